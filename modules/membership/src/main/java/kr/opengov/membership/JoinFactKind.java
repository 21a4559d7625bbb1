package kr.opengov.membership;

import java.util.List;

/** A dated fact of a join case. */
public enum JoinFactKind {
    LETTER_OF_INTENT,
    DECLARATION,
    ACTION_PLAN,
    /** Local: the letter of support. */
    LETTER_OF_SUPPORT,
    /** Local: a reform, dated on the day it took effect. */
    REFORM,
    /** Local: the last day of the administration's term; it may lie ahead. */
    TERM_END;

    /** What a kind of member hands in, in order. */
    public static List<JoinFactKind> of(MembershipKind kind) {
        return kind == MembershipKind.LOCAL
                ? List.of(LETTER_OF_SUPPORT, REFORM, TERM_END, DECLARATION, ACTION_PLAN)
                : List.of(LETTER_OF_INTENT, DECLARATION, ACTION_PLAN);
    }
}
