package kr.opengov.platform.audit;

import static kr.opengov.platform.PlatformDatabase.CLERK;
import static kr.opengov.platform.PlatformDatabase.CLOCK;
import static kr.opengov.platform.PlatformDatabase.DATABASE;
import static kr.opengov.platform.PlatformDatabase.doInTransaction;
import static kr.opengov.platform.PlatformDatabase.inTransaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.internal.audit.AuditWriter;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTrailDatabaseTest {

    record Details(String what, String password) {}

    @BeforeEach
    void empty() {
        DATABASE.empty("portal_audit.audit_person", "portal_audit.audit_entry");
    }

    private static AuditTrail trail(EntityManager em) {
        return new AuditTrail(em, new AuditWriter(em, CLOCK, CLERK), CLOCK);
    }

    private static List<String> actions(AuditFilter filter) {
        return inTransaction(em -> trail(em).search(filter, PageRequest.first(50)).rows().stream()
                .map(AuditEntryView::action)
                .toList());
    }

    @Test
    void keepsWhoWhenFromWhereAndWhom() {
        doInTransaction(em -> trail(em)
                .note(
                        "accounts.role.give",
                        "account:5",
                        Outcome.DONE,
                        List.of("account:5"),
                        new Details("STAFF", "x")));

        AuditEntryView entry = inTransaction(em -> {
            long id = trail(em)
                    .search(AuditFilter.ALL, PageRequest.first(1))
                    .rows()
                    .get(0)
                    .id();
            return trail(em).entry(id).orElseThrow();
        });

        assertThat(entry.happenedAt()).isEqualTo(CLOCK.instant());
        assertThat(entry.accountId()).isEqualTo(17);
        assertThat(entry.accountName()).isEqualTo("담당자");
        assertThat(entry.address()).isEqualTo("203.0.113.7");
        assertThat(entry.requestId()).isEqualTo("r-1");
        assertThat(entry.persons()).containsExactly("account:5");
        assertThat(entry.details()).isEqualTo("{\"what\":\"STAFF\",\"password\":\"•••\"}");
    }

    @Test
    void findsByPersonActionDayAndText() {
        doInTransaction(em -> {
            trail(em).note("members.status.record", "membership:12", Outcome.DONE, List.of("account:5"), null);
            trail(em).note("accounts.role.give", "account:5", Outcome.DONE, List.of(), new Details("100%_", null));
        });

        assertThat(actions(new AuditFilter("account:5", null, null, null, null)))
                .containsExactly("members.status.record");
        assertThat(actions(new AuditFilter("17", null, null, null, null))).hasSize(2);
        assertThat(actions(new AuditFilter("담당", null, null, null, null))).hasSize(2);
        assertThat(actions(new AuditFilter(null, "accounts.", null, null, null)))
                .containsExactly("accounts.role.give");
        assertThat(actions(new AuditFilter(null, null, null, null, "100%_"))).containsExactly("accounts.role.give");
        assertThat(actions(new AuditFilter(null, null, null, null, "1000"))).isEmpty();
        // 2 March in Seoul is still 1 March in the zone the tests run in.
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(actions(new AuditFilter(null, null, day, day, null))).hasSize(2);
        assertThat(actions(new AuditFilter(null, null, day.plusDays(1), null, null)))
                .isEmpty();
        assertThat(actions(new AuditFilter(null, null, null, day.minusDays(1), null)))
                .isEmpty();
    }

    @Test
    void theEntryGoesWithTheTransaction() {
        assertThatThrownBy(() -> doInTransaction(em -> {
                    trail(em).note("members.status.record", null, Outcome.DONE, List.of(), null);
                    throw new IllegalStateException("the change failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(actions(AuditFilter.ALL)).isEmpty();
    }

    @Test
    void handsOutPersonalDataOnlyForAReasonAndNotesIt() {
        doInTransaction(em -> trail(em).note("members.status.record", null, Outcome.DONE, List.of(), null));
        assertThatThrownBy(() -> doInTransaction(em -> trail(em).export(AuditFilter.ALL, " ", entry -> {})))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("REASON_MISSING");
                    assertThat(refusal.field()).isEqualTo("reason");
                });

        List<AuditEntryView> out = new ArrayList<>();
        doInTransaction(em -> trail(em).export(AuditFilter.ALL, "정기 감사 자료", out::add));

        assertThat(out).extracting(AuditEntryView::action).contains("members.status.record");
        assertThat(actions(AuditFilter.ALL)).contains("audit.entries.export");
    }

    @Test
    void theAccountOfThePortalCanOnlyAddAndRead() {
        doInTransaction(em -> trail(em).note("a.b.c", null, Outcome.DONE, List.of(), null));

        for (String sql : List.of(
                "UPDATE portal_audit.audit_entry SET action = 'x'",
                "DELETE FROM portal_audit.audit_entry",
                "DELETE FROM portal_audit.audit_person",
                "TRUNCATE TABLE portal_audit.audit_entry",
                "DROP TABLE portal_audit.audit_entry")) {
            assertThatThrownBy(() ->
                            doInTransaction(em -> em.createNativeQuery(sql).executeUpdate()))
                    .as(sql)
                    .hasMessageContaining("denied");
        }
        assertThat(actions(AuditFilter.ALL)).containsExactly("a.b.c");
    }

    @Test
    void aPageCostsTwoStatementsWhateverItsSize() {
        doInTransaction(em -> {
            for (int i = 0; i < 60; i++) {
                trail(em).note("a.b.c", "thing:" + i, Outcome.DONE, List.of("account:1", "account:2"), null);
            }
        });
        doInTransaction(em -> {
            AuditTrail trail = trail(em);
            assertThat(StatementCount.of(() -> trail.search(AuditFilter.ALL, PageRequest.first(50))))
                    .isEqualTo(2);
        });
    }
}
