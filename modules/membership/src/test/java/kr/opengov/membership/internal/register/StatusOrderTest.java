package kr.opengov.membership.internal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.RecordJoin;
import kr.opengov.membership.RecordStatusChange;
import kr.opengov.membership.Region;
import kr.opengov.membership.Standing;
import kr.opengov.platform.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Any legal history stays legal after any accepted change; each refused pair of states has its code. */
class StatusOrderTest {

    private static final LocalDate JOINED = LocalDate.of(2012, 4, 1);
    private static final Recorded RECORDED = new Recorded(Instant.EPOCH, null);

    @Property
    void everyPairOfStatesIsAllowedOrRefusedWithItsCode(@ForAll MemberStatus from, @ForAll MemberStatus to) {
        Membership membership = reach(from);
        LocalDate day = last(membership).effective().plusDays(1);

        String expected = from.ends()
                ? "MEMBERSHIP_ENDED"
                : from == to ? "STATUS_UNCHANGED" : StatusTransitions.allowed(from, to) ? null : "STATUS_NOT_ALLOWED";
        assertThat(refusalOf(membership, to, day)).isEqualTo(expected);
    }

    @Property
    void anyLegalHistoryStaysLegalAfterAnyAcceptedChange(
            @ForAll @Size(max = 12) List<MemberStatus> statuses,
            @ForAll @Size(value = 12) List<@IntRange(min = -40, max = 400) Integer> days) {
        Membership membership = joined();
        for (int i = 0; i < statuses.size(); i++) {
            int before = membership.history().size();
            String refusal = refusalOf(
                    membership, statuses.get(i), last(membership).effective().plusDays(days.get(i)));
            assertThat(membership.history()).hasSize(refusal == null ? before + 1 : before);
            assertLegal(membership.history());
        }
    }

    @Property
    void aChangeBeforeTheLastEntryIsOutOfOrder(
            @ForAll MemberStatus from, @ForAll MemberStatus to, @ForAll @IntRange(min = 1, max = 4000) int daysBefore) {
        if (from.ends() || !StatusTransitions.allowed(from, to)) {
            return;
        }
        Membership membership = reach(from);

        assertThat(refusalOf(membership, to, last(membership).effective().minusDays(daysBefore)))
                .isEqualTo("STATUS_OUT_OF_ORDER");
    }

    @Property
    void nothingFollowsAnEnd(@ForAll MemberStatus from) {
        assertThat(StatusTransitions.after(from).isEmpty()).isEqualTo(from.standing() == Standing.FORMER);
    }

    @Test
    void aChangeOnTheVeryDayOfTheLastEntryIsInOrder() {
        Membership membership = joined();

        membership.change(change(MemberStatus.INACTIVE, JOINED), RECORDED);

        assertThat(last(membership).status()).isEqualTo(MemberStatus.INACTIVE);
    }

    @Test
    void everyStateCanBeReachedFromAFirstOne() {
        Set<MemberStatus> reached = java.util.EnumSet.copyOf(StatusTransitions.FIRST);
        while (reached.addAll(reached.stream()
                .flatMap(status -> StatusTransitions.after(status).stream())
                .toList())) {
            // until nothing new is found
        }
        assertThat(reached).containsExactlyInAnyOrder(MemberStatus.values());
    }

    @Test
    void aDeclarationNeedsALetterAndAPlanNeedsADeclaration() {
        LocalDate day = LocalDate.of(2016, 3, 1);

        assertThatThrownBy(() -> join(null, day, null)).satisfies(code("DECLARATION_WITHOUT_LETTER"));
        assertThatThrownBy(() -> join(day, null, day)).satisfies(code("PLAN_WITHOUT_DECLARATION"));
        assertThatThrownBy(() -> join(day, day.minusDays(1), null)).satisfies(code("JOINING_OUT_OF_ORDER"));
        assertThatThrownBy(() -> join(day, day, day.minusDays(1))).satisfies(code("JOINING_OUT_OF_ORDER"));
        assertThat(last(join(day, null, null)).status()).isEqualTo(MemberStatus.JOINING);
        assertThat(last(join(day, day, day)).status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(last(join(null, null, null)).status()).isEqualTo(MemberStatus.ACTIVE);
    }

    private static java.util.function.Consumer<Throwable> code(String expected) {
        return thrown -> assertThat(((Refusal) thrown).code()).isEqualTo(expected);
    }

    /** A membership whose last state is the given one, by the shortest legal way. */
    private static Membership reach(MemberStatus goal) {
        Membership membership = goal == MemberStatus.JOINING || goal == MemberStatus.LETTER_WITHDRAWN
                ? join(JOINED, null, null)
                : joined();
        if (last(membership).status() == goal) {
            return membership;
        }
        if (!StatusTransitions.allowed(last(membership).status(), goal)) {
            membership.change(change(MemberStatus.INACTIVE, JOINED.plusYears(1)), RECORDED);
        }
        membership.change(change(goal, JOINED.plusYears(3)), RECORDED);
        return membership;
    }

    private static void assertLegal(List<StatusEvent> history) {
        assertThat(StatusTransitions.FIRST).contains(history.get(0).status());
        for (int i = 1; i < history.size(); i++) {
            StatusEvent before = history.get(i - 1);
            StatusEvent after = history.get(i);
            assertThat(after.effective()).isAfterOrEqualTo(before.effective());
            assertThat(StatusTransitions.allowed(before.status(), after.status()))
                    .as("%s after %s", after.status(), before.status())
                    .isTrue();
        }
    }

    private static String refusalOf(Membership membership, MemberStatus status, LocalDate effective) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> membership.change(change(status, effective), RECORDED));
        return refusal == null ? null : refusal.code();
    }

    private static StatusEvent last(Membership membership) {
        List<StatusEvent> history = membership.history();
        return history.get(history.size() - 1);
    }

    private static Membership joined() {
        return join(null, null, null);
    }

    private static Membership join(LocalDate letter, LocalDate declaration, LocalDate plan) {
        return new Membership(
                "ABC",
                1,
                new Country("ABC", "가나다", "Abecedia", Region.EUROPE),
                null,
                new RecordJoin(
                        MembershipKind.NATIONAL,
                        "ABC",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        letter,
                        declaration,
                        plan,
                        JOINED,
                        null,
                        null,
                        null,
                        null),
                RECORDED);
    }

    private static RecordStatusChange change(MemberStatus status, LocalDate effective) {
        return new RecordStatusChange(null, 0, status, null, null, effective, null, null, null, null, null, null, null);
    }
}
