package kr.opengov.actionplans;

/** Who proposes. */
public enum ProposerKind {
    PERSON,
    /** A group, such as a school class or an association. */
    GROUP,
    /** A minor for whom an adult stands in. */
    MINOR
}
