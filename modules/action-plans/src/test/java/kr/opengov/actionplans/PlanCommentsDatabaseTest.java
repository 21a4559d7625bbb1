package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kr.opengov.actionplans.PlansDatabase.Parts;
import kr.opengov.actionplans.internal.response.Ledger;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Comments on paragraphs go into the ledger; findings of civic monitoring are answered by the agency. */
class PlanCommentsDatabaseTest {
    private static final String SAMPLE = "KOR-SAMPLE/1/1";
    private static final Set<String> TOWN = Set.of("9990000");
    private static final Set<String> NOBODY = Set.of();

    @RegisterExtension
    static PlansDatabase database = new PlansDatabase();

    @Test
    void aCommentQuotesItsParagraphAndStandsInTheLedgerOfThePlan() {
        write(SAMPLE, "title", "목록에 담당자도 적어 주십시오.");
        write("KOR-SAMPLE/1/2", "title", "회의록도 공개해 주십시오.");
        PlanCommentView comment = comments(SAMPLE).get(0);
        assertThat(comment.quote()).isEqualTo("(견본) 동네 공공데이터 목록 공개");
        assertThat(comment.answered()).isFalse();
        List<?> ledger = database.as(NOBODY, parts -> parts.em()
                .createNativeQuery("SELECT c.code, p.member_code, k.kind FROM ap_contribution k JOIN ap_call c"
                        + " ON c.id = k.call_id JOIN ap_action_plan p ON p.id = c.plan_id")
                .getResultList());
        assertThat(ledger).as("one ledger for the plan").hasSize(2).allSatisfy(row -> assertThat((Object[]) row)
                .containsExactly("KOR-SAMPLE-1-COMMENTS", "KOR-SAMPLE", "COMMENT"));
    }

    @Test
    void aPlanIsClosedForCommentsAndOpenedAgain() {
        write(SAMPLE, "title", "언제 공개합니까?");
        turn(planVersion(), false);
        assertThat(taking()).isFalse();
        database.refused("COMMENTS_CLOSED", NOBODY, parts -> comments(parts)
                .write(new WriteComment(SAMPLE, "title", "늦은 의견", "동네 사람")));
        assertThat(comments(SAMPLE)).as("what was said stays").hasSize(1);
        database.refused("CHANGED_BY_SOMEBODY_ELSE", NOBODY, parts -> turned(parts, planVersion() - 1, true));
        turn(planVersion(), true);
        assertThat(taking()).isTrue();
        assertThat(database.<Boolean>as(NOBODY, parts -> comments(parts).taking("KOR/4")))
                .as("an ended plan takes none")
                .isFalse();
    }

    private static boolean taking() {
        return database.as(NOBODY, parts -> comments(parts).taking("KOR-SAMPLE/1"));
    }

    private static long planVersion() {
        return database.as(NOBODY, parts -> (Long) parts.em()
                .createQuery("select p.version from ActionPlan p where p.memberCode = 'KOR-SAMPLE'")
                .getSingleResult());
    }

    private static void turn(long version, boolean taken) {
        database.as(NOBODY, parts -> turned(parts, version, taken));
    }

    private static Void turned(Parts parts, long version, boolean taken) {
        comments(parts).take("KOR-SAMPLE/1", version, taken);
        return null;
    }

    @Test
    void aReplyIsShownWhenItIsReleased() {
        write(SAMPLE, "title", "언제 공개합니까?");
        PlansDatabase.DATABASE.execute("INSERT INTO ap_response (id, version, contribution_id, disposition, text,"
                + " drafted_at) SELECT 1, 0, MAX(id), 'ACCEPTED', '9월에 공개합니다.', NOW() FROM ap_contribution");
        assertThat(comments(SAMPLE).get(0).reply())
                .as("a draft is nobody's business")
                .isNull();
        PlansDatabase.DATABASE.execute("UPDATE ap_response SET released_on = '2026-10-19' WHERE id = 1");
        assertThat(comments(SAMPLE).get(0).reply()).isEqualTo("9월에 공개합니다.");
        assertThat(comments(SAMPLE).get(0).disposition()).isEqualTo(Disposition.ACCEPTED);
    }

