package kr.opengov.membership;

/** Which decisions are listed; null means any. */
public record DecisionFilter(String bodyCode, Integer year, DecisionOutcome outcome, String text) {
    public static final DecisionFilter ALL = new DecisionFilter(null, null, null, null);
}
