package kr.opengov.summit;

/**
 * What an import did to the work in progress, or would do.
 *
 * @param saved false for a trial
 * @param created whether the summit was not there before
 * @param sessions how many the file has
 * @param added sessions that were not there before
 * @param changed sessions of which something is different
 * @param cancelled sessions that the file has no more
 * @param difference everything that is different, session by session, as a release would list it
 */
public record ImportOutcome(
        String acronym,
        boolean saved,
        boolean created,
        int sessions,
        int added,
        int changed,
        int cancelled,
        ReleaseDifference difference) {

    /** Whether the work in progress was like the file before. */
    public boolean unchanged() {
        return !created && added + changed + cancelled == 0;
    }
}
