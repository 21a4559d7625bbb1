package kr.opengov.summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.demo.SummitDemo;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.internal.release.ReleaseStore;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of other programs, and what becomes of the work in progress. */
class ScheduleIntakeDatabaseTest {
    private static final String SEOUL = "ogp_summit_2021";
    private static final String SITE = "https://portal.example.org";
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <schedule><version>1</version>
            <conference><acronym>democonf</acronym><title>Demo Conf</title><start>2026-05-04</start><end>2026-05-05</end>
            <day_change>04:00:00</day_change><time_zone_name>Europe/Brussels</time_zone_name></conference>
            """;
    private static Importing importing;

    @BeforeAll
    static void open() {
        importing = new Importing();
    }

    @AfterAll
    static void close() {
        importing.close();
    }

    @BeforeEach
    void empty() {
        Importing.empty();
    }

    private static String event(int number, String title, String start, String room, String persons) {
        return "<event guid=\"00000000-0000-4000-8000-%012d\" id=\"%d\">\n".formatted(number, number)
                + "<date>2026-05-04T%s:00+02:00</date><start>%s</start><duration>00:30</duration>\n"
                        .formatted(start, start)
                + "<room>" + room + "</room><title>" + title + "</title><track>Main</track><language>en</language>\n"
                + "<abstract>&lt;p&gt;One &amp;amp; two&lt;/p&gt;&lt;p&gt;three&lt;/p&gt;</abstract>\n"
                + "<persons>" + persons + "</persons></event>\n";
    }

    private static String person(int id, String name) {
        return "<person id=\"" + id + "\">" + name + "</person>";
    }

    private static String file(String... events) {
        return HEAD + "<day index=\"1\"><room name=\"x\">\n" + String.join("", events) + "</room></day></schedule>";
    }

    private static final String OPENING = event(1, "Opening", "09:00", "Aula", person(1, "Ada Lovelace"));
    private static final String SECOND =
            event(2, "열린 정부", "10:00", "Aula", person(2, "홍길동") + person(1, "Ada Lovelace"));
    private static final String THIRD = event(3, "Third", "10:00", "Garden", person(3, "Grace Hopper"));

    @Test
    void aFileMakesASummitAndTheSameFileChangesNothing() {
        ImportOutcome first = importing.take(file(OPENING, SECOND, THIRD));
        assertThat(first.created()).isTrue();
        assertThat(first.added()).isEqualTo(3);
        assertThat(importing.count("SELECT COUNT(*) FROM sm_room")).isEqualTo(2);
        assertThat(importing.count("SELECT COUNT(*) FROM pf_person WHERE code LIKE 'p-democonf-%'"))
                .isEqualTo(3);
        assertThat(importing.count("SELECT COUNT(*) FROM sm_session WHERE title_en = 'Opening' AND abstract_en ="
                        + " 'One & two\n\nthree' AND state = 'CONFIRMED'"))
                .isEqualTo(1);
        assertThat(importing.count("SELECT COUNT(*) FROM sm_session WHERE title_ko = '열린 정부' AND title_en IS NULL"))
                .isEqualTo(1);
        long version = importing.count("SELECT work_version FROM sm_summit");
        long lines = importing.count("SELECT COUNT(*) FROM sm_change");
        assertThat(lines).isEqualTo(3);

        ImportOutcome again = importing.take(file(OPENING, SECOND, THIRD));
        assertThat(again.unchanged()).isTrue();
        assertThat(importing.count("SELECT work_version FROM sm_summit")).isEqualTo(version);
        assertThat(importing.count("SELECT COUNT(*) FROM sm_change")).isEqualTo(lines);
        assertThat(importing.count("SELECT COUNT(*) FROM pf_person WHERE code LIKE 'p-democonf-%'"))
                .isEqualTo(3);
    }

    @Test
    void aLaterFileChangesOnlyWhatItSaysDifferently() {
        importing.take(file(OPENING, SECOND, THIRD));
        // An organiser moves the opening and translates its title meanwhile.
        TestDatabase.get()
                .execute(
                        "UPDATE sm_slot SET starts_at = '2026-05-04 06:00:00', ends_at = '2026-05-04 06:30:00'"
                                + " WHERE session_id = (SELECT id FROM sm_session WHERE title_en = 'Opening')",
                        "UPDATE sm_session SET title_ko = '개회' WHERE title_en = 'Opening'",
                        "UPDATE sm_participation SET role = 'CHAIR' WHERE name_ko = '홍길동'");

        ImportOutcome later = importing.take(file(
                event(1, "Opening!", "09:00", "Aula", person(1, "Ada Lovelace")),
                event(2, "열린 정부", "11:00", "Garden", person(2, "홍길동") + person(4, "Alan Turing")),
                event(5, "Fifth", "12:00", "Aula", "")));

        assertThat(later.difference().changes())
                .extracting(change -> change.kind() + " " + change.title().text("en"))
                .containsExactlyInAnyOrder(
                        "TEXT Opening!", "TIME 열린 정부", "ROOM 열린 정부", "SPEAKERS 열린 정부", "NEW Fifth", "CANCELLED Third");
        assertThat(importing.count("SELECT COUNT(*) FROM sm_slot WHERE starts_at = '2026-05-04 06:00:00'"))
                .as("what the organiser moved stays")
                .isEqualTo(1);
        assertThat(importing.count("SELECT COUNT(*) FROM sm_session WHERE title_ko = '개회' AND title_en = 'Opening!'"))
                .isEqualTo(1);
        assertThat(importing.count("SELECT COUNT(*) FROM sm_participation WHERE name_ko = '홍길동' AND role = 'CHAIR'"))
                .isEqualTo(1);

        ImportOutcome back = importing.take(file(OPENING, SECOND, THIRD));
        assertThat(back.difference().changes()).extracting(ReleaseChange::kind).contains(ChangeKind.REINSTATED);
    }

    @Test
    void whatAnOrganiserCancelledNoFileBringsBack() {
        importing.take(file(OPENING, SECOND));
        TestDatabase.get().execute("UPDATE sm_session SET state = 'CANCELLED' WHERE title_en = 'Opening'");
        importing.take(file(event(1, "Opening anew", "09:30", "Aula", ""), SECOND));
        assertThat(importing.count(
                        "SELECT COUNT(*) FROM sm_session WHERE title_en = 'Opening anew' AND state = 'CANCELLED'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NOT_WELL_FORMED | 8 | <title>Opening</title> | <title>Opening</titel>",
                "NOT_WELL_FORMED | 8 | Opening | Open&#7;ing",
                "NOT_WELL_FORMED | 8 | Opening | &bomb;",
                "GUID_TWICE | 11 | 000000000002 | 000000000001",
                "ZONE_UNKNOWN | 3 | Europe/Brussels | Europe/Atlantis",
                "OUTSIDE_SUMMIT | 6 | 2026-05-04T09:00 | 2026-05-24T09:00",
                "OUTSIDE_SUMMIT | 6 | 2026-05-04T09:00 | 2025-05-04T09:00",
                "VALUE | 6 | <duration>00:30</duration> | <duration>half an hour</duration>",
                "VALUE | 6 | 2026-05-04T09:00:00+02:00 | tomorrow",
                "VALUE | 6 | 00000000-0000-4000-8000-000000000001 | no guid",
                "VALUE | 6 | <title>Opening</title> | <title> </title>",
                "VALUE | 3 | <end>2026-05-05</end> | <end>2026-05-01</end>",
                "DOCTYPE | 2 | <schedule><version> | <!DOCTYPE schedule [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><schedule><version>",
            })
    void aBrokenFileIsRefusedWithItsLineAndNothingIsWritten(String code, int line, String good, String bad) {
        refused(
                "IMPORT_" + code,
                line,
                () -> importing.take(file(OPENING, SECOND).replace(good, bad)));
    }

    private static void refused(String code, Integer line, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            if (line != null) {
                assertThat(((Number) refusal.arguments().get(0)).intValue()).isEqualTo(line);
            }
        });
        assertThat(importing.count("SELECT COUNT(*) FROM sm_summit")).isZero();
        assertThat(importing.count("SELECT COUNT(*) FROM pf_person WHERE code LIKE 'p-democonf-%'"))
                .isZero();
    }

    @Test
    void anArchiveBombAndAFileThatIsTooLargeAreRefused() throws IOException {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bomb.size()).isLessThan(1 << 20);
        refused("IMPORT_TOO_LARGE", null, () -> importing.take(null, bomb.toByteArray()));
        refused("IMPORT_TOO_LARGE", null, () -> importing.take(null, new byte[25 << 20]));
        refused("IMPORT_SCHEDULE_UNREADABLE", null, () -> importing.take(null, new byte[] {0x1f, (byte) 0x8b, 1, 2}));
        refused("IMPORT_SCHEDULE_UNREADABLE", null, () -> importing.take("PK\3\4"));
    }

    @Test
    void jsonIsReadLikeXml() {
        String json = """
                {"schedule": {"conference": {"acronym": "democonf", "title": "Demo", "start": "2026-05-04",
                 "end": "2026-05-05", "time_zone_name": "UTC",
                 "days": [{"index": 1, "rooms": {"Aula": [
                  {"guid": "00000000-0000-4000-8000-000000000001", "date": "2026-05-04T09:00:00Z", "duration": "00:30",
                   "title": "Opening", "persons": [{"id": 0, "public_name": "Nobody Known"}, {"id": 5, "name": "Ada"}]}
                 ]}}]}}}
                """;
        assertThat(importing.take(json).added()).isEqualTo(1);
        assertThat(importing.count("SELECT COUNT(*) FROM sm_participation")).isEqualTo(2);
        empty();
        refused(
                "IMPORT_NOT_WELL_FORMED",
                4,
                () -> importing.take(json.replace("\"Opening\",", "\"Opening\"").replace("\"guid\"", "guid")));
        refused("IMPORT_CONTROL_CHARACTER", 4, () -> importing.take(json.replace("Opening", "Open\\u0007ing")));
        refused("IMPORT_CONTROL_CHARACTER", 4, () -> importing.take(json.replace("Opening", "Open\\u202eing")));
        refused("IMPORT_NOT_WELL_FORMED", null, () -> importing.take("{\"schedule\": " + "[".repeat(100_000)));
    }

    @Test
    void whatThePortalWritesItReadsWithoutAChange() throws Exception {
        try (Connection connection = TestDatabase.get().owner()) {
            new SummitDemo().load(connection, Clock.systemUTC());
        }
        ReleaseStore store = new ReleaseStore();
        importing.ask(em -> Releasing.release(em, store, Clock.systemUTC(), SEOUL, null));
        Map<String, byte[]> files = importing.ask(em -> {
            Exchange exchange = new Exchange(em, store);
            return Map.of(
                    "xml", exchange.scheduleXml(SEOUL, SITE).orElseThrow(),
                    "json", exchange.scheduleJson(SEOUL, SITE).orElseThrow(),
                    "json2", exchange.scheduleJson2(SEOUL, SITE).orElseThrow());
        });
        files.forEach((format, file) -> {
            ImportOutcome outcome = importing.take(SEOUL, file);
            assertThat(outcome.difference().changes()).as(format).isEmpty();
            assertThat(outcome.created()).isFalse();
        });
        assertThat(importing.count("SELECT COUNT(*) FROM sm_session")).isEqualTo(17);
        assertThatThrownBy(() -> importing.take("democonf", files.get("xml")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("IMPORT_OTHER_SUMMIT"));
    }

    @Test
    void aListOfSessionsNeedsItsSummitAndBringsHosts() {
        Map<String, String> cells = Map.of(
                "code", "A1",
                "title_ko", "열린 데이터",
                "title_en", "Open data",
                "start", "2026-05-05 14:00",
                "end", "2026-05-05 15:00",
                "room", "Aula",
                "hosts", "데모 협회; Demo Guild",
                "speakers", "Ada Lovelace; 홍길동",
                "languages", "ko, en");
        assertThatThrownBy(() -> importing.rows("democonf", List.of(new ImportRow(2, cells))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("NOT_FOUND"));
        importing.take(file(OPENING));
        ImportOutcome outcome = importing.rows("democonf", List.of(new ImportRow(2, cells)));
        assertThat(outcome.added()).isEqualTo(1);
        assertThat(outcome.cancelled()).as("the opening is not in the list").isEqualTo(1);
        assertThat(importing.count("SELECT COUNT(*) FROM sm_slot WHERE starts_at = '2026-05-05 12:00:00'"))
                .as("clocks of the summit")
                .isEqualTo(1);
        assertThat(importing.count("SELECT COUNT(*) FROM sm_session_host")).isEqualTo(2);
        assertThat(importing.count("SELECT COUNT(*) FROM pf_person WHERE code LIKE 'p-democonf-%'"))
                .as("the same name in the same summit is the same person")
                .isEqualTo(2);
        assertThat(importing.rows("democonf", List.of(new ImportRow(2, cells))).unchanged())
                .isTrue();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheFile() {
        importing.take(many(10));
        int few = StatementCount.of(() -> importing.take(many(10)));
        empty();
        importing.take(many(400));
        int some = StatementCount.of(() -> importing.take(many(400)));
        assertThat(some).isEqualTo(few).isLessThan(40);
    }

    private static String many(int sessions) {
        return file(IntStream.rangeClosed(1, sessions)
                .mapToObj(number -> event(
                        number,
                        "Session " + number,
                        "%02d:00".formatted(9 + number % 10),
                        "Room " + number / 10,
                        person(number, "Person " + number)))
                .toArray(String[]::new));
    }
}
