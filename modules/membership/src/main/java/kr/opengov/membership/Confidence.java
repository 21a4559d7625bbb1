package kr.opengov.membership;

/** How sure a fact is, the surest first. Only {@link #VERIFIED} may be shown without a mark. */
public enum Confidence {
    /** Read in a source that is named. */
    VERIFIED,
    /** One part of the fact was read in a source, another part was not. */
    PARTLY,
    /** Concluded from something else that was read. */
    ASSUMED,
    /** Written down from memory; no source was at hand. */
    MEMORY,
    UNKNOWN;

    /** The less sure of the two. */
    public Confidence weaker(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
