package kr.opengov.membership.internal.governance;

import java.time.LocalDate;
import kr.opengov.membership.CharterView;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.WriteCharter;

/** What a charter says, from what was typed and with an end. */
final class Charters {

    private Charters() {}

    static CharterView of(WriteCharter command) {
        return new CharterView(
                null,
                command.bodyCode(),
                command.from(),
                null,
                command.basisKo(),
                command.basisEn(),
                command.maximum(),
                command.privatePercent(),
                command.chairs(),
                command.meetingMonths(),
                command.quorumPercent(),
                command.termMonths(),
                command.consecutiveTerms(),
                command.source(),
                command.note(),
                Confidence.VERIFIED,
                null);
    }

    /** What is right in place of a wrong entry, as sure as that one was. */
    static CharterView corrected(CharterView wrong, WriteCharter right, LocalDate last) {
        CharterView now = of(right);
        return new CharterView(
                null,
                now.bodyCode(),
                now.from(),
                last,
                now.basisKo(),
                now.basisEn(),
                now.maximum(),
                now.privatePercent(),
                now.chairs(),
                now.meetingMonths(),
                now.quorumPercent(),
                now.termMonths(),
                now.consecutiveTerms(),
                now.source(),
                now.note(),
                wrong.confidence(),
                null);
    }

    static CharterView endingOn(CharterView charter, LocalDate last) {
        return new CharterView(
                null,
                charter.bodyCode(),
                charter.from(),
                last,
                charter.basisKo(),
                charter.basisEn(),
                charter.maximum(),
                charter.privatePercent(),
                charter.chairs(),
                charter.meetingMonths(),
                charter.quorumPercent(),
                charter.termMonths(),
                charter.consecutiveTerms(),
                charter.source(),
                charter.note(),
                charter.confidence(),
                null);
    }
}
