package kr.opengov.summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.TestTransaction;
import kr.opengov.db.demo.SummitDemo;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.summit.internal.exchange.CalendarFile;
import kr.opengov.summit.internal.release.DigestSending;
import kr.opengov.summit.internal.release.ReleaseStore;
import kr.opengov.summit.internal.stars.CalendarSecrets;
import kr.opengov.summit.internal.stars.StarBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people mark, what collides, what changed since, and the calendar that follows it. */
class StarsDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String SEOUL = "ogp_summit_2021";
    private static final Instant FIRST = Instant.parse("2021-11-01T00:00:00Z");
    private static final long ME = 7;
    private static EntityManagerFactory factory;

    private EntityManager em;
    private ReleaseStore store;
    private StarBook book;
    private int released;
    private List<String> codes;

    @BeforeAll
    static void open() {
        factory = Persistence.createEntityManagerFactory("summit", DATABASE.persistence("summit"));
    }

    @AfterAll
    static void close() {
        DATABASE.empty(Releasing.TABLES);
        factory.close();
    }

    @BeforeEach
    void loadSeoul() throws Exception {
        DATABASE.empty(Releasing.TABLES);
        try (Connection connection = DATABASE.owner()) {
            new SummitDemo().load(connection, Clock.systemUTC());
        }
        em = factory.createEntityManager();
        store = new ReleaseStore();
        book = new StarBook(store);
        release();
        codes = store.current(em, SEOUL).orElseThrow().sessions().stream()
                .map(slot -> slot.entry().code())
                .toList();
    }

    @AfterEach
    void closeManager() {
        em.close();
    }

    private int release() {
        Clock clock = Clock.fixed(FIRST.plus(Duration.ofDays(released++)), ZoneOffset.UTC);
        return Releasing.release(em, store, clock, SEOUL, null);
    }

    private void star(String code) {
        write(() -> book.star(em, ME, new StarSession(SEOUL, code), FIRST.plusSeconds(60)));
    }

    private void write(Runnable work) {
        TestTransaction.run(em, work);
    }

    @Test
    void aSessionIsMarkedOnceAndTakenAway() {
        star(codes.get(0));
        star(codes.get(0));
        star(codes.get(5));
        assertThat(book.rows(em, ME)).extracting(StarredRow::code).containsExactly(codes.get(0), codes.get(5));
        assertThat(book.rows(em, 8)).isEmpty();
        write(() -> book.unstar(em, ME, new StarSession(SEOUL, codes.get(0))));
        assertThat(book.rows(em, ME)).extracting(StarredRow::code).containsExactly(codes.get(5));
        assertThatThrownBy(() -> book.star(em, ME, new StarSession(SEOUL, "NOSUCH"), FIRST))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void sessionsAtTheSameTimeAreNamedAndTouchingOnesAreNot() {
        codes.forEach(this::star);
        for (StarredRow row : book.rows(em, ME)) {
            long together = book.rows(em, ME).stream()
                    .filter(other -> !other.code().equals(row.code()))
                    .filter(other -> other.slot().startsAt().isBefore(row.slot().endsAt())
                            && row.slot().startsAt().isBefore(other.slot().endsAt()))
                    .count();
            assertThat(row.overlaps()).hasSize((int) together);
        }
        assertThat(book.rows(em, ME)).anyMatch(row -> !row.overlaps().isEmpty());
        DATABASE.execute(
                "UPDATE sm_slot a JOIN sm_slot b ON b.session_id = 1 SET a.starts_at = b.ends_at,"
                        + " a.ends_at = b.ends_at + INTERVAL 1 HOUR WHERE a.session_id = 2",
                "DELETE FROM sm_star WHERE session_guid NOT IN (SELECT guid FROM sm_session WHERE id IN (1, 2))");
        release();
        assertThat(book.rows(em, ME)).hasSize(2).allMatch(row -> row.overlaps().isEmpty());
    }

    @Test
    void whatAReleaseChangesSinceTheMarkIsSaidAndToldOnce() {
        codes.forEach(this::star);
        assertThat(book.rows(em, ME)).allMatch(row -> row.changes().isEmpty());
        DATABASE.execute(
                "UPDATE sm_slot SET starts_at = starts_at + INTERVAL 5 MINUTE, ends_at = ends_at + INTERVAL 5 MINUTE"
                        + " WHERE session_id = 1",
                "UPDATE sm_session SET state = 'CANCELLED' WHERE id = 2");
        int second = release();
        assertThat(book.rows(em, ME))
                .filteredOn(row -> !row.changes().isEmpty())
                .hasSize(2);
        assertThat(book.rows(em, ME))
                .filteredOn(StarredRow::cancelled)
                .singleElement()
                .satisfies(row -> assertThat(row.changes()).containsExactly(ChangeKind.CANCELLED));
        Object[] digest = (Object[]) em.createNativeQuery("SELECT COUNT(*), MIN(d.body), MIN(d.reasons)"
                        + " FROM sm_notice_digest d JOIN sm_release r ON r.id = d.release_id WHERE r.sequence = "
                        + second)
                .getSingleResult();
        assertThat(((Number) digest[0]).intValue())
                .as("one digest for both changes")
                .isEqualTo(1);
        assertThat((String) digest[1]).contains("시간 변경", "취소");
        assertThat(digest[2]).isEqualTo("STARRED");

        List<String> mails = new ArrayList<>();
        Outbox outbox = new Outbox(null) {
            @Override
            public void mail(Mail mail, String idempotencyKey) {
                mails.add(mail.to() + " " + idempotencyKey);
            }
        };
        DigestSending sending = new DigestSending(Releasing.correspondents(), outbox, Clock.systemUTC());
        write(() -> assertThat(sending.send(em, SEOUL, second)).isEqualTo(1));
        write(() -> assertThat(sending.send(em, SEOUL, second)).isZero());
        assertThat(mails).singleElement().asString().startsWith("hong@example.org summit/digest/");
        assertThatThrownBy(() ->
                        write(() -> em.createNativeQuery("INSERT INTO sm_notice_digest (id, release_id, account_id,"
                                        + " language, reasons, subject, body, state) SELECT id + 1, release_id, account_id, language,"
                                        + " reasons, subject, body, 'DRAFT' FROM sm_notice_digest")
                                .executeUpdate()))
                .as("a second digest for the person and the release cannot be")
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void theCalendarFollowsTheMarksUnderASecretThatCanBeRenewed() throws Exception {
        star(codes.get(0));
        star(codes.get(1));
        String[] secret = new String[2];
        write(() -> secret[0] = CalendarSecrets.renew(em, ME, FIRST));
        assertThat(CalendarSecrets.owner(em, secret[0])).contains(ME);
        write(() -> secret[1] = CalendarSecrets.renew(em, ME, FIRST));
        assertThat(secret[1]).isNotEqualTo(secret[0]).hasSizeGreaterThan(40);
        assertThat(CalendarSecrets.owner(em, secret[0])).isEmpty();
        assertThat(CalendarSecrets.owner(em, null)).isEmpty();
        assertThat(CalendarSecrets.owner(em, "' OR 1=1")).isEmpty();
        assertThat(em.createNativeQuery("SELECT digest FROM sm_calendar_token").getSingleResult())
                .as("the secret itself is nowhere")
                .isNotEqualTo(secret[1]);

        String first = calendar();
        assertThat(calendar()).as("byte-identical").isEqualTo(first);
        assertThat(first.split("BEGIN:VEVENT", -1)).hasSize(3);
        assertThat(first).contains("DTSTART;TZID=Asia/Seoul", "BEGIN:VTIMEZONE");
        DATABASE.execute("UPDATE sm_session SET state = 'CANCELLED' WHERE code = '" + codes.get(0) + "'");
        release();
        assertThat(calendar()).contains("STATUS:CANCELLED", "SEQUENCE:1");
        ExchangeDatabaseTest.lint(first, calendar());

        write(() -> CalendarSecrets.close(em, ME));
        assertThat(CalendarSecrets.owner(em, secret[1])).isEmpty();
    }

    private String calendar() {
        return new String(
                CalendarFile.ofSeveral("나의 서밋 일정", book.slots(em, ME), "ko", "https://portal.example.org"),
                StandardCharsets.UTF_8);
    }

    @Test
    void thePageCostsTheSameForOneMarkAndForAll() {
        star(codes.get(0));
        int one = StatementCount.of(() -> book.rows(em, ME));
        codes.forEach(this::star);
        assertThat(StatementCount.of(() -> book.rows(em, ME))).isEqualTo(one).isLessThanOrEqualTo(3);
    }
}
