package kr.opengov.membership;

/** How the holder of a seat took part. There is no proxy: nobody votes for somebody else. */
public enum Presence {
    PRESENT,
    REMOTE,
    ABSENT;

    /** Whether the seat counts for the quorum. */
    public boolean takesPart() {
        return this != ABSENT;
    }
}
