package kr.opengov.integrity.internal.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import kr.opengov.integrity.ProtectionAction;
import kr.opengov.integrity.ProtectionState;
import kr.opengov.platform.Refusal;
import org.junit.jupiter.api.Test;

class ProtectionCourseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    /** Every step there is. What is missing here must be impossible for every role. */
    private static final Set<String> COURSE = Set.of(
            "OFFICER REQUESTED GRANT GRANTED",
            "OFFICER REQUESTED DECLINE DECLINED",
            "REPORTER REQUESTED WITHDRAW WITHDRAWN",
            "OFFICER GRANTED RECORD_WATCH GRANTED",
            "OFFICER GRANTED END ENDED",
            "REPORTER GRANTED WITHDRAW WITHDRAWN");

    @Test
    void everyStateForEveryRoleAndAction() {
        Set<String> found = new LinkedHashSet<>();
        for (ActorRole role : ActorRole.values()) {
            for (ProtectionState state : ProtectionState.values()) {
                for (ProtectionAction action : ProtectionAction.values()) {
                    Actor actor = new Actor(role, UUID.randomUUID(), true, true, false, true);
                    ProtectionCourse.Standing standing =
                            new ProtectionCourse.Standing(state, TODAY, TODAY.minusDays(1), false);
                    try {
                        found.add(role + " " + state + " " + action + " "
                                + ProtectionCourse.take(standing, actor, action, "까닭")
                                        .to());
                        assertThat(ProtectionCourse.offered(standing, actor)).contains(action);
                    } catch (Refusal refused) {
                        assertThat(refused.code()).isIn("STEP_NOT_POSSIBLE", "NOT_FOUND");
                    }
                }
            }
        }
        assertThat(found).isEqualTo(COURSE);
    }

    @Test
    void whoMayNotKnowOfTheCaseIsToldThatThereIsNone() {
        Actor unassigned = new Actor(ActorRole.OFFICER, UUID.randomUUID(), false, true, false, true);
        Actor excluded = new Actor(ActorRole.OFFICER, UUID.randomUUID(), true, true, true, true);

        assertThatThrownBy(() -> take(unassigned, false, "까닭")).hasMessage("NOT_FOUND");
        assertThatThrownBy(() -> take(excluded, false, "까닭")).hasMessage("NOT_FOUND");
    }

    @Test
    void anOfficerDecidesAfterTheDeclarationWithAReason() {
        UUID me = UUID.randomUUID();
        Actor undeclared = new Actor(ActorRole.OFFICER, me, true, false, false, false);

        assertThatThrownBy(() -> take(undeclared, false, "까닭")).hasMessage("DECLARATION_MISSING");
        assertThatThrownBy(() -> take(Actor.officer(me), true, "까닭")).hasMessage("HEAD_ACCUSED");
        assertThatThrownBy(() -> take(Actor.officer(me), false, " ")).hasMessage("CASE_REASON_MISSING");
        assertThat(take(Actor.officer(me), false, "까닭")).isEqualTo(ProtectionCourse.GRANTED);
    }

    @Test
    void theWatchEndsOnTheDayAfterItsLast() {
        Actor officer = Actor.officer(UUID.randomUUID());
        ProtectionCourse.Standing last = new ProtectionCourse.Standing(ProtectionState.GRANTED, TODAY, TODAY, false);

        assertThatThrownBy(() -> ProtectionCourse.take(last, officer, ProtectionAction.END, "까닭"))
                .hasMessage("WATCH_NOT_OVER");
        assertThat(ProtectionCourse.offered(last, officer)).containsExactly(ProtectionAction.RECORD_WATCH);
    }

    private static ProtectionCourse take(Actor actor, boolean headAccused, String reason) {
        return ProtectionCourse.take(
                new ProtectionCourse.Standing(ProtectionState.REQUESTED, TODAY, null, headAccused),
                actor,
                ProtectionAction.GRANT,
                reason);
    }
}
