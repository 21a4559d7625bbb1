package kr.opengov.actionplans;

/** The result of a consultation. */
public record Tally(long votesFor, long votesAgainst, long other) {

    public long all() {
        return votesFor + votesAgainst + other;
    }

    /** More for than against. */
    public boolean carried() {
        return votesFor > votesAgainst;
    }
}
