package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.db.StatementCount;
import kr.opengov.membership.ImportError;
import kr.opengov.membership.ImportLine;
import kr.opengov.membership.ImportResult;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals from a sheet: what goes out comes back unchanged, wrong rows are named, all of a file is taken or nothing. */
class ProposalImportsDatabaseTest {

    /** Numbers, counts and the index once, and a batch for each table. */
    private static final int MOST_STATEMENTS = 30;

    private CallsFixture fixture;

    @BeforeEach
    void open() {
        fixture = CallsFixture.withOpenCall();
        fixture.at(CallsFixture.OPENS.plusDays(2), 9, 0, 0);
    }

    @Test
    void newRowsAreReceivedAndWhatWasHandedOutComesBackUnchanged() {
        List<ImportLine> lines = List.of(
                row(2, "버스 정보를 공개해 주십시오", Map.of("channel", "PHONE", "proposerName", "홍길동")),
                row(3, "=도서관 책을 늘려 주십시오", Map.of("receivedAt", day(1) + " 14:30")));
        ImportResult tried = judge(lines);
        assertThat(tried.errors()).isEmpty();
        assertThat(tried.added()).isEqualTo(2);
        assertThat(tried.saved()).isFalse();
        assertThat(all()).as("a check keeps nothing").isEmpty();
        ImportResult saved = take(lines);
        assertThat(saved.saved()).isTrue();
        List<ExportedProposal> out = all();
        assertThat(out).hasSize(2);
        assertThat(out.get(0).code()).as("no number was used up").endsWith("000001");
        assertThat(out.get(0).channel()).isEqualTo(ProposalChannel.PHONE);
        ImportResult back = judge(lines(out));
        assertThat(back.errors()).isEmpty();
        assertThat(back.unchanged()).isEqualTo(2);
        assertThat(take(lines(out)).added()).isZero();
        assertThat(all()).hasSize(2);
    }

    @Test
    void everyWrongRowIsNamedAndNothingIsKept() {
        String standing = fixture.propose(101, "버스 정보를 공개해 주십시오");
        List<ImportLine> lines = List.of(
                row(2, "좋은 제안입니다", Map.of()),
                row(3, "모르는 공모의 제안", Map.of("call", "NO-CALL")),
                row(4, "온라인 제안은 본인이 합니다", Map.of("channel", "ONLINE")),
                row(5, "주민번호 900101-1234567 제안", Map.of()),
                row(6, "언제 왔는지 모르는 제안", Map.of("receivedAt", "어제")),
                row(
                        7,
                        "공모 전에 온 제안",
                        Map.of("receivedAt", CallsFixture.OPENS.minusDays(1).toString())),
                row(8, "어린이의 제안", Map.of("proposerKind", "MINOR")),
                row(9, "남의 글을 고치는 제안", Map.of("code", standing)),
                row(10, "없는 번호의 제안", Map.of("code", "OGP-1999-000001")),
                row(11, "좋은 제안입니다", Map.of()),
                row(12, "", Map.of()),
                row(13, "내용에 <script>1</script> 있는 제안", Map.of()));
        ImportResult result = judge(lines);
        assertThat(result.added()).isEqualTo(1);
        assertThat(result.errors())
                .extracting(ImportError::line, ImportError::code)
                .containsExactly(
                        tuple(3, "IMPORT_WORD_UNKNOWN"),
                        tuple(4, "PROPOSAL_TYPED_CHANNEL"),
                        tuple(5, "RESIDENT_NUMBER_FOUND"),
                        tuple(6, "IMPORT_DAY_WRONG"),
                        tuple(7, "CALL_NOT_OPEN_YET"),
                        tuple(8, "PROPOSAL_GUARDIAN"),
                        tuple(9, "IMPORT_FIELD_FIXED"),
                        tuple(10, "IMPORT_WORD_UNKNOWN"),
                        tuple(11, "IMPORT_ROW_TWICE"),
                        tuple(12, "IMPORT_VALUE_MISSING"),
                        tuple(13, "PROPOSAL_TEXT_MARKUP"));
        assertThatThrownBy(() -> take(lines)).hasMessage("IMPORT_REFUSED");
        assertThat(all()).hasSize(1);
    }

