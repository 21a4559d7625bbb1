package kr.opengov.membership.internal.meetings;

import java.time.LocalDate;
import kr.opengov.membership.DecisionOutcome;

/** A decision in a file. */
public record DecisionLine(
        String meetingCode,
        String titleKo,
        String titleEn,
        DecisionOutcome outcome,
        String textKo,
        String textEn,
        Integer votesFor,
        Integer votesAgainst,
        Integer abstentions,
        Integer recused,
        Integer present,
        Integer needed,
        boolean written,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        String evidence) {

    private static int zero(Integer number) {
        return number == null ? 0 : number;
    }

    int counted() {
        return zero(votesFor) + zero(votesAgainst) + zero(abstentions);
    }

    boolean isCounted() {
        return votesFor != null || votesAgainst != null || abstentions != null;
    }
}
