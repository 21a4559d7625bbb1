package kr.opengov.platform.pages;

import static kr.opengov.platform.PlatformDatabase.CLERK;
import static kr.opengov.platform.PlatformDatabase.CLOCK;
import static kr.opengov.platform.PlatformDatabase.DATABASE;
import static kr.opengov.platform.PlatformDatabase.inTransaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.internal.audit.AuditWriter;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesDatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @BeforeEach
    void onlyFirstVersions() {
        DATABASE.execute("DELETE FROM pf_page_version WHERE number > 1", "DELETE FROM pf_data_request");
    }

    private static EditablePages pages(EntityManager em) {
        return new EditablePages(em, CLOCK, CLERK);
    }

    private static DataRequests requests(EntityManager em) {
        return new DataRequests(em, CLOCK, CLERK, new AuditWriter(em, CLOCK, CLERK));
    }

    private static int publish(int seen, String body, LocalDate inForce) {
        return inTransaction(em -> pages(em)
                .publish(new PublishPage(EditablePage.PRIVACY, seen, "제목", "Title", body, body, inForce, true, null)));
    }

    private static PageText current() {
        return inTransaction(em -> pages(em).current(EditablePage.PRIVACY)).orElseThrow();
    }

    @Test
    void everyInstallationBeginsWithDraftsThatSaySo() {
        assertThat(current().confirmed()).isFalse();
        assertThat(current().bodyKo()).contains("초안");
        assertThat(current().bodyEn()).contains("draft");
    }

    @Test
    void aVersionHoldsFromItsDayAndTheOldOneStaysReadable() {
        publish(1, "<p>내일부터</p>", TODAY.plusDays(1));
        assertThat(current().number()).isEqualTo(1);

        publish(2, "<p>오늘부터</p>", TODAY);
        assertThat(current().bodyKo()).isEqualTo("<p>오늘부터</p>");
        Optional<PageText> first = inTransaction(em -> pages(em).version(EditablePage.PRIVACY, 1));
        assertThat(first).isPresent();
    }

    @Test
    void publishesNothingDangerous() {
        publish(
                1,
                "<h2 onclick=\"x()\">가</h2><script>alert(1)</script><a href=\"javascript:x()\">나</a><img src=x>",
                TODAY);
        assertThat(current().bodyKo()).isEqualTo("<h2>가</h2><a>나</a>");

        assertThatThrownBy(() -> publish(2, "<script>alert(1)</script>", TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("PAGE_TEXT_EMPTY"));
    }

    @Test
    void theSecondOfTwoWhoPublishIsTold() {
        publish(1, "<p>먼저</p>", TODAY);
        assertThatThrownBy(() -> publish(1, "<p>나중</p>", TODAY)).isInstanceOf(Conflict.class);
    }

    @Test
    void aRequestIsDueTenDaysAfterItsReceiptAndAnsweredOnce() {
        String code = inTransaction(em -> requests(em).make(DataRequestKind.ACCESS, "내 정보를 보고 싶습니다."));
        DataRequestView request = inTransaction(em -> requests(em).mine()).get(0);
        assertThat(request.code()).isEqualTo(code);
        assertThat(request.dueOn()).isEqualTo(TODAY.plusDays(10));

        AnswerDataRequest answer =
                new AnswerDataRequest(request.id(), request.version(), DataRequestState.GRANTED, "보내 드렸습니다.");
        inTransaction(em -> {
            requests(em).answer(answer);
            return null;
        });
        DataRequestView answered =
                inTransaction(em -> requests(em).request(code)).orElseThrow();
        assertThat(answered.state()).isEqualTo(DataRequestState.GRANTED);
        assertThatThrownBy(() -> inTransaction(em -> {
                    requests(em)
                            .answer(new AnswerDataRequest(
                                    answered.id(), answered.version(), DataRequestState.REFUSED, "아닙니다."));
                    return null;
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("DATA_REQUEST_CLOSED"));
    }

    @Test
    void theListShowsOpenRequestsFirstInThreeStatements() {
        for (int i = 0; i < 30; i++) {
            inTransaction(em -> requests(em).make(DataRequestKind.DELETION, "지워 주십시오."));
        }
        inTransaction(em -> {
            DataRequests requests = requests(em);
            assertThat(StatementCount.of(() -> requests.search(false, PageRequest.first(20))))
                    .isEqualTo(3);
            List<DataRequestView> rows =
                    requests.search(true, PageRequest.first(20)).rows();
            assertThat(rows).hasSize(20).allMatch(DataRequestView::open);
            return null;
        });
    }
}
