package kr.opengov.membership.internal.meetings;

import kr.opengov.membership.DecisionOutcome;

/**
 * How many are enough: more than a share of those who count, both for opening a meeting (의사정족수) and for a decision
 * (의결정족수). Whoever is recused counts in neither base. The shares come from the charter of the body or from the rule
 * {@code membership.meeting}.
 *
 * @param quorumPercent of the seats filled on the day
 * @param majorityPercent of those who take part
 * @param ruleVersionId the version of the rule, or null where none is in force
 * @param blocks whether a meeting without quorum is refused or only marked
 * @param source of the rule, for the sentence
 */
public record Majority(int quorumPercent, int majorityPercent, Long ruleVersionId, boolean blocks, String source) {

    /** The same with the quorum of a charter. */
    Majority withQuorum(int percent) {
        return new Majority(percent, majorityPercent, ruleVersionId, blocks, source);
    }

    /** The smallest number that is more than the share of the seats; no meeting is held by nobody. */
    int neededToMeet(int seats) {
        return seats * quorumPercent / 100 + 1;
    }

    /** The smallest number of votes in favour that is more than the share of those who take part. */
    int neededToDecide(int present) {
        return present * majorityPercent / 100 + 1;
    }

    /**
     * What a count means.
     *
     * @param seats filled, without the recused
     * @param present those who take part, without the recused
     * @param votesFor at most {@code present}
     */
    DecisionOutcome outcome(int seats, int present, int votesFor) {
        if (present < neededToMeet(seats)) {
            return DecisionOutcome.NO_QUORUM;
        }
        return votesFor >= neededToDecide(present) ? DecisionOutcome.ADOPTED : DecisionOutcome.REJECTED;
    }
}
