package kr.opengov.platform.approvals;

import static kr.opengov.platform.PlatformDatabase.inTransaction;
import static kr.opengov.platform.Refused.refused;
import static kr.opengov.platform.approvals.ApprovalFixture.APPROVER;
import static kr.opengov.platform.approvals.ApprovalFixture.DRAFTER;
import static kr.opengov.platform.approvals.ApprovalFixture.LINE;
import static kr.opengov.platform.approvals.ApprovalFixture.REVIEWER;
import static kr.opengov.platform.approvals.ApprovalFixture.as;
import static kr.opengov.platform.approvals.ApprovalFixture.draft;
import static kr.opengov.platform.approvals.ApprovalFixture.seenBy;
import static kr.opengov.platform.approvals.ApprovalFixture.submitted;
import static kr.opengov.platform.approvals.ApprovalFixture.take;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The English side of a document, from the draft into the library. */
class EnglishOfDocumentsDatabaseTest {

    private static final List<LinePerson> SHORT = List.of(LINE.get(0), LINE.get(LINE.size() - 1));

    @BeforeEach
    void office() {
        ApprovalFixture.fill();
    }

    @AfterAll
    static void tidyUp() {
        ApprovalFixture.empty();
    }

    @Test
    void isReviewedRegisteredAndFoundWithTheKoreanText() {
        long id = submitted(text("운영계획", DisclosureClass.OPEN, "Plan of operation", "1. Purpose"), SHORT);
        as(REVIEWER, approvals -> {
            approvals.change(new ChangeOfText(
                    id,
                    approvals.document(id).orElseThrow().version(),
                    "운영계획",
                    "본문",
                    null,
                    null,
                    new EnglishText("Plan of operation", "1. Purpose and days")));
            return null;
        });
        assertThat(seenBy(DRAFTER, id).versions().get(1).difference())
                .contains(new ChangedLine(ChangedLine.Kind.ADDED, "1. Purpose and days"));
        take(REVIEWER, id, DocumentAction.SIGN, null);
        take(APPROVER, id, DocumentAction.SIGN, null);

        String number = seenBy(DRAFTER, id).number();
        assertThat(library(number).english()).isEqualTo(new EnglishText("Plan of operation", "1. Purpose and days"));
        List<LibraryRow> found = inTransaction(em -> new DocumentLibrary(em)
                .search(new LibraryFilter("of operation", null, null, null, null), PageRequest.first(5))
                .rows());
        assertThat(found).singleElement().satisfies(row -> {
            assertThat(row.title("en")).isEqualTo("Plan of operation");
            assertThat(row.title("ko")).isEqualTo("운영계획");
            assertThat(row.titleLanguage("en")).isEqualTo("en");
        });
    }

    @Test
    void ofAPartlyOpenDocumentIsWhatItsOpenPartSays() {
        long id = submitted(text("일부 공개", DisclosureClass.PARTLY_OPEN, "Partly open", "The open part"), SHORT);
        take(REVIEWER, id, DocumentAction.SIGN, null);
        take(APPROVER, id, DocumentAction.SIGN, null);
        RegisteredContent open = library(seenBy(DRAFTER, id).number());
        assertThat(open.body()).isEqualTo("공개 부분");
        assertThat(open.english().body()).isEqualTo("The open part");
    }

    @Test
    void hasTitleAndTextAndNothingThatMustNotBePublished() {
        refused("ENGLISH_INCOMPLETE", () -> drafted("Title", " "));
        refused("ENGLISH_INCOMPLETE", () -> drafted(null, "Text"));
        refused(
                "RESIDENT_NUMBER_FOUND",
                () -> submitted(text("번호", DisclosureClass.OPEN, "Number", "It is 800101-1234567"), SHORT));
        refused(
                "CHARACTERS_NOT_PRINTABLE",
                () -> submitted(text("글자", DisclosureClass.OPEN, "Letters", "Open 😀"), SHORT));
        assertThat(seenBy(DRAFTER, drafted(null, " ")).english()).isNull();
    }

    private static long drafted(String title, String body) {
        return as(DRAFTER, approvals -> approvals.draft(draft(text("문서", DisclosureClass.OPEN, title, body), SHORT)));
    }

    private static DocumentText text(String title, DisclosureClass disclosure, String english, String body) {
        boolean open = disclosure == DisclosureClass.OPEN;
        return new DocumentText(
                title,
                "본문",
                open ? null : "공개 부분",
                disclosure,
                open ? List.of() : List.of(5),
                null,
                EnglishText.of(english, body));
    }

    private static RegisteredContent library(String number) {
        return inTransaction(em -> new DocumentLibrary(em).document(number))
                .orElseThrow()
                .content();
    }
}