    @Test
    void theLeadAgencyDraftsTheReplyToACommentOnItsCommitment() {
        write(SAMPLE, "title", "언제 공개합니까?");
        write("KOR/6/7", "title", "다른 기관의 과제입니다.");
        OpenComment mine = database.as(TOWN, parts -> comments(parts).open()).get(0);
        assertThat(database.<List<OpenComment>>as(TOWN, parts -> comments(parts).open()))
                .hasSize(1);
        assertThat(mine.commitment()).isEqualTo(SAMPLE);
        database.refused("NOT_FOUND", Set.of("1613000"), parts -> draft(parts, mine, "우리 과제가 아닙니다."));
        database.refused("PROPOSAL_TEXT_MARKUP", TOWN, parts -> draft(parts, mine, "<script>1</script>"));
        database.as(TOWN, parts -> draft(parts, mine, "9월에 공개합니다."));
        assertThat(comments(SAMPLE).get(0).reply()).as("a draft stays inside").isNull();
        OpenComment drafted = database.as(TOWN, parts -> comments(parts).openComment(mine.id()))
                .orElseThrow();
        assertThat(drafted.draft()).isEqualTo("9월에 공개합니다.");
        assertThatThrownBy(() -> database.as(TOWN, parts -> draft(parts, mine, "그 사이에 쓴 글을 모릅니다.")))
                .as("nobody writes over a draft he has not seen")
                .isInstanceOf(Conflict.class);
        database.as(TOWN, parts -> draft(parts, drafted, "9월 말에 공개합니다."));
        assertThatThrownBy(() -> database.as(TOWN, parts -> draft(parts, drafted, "늦은 글")))
                .isInstanceOf(Conflict.class);
        OpenComment last = database.as(TOWN, parts -> comments(parts).openComment(mine.id()))
                .orElseThrow();
        assertThat(last.draft()).isEqualTo("9월 말에 공개합니다.");
        PlansDatabase.DATABASE.execute(
                "UPDATE ap_response SET released_on = '2026-10-19'",
                "UPDATE ap_contribution SET answered_on = '2026-10-19'");
        assertThat(comments(SAMPLE).get(0).reply()).isEqualTo("9월 말에 공개합니다.");
        database.refused("NOT_FOUND", TOWN, parts -> draft(parts, last, "늦은 글"));
    }

    @Test
    void aDraftIsWrittenOverTheOneThatWasSeenAndNoOther() {
        write(SAMPLE, "title", "언제 공개합니까?");
        OpenComment open = database.as(TOWN, parts -> comments(parts).open()).get(0);
        DraftReply unseen = reply(OpenComment.NO_DRAFT, open);
        ledger(open, unseen);
        assertThatThrownBy(() -> ledger(open, unseen)).isInstanceOf(Conflict.class);
        OpenComment drafted = database.as(TOWN, parts -> comments(parts).openComment(open.id()))
                .orElseThrow();
        ledger(open, reply(drafted.version(), open));
        assertThatThrownBy(() -> ledger(open, reply(drafted.version(), open))).isInstanceOf(Conflict.class);
    }

    private static DraftReply reply(long version, OpenComment comment) {
        return new DraftReply(comment.id(), version, Disposition.ACCEPTED, "판 " + version + " 위에 쓴 글");
    }

    private static void ledger(OpenComment comment, DraftReply reply) {
        database.as(NOBODY, parts -> {
            new Ledger(parts.em())
                    .draft(comment.contribution(), reply, parts.clock().instant(), 7L);
            return null;
        });
    }

    @Test
    void theListOfOpenCommentsReadsTheAgenciesOnce() {
        for (int commitment = 1; commitment <= 5; commitment++) {
            write("KOR/6/" + commitment, "title", "언제 시작합니까?");
        }
        write(SAMPLE, "title", "언제 공개합니까?");
        assertThat(StatementCount.of(
                        () -> database.as(TOWN, parts -> comments(parts).open())))
                .as("two, and one for the successors of all agencies")
                .isEqualTo(3);
    }

    private static Void draft(Parts parts, OpenComment comment, String text) {
        comments(parts).draft(new DraftReply(comment.id(), comment.version(), Disposition.ACCEPTED, text));
        return null;
    }

    @Test
    void aLongTalkIsReadPageByPage() {
        for (int i = 0; i < 5; i++) {
            write(SAMPLE, "title", "의견 " + i);
        }
        Page<PlanCommentView> latest =
                database.as(NOBODY, parts -> comments(parts).of(SAMPLE, new PageRequest(1, 2, null, false)));
        assertThat(latest.total()).isEqualTo(5);
        assertThat(latest.rows()).extracting(PlanCommentView::text).containsExactly("의견 4", "의견 3");
    }

    @Test
    void whatCannotBeACommentIsRefused() {
        database.refused("PARAGRAPH_GONE", NOBODY, parts -> comments(parts).write(comment(SAMPLE, "problem.9", "글")));
        database.refused("COMMENTS_OVER", NOBODY, parts -> comments(parts).write(comment("KOR/5/3", "title", "글")));
        database.refused("PROPOSAL_TEXT_MARKUP", NOBODY, parts -> comments(parts)
                .write(comment(SAMPLE, "title", "<script>1</script>")));
        database.refused("NOT_FOUND", NOBODY, parts -> comments(parts).write(comment("KOR/6/99", "title", "글")));
    }

