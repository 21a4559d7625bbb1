package kr.opengov.platform.directory;

/** What sort of body an organisation is; pages name it {@code directory.kind.KIND}. */
public enum OrganisationKind {
    /** A public agency; Korean ones have a code of seven digits. */
    AGENCY,
    /** A local government: a city, a province, a region. */
    CITY,
    /** An association, a civil society organisation. */
    ASSOCIATION,
    COMPANY,
    /** An international organisation. */
    INTERNATIONAL,
    /** A university or a research institute. */
    RESEARCH,
    OTHER
}
