package kr.opengov.platform.internal.pages;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.pages.EditablePage;
import kr.opengov.platform.pages.PageText;

/** What is asked of the pages. */
public final class PageQueries {

    private static final String VIEW =
            "SELECT NEW kr.opengov.platform.pages.PageText(v.page, v.number, v.titleKo, v.titleEn,"
                    + " v.bodyKo, v.bodyEn, v.inForce, v.confirmed, v.note, v.publishedAt) FROM PageVersionRow v WHERE v.page = :page";

    private PageQueries() {}

    public static Optional<PageText> current(EntityManager em, EditablePage page, LocalDate day) {
        return em.createQuery(VIEW + " AND v.inForce <= :day ORDER BY v.inForce DESC, v.number DESC", PageText.class)
                .setParameter("page", page)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public static Optional<PageText> version(EntityManager em, EditablePage page, int number) {
        return em.createQuery(VIEW + " AND v.number = :number", PageText.class)
                .setParameter("page", page)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public static List<PageText> versions(EntityManager em, EditablePage page) {
        return em.createQuery(VIEW + " ORDER BY v.number DESC", PageText.class)
                .setParameter("page", page)
                .getResultList();
    }

    public static int latest(EntityManager em, EditablePage page) {
        Integer number = em.createQuery(
                        "SELECT MAX(v.number) FROM PageVersionRow v WHERE v.page = :page", Integer.class)
                .setParameter("page", page)
                .getSingleResult();
        return number == null ? 0 : number;
    }

    /** Lets the second of two who publish at once wait, so that he learns of the first. */
    public static void lock(EntityManager em, EditablePage page) {
        em.unwrap(Connection.class);
        em.createNativeQuery("SELECT version FROM pf_page WHERE code = ? FOR UPDATE")
                .setParameter(1, page.name())
                .getSingleResult();
    }
}
