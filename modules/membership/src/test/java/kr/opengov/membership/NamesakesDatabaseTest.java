package kr.opengov.membership;

import static kr.opengov.membership.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found out about persons of one name who sit by an office, what was found before, and twice at one moment. */
class NamesakesDatabaseTest {

    private static final String CODE = "TST-FORUM";
    private static final LocalDate FOUNDED = LocalDate.of(2023, 5, 2);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final String MIGRATION = "/db/migration/portal/V103__namesakes_of_office_holders.sql";

    private BodiesFixture fixture;

    @BeforeEach
    void seatTwoOfOneName() {
        fixture = new BodiesFixture();
        fixture.found(CODE, FOUNDED);
        fixture.change(secretariat -> secretariat.add(new AddSeat(
                CODE, version(), Constituency.GOVERNMENT, null, null, "시험부 차관", null, true, FOUNDED, "test")));
        String office = fixture.profile(CODE, DAY).seats().get(0).officeCode();
        fixture.change(secretariat -> {
            secretariat.record(new RecordOfficeHolder(CODE, version(), office, null, "가나다", null, FOUNDED, "test"));
            return null;
        });
        fixture.change(secretariat -> secretariat.appoint(new AppointMember(
                CODE,
                version(),
                null,
                Constituency.PRIVATE,
                null,
                "가나다",
                null,
                "소속",
                null,
                1,
                null,
                DAY,
                null,
                null,
                "test",
                Confidence.VERIFIED,
                null)));
    }

    @Test
    void aPairWithTheHolderOfAnOfficeIsDecidedOnce() {
        Namesakes pair = pair();
        decide(pair);
        assertThat(fixture.profile(CODE, DAY).namesakes()).isEmpty();
        refused("NAMESAKES_DECIDED", () -> decide(pair));
        refused(
                "PERSON_UNKNOWN",
                () -> fixture.change(secretariat -> {
                    secretariat.decide(new DecideNamesakes(pair.first().personId(), 1L, false, "없는 사람"));
                    return null;
                }));
    }

    @Test
    void whoDecidesAtTheSameMomentWaitsAndIsRefused() {
        Namesakes pair = pair();
        List<CompletableFuture<Void>> second = new ArrayList<>();
        fixture.change(secretariat -> {
            secretariat.decide(decision(pair));
            second.add(CompletableFuture.runAsync(() -> refused("NAMESAKES_DECIDED", () -> decide(pair))));
            pause();
            return null;
        });
        second.get(0).orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(texts("SELECT COUNT(*) FROM mb_namesake_decision")).containsExactly("1");
    }

    @Test
    void whatWasDecidedBeforeGetsTheCodesOfTheDirectory() {
        Namesakes pair = pair();
        decide(pair);
        RegisterFixture.DATABASE.execute(
                "UPDATE mb_namesake_decision SET first_person_code = NULL, second_person_code = NULL");
        migrate();
        assertThat(texts("SELECT CONCAT(first_person_code, ' ', second_person_code) FROM mb_namesake_decision"))
                .containsExactly(pair.first().personCode() + " " + pair.second().personCode());
    }

    @Test
    void ofSeveralEntriesAboutOnePairTheLatestStands() {
        entry(1, 11, 12, "2024-03-01", "NULL");
        entry(2, 11, 12, "2024-01-01", "NULL");
        entry(3, 11, 12, "2024-02-01", "NULL");
        entry(4, 11, 13, "2024-01-01", "NULL");
        entry(5, 11, 13, "2024-02-01", "4");
        entry(6, 11, 13, "2024-03-01", "NULL");
        entry(7, 12, 13, "2024-01-01", "NULL");
        migrate();
        assertThat(texts("SELECT CONCAT(id, '>', corrects_id) FROM mb_namesake_decision"
                        + " WHERE corrects_id IS NOT NULL ORDER BY id"))
                .as("each in the place of the one before, and what was corrected since last of all")
                .containsExactly("1>3", "3>2", "4>6", "5>4");
        assertThat(texts("SELECT d.id FROM mb_namesake_decision d WHERE NOT EXISTS"
                        + " (SELECT 1 FROM mb_namesake_decision n WHERE n.corrects_id = d.id) ORDER BY d.id"))
                .as("one stands for each pair")
                .containsExactly("1", "5", "7");
        migrate();
        assertThat(texts("SELECT COUNT(*) FROM mb_namesake_decision WHERE corrects_id IS NOT NULL"))
                .containsExactly("4");
    }

    private static void entry(int id, int first, int second, String day, String corrects) {
        RegisterFixture.DATABASE.execute(
                "INSERT INTO mb_namesake_decision (id, first_person_id, second_person_id, same_person, reason,"
                        + " recorded_at, corrects_id) VALUES (" + id + ", " + first + ", " + second
                        + ", FALSE, 'test', '" + day + "', " + corrects + ")");
    }

    private Namesakes pair() {
        return fixture.profile(CODE, DAY).namesakes().get(0);
    }

    private void decide(Namesakes pair) {
        fixture.change(secretariat -> {
            secretariat.decide(decision(pair));
            return null;
        });
    }

    private static DecideNamesakes decision(Namesakes pair) {
        return new DecideNamesakes(pair.second().personId(), pair.first().personId(), false, "생년이 다름");
    }

    private long version() {
        return fixture.profile(CODE, DAY).version();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void migrate() {
        try (InputStream file = NamesakesDatabaseTest.class.getResourceAsStream(MIGRATION)) {
            RegisterFixture.DATABASE.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(";\\s*"));
        } catch (IOException e) {
            throw new IllegalStateException("The migration could not be read", e);
        }
    }

    private static List<String> texts(String query) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = RegisterFixture.DATABASE.owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be read", e);
        }
        return texts;
    }
}
