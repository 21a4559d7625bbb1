package kr.opengov.platform.files;

/** Says who may read the files of a purpose. A CDI bean of the module that owns them. */
public interface FileGuard {

    /** The purpose whose files it guards. */
    String purpose();

    /**
     * Whether the caller may read a file that is not public.
     *
     * @param account the caller, or null for a visitor
     */
    boolean mayRead(FileView file, Long account);
}
