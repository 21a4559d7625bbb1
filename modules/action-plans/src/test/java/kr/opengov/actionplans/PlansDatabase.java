package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kr.opengov.actionplans.internal.progress.LeadAgencies;
import kr.opengov.db.TestCaller;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.TestTransaction;
import kr.opengov.db.demo.ActionPlanDemo;
import kr.opengov.db.demo.SamplePlanDemo;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.RoleScopes;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.platform.files.Disclosure;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.rules.Rules;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Korea's plans and the invented one in a database, loaded anew for each test, with a caller who speaks for the agencies of
 * his choice.
 */
final class PlansDatabase implements BeforeEachCallback, AfterAllCallback {
    static final TestDatabase DATABASE = TestDatabase.get();
    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final String[] TABLES = {
        "ap_ballot",
        "ap_consultation",
        "ap_paper",
        "ap_initiative",
        "ap_commitment_topic",
        "ap_commitment_digest",
        "ap_commitment_news",
        "ap_commitment_follow",
        "ap_ogp_repair",
        "ap_ogp_row",
        "ap_ogp_import",
        "ap_irm_coding",
        "ap_irm_unit_commitment",
        "ap_irm_unit",
        "ap_irm_product",
        "ap_monitoring_finding",
        "ap_plan_comment",
        "ap_response",
        "ap_contribution",
        "ap_call",
        "ap_plan_version_field",
        "ap_plan_version",
        "ap_evidence_file",
        "ap_evidence",
        "ap_measurement",
        "ap_milestone_progress",
        "ap_progress_report",
        "ap_indicator",
        "ap_milestone",
        "ap_requirement_verdict",
        "ap_plan_event",
        "ap_commitment_source",
        "ap_commitment_agency",
        "ap_commitment_state",
        "ap_commitment",
        "ap_vision_area",
        "ap_plan_state",
        "ap_action_plan",
        "ap_ids"
    };

    final EntityManagerFactory plans =
            Persistence.createEntityManagerFactory("actionplans", DATABASE.persistence("actionplans"));
    final EntityManagerFactory platform =
            Persistence.createEntityManagerFactory("platform", DATABASE.persistence("platform"));
    final Map<Long, FileView> files = new HashMap<>();
    final Map<String, NewWorkItem> work = new HashMap<>();
    Clock clock = Clock.fixed(Instant.parse("2026-10-20T03:00:00Z"), SEOUL);

    /** What a façade is made of. */
    record Parts(
            EntityManager em,
            Clock clock,
            Rules rules,
            RoleScopes scopes,
            CodeTables codes,
            WorkItems workItems,
            FileStore files,
            SessionContext session) {

        LeadAgencies agencies() {
            return new LeadAgencies(scopes, codes);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        DATABASE.empty(TABLES);
        files.clear();
        work.clear();
        try (Connection connection = DATABASE.owner()) {
            new ActionPlanDemo().load(connection, clock);
            new SamplePlanDemo().load(connection, clock);
        }
        DATABASE.execute("INSERT INTO ap_ids (name, next_id) VALUES ('ap_evidence', 1000), ('ap_evidence_file', 1000),"
                + " ('ap_plan_version', 0), ('ap_plan_version_field', 0), ('ap_measurement', 1000),"
                + " ('ap_plan_comment', 0), ('ap_monitoring_finding', 0), ('ap_call', 0), ('ap_contribution', 0),"
                + " ('ap_irm_product', 0), ('ap_irm_unit', 0), ('ap_irm_coding', 0), ('ap_ogp_import', 0),"
                + " ('ap_response', 0), ('ap_ogp_row', 0), ('ap_ogp_repair', 0), ('ap_commitment_news', 0), ('ap_initiative', 0)"
                + " ON DUPLICATE KEY UPDATE next_id = next_id");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        plans.close();
        platform.close();
    }

    /** Works as somebody who holds the role for agencies, in a transaction. */
    <T> T as(Set<String> agencies, Function<Parts, T> job) {
        try (EntityManager em = plans.createEntityManager();
                EntityManager outer = platform.createEntityManager()) {
            return TestTransaction.of(em, () -> job.apply(parts(em, outer, agencies)));
        }
    }

    void refused(String code, Set<String> agencies, Function<Parts, ?> job) {
        assertThatThrownBy(() -> as(agencies, job))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    FileView file(long id, String sha, Disclosure disclosure) {
        FileView file = new FileView(
                id,
                "code" + id,
                Evidences.PURPOSE,
                "보고서.pdf",
                "application/pdf",
                10,
                sha.repeat(64).substring(0, 64),
                disclosure,
                clock.instant(),
                7L);
        files.put(id, file);
        return file;
    }

    private Parts parts(EntityManager em, EntityManager outer, Set<String> agencies) {
        RoleScopes scopes = new RoleScopes(outer, null, null) {
            @Override
            public boolean mayAct(String role, String kind, String id) {
                return agencies.contains(id);
            }

            @Override
            public List<String> scopes(String role, String kind) {
                return List.copyOf(agencies);
            }
        };
        WorkItems items = new WorkItems(null) {
            @Override
            public void open(NewWorkItem item) {
                work.put(item.key(), item);
            }

            @Override
            public void close(String key) {
                work.remove(key);
            }

            @Override
            public void closeAll(String keyPrefix) {
                work.keySet().removeIf(key -> key.startsWith(keyPrefix));
            }
        };
        FileStore store = new FileStore(outer, clock, null, null, null) {
            @Override
            public List<FileView> views(java.util.Collection<Long> ids) {
                return ids.stream()
                        .map(files::get)
                        .filter(java.util.Objects::nonNull)
                        .toList();
            }
        };
        return new Parts(
                em,
                clock,
                new Rules(outer, clock, null),
                scopes,
                new CodeTables(outer, clock, null),
                items,
                store,
                session());
    }

    private static SessionContext session() {
        return TestCaller.of(7, Roles.ALL.toArray(String[]::new));
    }
}
