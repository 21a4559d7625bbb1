package kr.opengov.platform.inbox;

import static kr.opengov.platform.PlatformDatabase.CLOCK;
import static kr.opengov.platform.PlatformDatabase.DATABASE;
import static kr.opengov.platform.PlatformDatabase.doInTransaction;
import static kr.opengov.platform.PlatformDatabase.entityManager;
import static kr.opengov.platform.PlatformDatabase.inTransaction;
import static kr.opengov.platform.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.internal.audit.Actor;
import kr.opengov.platform.internal.audit.Actors;
import kr.opengov.platform.internal.inbox.WorkItemStore;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxDatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final long CLERK = 901;
    private static final long COLLEAGUE = 902;
    private static final long CITIZEN = 903;

    @BeforeEach
    void threeAccounts() {
        tidyUp();
        for (long id : List.of(CLERK, COLLEAGUE, CITIZEN)) {
            DATABASE.execute("INSERT INTO pf_account (id, state, email, name_ko, unit, created_at) VALUES (" + id
                    + ", 'ACTIVE', 'inbox" + id + "@example.kr', '사람" + id + "', '혁신과', '2026-01-01 00:00:00')");
        }
        role(CLERK, "STAFF", "", "");
        role(CLERK, "LEAD_AGENCY", "AGENCY", "1741000");
        role(COLLEAGUE, "LEAD_AGENCY", "", "");
        role(CITIZEN, "CITIZEN", "", "");
    }

    @AfterEach
    void tidyUp() {
        DATABASE.execute(
                "DELETE FROM pf_work_item",
                "DELETE FROM pf_deputy",
                "DELETE FROM pf_account_role WHERE account_id IN (901, 902, 903)",
                "DELETE FROM pf_account WHERE id IN (901, 902, 903)");
    }

    private static void role(long account, String role, String kind, String id) {
        DATABASE.execute("INSERT INTO pf_account_role (account_id, role, scope_kind, scope_id, given_at) VALUES ("
                + account + ", '" + role + "', '" + kind + "', '" + id + "', '2026-01-01 00:00:00')");
    }

    private static Inbox inbox(EntityManager em, long account) {
        return new Inbox(em, CLOCK, new Actors(new Actor(account, "사람", null, null)));
    }

    private static void open(String key, Long account, String role, String scope, LocalDate due) {
        doInTransaction(em -> items(em)
                .open(new NewWorkItem(key, WorkKind.ANSWER, key, null, "/desk/members", account, role, scope, due)));
    }

    private static WorkItems items(EntityManager em) {
        return new WorkItems(new WorkItemStore(em, CLOCK));
    }

    private static List<String> seenBy(long account) {
        return inTransaction(em -> inbox(em, account).mine(InboxFilter.ALL, PageRequest.first(50)))
                .items()
                .rows()
                .stream()
                .map(WorkItemRow::key)
                .toList();
    }

    private static long deputy(long absent, long deputy, LocalDate from, LocalDate to) {
        return inTransaction(em -> inbox(em, absent).setDeputy(new SetDeputy(deputy, from, to, "연가", false)));
    }

    @Test
    void everybodySeesWhatWaitsForThemByLastDay() {
        open("late", CLERK, null, null, TODAY.plusDays(9));
        open("never", CLERK, null, null, null);
        open("over", CLERK, null, null, TODAY.minusDays(1));
        open("today", CLERK, null, null, TODAY);
        open("other", COLLEAGUE, null, null, TODAY);

        assertThat(seenBy(CLERK)).containsExactly("over", "today", "late", "never");
        InboxView view = inTransaction(em -> inbox(em, CLERK).mine(new InboxFilter(null, true), PageRequest.first(50)));
        assertThat(view.items().rows()).extracting(WorkItemRow::key).containsExactly("over");
        assertThat(view.items().total()).isEqualTo(1);
        assertThat(view.counts()).isEqualTo(new InboxCounts(4, 1, Map.of(WorkKind.ANSWER, 4L)));
    }

    @Test
    void workOfARoleWaitsForThoseWhoHoldItForThatThing() {
        open("interior", null, "LEAD_AGENCY", "AGENCY:1741000", null);
        open("justice", null, "LEAD_AGENCY", "AGENCY:1270000", null);
        open("anybody", null, "LEAD_AGENCY", "", null);
        open("summit", null, "SUMMIT_ORGANISER", "", null);

        assertThat(seenBy(CLERK)).containsExactlyInAnyOrder("interior", "anybody");
        assertThat(seenBy(COLLEAGUE)).containsExactlyInAnyOrder("interior", "justice", "anybody");
        assertThat(seenBy(CITIZEN)).isEmpty();
    }

    @Test
    void anItemIsOpenedAnewUnderItsKeyAndClosedOnce() {
        open("a/1", CLERK, null, null, TODAY);
        open("a/1", COLLEAGUE, null, null, TODAY);
        open("a%1", CLERK, null, null, TODAY);
        assertThat(seenBy(CLERK)).containsExactly("a%1");
        assertThat(seenBy(COLLEAGUE)).containsExactly("a/1");

        doInTransaction(em -> items(em).closeAll("a%"));
        assertThat(seenBy(CLERK)).isEmpty();
        assertThat(seenBy(COLLEAGUE)).containsExactly("a/1");
        doInTransaction(em -> items(em).close("a/1"));
        doInTransaction(em -> items(em).close("unknown"));
        assertThat(seenBy(COLLEAGUE)).isEmpty();
        open("a/1", COLLEAGUE, null, null, null);
        assertThat(seenBy(COLLEAGUE)).containsExactly("a/1");
    }

    @Test
    void aRollbackTakesTheWorkBack() {
        assertThatThrownBy(() -> doInTransaction(em -> {
                    items(em).open(new NewWorkItem("lost", WorkKind.TASK, "일", null, "/desk", CLERK, null, null, null));
                    throw new Refusal("NOT_FOUND");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(seenBy(CLERK)).isEmpty();
    }

    @Test
    void aDeputySeesTheWorkOfTheAbsentPersonInThePeriodOnly() {
        open("mine", CLERK, null, null, TODAY);
        long id = deputy(CLERK, COLLEAGUE, TODAY, TODAY.plusDays(3));
        WorkItemRow row = inTransaction(em -> inbox(em, COLLEAGUE).mine(InboxFilter.ALL, PageRequest.first(5)))
                .items()
                .rows()
                .get(0);
        assertThat(row.onBehalfOf()).isEqualTo("사람901");
        doInTransaction(em -> {
            Deputies deputies = new Deputies(em);
            assertThat(deputies.actsFor(COLLEAGUE, CLERK, TODAY.minusDays(1))).isFalse();
            assertThat(deputies.actsFor(COLLEAGUE, CLERK, TODAY)).isTrue();
            assertThat(deputies.actsFor(COLLEAGUE, CLERK, TODAY.plusDays(3))).isTrue();
            assertThat(deputies.deputyOf(CLERK, TODAY.plusDays(4))).isEmpty();
        });

        refused("NOT_FOUND", () -> doInTransaction(em -> inbox(em, COLLEAGUE).endDeputy(id, 1)));
        doInTransaction(em -> inbox(em, CLERK).endDeputy(id, 1));
        assertThat(seenBy(COLLEAGUE)).isEmpty();
        assertThat(inTransaction(em -> inbox(em, CLERK).myDeputies()).get(0).endedAt())
                .isNotNull();
    }

    @Test
    void refusesDeputiesWhoCannotDoIt() {
        refused("DEPUTY_SELF", () -> deputy(CLERK, CLERK, TODAY, TODAY));
        refused("DEPUTY_UNKNOWN", () -> deputy(CLERK, CITIZEN, TODAY, TODAY));
        refused("DEPUTY_PERIOD_REVERSED", () -> deputy(CLERK, COLLEAGUE, TODAY, TODAY.minusDays(1)));
        refused("DEPUTY_PERIOD_OVER", () -> deputy(CLERK, COLLEAGUE, TODAY.minusDays(2), TODAY.minusDays(1)));
        deputy(CLERK, COLLEAGUE, TODAY, TODAY.plusDays(3));
        refused("DEPUTY_PERIOD_TAKEN", () -> deputy(CLERK, COLLEAGUE, TODAY.plusDays(3), TODAY.plusDays(9)));
        refused("DEPUTY_AWAY", () -> deputy(COLLEAGUE, CLERK, TODAY, TODAY));
        deputy(CLERK, COLLEAGUE, TODAY.plusDays(4), TODAY.plusDays(9));
        List<Colleague> colleagues = inTransaction(em -> inbox(em, CLERK).colleagues());
        assertThat(colleagues)
                .extracting(Colleague::accountId)
                .contains(COLLEAGUE)
                .doesNotContain(CLERK, CITIZEN);
    }

    @Test
    void workOfARoleReachesADeputyWhomTheRoleIsLentTo() {
        open("interior", null, "LEAD_AGENCY", "AGENCY:1741000", null);
        open("staff", null, "STAFF", "", null);
        open("meeting", null, "COMMITTEE_MEMBER", "", null);
        role(CLERK, "COMMITTEE_MEMBER", "", "");
        long third = CITIZEN;
        role(third, "ASSESSOR", "", "");

        long without = deputy(CLERK, third, TODAY, TODAY.plusDays(3));
        assertThat(seenBy(third)).isEmpty();
        doInTransaction(em -> inbox(em, CLERK).endDeputy(without, 1));
        inTransaction(em -> inbox(em, CLERK).setDeputy(new SetDeputy(third, TODAY, TODAY.plusDays(3), null, true)));

        assertThat(seenBy(third)).containsExactlyInAnyOrder("interior", "staff");
        assertThat(rows(third)).extracting(WorkItemRow::onBehalfOf).containsOnly("사람901");
        role(third, "STAFF", "", "");
        assertThat(rows(third))
                .filteredOn(row -> row.key().equals("staff"))
                .extracting(WorkItemRow::onBehalfOf)
                .containsOnlyNulls();
        assertThat(inTransaction(em -> inbox(em, third).counts()).open()).isEqualTo(2);
        assertThat(inTransaction(em -> inbox(em, third).actingFor()).get(0).withRoles())
                .isTrue();
    }

    private static List<WorkItemRow> rows(long account) {
        return inTransaction(em -> inbox(em, account).mine(InboxFilter.ALL, PageRequest.first(50)))
                .items()
                .rows();
    }

    @Test
    void anAdministratorNamesADeputyForSomebodyWhoIsAway() {
        SetDeputy command = new SetDeputy(COLLEAGUE, TODAY, TODAY.plusDays(3), "병가", false);
        inTransaction(em -> inbox(em, 999).setDeputyFor(CLERK, command));
        assertThat(inbox(entityManager(), CLERK).myDeputies()).hasSize(1);
        assertThat(inbox(entityManager(), COLLEAGUE).actingFor())
                .singleElement()
                .extracting(DeputyRow::reason)
                .isEqualTo("병가");
        assertThatThrownBy(() -> inTransaction(em -> inbox(em, 999).setDeputyFor(CITIZEN, command)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("DEPUTY_ABSENT_UNKNOWN"));
    }

    @Test
    void fiveHundredItemsCostFourStatements() {
        doInTransaction(em -> {
            for (int i = 0; i < 500; i++) {
                items(em)
                        .open(new NewWorkItem(
                                "many/" + i,
                                WorkKind.values()[i % WorkKind.values().length],
                                "일 " + i,
                                null,
                                "/desk/members",
                                i % 2 == 0 ? CLERK : null,
                                i % 2 == 0 ? null : "STAFF",
                                "",
                                TODAY.plusDays(i % 30)));
            }
        });
        Inbox inbox = inbox(entityManager(), CLERK);
        inbox.mine(InboxFilter.ALL, PageRequest.first(200));

        long statements = StatementCount.of(() -> {
            InboxView view = inbox.mine(InboxFilter.ALL, PageRequest.first(200));
            assertThat(view.items().rows()).hasSize(200);
            assertThat(view.items().total()).isEqualTo(500);
        });
        assertThat(statements).isEqualTo(4);
        assertThat(StatementCount.of(inbox::counts)).isEqualTo(3);
    }
}
