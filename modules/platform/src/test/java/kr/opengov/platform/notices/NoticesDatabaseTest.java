package kr.opengov.platform.notices;

import static kr.opengov.platform.PlatformDatabase.CLERK;
import static kr.opengov.platform.PlatformDatabase.CLOCK;
import static kr.opengov.platform.PlatformDatabase.DATABASE;
import static kr.opengov.platform.PlatformDatabase.doInTransaction;
import static kr.opengov.platform.PlatformDatabase.entityManager;
import static kr.opengov.platform.PlatformDatabase.inTransaction;
import static kr.opengov.platform.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.internal.notices.NoticeQueries;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticesDatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final long FILE = 990;

    @BeforeEach
    void oneFile() {
        tidyUp();
        DATABASE.execute("INSERT INTO pf_file (id, code, purpose, name, media_type, size_bytes, sha256, disclosure,"
                + " uploaded_at) VALUES (990, 'notice-test', 'notices.attachment', '붙임.pdf', 'application/pdf', 1,"
                + " REPEAT('a', 64), 'RESTRICTED', '2026-01-01 00:00:00')");
    }

    @AfterEach
    void tidyUp() {
        DATABASE.execute("DELETE FROM pf_notice_file", "DELETE FROM pf_notice", "DELETE FROM pf_file WHERE id = 990");
    }

    private static Notices notices(EntityManager em) {
        return new Notices(em, CLOCK, CLERK);
    }

    private static NoticeEntry korean(Long id, long version, String body, LocalDate from, LocalDate to) {
        return new NoticeEntry(
                id,
                version,
                NoticeKind.NOTICE,
                "과제 공모",
                null,
                body,
                null,
                "ko",
                Translation.OFFICIAL,
                "혁신기획과",
                from,
                to,
                List.of(FILE));
    }

    private static long published(LocalDate from, LocalDate to) {
        long id = inTransaction(em -> notices(em).save(korean(null, 0, "본문", from, to)));
        doInTransaction(em -> notices(em).publish(id, 1, true));
        return id;
    }

    private static boolean seen(long id) {
        return inTransaction(em -> notices(em).published(id)).isPresent();
    }

    private static boolean filePublic() {
        return inTransaction(em -> NoticeQueries.isPublic(em, FILE, TODAY));
    }

    @Test
    void thePublicSeesANoticeAndItsAttachmentFromItsDayUntilItIsWithdrawn() {
        long draft = inTransaction(em -> notices(em).save(korean(null, 0, "본문", TODAY, null)));
        long ahead = published(TODAY.plusDays(1), null);
        assertThat(seen(draft)).isFalse();
        assertThat(seen(ahead)).isFalse();
        assertThat(filePublic()).isFalse();

        long over = published(TODAY.minusDays(9), TODAY.minusDays(1));
        NoticeView view = inTransaction(em -> notices(em).published(over)).orElseThrow();
        assertThat(view.isOver(TODAY)).isTrue();
        assertThat(view.isOver(TODAY.minusDays(1))).isFalse();
        assertThat(view.files()).hasSize(1);
        assertThat(view.isIn("en")).isFalse();
        assertThat(view.title().languageOf("en")).isEqualTo("ko");
        assertThat(filePublic()).isTrue();

        doInTransaction(em -> notices(em).withdraw(over, view.version()));
        assertThat(seen(over)).isFalse();
        assertThat(filePublic()).isFalse();
        refused("NOTICE_NOT_PUBLIC", () -> doInTransaction(em -> notices(em).withdraw(draft, 1)));
    }

    @Test
    void translationsThatNobodyStandsForAreMarked() {
        NoticeEntry entry = new NoticeEntry(
                null,
                0,
                NoticeKind.PRESS_RELEASE,
                "제목",
                "Title",
                "본문",
                "Text",
                "ko",
                Translation.MACHINE,
                "과",
                TODAY,
                null,
                List.of());
        long id = inTransaction(em -> notices(em).save(entry));
        NoticeView view = inTransaction(em -> notices(em).notice(id)).orElseThrow();
        assertThat(view.isUnofficialIn("en")).isTrue();
        assertThat(view.isUnofficialIn("ko")).isFalse();
    }

    @Test
    void refusesHalfTextsReversedPeriodsAndResidentNumbers() {
        refused("NOTICE_TEXT_MISSING", () -> inTransaction(em -> notices(em).save(korean(null, 0, " ", TODAY, null))));
        refused(
                "NOTICE_PERIOD_REVERSED",
                () -> inTransaction(em -> notices(em).save(korean(null, 0, "글", TODAY, TODAY.minusDays(1)))));
        refused(
                "RESIDENT_NUMBER_FOUND",
                () -> inTransaction(em -> notices(em).save(korean(null, 0, "홍길동(800101-1234567)", TODAY, null))));
        long id = published(TODAY, null);
        assertThatThrownBy(() -> inTransaction(em -> notices(em).save(korean(id, 1, "글", TODAY, null))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void listsCostTwoStatementsAndFindTexts() {
        for (int i = 0; i < 12; i++) {
            published(TODAY.minusDays(i), null);
        }
        Notices notices = notices(entityManager());
        assertThat(StatementCount.of(() -> {
                    var page = notices.published(new NoticeFilter(NoticeKind.NOTICE, "공모"), PageRequest.first(10));
                    assertThat(page.rows()).hasSize(10);
                    assertThat(page.total()).isEqualTo(12);
                    assertThat(page.rows().get(0).fromOn()).isEqualTo(TODAY);
                }))
                .isEqualTo(2);
        assertThat(notices.published(new NoticeFilter(NoticeKind.FORM, null), PageRequest.first(10))
                        .total())
                .isZero();
        assertThat(notices.all(new NoticeFilter(null, "본_"), PageRequest.first(10))
                        .total())
                .isZero();
    }
}
