package kr.opengov.summit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.demo.SummitDemo;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.internal.release.ReleaseDesk;
import kr.opengov.summit.internal.release.ReleaseStore;
import kr.opengov.summit.internal.release.SummitTrace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The programme on the Seoul summit of the demonstration, and on large and odd ones made here. */
class ProgrammeDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String SEOUL = "ogp_summit_2021";
    private static EntityManagerFactory factory;

    private EntityManager em;
    private Programme programme;
    private ReleaseStore releases;

    @BeforeAll
    static void open() {
        factory = Persistence.createEntityManagerFactory("summit", DATABASE.persistence("summit"));
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @BeforeEach
    void loadSeoul() throws Exception {
        DATABASE.empty(Releasing.TABLES);
        try (Connection connection = DATABASE.owner()) {
            new SummitDemo().load(connection, Clock.systemUTC());
        }
        em = factory.createEntityManager();
        releases = new ReleaseStore();
        programme = new Programme(em, releases);
        release();
    }

    /** Makes public what the tables of the work in progress hold. */
    private void release() {
        Releasing.release(em, releases, Clock.systemUTC(), SEOUL, null);
    }

    @AfterEach
    void closeManager() {
        em.close();
    }

    @Test
    void listsTheSummit() {
        assertThat(programme.summits()).singleElement().satisfies(row -> {
            assertThat(row.acronym()).isEqualTo(SEOUL);
            assertThat(row.title().ko()).isEqualTo("2021 열린정부파트너십(OGP) 글로벌서밋");
            assertThat(row.title().unofficialIn("en")).isTrue();
            assertThat(row.firstDay()).isEqualTo(LocalDate.of(2021, 12, 15));
            assertThat(row.lastDay()).isEqualTo(LocalDate.of(2021, 12, 17));
            assertThat(row.sessions()).isEqualTo(17);
        });
    }

    @Test
    void showsEverySessionOnceByDayAndSaysThatThePlacementIsInvented() {
        ProgrammeView view = programme.programme(SEOUL, ProgrammeFilter.ALL).orElseThrow();
        assertThat(view.sessions()).isEqualTo(17);
        assertThat(view.placementInvented()).isTrue();
        assertThat(view.days())
                .extracting(ProgrammeDayView::day)
                .isEqualTo(view.summit().days());
        assertThat(view.days()).extracting(day -> day.rows().size()).containsExactly(6, 4, 7);
        assertThat(view.themes()).extracting(ThemeView::code).containsExactly("civic", "anti-corruption", "digital");
        ProgrammeRow first = view.days().get(0).rows().get(0);
        assertThat(first.title().ko()).isEqualTo("개인정보 미래포럼");
        assertThat(first.hosts())
                .extracting(host -> host.name().ko() + "/" + host.unit())
                .containsExactly("개인정보보호위원회/혁신기획담당관");
        assertThat(first.speakers()).hasSize(9).first().satisfies(name -> assertThat(name.ko())
                .isEqualTo("강영수"));
        assertThat(first.slot().start().toLocalDateTime()).hasToString("2021-12-15T10:00");
    }

    @Test
    void filtersByThemeAndByDay() {
        assertThat(of(new ProgrammeFilter("anti-corruption", null))).isEqualTo(4);
        assertThat(of(new ProgrammeFilter(null, LocalDate.of(2021, 12, 17)))).isEqualTo(7);
        assertThat(of(new ProgrammeFilter("digital", LocalDate.of(2021, 12, 15))))
                .isZero();
        assertThat(of(new ProgrammeFilter("no-such-theme", null))).isZero();
        assertThat(programme.programme("no-such-summit", ProgrammeFilter.ALL)).isEmpty();
    }

    @Test
    void aSessionAfterMidnightStaysWithItsEvening() {
        DATABASE.execute("UPDATE sm_slot SET starts_at = '2021-12-15 18:30:00', ends_at = '2021-12-15 19:30:00'"
                + " WHERE session_id = 1");
        release();
        ProgrammeView view = programme
                .programme(SEOUL, new ProgrammeFilter(null, LocalDate.of(2021, 12, 15)))
                .orElseThrow();
        assertThat(view.days()).singleElement().satisfies(day -> {
            assertThat(day.day()).isEqualTo(LocalDate.of(2021, 12, 15));
            assertThat(day.rows()).hasSize(6);
            assertThat(day.rows().get(5).title().ko()).isEqualTo("개인정보 미래포럼");
        });
    }

    @Test
    void aSessionWithoutTimeStandsAtTheEndOfTheWholeProgrammeOnly() {
        DATABASE.execute("DELETE FROM sm_slot WHERE session_id = 3");
        release();
        List<ProgrammeDayView> days =
                programme.programme(SEOUL, ProgrammeFilter.ALL).orElseThrow().days();
        assertThat(days).hasSize(4);
        assertThat(days.get(3).day()).isNull();
        assertThat(days.get(3).rows()).extracting(row -> row.title().ko()).containsExactly("경청과 공공소통");
        assertThat(of(new ProgrammeFilter(null, LocalDate.of(2021, 12, 15)))).isEqualTo(5);
    }

    @Test
    void cancelledSessionsKeepTheirPageAndSoDoWithdrawnOnes() {
        DATABASE.execute(
                "UPDATE sm_session SET state = 'CANCELLED' WHERE id = 1",
                "UPDATE sm_session SET state = 'DRAFT' WHERE id = 2");
        release();
        String cancelled = code(1);
        String draft = code(2);
        assertThat(programme.session(SEOUL, cancelled, null).orElseThrow().cancelled())
                .isTrue();
        assertThat(programme.session(SEOUL, draft, null).orElseThrow().cancelled())
                .isTrue();
        assertThat(of(ProgrammeFilter.ALL)).isEqualTo(17);
        assertThat(programme.summits().get(0).sessions()).isEqualTo(17);
    }

    @Test
    void aSessionShowsItsPartsInOrder() {
        SessionView session = programme.session(SEOUL, code(15), null).orElseThrow();
        assertThat(session.items()).extracting(ItemView::position).containsExactly(1, 2);
        assertThat(session.items().get(0).subtitle()).contains("정부24");
        assertThat(session.theme().code()).isEqualTo("digital");
        assertThat(session.gist().unofficialIn("en")).isTrue();
        assertThat(session.speakers()).hasSize(5);
        assertThat(session.hosts()).hasSize(1);
        assertThat(session.slots()).hasSize(1);
        assertThat(programme.session("no-such-summit", code(15), null)).isEmpty();
    }

    @Test
    void affiliationsAreThoseOfTheEventWithEveryPostInItsPlace() {
        SessionView fifth = programme.session(SEOUL, code(5), null).orElseThrow();
        assertThat(fifth.speakers().get(0).affiliations()).containsExactly(of("동아시아연구원", null), of("성균관대학교", "교수"));
        SessionView eighth = programme.session(SEOUL, code(8), null).orElseThrow();
        assertThat(eighth.speakers())
                .filteredOn(speaker -> speaker.name().ko().equals("성장환"))
                .singleElement()
                .satisfies(speaker -> assertThat(speaker.affiliations()).containsExactly(of("토지주택연구원", null)));
    }

    private static AffiliationView of(String organisation, String post) {
        return new AffiliationView(
                new Bilingual(organisation, null, true), post == null ? null : new Bilingual(post, null, true));
    }

    @Test
    void theNextSessionRunsOrIsAhead() {
        assertThat(programme.nextSession(Instant.parse("2021-12-01T00:00:00Z")).orElseThrow())
                .satisfies(next -> {
                    assertThat(next.running()).isFalse();
                    assertThat(next.title().ko()).isEqualTo("개인정보 미래포럼");
                });
        assertThat(programme.nextSession(Instant.parse("2021-12-15T01:00:00Z")).orElseThrow())
                .satisfies(next -> assertThat(next.running()).isTrue());
        assertThat(programme.nextSession(Instant.parse("2021-12-15T02:30:00Z")).orElseThrow())
                .as("the end does not belong to a session")
                .satisfies(next -> {
                    assertThat(next.running()).isFalse();
                    assertThat(next.slot().startsAt()).isEqualTo(Instant.parse("2021-12-15T05:00:00Z"));
                });
        assertThat(programme.nextSession(Instant.parse("2021-12-17T06:30:00Z"))).isEmpty();
        DATABASE.execute("UPDATE sm_session SET state = 'CANCELLED' WHERE id = 1");
        release();
        assertThat(programme
                        .nextSession(Instant.parse("2021-12-01T00:00:00Z"))
                        .orElseThrow()
                        .title()
                        .ko())
                .isNotEqualTo("개인정보 미래포럼");
    }

    @Test
    void speakersAreListedOnceWithAllTheirSessions() {
        SpeakersView view =
                programme.speakers(SEOUL, null, PageRequest.first(200)).orElseThrow();
        assertThat(view.page().total()).isEqualTo(115);
        assertThat(view.page().rows()).hasSize(115);
        assertThat(view.page().rows().stream()
                        .mapToInt(row -> row.appearances().size())
                        .sum())
                .isEqualTo(120);
        assertThat(view.page().rows())
                .filteredOn(row -> row.name().ko().equals("박수정"))
                .singleElement()
                .satisfies(row -> assertThat(row.appearances()).hasSize(3));
        SpeakersView second = programme
                .speakers(SEOUL, null, new PageRequest(2, 50, null, false))
                .orElseThrow();
        assertThat(second.page().rows()).isEqualTo(view.page().rows().subList(50, 100));
        assertThat(programme
                        .speakers(SEOUL, null, new PageRequest(9, 50, null, false))
                        .orElseThrow()
                        .page()
                        .rows())
                .isEmpty();
    }

    @Test
    void everySpeakerAndHostHasAPageInTheDirectoryThatLeadsBack() {
        SessionView session = programme.session(SEOUL, code(5), null).orElseThrow();
        assertThat(session.speakers()).extracting(SpeakerView::code).doesNotContainNull();
        assertThat(session.hosts()).extracting(HostView::code).doesNotContainNull();

        SummitTrace trace = new SummitTrace(em, releases);
        Set<Long> person = Set.of(id("SELECT person_id FROM sm_participation WHERE name_ko = '박수정' LIMIT 1"));
        assertThat(StatementCount.of(
                        () -> assertThat(trace.ofPersons(person)).hasSize(3).allSatisfy(line -> {
                            assertThat(line.path()).startsWith("/summit/" + SEOUL + "/");
                            assertThat(line.affiliation().ko()).isNotBlank();
                            assertThat(line.from()).isEqualTo(LocalDate.of(2021, 12, 15));
                        })))
                .isEqualTo(1);
        Set<Long> ministry = Set.of(id("SELECT id FROM pf_organisation WHERE code = 'o-mois'"));
        assertThat(trace.ofOrganisations(ministry)).hasSize(3);
        DATABASE.execute("UPDATE sm_session SET state = 'DRAFT'");
        assertThat(trace.ofPersons(person))
                .as("the work in progress is public nowhere")
                .hasSize(3);
    }

    private long id(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @Test
    void theSizeOfAProgrammeDoesNotChangeTheNumberOfStatements() {
        String code = code(1);
        of(ProgrammeFilter.ALL);
        assertThat(statements(code, programme)).containsExactly(1, 1, 1, 1, 1, 2, 1);
        int[] first = statements(code, null);
        assertThat(IntStream.of(first).max().orElseThrow())
                .as("a release that is read for the first time")
                .isLessThanOrEqualTo(8);
        int before = 0;
        for (int sessions : new int[] {100, 1079, 5000}) {
            sessions(before, sessions - 17);
            before = sessions - 17;
            release();
            assertThat(of(ProgrammeFilter.ALL)).isEqualTo(sessions);
            assertThat(statements(code, null)).as("%d sessions", sessions).isEqualTo(first);
            assertThat(statements(code, programme)).as("%d sessions", sessions).containsExactly(1, 1, 1, 1, 1, 2, 1);
        }
    }

    /** Adds sessions with these numbers, each with a time, a person and a host. */
    private static void sessions(int from, int to) {
        DATABASE.execute(
                "INSERT INTO sm_session (id, summit_id, theme_id, guid, code, seq, title_ko, state)"
                        + " SELECT 1000 + n, 1, 1 + n % 3, UNHEX(MD5(CONCAT('s', n))), LPAD(n, 6, '0'), 1000 + n,"
                        + " CONCAT('세션 ', n), 'CONFIRMED' FROM " + numbers(from, to),
                "INSERT INTO sm_slot (id, guid, session_id, room_id, starts_at, ends_at)"
                        + " SELECT 1000 + n, UNHEX(MD5(CONCAT('t', n))), 1000 + n, 1 + n % 5,"
                        + " '2021-12-15 01:00:00' + INTERVAL n % 1000 MINUTE, '2021-12-15 01:30:00' + INTERVAL n % 1000"
                        + " MINUTE FROM " + numbers(from, to),
                "INSERT INTO sm_participation (id, session_id, person_id, position, name_ko)"
                        + " SELECT 1000 + n, 1000 + n, 1 + n % 100, 1, CONCAT('사람 ', n % 100) FROM "
                        + numbers(from, to),
                "INSERT INTO sm_session_host (id, session_id, position, organisation_id, name_ko)"
                        + " SELECT 1000 + n, 1000 + n, 1, 1, '기관' FROM " + numbers(from, to));
    }

    /**
     * Statements for the list of summits, the programme, a session, the next session, the speakers, the changes of the last
     * release and the calendar; without a programme that read before, each page reads anew.
     */
    private int[] statements(String code, Programme known) {
        return new int[] {
            StatementCount.of(() -> reader(known).summits()),
            StatementCount.of(() -> reader(known).programme(SEOUL, ProgrammeFilter.ALL)),
            StatementCount.of(() -> reader(known).session(SEOUL, code, null)),
            StatementCount.of(() -> reader(known).nextSession(Instant.parse("2021-12-01T00:00:00Z"))),
            StatementCount.of(() -> reader(known).speakers(SEOUL, null, PageRequest.first(100))),
            StatementCount.of(() -> new ReleaseDesk(store(known)).difference(em, SEOUL, 0, 1)),
            StatementCount.of(() -> new Exchange(em, store(known))
                    .calendar(SEOUL, new CalendarChoice(null, null, null, null), "ko", "https://portal.example"))
        };
    }

    private Programme reader(Programme known) {
        return known == null ? new Programme(em, new ReleaseStore()) : known;
    }

    private ReleaseStore store(Programme known) {
        return known == null ? new ReleaseStore() : releases;
    }

    private int of(ProgrammeFilter filter) {
        return programme.programme(SEOUL, filter).orElseThrow().sessions();
    }

    /** The code of the session with this number in the printed order. */
    private static String code(int sequence) {
        try (Connection connection = DATABASE.owner();
                var statement = connection.prepareStatement("SELECT code FROM sm_session WHERE seq = ?")) {
            statement.setInt(1, sequence);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A table expression of the numbers from the first to before the second, at most 10,000. */
    private static String numbers(int from, int to) {
        String digits = "(SELECT 0 d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4"
                + " UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";
        return "(SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d AS n FROM " + digits + " a, " + digits + " b, " + digits
                + " c, " + digits + " e) numbers WHERE n >= " + from + " AND n < " + to;
    }

    @Test
    void countryPresentationsAreItemsOfSessionsThatHaveNoTimesAndAKindWithAName() throws Exception {
        try (Connection connection = DATABASE.owner()) {
            SummitDemo.forum().load(connection, Clock.systemUTC());
        }
        Releasing.release(em, releases, Clock.systemUTC(), "gov30_forum_2016", null);
        assertThat(programme.summits()).extracting(SummitRow::sessions).containsExactly(17L, 5L);
        SessionView session =
                programme.session("gov30_forum_2016", "4QGQH3", null).orElseThrow();
        assertThat(session.kind().ko()).isEqualTo("국가 발표");
        assertThat(session.kind().en()).isEqualTo("Country presentation");
        assertThat(session.slots()).isEmpty();
        assertThat(session.items())
                .extracting(item -> item.title().en())
                .containsExactly("France", "Portugal", "Uzbekistan", "Indonesia", "Republic of Korea");
        assertThat(programme.session(SEOUL, "AMNYY2", null).orElseThrow().kind())
                .as("the source of Seoul names none")
                .isNull();
        for (String name : List.of("마리 키비니에미", "kiviniemi")) {
            assertThat(programme
                            .speakers("gov30_forum_2016", name, PageRequest.first(10))
                            .orElseThrow()
                            .page()
                            .total())
                    .as(name)
                    .isEqualTo(1);
        }
        assertThat(programme.lastRelease("gov30_forum_2016")).isPresent();
        assertThat(programme.lastRelease("nothing_2016")).isEmpty();
    }
}
