package kr.opengov.platform.files;

/** Who may read a file. */
public enum Disclosure {
    /** Everybody. */
    PUBLIC,
    /** Whoever works on a desk, and whom the guard of the purpose lets in. */
    STAFF,
    /** Only whom the {@link FileGuard} of the purpose lets in. */
    RESTRICTED
}
