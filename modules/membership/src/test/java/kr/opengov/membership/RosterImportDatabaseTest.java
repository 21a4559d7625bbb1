package kr.opengov.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A roster file on a real database: all of it or nothing, every error with its line, twice the same changes nothing. */
class RosterImportDatabaseTest {

    private static final String CODE = "TST-COUNCIL";
    private static final LocalDate FOUNDED = LocalDate.of(2023, 6, 1);

    private BodiesFixture fixture;

    @BeforeEach
    void found() {
        fixture = new BodiesFixture();
        fixture.change(secretariat -> secretariat.create(new CreateBody(
                CODE,
                "시험 협의회",
                "Test Council",
                BodyKind.LOCAL_COUNCIL,
                null,
                null,
                "membership.korea-committee",
                FOUNDED,
                false,
                null,
                null,
                "test")));
        fixture.change(secretariat -> {
            secretariat.write(new WriteCharter(
                    CODE, version(), FOUNDED, "시험 근거", null, 3, null, null, null, null, null, null, "test", null));
            return null;
        });
    }

    @Test
    void takesOverAFileAndChangesNothingTheSecondTime() {
        assertThat(take(false, row(2, 1, "가나다"), row(3, 2, "라마바")))
                .extracting(ImportResult::added, ImportResult::saved)
                .containsExactly(2, true);
        List<ImportLine> exported = exported();

        ImportResult again = take(false, exported);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.added() + again.corrected()).isZero();
        assertThat(exported()).isEqualTo(exported);
        assertThat(fixture.profile(CODE, FOUNDED).history()).hasSize(2);
    }

    @Test
    void correctsWhatTheFileSaysOtherwise() {
        take(false, row(2, 1, "가나다"));
        Map<String, String> cells = new LinkedHashMap<>(exported().get(0).cells());
        cells.put("affiliation", "다른 소속");
        assertThat(take(false, List.of(new ImportLine(2, cells))).corrected()).isEqualTo(1);
        assertThat(fixture.profile(CODE, FOUNDED).roster().get(0).holder().affiliation())
                .isEqualTo("다른 소속");
        assertThat(fixture.profile(CODE, FOUNDED).history()).hasSize(2);
    }

    @Test
    void takesOverWhoLeadsAndGivesItBackTheSame() {
        Map<String, String> cells = new LinkedHashMap<>(row(2, 1, "가나다").cells());
        cells.put("chair", "true");
        cells.put("chairFrom", FOUNDED.plusDays(3).toString());
        take(false, List.of(new ImportLine(2, cells)));
        RosterRow row = fixture.profile(CODE, FOUNDED.plusDays(3)).roster().get(0);
        assertThat(row.chair()).isTrue();
        assertThat(row.chairFrom()).isEqualTo(FOUNDED.plusDays(3));
        assertThat(fixture.profile(CODE, FOUNDED).roster().get(0).chair()).isFalse();

        cells.put("personCode", row.holder().personCode());
        assertThat(take(false, List.of(new ImportLine(2, cells))).unchanged()).isEqualTo(1);
        cells.put("chairFrom", FOUNDED.plusDays(5).toString());
        assertThat(take(false, List.of(new ImportLine(2, cells))).corrected()).isEqualTo(1);
        assertThat(fixture.profile(CODE, FOUNDED.plusDays(4)).roster().get(0).chair())
                .isFalse();

        cells.put("chairFrom", FOUNDED.minusDays(1).toString());
        assertThat(take(false, List.of(new ImportLine(2, cells))).errors())
                .extracting(ImportError::code)
                .containsExactly("CHAIR_OUTSIDE_HOLDING");
    }

    @Test
    void savesNothingInATrial() {
        ImportResult trial = take(true, row(2, 1, "가나다"));
        assertThat(trial.added()).isEqualTo(1);
        assertThat(trial.saved()).isFalse();
        assertThat(fixture.profile(CODE, FOUNDED).roster()).isEmpty();
        assertThat(fixture.people).isEmpty();
    }

    @Test
    void refusesAFileWhoseRowsContradictEachOther() {
        ImportResult result = take(false, row(2, 1, "가나다"), row(3, 1, "라마바"), row(4, 2, "사아자"));
        assertThat(result.errors()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(3);
            assertThat(error.code()).isEqualTo("ROSTER_SEAT_OVERLAPS");
            assertThat(error.arguments()).startsWith(2, 1, "가나다").doesNotContain("");
            assertThat(error.arguments()).as("title of the rule and its source").hasSize(6);
        });
        assertThat(fixture.profile(CODE, FOUNDED).roster()).isEmpty();
        assertThat(fixture.profile(CODE, FOUNDED).seats()).isEmpty();
    }

    @Test
    void namesTheLineOfEveryErrorAndSavesNothing() {
        ImportLine broken = row(3, 2, "라마바");
        Map<String, String> cells = new LinkedHashMap<>(broken.cells());
        cells.put("from", "2021-13-01");
        cells.put("constituency", "WHATEVER");
        assertThat(take(false, List.of(row(2, 1, "가나다"), new ImportLine(3, cells)))
                        .errors())
                .extracting(ImportError::line, ImportError::field)
                .containsExactlyInAnyOrder(tuple(3, "from"), tuple(3, "constituency"));
        assertThat(fixture.profile(CODE, FOUNDED).roster()).isEmpty();
    }

    @Test
    void refusesTheRowThatIsOneTooMany() {
        ImportResult result = take(false, row(2, 1, "가나다"), row(3, 2, "라마바"), row(4, 3, "사아자"), row(5, 4, "차카타"));
        assertThat(result.errors())
                .extracting(ImportError::line, ImportError::code)
                .containsExactly(tuple(5, "BODY_RULE_ROSTER_SIZE"));
        assertThat(fixture.profile(CODE, FOUNDED).roster()).isEmpty();
    }

    private long version() {
        return fixture.profile(CODE, FOUNDED).version();
    }

    private ImportResult take(boolean trial, ImportLine... lines) {
        return take(trial, List.of(lines));
    }

    private ImportResult take(boolean trial, List<ImportLine> lines) {
        return fixture.change(secretariat -> secretariat.importRoster(new ImportRoster(CODE, version(), trial, lines)));
    }

    private static ImportLine row(int line, int seat, String name) {
        return new ImportLine(
                line,
                Map.of(
                        "seat",
                        String.valueOf(seat),
                        "constituency",
                        "CIVIL_SOCIETY",
                        "nameKo",
                        name,
                        "affiliation",
                        "소속",
                        "from",
                        FOUNDED.toString(),
                        "source",
                        "test"));
    }

    /** The roster as its file would have it. */
    private List<ImportLine> exported() {
        List<ImportLine> lines = new ArrayList<>();
        for (RosterRow row : fixture.profile(CODE, FOUNDED).roster()) {
            SeatHolder holder = row.holder();
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("seat", String.valueOf(row.seat().number()));
            cells.put("constituency", row.constituency().name());
            cells.put("personCode", holder.personCode());
            cells.put("nameKo", holder.nameKo());
            cells.put("affiliation", holder.affiliation());
            cells.put("from", holder.from().day().toString());
            cells.put("fromPrecision", holder.from().precision().name());
            cells.put("fromConfidence", holder.fromConfidence().name());
            cells.put("source", holder.source());
            cells.put("confidence", holder.confidence().name());
            lines.add(new ImportLine(lines.size() + 2, cells));
        }
        return lines;
    }
}
