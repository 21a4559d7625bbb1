package kr.opengov.integrity.internal.procedure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kr.opengov.integrity.CaseAction;
import kr.opengov.integrity.ClosingGround;
import kr.opengov.platform.Refusal;

/** What an officer may do now, asked of the same guards that decide when it is done: pages offer nothing else. */
public final class Offer {

    private Offer() {}

    /** The actions whose guards let this officer pass, given a complete form. */
    public static List<CaseAction> actions(CaseFacts facts, Actor actor) {
        return Step.actions(facts.state(), ActorRole.OFFICER).stream()
                .distinct()
                .filter(action -> passes(facts, actor, action))
                .toList();
    }

    /** The grounds of closing whose conditions hold. */
    public static List<ClosingGround> grounds(CaseFacts facts) {
        return Step.of(facts.state(), CaseAction.CLOSE).isEmpty()
                ? List.of()
                : Arrays.stream(ClosingGround.values())
                        .filter(ground -> fits(facts, ground))
                        .toList();
    }

    private static boolean passes(CaseFacts facts, Actor actor, CaseAction action) {
        if (action == CaseAction.CLOSE && grounds(facts).isEmpty()) {
            return false;
        }
        ClosingGround ground = action == CaseAction.CLOSE ? grounds(facts).get(0) : null;
        LocalDate ahead = facts.today().plusDays(1);
        try {
            Procedure.possible(facts, actor, action);
            Procedure.guard(facts, actor, action, new Request("-", ahead, "-", ground));
            return true;
        } catch (Refusal notNow) {
            return false;
        }
    }

    private static boolean fits(CaseFacts facts, ClosingGround ground) {
        try {
            Procedure.guard(facts, null, CaseAction.CLOSE, new Request("-", null, null, ground));
            return true;
        } catch (Refusal notNow) {
            return false;
        }
    }
}
