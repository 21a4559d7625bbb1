package kr.opengov.summit.internal.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.approvals.ApprovalDrafts;
import kr.opengov.platform.approvals.NewDraft;
import kr.opengov.platform.documents.Block;
import kr.opengov.summit.ReleaseChange;
import kr.opengov.summit.ReleaseDifference;

/** A release as an official document: its note and the list of what changed. */
@ApplicationScoped
public class ReleaseApproval {
    /** An official document that lists more is read by nobody; the page of changes holds them all. */
    private static final int LISTED = 300;

    /** How documents of releases are known in the platform, with acronym and sequence behind it. */
    static final String SOURCE = "summit/release/";

    @Inject
    private ReleaseDesk desk;

    @Inject
    private ApprovalDrafts drafts;

    protected ReleaseApproval() {}

    /** Hands in the release and notes the document beside it. */
    public long handIn(EntityManager em, String acronym, int sequence, long account) {
        ReleaseDifference release =
                desk.difference(em, acronym, sequence - 1, sequence).orElseThrow(() -> new Refusal("NOT_FOUND"));
        String title = release.summit().title().text("ko") + " 프로그램 공개본 " + sequence;
        String note = release.note().ko() == null ? "" : " " + release.note().ko();
        List<List<String>> rows = release.changes().stream()
                .limit(LISTED)
                .map(change -> row(change, release.zone()))
                .toList();
        List<Block> body = List.of(
                new Block.Item(1, title + "을 다음과 같이 보고합니다." + note),
                new Block.Item(1, "바뀐 내용은 " + release.changes().size() + "건입니다."),
                new Block.Table("바뀐 내용", List.of("세션", "구분", "변경 전", "변경 후"), rows));
        long document = drafts.handIn(
                NewDraft.open("RELEASE", SOURCE + acronym + "/" + sequence, fitting(title), body, account));
        em.createNativeQuery("UPDATE sm_release SET document_id = ?1 WHERE sequence = ?2"
                        + " AND summit_id = (SELECT id FROM sm_summit WHERE acronym = ?3)")
                .setParameter(1, document)
                .setParameter(2, sequence)
                .setParameter(3, acronym)
                .executeUpdate();
        return document;
    }

    private static List<String> row(ReleaseChange change, ZoneId zone) {
        String title = change.title().text("ko");
        return List.of(
                (change.code() == null ? "" : change.code() + " ") + (title == null ? "" : title),
                ChangeWords.kind(change.kind(), "ko"),
                words(change.before(), change, zone),
                words(change.after(), change, zone));
    }

    private static String words(Bilingual value, ReleaseChange change, ZoneId zone) {
        String words = ChangeWords.value(value, change.kind(), zone, "ko");
        return words == null ? "" : words;
    }

    private static String fitting(String title) {
        return title.length() <= 200 ? title : title.substring(0, 199) + "…";
    }
}
