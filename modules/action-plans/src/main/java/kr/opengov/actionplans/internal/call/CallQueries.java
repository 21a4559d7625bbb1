package kr.opengov.actionplans.internal.call;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.CallHead;
import kr.opengov.actionplans.CallState;
import kr.opengov.actionplans.CallView;

/** Reads calls; one SQL statement each. */
public final class CallQueries {

    private static final String VIEW = "select new " + CallView.class.getName()
            + "(c.id, c.version, c.code, c.memberCode, c.titleKo, c.titleEn, c.textKo, c.textEn, c.opensOn, c.closesOn,"
            + " c.channels, c.supporting, c.state, c.announcedAt, c.closedAt, c.closedReason, c.sourceKo, c.sourceEn,"
            + " l.ordinal,"
            + " (select count(k) from Contribution k where k.callId = c.id),"
            + " (select count(x) from Contribution x where x.callId = c.id and x.answeredOn is not null))"
            + " from Call c left join ActionPlan l on l.id = c.planId";

    private CallQueries() {}

    /** Calls, the latest first; drafts only where they are asked for. */
    public static List<CallView> all(EntityManager em, boolean withDrafts) {
        return em.createQuery(
                        VIEW + " where :drafts = true or c.state <> :draft order by c.opensOn desc, c.id desc",
                        CallView.class)
                .setParameter("drafts", withDrafts)
                .setParameter("draft", CallState.DRAFT)
                .getResultList();
    }

    /** Announced calls without the counts of their ledgers, the latest first. */
    public static List<CallHead> heads(EntityManager em) {
        return em.createQuery(
                        "select new " + CallHead.class.getName()
                                + "(c.code, c.titleKo, c.titleEn, c.opensOn, c.closesOn, c.state) from Call c"
                                + " where c.state <> :draft order by c.opensOn desc, c.id desc",
                        CallHead.class)
                .setParameter("draft", CallState.DRAFT)
                .getResultList();
    }

    public static Optional<CallView> byCode(EntityManager em, String code) {
        return em.createQuery(VIEW + " where c.code = :code", CallView.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The aggregate with a code. */
    public static Optional<Call> find(EntityManager em, String code) {
        return em.createQuery("select c from Call c where c.code = :code", Call.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
