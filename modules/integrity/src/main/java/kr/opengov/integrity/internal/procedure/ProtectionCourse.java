package kr.opengov.integrity.internal.procedure;

import static kr.opengov.integrity.internal.procedure.ActorRole.OFFICER;
import static kr.opengov.integrity.internal.procedure.ActorRole.REPORTER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kr.opengov.integrity.ProtectionAction;
import kr.opengov.integrity.ProtectionState;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/**
 * The course of a request for protection (공익신고자 보호법 제17조, 같은 법 시행령 제16조–제18조): decided once, its keeping
 * watched until the watch is over. What is not in this table is impossible. It does not depend on where the report stands:
 * somebody may suffer for a report that was closed long ago.
 */
public enum ProtectionCourse {
    GRANTED(ProtectionState.REQUESTED, ProtectionAction.GRANT, OFFICER, ProtectionState.GRANTED),
    DECLINED(ProtectionState.REQUESTED, ProtectionAction.DECLINE, OFFICER, ProtectionState.DECLINED),
    WITHDRAWN(ProtectionState.REQUESTED, ProtectionAction.WITHDRAW, REPORTER, ProtectionState.WITHDRAWN),
    WATCHED(ProtectionState.GRANTED, ProtectionAction.RECORD_WATCH, OFFICER, ProtectionState.GRANTED),
    ENDED(ProtectionState.GRANTED, ProtectionAction.END, OFFICER, ProtectionState.ENDED),
    GIVEN_UP(ProtectionState.GRANTED, ProtectionAction.WITHDRAW, REPORTER, ProtectionState.WITHDRAWN);

    private final ProtectionState from;
    private final ProtectionAction action;
    private final ActorRole actor;
    private final ProtectionState to;

    ProtectionCourse(ProtectionState from, ProtectionAction action, ActorRole actor, ProtectionState to) {
        this.from = from;
        this.action = action;
        this.actor = actor;
        this.to = to;
    }

    /**
     * What the guards need to know of a request.
     *
     * @param watchEnds the last day of the watch, or null before a decision
     * @param headAccused whether the head of the agency is accused in the report
     */
    public record Standing(ProtectionState state, LocalDate today, LocalDate watchEnds, boolean headAccused) {}

    /**
     * Checks a step and names it.
     *
     * @throws Refusal {@code NOT_FOUND} when the actor may not know of the case; {@code STEP_NOT_POSSIBLE},
     *     {@code DECLARATION_MISSING}, {@code HEAD_ACCUSED}, {@code CASE_REASON_MISSING} on {@code reason},
     *     {@code WATCH_NOT_OVER}
     */
    public static ProtectionCourse take(Standing standing, Actor actor, ProtectionAction action, String reason) {
        Procedure.mayKnowOfTheCase(actor);
        ProtectionCourse step = Arrays.stream(values())
                .filter(each -> each.from == standing.state() && each.action == action && each.actor == actor.role())
                .findFirst()
                .orElseThrow(() -> new Refusal("STEP_NOT_POSSIBLE"));
        Procedure.mayAct(actor, standing.headAccused());
        if (Blank.is(reason)) {
            throw Refusal.ofField("reason", "CASE_REASON_MISSING");
        }
        boolean over = standing.watchEnds() == null || standing.today().isAfter(standing.watchEnds());
        if (step == ENDED && !over) {
            throw new Refusal("WATCH_NOT_OVER");
        }
        return step;
    }

    /** What this actor may do now, given a reason. */
    public static List<ProtectionAction> offered(Standing standing, Actor actor) {
        return Arrays.stream(ProtectionAction.values())
                .filter(action -> isOpen(standing, actor, action))
                .toList();
    }

    private static boolean isOpen(Standing standing, Actor actor, ProtectionAction action) {
        try {
            take(standing, actor, action, "-");
            return true;
        } catch (Refusal notNow) {
            return false;
        }
    }

    public ProtectionState to() {
        return to;
    }
}
