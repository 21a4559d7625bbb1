package kr.opengov.membership.internal.register;

import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.RecordJoin;
import kr.opengov.membership.RecordStatusChange;
import kr.opengov.platform.Refusal;

/**
 * A country joins with a letter of intent, then the declaration, then its first plan (OGP, How to join): three dated
 * documents in this order, none without the one before it. An old joining whose documents nobody has may be entered
 * without any.
 */
final class JoiningDocuments {

    private JoiningDocuments() {}

    /** @throws Refusal {@code DECLARATION_WITHOUT_LETTER}, {@code PLAN_WITHOUT_DECLARATION} or {@code JOINING_OUT_OF_ORDER} */
    static void check(JoiningFacts join) {
        if (join.declaration() != null && join.letter() == null) {
            throw Refusal.ofField("letter", "DECLARATION_WITHOUT_LETTER");
        }
        if (join.firstPlan() != null && join.declaration() == null) {
            throw Refusal.ofField("declaration", "PLAN_WITHOUT_DECLARATION");
        }
        if (join.declaration() != null && join.declaration().isBefore(join.letter())) {
            throw Refusal.ofField("declaration", "JOINING_OUT_OF_ORDER", join.letter());
        }
        if (join.firstPlan() != null && join.firstPlan().isBefore(join.declaration())) {
            throw Refusal.ofField("firstPlan", "JOINING_OUT_OF_ORDER", join.declaration());
        }
    }

    /** A letter alone makes a country that is joining; the declaration makes it a member. A city joins by selection. */
    static RecordStatusChange firstStatus(RecordJoin join) {
        boolean letterOnly = join.kind() != MembershipKind.LOCAL && join.letter() != null && join.declaration() == null;
        return new RecordStatusChange(
                null,
                0,
                letterOnly ? MemberStatus.JOINING : MemberStatus.ACTIVE,
                join.letter(),
                null,
                join.since(),
                join.precision(),
                null,
                null,
                null,
                join.documentId(),
                join.evidence(),
                join.confidence());
    }
}
