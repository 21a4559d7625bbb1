package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import kr.opengov.actionplans.PlansDatabase.Parts;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything public as lists: each row fits its head, nothing hidden, drafted, closed or sealed is in one. */
class PlanRecordsDatabaseTest {
    private static final String SAMPLE = "KOR-SAMPLE/1/1";

    @RegisterExtension
    static PlansDatabase database = new PlansDatabase();

    @ParameterizedTest
    @EnumSource
    void aListIsReadPageByPageWithFewStatements(PlanRecord list) {
        Page<List<Object>> page = page(list);
        assertThat(page.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(list.columns()));
        assertThat(page.total()).isGreaterThanOrEqualTo(page.rows().size());
        assertThat(StatementCount.of(() -> page(list))).isLessThanOrEqualTo(3);
        Page<List<Object>> second =
                database.as(Set.of(), parts -> records(parts).page(list, new PageRequest(2, 1, null, false)));
        assertThat(second.rows())
                .isEqualTo(page.rows().stream().skip(1).limit(1).toList());
    }

    @Test
    void theTextsOfKoreasPlanAreThere() {
        assertThat(page(PlanRecord.COMMITMENT_TEXTS).rows())
                .filteredOn(row -> "KOR/6/7".equals(row.get(0)))
                .hasSize(1);
        assertThat(page(PlanRecord.COMMITMENT_AGENCIES).rows())
                .as("both readings of the printed tables")
                .filteredOn(row -> "KOR/6/7".equals(row.get(0)))
                .anyMatch(row -> Boolean.FALSE.equals(row.get(5)));
        assertThat(page(PlanRecord.PROGRESS_REPORTS).rows()).isNotEmpty();
        assertThat(page(PlanRecord.REPORTED_MILESTONES).rows()).isNotEmpty();
    }

    @Test
    void draftsAndWhatIsHiddenStayInside() {
        write("보이는 의견");
        write("가린 의견");
        PlansDatabase.DATABASE.execute(
                "UPDATE ap_contribution SET hidden = TRUE WHERE text = '가린 의견'",
                "INSERT INTO ap_response (id, version, contribution_id, disposition, text, drafted_at)"
                        + " SELECT id, 0, id, 'ACCEPTED', '초안', NOW() FROM ap_contribution");
        assertThat(page(PlanRecord.COMMENTS).rows())
                .hasSize(1)
                .allSatisfy(row -> assertThat(row).contains("보이는 의견").doesNotContain("초안"));
        assertThat(page(PlanRecord.CONTRIBUTIONS).rows())
                .as("that something came in stays known")
                .hasSize(2)
                .noneMatch(row -> row.contains("초안") || row.contains("가린 의견"));
        PlansDatabase.DATABASE.execute("UPDATE ap_response SET released_on = '2026-10-19'");
        assertThat(page(PlanRecord.COMMENTS).rows())
                .allSatisfy(row -> assertThat(row).contains("초안"));
    }

    @Test
    void ofClosedEvidenceOnlyItsExistenceIsKnown() {
        PlansDatabase.DATABASE.execute("INSERT INTO ap_evidence (id, version, commitment_id, agency_code, agency_name,"
                + " title_ko, dated_on, disclosure, clause, link, recorded_at, recorded_by) SELECT 900, 0, c.id, '9990000',"
                + " '견본시', '내부 보고', '2026-09-01', 'CLOSED', '제9조', 'https://example.org/secret', NOW(), 1"
                + " FROM ap_commitment c JOIN ap_action_plan p ON p.id = c.plan_id"
                + " WHERE p.member_code = 'KOR-SAMPLE' AND c.code = '1'");
        assertThat(page(PlanRecord.EVIDENCE).rows())
                .filteredOn(row -> row.contains("내부 보고"))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row).doesNotContain("https://example.org/secret"));
    }

    @Test
    void aFileOfContributionsIsReadBehindTheirKeys() {
        write("첫 의견");
        write("다음 의견");
        write("마지막 의견");
        PlansDatabase.DATABASE.execute("UPDATE ap_contribution SET received_on = '2026-01-01' WHERE text = '마지막 의견'");
        SortedMap<Long, List<Object>> all = behind(0);
        assertThat(all.values())
                .containsExactlyElementsOf(page(PlanRecord.CONTRIBUTIONS).rows());
        assertThat(all.values()).extracting(row -> row.get(3)).containsExactly("첫 의견", "다음 의견", "마지막 의견");
        assertThat(behind(all.firstKey())).isEqualTo(all.tailMap(all.firstKey() + 1));
        assertThat(behind(all.lastKey())).isEmpty();
        assertThat(StatementCount.of(() -> behind(0))).isEqualTo(1);
    }

    private static SortedMap<Long, List<Object>> behind(long id) {
        return database.as(Set.of(), parts -> records(parts).contributionsBehind(id));
    }

    @Test
    void ballotsAreCountedWhenTheyAreNoLongerSealed() {
        PlansDatabase.DATABASE.execute(
                "INSERT INTO ap_call (id, code, member_code, title_ko, text_ko, opens_on, closes_on, channels, state)"
                        + " VALUES (700, 'SEALS', 'KOR', '공모', '글', '2026-01-01', '2026-01-31', 'ONLINE', 'CLOSED')",
                consultation(701, "OVER", "2026-02-10", null),
                consultation(702, "EMPTY", "2026-02-10", null),
                consultation(703, "TYPED", "2026-02-10", "2099-01-01"),
                consultation(704, "OPEN", "2099-01-01", null),
                ballot(701, 1, "FOR"),
                ballot(701, 2, "FOR"),
                ballot(701, 3, "AGAINST"),
                ballot(703, 4, "FOR"),
                ballot(704, 5, "FOR"));

        assertThat(page(PlanRecord.CONSULTATIONS).rows())
                .filteredOn(row -> "SEALS".equals(row.get(1)))
                .extracting(row -> row.get(0), row -> row.subList(6, 9))
                .containsExactlyInAnyOrder(
                        tuple("OVER", List.of(2L, 1L, 0L)),
                        tuple("EMPTY", List.of(0L, 0L, 0L)),
                        tuple("TYPED", Arrays.asList(null, null, null)),
                        tuple("OPEN", Arrays.asList(null, null, null)));
    }

    private static String consultation(long id, String code, String closes, String typed) {
        return "INSERT INTO ap_consultation (id, code, call_id, title_ko, question_ko, opens_on, closes_on, typed_until)"
                + " VALUES (" + id + ", '" + code + "', 700, '의견 수렴', '찬성하십니까?', '2026-02-01', '" + closes + "', "
                + (typed == null ? "NULL" : "'" + typed + "'") + ")";
    }

    private static String ballot(long consultation, int key, String choice) {
        return "INSERT INTO ap_ballot (ballot_key, consultation_id, choice) VALUES (UNHEX(LPAD('" + key
                + "', 32, '0')), " + consultation + ", '" + choice + "')";
    }

    private static void write(String text) {
        database.as(Set.of(), parts -> new PlanComments(
                        parts.em(), parts.clock(), parts.agencies(), parts.workItems(), parts.session())
                .write(new WriteComment(SAMPLE, "title", text, "동네 사람")));
    }

    private static Page<List<Object>> page(PlanRecord list) {
        return database.as(Set.of(), parts -> records(parts).page(list, PageRequest.first(200)));
    }

    private static PlanRecords records(Parts parts) {
        return new PlanRecords(parts.em(), parts.clock());
    }
}
