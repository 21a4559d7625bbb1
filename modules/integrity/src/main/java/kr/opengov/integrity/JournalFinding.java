package kr.opengov.integrity;

/**
 * What a walk over the journal found.
 *
 * @param entries how many entries there are
 * @param firstBad the number of the first bad entry, or null when all is as it was written
 * @param fault what is wrong with it, such as {@code CONTENT}; null when nothing is
 */
public record JournalFinding(long entries, Long firstBad, String fault) {

    public boolean isWhole() {
        return firstBad == null;
    }
}
