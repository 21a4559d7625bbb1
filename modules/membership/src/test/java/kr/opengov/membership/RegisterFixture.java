package kr.opengov.membership;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.opengov.db.TestCaller;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.TestTransaction;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;

/** The register on a real database, outside a container: one clock that the test moves, one account that calls. */
final class RegisterFixture {

    static final TestDatabase DATABASE = TestDatabase.get();

    private static final EntityManagerFactory FACTORY =
            Persistence.createEntityManagerFactory("membership", DATABASE.persistence("membership"));

    final List<Record> published = new ArrayList<>();
    final StoredFiles files = new StoredFiles();
    private Instant now = Instant.parse("2026-03-01T00:00:00Z");

    /** Empties the tables of the register and begins again. */
    static RegisterFixture empty() {
        DATABASE.empty(
                "mb_review_step",
                "mb_review",
                "mb_join_fact",
                "mb_join_case",
                "mb_verdict",
                "mb_cycle",
                "mb_score",
                "mb_status_event",
                "mb_joining",
                "mb_membership",
                "mb_local_government",
                "mb_country",
                "mb_namesake_decision",
                "mb_body_verdict",
                "mb_chair_role",
                "mb_office_holding",
                "mb_seat",
                "mb_office",
                "mb_body_term",
                "mb_charter",
                "mb_seat_holding",
                "mb_chair_term",
                "mb_former_body",
                "mb_governance_body",
                "mb_printed_figure",
                "mb_list_coverage");
        FACTORY.getCache().evictAll();
        return new RegisterFixture();
    }

    Instant now() {
        return now;
    }

    void pass(Duration duration) {
        now = now.plus(duration);
    }

    EntityManager open() {
        return FACTORY.createEntityManager();
    }

    MemberRegister register(EntityManager em) {
        return new MemberRegister(em, clock(), new NoRules(), new Published(), files, session());
    }

    Clock clock() {
        return Clock.fixed(now, ZoneId.of("Asia/Seoul"));
    }

    /** A question, in an entity manager of its own. */
    <T> T ask(Function<MemberRegister, T> question) {
        try (EntityManager em = open()) {
            return question.apply(register(em));
        }
    }

    /** A change, in a transaction of its own; time passes afterwards. */
    <T> T change(Function<MemberRegister, T> change) {
        try (EntityManager em = open()) {
            T result = TestTransaction.of(em, () -> change.apply(register(em)));
            pass(Duration.ofHours(1));
            return result;
        }
    }

    StatusEntryId join(String code, String nameKo, String nameEn, LocalDate since) {
        return change(register -> register.join(new RecordJoin(
                MembershipKind.NATIONAL,
                code,
                nameKo,
                nameEn,
                Region.ASIA_PACIFIC,
                null,
                null,
                null,
                null,
                null,
                null,
                since,
                null,
                null,
                "test",
                null)));
    }

    StatusEntryId joinLocal(String country, String nameEn, LocalDate since) {
        return change(register -> register.join(new RecordJoin(
                MembershipKind.LOCAL,
                country,
                null,
                nameEn,
                null,
                LocalLevel.CITY,
                null,
                null,
                null,
                null,
                null,
                since,
                null,
                null,
                "test",
                null)));
    }

    StatusEntryId status(String code, MemberStatus status, LocalDate effective) {
        MembershipHistory membership = latest(code);
        return change(register ->
                register.record(statusChange(membership.id(), membership.version(), status, effective, null)));
    }

    StatusEntryId correct(String code, StatusEntryId wrong, MemberStatus status, LocalDate effective) {
        MembershipHistory membership = latest(code);
        return change(register -> register.correct(new CorrectStatusEntry(
                wrong.id(), statusChange(membership.id(), membership.version(), status, effective, "misread"))));
    }

    MembershipHistory latest(String code) {
        return ask(register -> register.profile(code, LocalDate.now(clock()), now)
                .orElseThrow()
                .latest());
    }

    static RecordStatusChange statusChange(
            Long membership, long version, MemberStatus status, LocalDate effective, String reason) {
        return new RecordStatusChange(
                membership, version, status, null, null, effective, null, null, null, reason, null, "test", null);
    }

    static SessionContext session() {
        return TestCaller.of(1001);
    }

    /** Keeps what would go through the outbox. */
    private final class Published extends Outbox {
        @Override
        public void publish(Record event) {
            published.add(event);
        }
    }

    /** The dated rules are the platform's business; the tests of the rules bring their own. */
    private static final class NoRules extends Rules {
        @Override
        public Optional<RuleVersion> inForce(String rule, LocalDate day) {
            return Optional.empty();
        }
    }
}
