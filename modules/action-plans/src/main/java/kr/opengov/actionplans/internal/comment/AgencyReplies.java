package kr.opengov.actionplans.internal.comment;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kr.opengov.actionplans.OpenComment;
import kr.opengov.actionplans.internal.register.CommitmentAgency;

/** Comments whose replies are not released, as the agencies see them that lead the commitments. */
public final class AgencyReplies {

    private static final int MOST = 200;
    private static final String OPEN = " from PlanComment m, Contribution k left join ReasonedResponse r"
            + " on r.contributionId = k.id, Commitment c where k.id = m.contributionId and c.id = m.commitmentId"
            + " and k.hidden = false and k.answeredOn is null";
    private static final String LED = " and exists (select a.id from CommitmentAgency a where a.commitment.id = c.id"
            + " and " + CommitmentAgency.LEADS + " and a.agencyCode in :codes)";
    private static final String VIEW = "select new " + OpenComment.class.getName()
            + "(m.id, k.id, c.plan.memberCode, c.plan.ordinal, c.code, c.titleKo, c.titleEn, m.anchor, m.quote,"
            + " m.authorName, k.text, k.receivedOn, r.version, r.disposition, r.text)" + OPEN;

    private final EntityManager em;
    private final UnaryOperator<List<String>> mine;

    /**
     * @param mine those of many agencies, by code, the caller speaks for
     */
    public AgencyReplies(EntityManager em, UnaryOperator<List<String>> mine) {
        this.em = em;
        this.mine = mine;
    }

    /** The comments on what the caller's agencies lead, those without a draft first; two statements and those for the roles. */
    public List<OpenComment> open() {
        List<String> codes = mine.apply(em.createQuery(
                        "select distinct a.agencyCode from CommitmentAgency a, PlanComment m, Contribution k"
                                + " where a.commitment.id = m.commitmentId and k.id = m.contributionId"
                                + " and k.hidden = false and k.answeredOn is null and a.agencyCode is not null and "
                                + CommitmentAgency.LEADS,
                        String.class)
                .getResultList());
        return codes.isEmpty()
                ? List.of()
                : em.createQuery(
                                VIEW + LED + " order by case when r.id is null then 0 else 1 end, m.id",
                                OpenComment.class)
                        .setParameter("codes", codes)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** One of them; empty where another agency leads; three statements. */
    public Optional<OpenComment> one(long id) {
        return em.createQuery(VIEW + " and m.id = :id", OpenComment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .filter(comment -> leads(id));
    }

    private boolean leads(long comment) {
        return !mine.apply(em.createQuery(
                                "select a.agencyCode from CommitmentAgency a, PlanComment m where m.id = :id"
                                        + " and a.commitment.id = m.commitmentId and a.agencyCode is not null and "
                                        + CommitmentAgency.LEADS,
                                String.class)
                        .setParameter("id", comment)
                        .getResultList())
                .isEmpty();
    }
}