    @Test
    void whoStoodInForAChildIsFixedToo() {
        ImportResult saved = take(List.of(row(2, "어린이의 제안", Map.of("proposerKind", "MINOR", "guardianName", "홍보호"))));
        assertThat(saved.added()).isEqualTo(1);
        String code = all().get(0).code();
        Map<String, String> same = Map.of("code", code, "proposerKind", "MINOR", "guardianName", "홍보호");
        assertThat(judge(List.of(row(2, "어린이의 제안", same))).errors()).isEmpty();
        Map<String, String> other = Map.of("code", code, "proposerKind", "MINOR", "guardianName", "남보호");
        assertThat(judge(List.of(row(2, "어린이의 제안", other))).errors())
                .extracting(ImportError::field, ImportError::code)
                .containsExactly(tuple("guardianName", "IMPORT_FIELD_FIXED"));
    }

    @Test
    void theStatementsDoNotGrowWithTheRows() {
        int few = StatementCount.of(() -> judge(many(10)));
        int many = StatementCount.of(() -> judge(many(100)));
        assertThat(many).as("a check asks for each call once").isEqualTo(few);
        assertThat(StatementCount.of(() -> take(many(150))))
                .as("two hundred at most are written at once")
                .isLessThanOrEqualTo(few + MOST_STATEMENTS);
    }

    @Test
    void aFileOfManyIsCountedNumberedAndFoundAsIfEachHadComeAlone() {
        assertThat(take(many(450)).added()).isEqualTo(450);
        List<ExportedProposal> all = all();
        assertThat(all)
                .extracting(ExportedProposal::code)
                .doesNotHaveDuplicates()
                .hasSize(450);
        Page<ProposalRow> page =
                fixture.ask(em -> fixture.proposals(em, 1).page(ProposalFilter.ALL, PageRequest.first(10)));
        assertThat(page.total()).isEqualTo(450);
        List<SimilarProposal> similar =
                fixture.ask(em -> fixture.proposals(em, 1).similar("제안 449번 버스 정류장 안내"));
        assertThat(similar).extracting(SimilarProposal::title).contains("제안 449번 버스 정류장 안내");
        assertThat(fixture.view(all.get(449).code()).events()).hasSize(1);
        assertThat(fixture.propose(1, "그 다음에 낸 제안")).as("no number is missing").endsWith("000451");
    }

    private static List<ImportLine> many(int rows) {
        List<ImportLine> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            lines.add(row(i + 2, "제안 " + i + "번 버스 정류장 안내", Map.of()));
        }
        return lines;
    }

    private static ImportLine row(int number, String title, Map<String, String> more) {
        Map<String, String> cells = new HashMap<>(
                Map.of("call", CallsFixture.CALL, "title", title, "body", "내용이 있는 제안입니다.", "receivedAt", day(0)));
        cells.putAll(more);
        return new ImportLine(number, cells);
    }

    private static String day(int after) {
        return CallsFixture.OPENS.plusDays(after).toString();
    }

    /** As the file of the portal says them. */
    private static List<ImportLine> lines(List<ExportedProposal> proposals) {
        List<ImportLine> lines = new ArrayList<>();
        proposals.forEach(each -> lines.add(new ImportLine(
                lines.size() + 2,
                Map.of(
                        "code", each.code(),
                        "call", each.callCode(),
                        "title", each.title(),
                        "body", each.body(),
                        "state", each.state().name(),
                        "channel", each.channel().name(),
                        "proposerKind", each.proposerKind().name(),
                        "proposerName", each.proposerName() == null ? "" : each.proposerName(),
                        "receivedAt", each.receivedAt().toString()))));
        return lines;
    }

    private ImportResult judge(List<ImportLine> lines) {
        return fixture.change(em -> fixture.imports(em).judge(new TakeProposals(lines)));
    }

    private ImportResult take(List<ImportLine> lines) {
        return fixture.change(em -> fixture.imports(em).take(new TakeProposals(lines)));
    }

    private List<ExportedProposal> all() {
        return fixture.ask(em -> fixture.proposals(em, 1).behind(ProposalFilter.ALL, 0));
    }
}
