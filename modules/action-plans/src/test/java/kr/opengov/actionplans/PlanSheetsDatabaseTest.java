package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kr.opengov.actionplans.PlansDatabase.Parts;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestCaller;
import kr.opengov.membership.ImportError;
import kr.opengov.membership.ImportLine;
import kr.opengov.membership.ImportResult;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The commitments of a plan go out as sheets and come back: unchanged, changed, new, or wrong and then not at all. */
class PlanSheetsDatabaseTest {
    private static final Set<String> ANYBODY = Set.of();
    private static final String SAMPLE = "KOR-SAMPLE/1";

    @RegisterExtension
    static PlansDatabase database = new PlansDatabase();

    @BeforeEach
    void openTheSample() {
        database.as(ANYBODY, parts -> {
            drafting(parts)
                    .revise(SAMPLE, drafting(parts).plan(SAMPLE).orElseThrow().version(), "표로 고치기");
            return null;
        });
        database.as(ANYBODY, parts -> drafting(parts)
                .begin(new NewPlan("KOR", 7, "제7차 계획", null, LocalDate.of(2027, 7, 1), LocalDate.of(2031, 6, 30))));
    }

    @ParameterizedTest
    @EnumSource
    void whatWentOutComesBackUnchanged(PlanSheet sheet) {
        List<ImportLine> lines = handedOut(SAMPLE, sheet);
        assertThat(lines).isNotEmpty();
        ImportResult result = take(SAMPLE, sheet, lines);
        assertThat(result.errors()).isEmpty();
        assertThat(result.unchanged()).isEqualTo(lines.size());
        assertThat(handedOut(SAMPLE, sheet)).isEqualTo(lines);
    }

    @Test
    void aPlanIsWrittenFromSheetsAlone() {
        take(
                "KOR/7",
                PlanSheet.COMMITMENTS,
                List.of(
                        line(
                                2,
                                PlanSheet.COMMITMENTS,
                                Map.of(
                                        "number",
                                        "2.1",
                                        "titleKo",
                                        "열린 회의",
                                        "agencies",
                                        "행정안전부\n국민권익위원회",
                                        "supporting",
                                        "국토교통부",
                                        "transparency",
                                        "true",
                                        "startsOn",
                                        "2027-07-01")),
                        line(3, PlanSheet.COMMITMENTS, Map.of("number", "9b", "titleKo", "열린 자료"))));
        take(
                "KOR/7",
                PlanSheet.MILESTONES,
                List.of(line(
                        2,
                        PlanSheet.MILESTONES,
                        Map.of("commitment", "KOR/7/2.1", "position", "1", "titleKo", "시범 공개", "weight", "40"))));
        take(
                "KOR/7",
                PlanSheet.INDICATORS,
                List.of(line(
                        2,
                        PlanSheet.INDICATORS,
                        Map.of(
                                "commitment",
                                "KOR/7/2.1",
                                "position",
                                "1",
                                "nameKo",
                                "공개한 회의",
                                "unitKo",
                                "%",
                                "direction",
                                "UP",
                                "baseline",
                                "12.50",
                                "target",
                                "100"))));

        CommitmentDraftView first = commitments("KOR/7").get(0);
        assertThat(first.code()).isEqualTo("2.1");
        assertThat(first.agencies()).containsExactly("행정안전부", "국민권익위원회");
        assertThat(first.supporting()).containsExactly("국토교통부");
        assertThat(first.text().transparency()).isTrue();
        assertThat(first.milestones()).extracting(MilestoneDraft::titleKo).containsExactly("시범 공개");
        assertThat(first.indicators()).extracting(IndicatorDraft::rising).containsExactly(true);
        for (PlanSheet sheet : PlanSheet.values()) {
            List<ImportLine> lines = handedOut("KOR/7", sheet);
            assertThat(judge("KOR/7", sheet, lines).unchanged()).as("%s", sheet).isEqualTo(lines.size());
        }
    }

