package kr.opengov.platform.approvals;

import static kr.opengov.platform.PlatformDatabase.CLOCK;
import static kr.opengov.platform.PlatformDatabase.DATABASE;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import kr.opengov.platform.PlatformDatabase;
import kr.opengov.platform.documents.DocumentOutput;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.internal.approvals.Office;
import kr.opengov.platform.internal.audit.Actor;
import kr.opengov.platform.internal.audit.Actors;
import kr.opengov.platform.internal.inbox.WorkItemStore;
import kr.opengov.platform.internal.outbox.OutboxWriter;
import kr.opengov.platform.internal.outbox.Receivers;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.outbox.OutboxHandler;
import kr.opengov.platform.outbox.OutboxMessage;
import kr.opengov.platform.rules.Rules;

/** A unit with a number series behind 4000, five people in it and one outside. */
final class ApprovalFixture {

    static final long UNIT = 901;
    static final long DRAFTER = 951;
    static final long REVIEWER = 952;
    static final long COOPERATOR = 953;
    static final long APPROVER = 954;
    static final long DEPUTY = 955;
    static final long STRANGER = 956;

    static final List<LinePerson> LINE = List.of(
            new LinePerson(StepRole.REVIEW, REVIEWER, false),
            new LinePerson(StepRole.COOPERATE, COOPERATOR, false),
            new LinePerson(StepRole.APPROVE, APPROVER, true));

    private static final OutboxHandler RECEIVER = new OutboxHandler() {
        @Override
        public String topic() {
            return DocumentOutcome.TOPIC;
        }

        @Override
        public void handle(OutboxMessage message) {
            throw new UnsupportedOperationException("nobody delivers here");
        }
    };

    private ApprovalFixture() {}

    static void fill() {
        empty();
        DATABASE.execute(
                "INSERT INTO pf_issuing_unit (id, code, name_ko, prefix) VALUES (901, 'test', '혁신소통과', '혁신소통과')",
                "INSERT INTO pf_number_series (unit_id, last_serial) VALUES (901, 4000)");
        for (long id : List.of(DRAFTER, REVIEWER, COOPERATOR, APPROVER, DEPUTY, STRANGER)) {
            DATABASE.execute(
                    "INSERT INTO pf_account (id, state, email, name_ko, unit, position, created_at) VALUES (" + id
                            + ", 'ACTIVE', 'approval" + id + "@example.kr', '사람" + id + "', "
                            + (id == STRANGER ? "'다른 과'" : id == DRAFTER ? "'혁신소통과'" : "'협력과'")
                            + ", '주무관', '2026-01-01 00:00:00')");
        }
    }

    static void empty() {
        DATABASE.execute(
                "DELETE FROM pf_outbox WHERE topic = 'document-outcome'",
                "DELETE FROM pf_work_item",
                "DELETE FROM pf_deputy WHERE account_id BETWEEN 951 AND 956",
                "DELETE FROM pf_absence",
                "DELETE FROM portal_audit.registered_document",
                "DELETE FROM pf_document_event",
                "DELETE FROM pf_document_version",
                "DELETE FROM pf_document_annex",
                "DELETE FROM pf_document_step",
                "DELETE FROM pf_document",
                "DELETE FROM pf_line_template_step",
                "DELETE FROM pf_line_template",
                "DELETE FROM pf_number_series",
                "DELETE FROM pf_issuing_unit",
                "DELETE FROM pf_account WHERE id BETWEEN 951 AND 956");
    }

    static Office office(EntityManager em, long account) {
        Actors actors = new Actors(new Actor(account, "사람" + account, null, null));
        Outbox outbox = new Outbox(new OutboxWriter(em, CLOCK, new Receivers(List.of(RECEIVER)), actors));
        return new Office(
                CLOCK,
                actors,
                new Rules(em, CLOCK, actors),
                outbox,
                new WorkItems(new WorkItemStore(em, CLOCK)),
                new DocumentOutput());
    }

    static Approvals approvals(EntityManager em, long account) {
        return new Approvals(em, office(em, account), null);
    }

    /** Work of somebody in a transaction of its own. */
    static <T> T as(long account, Function<Approvals, T> work) {
        return PlatformDatabase.inTransaction(em -> work.apply(approvals(em, account)));
    }

    static DocumentView seenBy(long account, long document) {
        return as(account, approvals -> approvals.document(document)).orElseThrow();
    }

    static void take(long account, long document, DocumentAction action, String remark) {
        as(account, approvals -> {
            long version = approvals.document(document).orElseThrow().version();
            approvals.take(new StepToTake(document, version, action, remark));
            return null;
        });
    }

    static DocumentText text(String title, String body) {
        return new DocumentText(title, body, null, DisclosureClass.OPEN, List.of(), null);
    }

    static DraftDocument draft(DocumentText text, List<LinePerson> line) {
        return new DraftDocument(null, 0, "GENERAL", text, line, null);
    }

    /** A document of the drafter before its first reviewer. */
    static long submitted(DocumentText text, List<LinePerson> line) {
        long id = as(DRAFTER, approvals -> approvals.draft(draft(text, line)));
        take(DRAFTER, id, DocumentAction.SUBMIT, null);
        return id;
    }

    /** A document that only the approver has still to sign. */
    static long beforeTheApprover(String title) {
        return submitted(text(title, "본문"), LINE.subList(2, 3));
    }
}
