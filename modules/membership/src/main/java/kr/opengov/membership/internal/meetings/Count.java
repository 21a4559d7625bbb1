package kr.opengov.membership.internal.meetings;

import kr.opengov.membership.DecisionOutcome;
import kr.opengov.platform.Refusal;

/**
 * The votes on an item and the base they are counted against; the recused are in none of the numbers but their own.
 *
 * @param seats filled, without the recused
 * @param present those who take part, without the recused
 * @param recused seats left out of both
 */
record Count(int seats, int present, int recused, int votesFor, int votesAgainst, int abstentions) {

    /** @throws Refusal {@code COUNTS_DO_NOT_ADD_UP} when votes are missing or too many */
    void check() {
        int counted = votesFor + votesAgainst + abstentions;
        if (counted != present) {
            throw Refusal.ofField("votesFor", "COUNTS_DO_NOT_ADD_UP", counted, present, recused);
        }
    }

    DecisionOutcome outcome(Majority rule) {
        return rule.outcome(seats, present, votesFor);
    }
}
