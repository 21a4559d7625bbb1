package kr.opengov.integrity.internal.cases;

import jakarta.persistence.EntityManager;
import java.util.List;
import kr.opengov.integrity.CaseRow;
import kr.opengov.integrity.internal.keys.CaseKeys;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.integrity.internal.keys.KeyPair;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** An officer's cases, paged in SQL; the subjects of the page alone are opened, with the key for headers. */
public final class CaseList {

    private static final String MINE = " from CaseAssignment a, ReportCase c, CaseKey k where a.holderId = :me"
            + " and c.id = a.caseId and k.caseId = c.id and k.holderId = :me and k.epoch = c.headerEpoch"
            + " and k.kind = :header";

    private CaseList() {}

    /** One page, next deadline first, cases without one later, possible spam last; two SQL statements. */
    public static Page<CaseRow> of(EntityManager em, KeyHolder me, KeyPair pair, PageRequest page) {
        long total = em.createQuery("select count(a) from CaseAssignment a where a.holderId = :me", Long.class)
                .setParameter("me", me.id())
                .getSingleResult();
        List<CaseRow> rows = em
                .createQuery(
                        "select c, k, a" + MINE
                                + " order by c.possibleSpam, case when c.dueOn is null then 1 else 0 end, c.dueOn, c.id",
                        Object[].class)
                .setParameter("me", me.id())
                .setParameter("header", KeyKind.HEADER)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList()
                .stream()
                .map(row -> row((ReportCase) row[0], (CaseKey) row[1], (CaseAssignment) row[2], me, pair))
                .toList();
        return new Page<>(rows, total, page);
    }

    private static CaseRow row(ReportCase report, CaseKey key, CaseAssignment assignment, KeyHolder me, KeyPair pair) {
        try (CaseKeys keys =
                CaseKeys.unwrap(report.id(), report.headerEpoch(), me.holder(), pair, List.of(key.wrappedKey()))) {
            return new CaseRow(
                    report.id(),
                    report.kind(),
                    report.state(),
                    report.receivedOn(),
                    report.dueOn(),
                    assignment.isDeclared(),
                    report.isPossibleSpam(),
                    report.subject(keys));
        }
    }
}
