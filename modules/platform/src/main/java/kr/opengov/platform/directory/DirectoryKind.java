package kr.opengov.platform.directory;

/** The two halves of the directory. */
public enum DirectoryKind {
    PERSON,
    ORGANISATION
}
