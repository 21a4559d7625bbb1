package kr.opengov.summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.demo.SummitDemo;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.internal.release.ReleaseDesk;
import kr.opengov.summit.internal.release.ReleaseStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Releases one after the other, and the files that are made of them. */
class ExchangeDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String SEOUL = "ogp_summit_2021";
    private static final String SITE = "https://portal.example.org";
    private static final Instant FIRST = Instant.parse("2021-11-01T00:00:00Z");
    private static EntityManagerFactory factory;

    private EntityManager em;
    private ReleaseStore store;
    private Exchange exchange;
    private int released;

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
        store = new ReleaseStore();
        exchange = new Exchange(em, store);
        release();
    }

    @AfterEach
    void closeManager() {
        em.close();
    }

    private int release() {
        Clock clock = Clock.fixed(FIRST.plus(Duration.ofDays(released++)), ZoneOffset.UTC);
        return Releasing.release(em, store, clock, SEOUL, null);
    }

    private String calendar() {
        return new String(
                exchange.calendar(SEOUL, new CalendarChoice(null, null, null, null), "ko", SITE)
                        .orElseThrow(),
                StandardCharsets.UTF_8);
    }

    private static Path schema(String name) {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("shared/schemas"))) {
            here = here.getParent();
        }
        assumeTrue(here != null, "the schemas are not here");
        return here.resolve("shared/schemas").resolve(name);
    }

    @Test
    void scheduleXmlPassesTheSchemaAlsoWithASessionHeldTwiceAndControlCharacters() throws Exception {
        DATABASE.execute(
                "INSERT INTO sm_slot (id, guid, summit_id, session_id, room_id, starts_at, ends_at) SELECT 9001,"
                        + " UNHEX(MD5('again')), 1, 1, 2, '2021-12-17 09:00:00', '2021-12-17 10:00:00'",
                "UPDATE sm_session SET abstract_ko = CONCAT('가', CHAR(8), '나') WHERE id = 1",
                "UPDATE sm_session SET state = 'CANCELLED' WHERE id = 2");
        release();
        String xml = new String(exchange.scheduleXml(SEOUL, SITE).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(xml).contains("가나").doesNotContain("\b");
        assertThat(xml.split("<event ", -1))
                .as("17 sessions, one cancelled, one twice")
                .hasSize(18);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema("schedule.xml.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    /** As the forum of 2016 is known: which sessions there were, and not when. */
    @Test
    void aProgrammeWithoutTimesKeepsItsDaysAndPassesTheSchema() throws Exception {
        DATABASE.execute("DELETE FROM sm_slot");
        release();
        byte[] xml = exchange.scheduleXml(SEOUL, SITE).orElseThrow();
        assertThat(new String(xml, StandardCharsets.UTF_8).split("<day ", -1)).hasSize(4);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema("schedule.xml.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
        assertThat(errors(
                        "schedule.schema.json",
                        exchange.scheduleJson(SEOUL, SITE).orElseThrow()))
                .isEmpty();
    }

    @Test
    void bothJsonFormatsPassTheirSchemas() throws Exception {
        DATABASE.execute(
                "INSERT INTO sm_slot (id, guid, summit_id, kind, title_ko, title_en, starts_at, ends_at) VALUES (9002,"
                        + " UNHEX(MD5('lunch')), 1, 'BREAK', '점심', 'Lunch', '2021-12-15 03:00:00',"
                        + " '2021-12-15 04:00:00')",
                "UPDATE sm_session SET abstract_ko = '소개', abstract_en = 'About' WHERE id = 1",
                "UPDATE sm_session SET state = 'CANCELLED' WHERE id = 2");
        release();
        assertThat(errors(
                        "schedule.schema.json",
                        exchange.scheduleJson(SEOUL, SITE).orElseThrow()))
                .isEmpty();
        String second = new String(exchange.scheduleJson2(SEOUL, SITE).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(errors("schedule2.alpha3.schema.json", second.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(second).contains("\"BREAK\"", "\"CANCELED\"");
    }

    private static String errors(String name, byte[] json) throws Exception {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V6).getSchema(Files.readString(schema(name)));
        return String.join(
                "\n",
                schema
                        .validate(new String(json, StandardCharsets.UTF_8), com.networknt.schema.InputFormat.JSON)
                        .stream()
                        .map(Object::toString)
                        .limit(10)
                        .toList());
    }

    @Test
    void calendarsKeepIdentityAndCountOnlyWhatMovesASlot() throws Exception {
        String first = calendar();
        assertThat(calendar()).as("byte-identical").isEqualTo(first);
        assertThat(first).contains("BEGIN:VTIMEZONE", "TZID:Asia/Seoul", "STATUS:CONFIRMED", "SEQUENCE:0");
        assertThat(first.lines().mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(length -> length <= 75);

        DATABASE.execute("UPDATE sm_session SET title_ko = '새 제목' WHERE id = 1");
        release();
        assertThat(calendar()).as("a text counts nothing").doesNotContain("SEQUENCE:1");

        DATABASE.execute(
                "UPDATE sm_slot SET starts_at = starts_at + INTERVAL 5 MINUTE, ends_at = ends_at + INTERVAL 5 MINUTE"
                        + " WHERE session_id = 1",
                "UPDATE sm_session SET state = 'CANCELLED' WHERE id = 2");
        release();
        String third = calendar();
        assertThat(third.split("SEQUENCE:1\r\n", -1)).hasSize(3);
        assertThat(third.split("STATUS:CANCELLED", -1)).hasSize(2);
        assertThat(third.split("LAST-MODIFIED:20211103T000000Z", -1)).hasSize(3);
        lint(first, third);
    }

    /** The checker beside the schemas judges the newer calendar against the older one. */
    static void lint(String older, String newer) throws Exception {
        Path checker = schema("ics_lint.py");
        Path old = Files.writeString(Files.createTempFile("older", ".ics"), older);
        Path now = Files.writeString(Files.createTempFile("newer", ".ics"), newer);
        Process process = new ProcessBuilder("python3", checker.toString(), now.toString(), old.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void aReleaseKnowsEveryKindOfChange() {
        DATABASE.execute(
                "UPDATE sm_session SET title_ko = '새 제목' WHERE id = 1",
                "UPDATE sm_session SET state = 'CANCELLED' WHERE id = 2",
                "UPDATE sm_slot SET ends_at = ends_at - INTERVAL 10 MINUTE WHERE session_id = 3",
                "UPDATE sm_slot SET starts_at = starts_at - INTERVAL 5 MINUTE, ends_at = ends_at - INTERVAL 5 MINUTE"
                        + " WHERE session_id = 4",
                "DELETE a FROM sm_affiliation a JOIN sm_participation p ON p.id = a.participation_id"
                        + " WHERE p.session_id = 5 AND p.position = 1",
                "DELETE FROM sm_participation WHERE session_id = 5 AND position = 1");
        ReleaseDesk desk = new ReleaseDesk(store);
        int second = release();
        assertThat(desk.difference(em, SEOUL, 1, second).orElseThrow().changes())
                .extracting(ReleaseChange::kind)
                .containsExactlyInAnyOrder(
                        ChangeKind.TEXT,
                        ChangeKind.CANCELLED,
                        ChangeKind.DURATION,
                        ChangeKind.TIME,
                        ChangeKind.SPEAKERS);
        assertThat(desk.difference(em, SEOUL, 0, 1).orElseThrow().changes()).hasSize(17);
        assertThatThrownBy(this::release).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo("RELEASE_WITHOUT_CHANGES"));
    }

    @Test
    void whoSawAnOlderReleaseLooksAgain() {
        assertThatThrownBy(() -> Releasing.release(em, store, Clock.systemUTC(), SEOUL, 0))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aFatalConflictKeepsTheProgrammeFromBeingReleased() {
        DATABASE.execute("UPDATE sm_slot s JOIN sm_slot t ON t.session_id = 1 SET s.room_id = t.room_id,"
                + " s.starts_at = t.starts_at, s.ends_at = t.ends_at WHERE s.session_id = 2");
        assertThatThrownBy(this::release).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo("RELEASE_BLOCKED"));
        assertThat(new ReleaseDesk(store).releases(em, SEOUL)).hasSize(1);
    }
}