    @Test
    void aChangedRowChangesItsCommitmentAndNothingElse() {
        List<CommitmentDraftView> before = commitments(SAMPLE);
        List<ImportLine> lines = new ArrayList<>(handedOut(SAMPLE, PlanSheet.COMMITMENTS));
        lines.set(0, with(lines.get(0), "titleKo", "고친 제목"));
        lines.remove(1);
        ImportResult result = take(SAMPLE, PlanSheet.COMMITMENTS, lines);
        assertThat(result.corrected()).isEqualTo(1);

        List<CommitmentDraftView> after = commitments(SAMPLE);
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.get(0).text().titleKo()).isEqualTo("고친 제목");
        assertThat(after.get(0).agencies()).isEqualTo(before.get(0).agencies());
        assertThat(after.get(0).milestones()).isEqualTo(before.get(0).milestones());
        assertThat(after.get(0).indicators()).isEqualTo(before.get(0).indicators());
        assertThat(after.subList(1, after.size())).isEqualTo(before.subList(1, before.size()));
    }

    @Test
    void eachWrongRowIsNamedWithItsColumnAndNothingIsKept() {
        List<ImportLine> lines = List.of(
                line(2, PlanSheet.COMMITMENTS, Map.of("number", "1", "titleKo", "맞는 과제")),
                line(3, PlanSheet.COMMITMENTS, Map.of("number", "2")),
                line(4, PlanSheet.COMMITMENTS, Map.of("number", "1", "titleKo", "같은 번호")),
                line(5, PlanSheet.COMMITMENTS, Map.of("commitment", "KOR/6/1", "number", "3", "titleKo", "남의 과제")),
                line(6, PlanSheet.COMMITMENTS, Map.of("commitment", "KOR/7/8", "number", "4", "titleKo", "없는 주소")),
                line(
                        7,
                        PlanSheet.COMMITMENTS,
                        Map.of("number", "5", "titleKo", "거꾸로", "startsOn", "2028-01-01", "endsOn", "2027-01-01")),
                line(8, PlanSheet.COMMITMENTS, Map.of("number", "new", "titleKo", "쓸 수 없는 주소")),
                line(9, PlanSheet.COMMITMENTS, Map.of("number", "6", "titleKo", "나쁜 날", "startsOn", "내년")),
                line(10, PlanSheet.COMMITMENTS, Map.of("number", "7", "titleKo", "900101-1234567")),
                line(11, PlanSheet.COMMITMENTS, Map.of("number", "11", "titleKo", "이어받음", "carriedFrom", "KOR/6/99")));
        ImportResult result = judge("KOR/7", PlanSheet.COMMITMENTS, lines);
        assertThat(result.added()).isEqualTo(1);
        assertThat(result.errors())
                .extracting(ImportError::line, ImportError::field, ImportError::code)
                .containsExactly(
                        tuple(3, "titleKo", "IMPORT_VALUE_MISSING"),
                        tuple(4, "", "IMPORT_ROWS_CONTRADICT"),
                        tuple(5, "commitment", "IMPORT_WORD_UNKNOWN"),
                        tuple(6, "commitment", "IMPORT_WORD_UNKNOWN"),
                        tuple(7, "endsOn", "PLAN_DATES_REVERSED"),
                        tuple(8, "number", "COMMITMENT_NUMBER_TAKEN"),
                        tuple(9, "startsOn", "IMPORT_DAY_WRONG"),
                        tuple(10, "titleKo", "RESIDENT_NUMBER_FOUND"),
                        tuple(11, "carriedFrom", "COMMITMENT_UNKNOWN"));
        assertThat(commitments("KOR/7")).as("a check keeps nothing").isEmpty();
        database.refused("IMPORT_REFUSED", ANYBODY, parts -> sheets(parts)
                .take(new TakePlanSheet("KOR/7", PlanSheet.COMMITMENTS, lines)));
        assertThat(commitments("KOR/7")).as("all or nothing").isEmpty();
    }

    @Test
    void stepsAndIndicatorsAreJudgedByTheSameRules() {
        String commitment = SAMPLE + "/" + commitments(SAMPLE).get(0).code();
        assertThat(judge(
                                SAMPLE,
                                PlanSheet.MILESTONES,
                                List.of(
                                        line(
                                                2,
                                                PlanSheet.MILESTONES,
                                                Map.of("commitment", SAMPLE + "/99", "position", "1", "titleKo", "x")),
                                        line(
                                                3,
                                                PlanSheet.MILESTONES,
                                                Map.of("commitment", commitment, "position", "0", "titleKo", "x")),
                                        line(
                                                4,
                                                PlanSheet.MILESTONES,
                                                Map.of(
                                                        "commitment",
                                                        commitment,
                                                        "position",
                                                        "50",
                                                        "titleKo",
                                                        "x",
                                                        "weight",
                                                        "-1"))))
                        .errors())
                .extracting(ImportError::line, ImportError::field)
                .containsExactly(tuple(2, "commitment"), tuple(3, "position"), tuple(4, "weight"));
        assertThat(judge(
                                SAMPLE,
                                PlanSheet.INDICATORS,
                                List.of(
                                        line(
                                                2,
                                                PlanSheet.INDICATORS,
                                                Map.of(
                                                        "commitment",
                                                        commitment,
                                                        "position",
                                                        "9",
                                                        "nameKo",
                                                        "x",
                                                        "unitKo",
                                                        "건",
                                                        "direction",
                                                        "SIDEWAYS")),
                                        line(
                                                3,
                                                PlanSheet.INDICATORS,
                                                Map.of(
                                                        "commitment",
                                                        commitment,
                                                        "position",
                                                        "9",
                                                        "nameKo",
                                                        "x",
                                                        "unitKo",
                                                        "건",
                                                        "direction",
                                                        "UP",
                                                        "target",
                                                        "많이"))))
                        .errors())
                .extracting(ImportError::line, ImportError::field)
                .containsExactly(tuple(2, "direction"), tuple(3, "target"));
    }

    @ParameterizedTest
    @EnumSource(names = {"MILESTONES", "INDICATORS"})
    void whoHasTheFormOfACommitmentOpenIsToldOfWhatASheetChanged(PlanSheet sheet) {
        CommitmentDraftView before = commitments(SAMPLE).get(0);
        Map<String, String> added =
                new HashMap<>(handedOut(SAMPLE, sheet).get(0).cells());
        added.put("commitment", SAMPLE + "/" + before.code());
        added.put("position", "50");
        assertThat(take(SAMPLE, sheet, List.of(line(2, sheet, added))).added()).isEqualTo(1);
        assertThatThrownBy(() -> save(before)).isInstanceOf(Conflict.class);

        CommitmentDraftView seen = commitments(SAMPLE).get(0);
        String name = sheet == PlanSheet.MILESTONES ? "titleKo" : "nameKo";
        added.put(name, "고친 이름");
        assertThat(take(SAMPLE, sheet, List.of(line(2, sheet, added))).corrected())
                .isEqualTo(1);
        assertThatThrownBy(() -> save(seen)).isInstanceOf(Conflict.class);
        CommitmentDraftView now = commitments(SAMPLE).get(0);
        assertThat(take(SAMPLE, sheet, List.of(line(2, sheet, added))).unchanged())
                .isEqualTo(1);
        save(now);
    }

    private static String save(CommitmentDraftView seen) {
        return database.as(ANYBODY, parts -> drafting(parts)
                .write(new DraftCommitment(
                        SAMPLE,
                        seen.id(),
                        seen.version(),
                        seen.text(),
                        seen.agencies(),
                        seen.supporting(),
                        seen.milestones(),
                        seen.indicators())));
    }

    @Test
    void aNewRowDoesNotOverwriteTheCommitmentThatHasItsNumberAsAddress() {
        PlanSheet sheet = PlanSheet.COMMITMENTS;
        take("KOR/7", sheet, List.of(line(2, sheet, Map.of("number", "1", "titleKo", "열린 회의"))));
        assertThat(take("KOR/7", sheet, List.of(line(2, sheet, Map.of("number", "1", "titleKo", "열린 회의록"))))
                        .corrected())
                .as("its own number tells it")
                .isEqualTo(1);
        take(
                "KOR/7",
                sheet,
                List.of(line(2, sheet, Map.of("commitment", "KOR/7/1", "number", "2", "titleKo", "열린 회의록"))));

        ImportResult result = judge("KOR/7", sheet, List.of(line(2, sheet, Map.of("number", "1", "titleKo", "다른 과제"))));
        assertThat(result.errors())
                .extracting(ImportError::line, ImportError::field, ImportError::code)
                .containsExactly(tuple(2, "number", "COMMITMENT_NUMBER_TAKEN"));
    }

    @Test
    void whatAnAreaIsCalledInEnglishIsNotLost() {
        PlanSheet sheet = PlanSheet.COMMITMENTS;
        take("KOR/7", sheet, List.of(inArea(2, "1", "참여", "Participation"), inArea(3, "2", "참여", "")));
        assertThat(commitments("KOR/7"))
                .extracting(each -> each.text().areaEn())
                .containsExactly("Participation", "Participation");
        assertThat(judge("KOR/7", sheet, List.of(inArea(2, "1", "참여", ""))).unchanged())
                .as("a blank says nothing")
                .isEqualTo(1);

        assertThat(judge(
                                "KOR/7",
                                sheet,
                                List.of(
                                        inArea(2, "1", "참여", "Taking part"),
                                        inArea(3, "3", "참여", "Involvement"),
                                        inArea(4, "4", "", "Openness"),
                                        inArea(5, "5", "개방", "Openness"),
                                        inArea(6, "6", "개방", "Being open"),
                                        inArea(7, "7", "참여", "Participation")))
                        .errors())
                .extracting(ImportError::line, ImportError::field, ImportError::code)
                .containsExactly(
                        tuple(2, "areaEn", "IMPORT_FIELD_FIXED"),
                        tuple(3, "areaEn", "IMPORT_FIELD_FIXED"),
                        tuple(4, "areaKo", "IMPORT_VALUE_MISSING"),
                        tuple(6, "areaEn", "IMPORT_FIELD_FIXED"));
    }

    private static ImportLine inArea(int line, String number, String areaKo, String areaEn) {
        return line(
                line,
                PlanSheet.COMMITMENTS,
                Map.of("number", number, "titleKo", "과제 " + number, "areaKo", areaKo, "areaEn", areaEn));
    }

    @Test
    void aFixedPlanTakesNoSheet() {
        database.refused("PLAN_FIXED", ANYBODY, parts -> sheets(parts)
                .judge(new TakePlanSheet("KOR/6", PlanSheet.COMMITMENTS, List.of())));
        database.refused("NOT_FOUND", ANYBODY, parts -> sheets(parts).whole("KOR/99", PlanSheet.COMMITMENTS));
    }

    @Test
    void aSheetTakesFiveStatementsAtMost() {
        for (PlanSheet sheet : PlanSheet.values()) {
            assertThat(StatementCount.of(() -> handedOut("KOR/6", sheet)))
                    .as("%s", sheet)
                    .isLessThanOrEqualTo(5);
        }
    }

    private static List<ImportLine> handedOut(String plan, PlanSheet sheet) {
        List<List<String>> rows =
                database.as(ANYBODY, parts -> sheets(parts).whole(plan, sheet)).rows();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    Map<String, String> cells = new HashMap<>();
                    for (int k = 0; k < sheet.columns().size(); k++) {
                        cells.put(sheet.columns().get(k), rows.get(i).get(k));
                    }
                    return new ImportLine(i + 2, cells);
                })
                .toList();
    }

    private static ImportLine with(ImportLine line, String column, String text) {
        Map<String, String> cells = new HashMap<>(line.cells());
        cells.put(column, text);
        return new ImportLine(line.line(), cells);
    }

    private static ImportLine line(int number, PlanSheet sheet, Map<String, String> cells) {
        assertThat(sheet.columns()).containsAll(cells.keySet());
        return new ImportLine(number, cells);
    }

    private static ImportResult judge(String plan, PlanSheet sheet, List<ImportLine> lines) {
        return database.as(ANYBODY, parts -> sheets(parts).judge(new TakePlanSheet(plan, sheet, lines)));
    }

    private static ImportResult take(String plan, PlanSheet sheet, List<ImportLine> lines) {
        return database.as(ANYBODY, parts -> sheets(parts).take(new TakePlanSheet(plan, sheet, lines)));
    }

    private static List<CommitmentDraftView> commitments(String plan) {
        return database.as(ANYBODY, parts -> drafting(parts).commitments(plan));
    }

    private static PlanDrafting drafting(Parts parts) {
        return new PlanDrafting(parts.em(), parts.clock(), parts.rules(), parts.codes(), parts.session());
    }

    private static PlanSheets sheets(Parts parts) {
        return new PlanSheets(
                parts.em(), parts.clock(), parts.codes(), TestCaller.of(parts.em(), 7, Roles.PLAN_EDITOR));
    }
}