    @Test
    void namesAndPlacesAreCheckedLikeTexts() {
        String markup = "<script>1</script>";
        LocalDate day = LocalDate.of(2026, 10, 1);
        database.refused("PROPOSAL_TEXT_MARKUP", NOBODY, parts -> comments(parts)
                .write(new WriteComment(SAMPLE, "title", "글", markup)));
        database.refused("PROPOSAL_TEXT_MARKUP", NOBODY, parts -> comments(parts)
                .file(new FileFinding(SAMPLE, markup, day, "주민센터", "글", null)));
        database.refused("PROPOSAL_TEXT_MARKUP", NOBODY, parts -> comments(parts)
                .file(new FileFinding(SAMPLE, "모임", day, markup, "글", null)));
        assertThat(comments(SAMPLE)).isEmpty();
        assertThat(findings()).isEmpty();
    }

    @Test
    void aPlanWithTheLongestTitleTakesCommentsToo() {
        PlansDatabase.DATABASE.execute("UPDATE ap_action_plan SET title_ko = REPEAT('😀', 300),"
                + " title_en = REPEAT('x', 300) WHERE member_code = 'KOR-SAMPLE'");
        write(SAMPLE, "title", "제목이 깁니다.");
        List<?> lengths = database.as(NOBODY, parts -> parts.em()
                .createNativeQuery("SELECT CHAR_LENGTH(title_ko) FROM ap_call"
                        + " UNION ALL SELECT CHAR_LENGTH(title_en) FROM ap_call")
                .getResultList());
        assertThat(lengths).hasSize(2).allSatisfy(length -> assertThat(((Number) length).intValue())
                .isEqualTo(300));
    }

    @Test
    void aFindingIsAnsweredOnceByTheAgencyThatLeads() {
        long id = database.as(NOBODY, parts -> comments(parts).file(finding(LocalDate.of(2026, 10, 1))));
        assertThat(database.work).containsKey("plans/finding/" + id + "/9990000");
        database.refused("DAY_IN_FUTURE", NOBODY, parts -> comments(parts).file(finding(LocalDate.of(2026, 11, 1))));
        assertThat(database.as(Set.of("1741000"), parts -> comments(parts).finding(id))
                        .isPresent())
                .as("another agency has nothing to reply to")
                .isFalse();
        database.refused("NOT_YOUR_AGENCY", Set.of("1741000"), parts -> reply(parts, id, 1));
        database.as(TOWN, parts -> reply(parts, id, version()));
        FindingView answered = findings().get(0);
        assertThat(answered.reply()).isEqualTo("고치겠습니다.");
        assertThat(answered.agency()).isEqualTo("견본시 열린행정과");
        database.refused("FINDING_REPLIED", TOWN, parts -> reply(parts, id, version()));
    }

    @Test
    void aFindingIsTheWorkOfWhatTookThePlaceOfTheAgency() {
        PlansDatabase.DATABASE.execute(
                "UPDATE ap_commitment_agency SET agency_code = '6420000' WHERE agency_code = '9990000'");
        long id = database.as(NOBODY, parts -> comments(parts).file(finding(LocalDate.of(2026, 10, 1))));
        assertThat(database.work)
                .hasEntrySatisfying("plans/finding/" + id + "/6530000", item -> assertThat(item.scope())
                        .isEqualTo("AGENCY:6530000"));
        database.as(Set.of("6530000"), parts -> reply(parts, id, version()));
        assertThat(database.work).doesNotContainKey("plans/finding/" + id + "/6530000");
    }

    private static long version() {
        return findings().get(0).version();
    }

    private static Void reply(Parts parts, long id, long version) {
        comments(parts).reply(id, version, "고치겠습니다.");
        return null;
    }

    private static FileFinding finding(LocalDate day) {
        return new FileFinding(SAMPLE, "동네 모니터링 모임", day, "주민센터", "안내판이 없습니다.", "안내판을 세웁니다.");
    }

    private static List<FindingView> findings() {
        return database.as(
                NOBODY,
                parts -> comments(parts).findings(SAMPLE, PageRequest.first(20)).rows());
    }

    private static List<PlanCommentView> comments(String commitment) {
        return database.as(
                NOBODY,
                parts -> comments(parts).of(commitment, PageRequest.first(20)).rows());
    }

    private static void write(String commitment, String anchor, String text) {
        database.as(NOBODY, parts -> comments(parts).write(comment(commitment, anchor, text)));
    }

    private static WriteComment comment(String commitment, String anchor, String text) {
        return new WriteComment(commitment, anchor, text, "동네 사람");
    }

    private static PlanComments comments(Parts parts) {
        return new PlanComments(parts.em(), parts.clock(), parts.agencies(), parts.workItems(), parts.session());
    }
}
