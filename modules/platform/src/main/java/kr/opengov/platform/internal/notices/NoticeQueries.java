package kr.opengov.platform.internal.notices;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.internal.files.FileRow;
import kr.opengov.platform.notices.NoticeFilter;
import kr.opengov.platform.notices.NoticeState;
import kr.opengov.platform.notices.NoticeView;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.LikePattern;

/** What is asked of the notices. */
public final class NoticeQueries {

    private NoticeQueries() {}

    /** @param publicOn only what is public on this day; null for everything */
    public static Page<NoticeView> search(EntityManager em, NoticeFilter filter, LocalDate publicOn, PageRequest page) {
        String where = " FROM Notice n WHERE (:kind IS NULL OR n.kind = :kind) AND (:text IS NULL"
                + " OR n.titleKo LIKE :text ESCAPE '!' OR n.titleEn LIKE :text ESCAPE '!'"
                + " OR n.bodyKo LIKE :text ESCAPE '!' OR n.bodyEn LIKE :text ESCAPE '!')"
                + (publicOn == null ? "" : " AND n.state = :published AND n.fromOn <= :day");
        String order =
                publicOn == null ? " ORDER BY n.changedAt DESC, n.id DESC" : " ORDER BY n.fromOn DESC, n.id DESC";
        List<NoticeView> rows = filtered(em.createQuery("SELECT n" + where + order, Notice.class), filter, publicOn)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(notice -> notice.view(List.of()))
                .toList();
        long total = filtered(em.createQuery("SELECT COUNT(n)" + where, Long.class), filter, publicOn)
                .getSingleResult();
        return new Page<>(rows, total, page);
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, NoticeFilter filter, LocalDate publicOn) {
        query.setParameter("kind", filter.kind()).setParameter("text", LikePattern.containing(filter.text()));
        if (publicOn != null) {
            query.setParameter("published", NoticeState.PUBLISHED).setParameter("day", publicOn);
        }
        return query;
    }

    /** The attachments of a notice in their order. */
    public static List<FileView> files(EntityManager em, long notice) {
        return em.createQuery(
                        "SELECT f FROM Notice n JOIN n.files attached, FileRow f WHERE n.id = :notice AND f.id = attached"
                                + " AND f.removedAt IS NULL ORDER BY INDEX(attached)",
                        FileRow.class)
                .setParameter("notice", notice)
                .getResultStream()
                .map(FileRow::view)
                .toList();
    }

    /** Whether a file belongs to a notice that is public on a day. */
    public static boolean isPublic(EntityManager em, long file, LocalDate day) {
        return em.createQuery(
                                "SELECT COUNT(n) FROM Notice n JOIN n.files attached WHERE attached = :file"
                                        + " AND n.state = :published AND n.fromOn <= :day",
                                Long.class)
                        .setParameter("file", file)
                        .setParameter("published", NoticeState.PUBLISHED)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }
}
