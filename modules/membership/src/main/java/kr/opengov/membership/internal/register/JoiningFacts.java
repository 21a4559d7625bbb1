package kr.opengov.membership.internal.register;

import java.time.LocalDate;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.CorrectJoining;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.RecordJoin;

/** What a source says about the beginning of a membership, with the blanks of the command filled in. */
record JoiningFacts(
        LocalDate since,
        DayPrecision precision,
        String cohort,
        LocalDate letter,
        LocalDate declaration,
        LocalDate firstPlan,
        Long documentId,
        String evidence,
        Confidence confidence) {

    JoiningFacts {
        precision = precision == null ? DayPrecision.DAY : precision;
        confidence = confidence == null ? Confidence.VERIFIED : confidence;
    }

    static JoiningFacts of(RecordJoin join) {
        return new JoiningFacts(
                join.since(),
                join.precision(),
                join.cohort(),
                join.letter(),
                join.declaration(),
                join.firstPlan(),
                join.documentId(),
                join.evidence(),
                join.confidence());
    }

    static JoiningFacts of(CorrectJoining correction) {
        return new JoiningFacts(
                correction.since(),
                correction.precision(),
                correction.cohort(),
                correction.letter(),
                correction.declaration(),
                correction.firstPlan(),
                correction.documentId(),
                correction.evidence(),
                correction.confidence());
    }
}
