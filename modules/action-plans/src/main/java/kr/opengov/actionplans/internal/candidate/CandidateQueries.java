package kr.opengov.actionplans.internal.candidate;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.opengov.actionplans.AdoptionBasis;
import kr.opengov.actionplans.AgencyOpinionView;
import kr.opengov.actionplans.AgencyQuestion;
import kr.opengov.actionplans.CandidateRow;
import kr.opengov.actionplans.CandidateState;
import kr.opengov.actionplans.CandidateStepKind;
import kr.opengov.actionplans.CandidateStepView;
import kr.opengov.actionplans.CandidateView;
import kr.opengov.actionplans.CommitmentLink;
import kr.opengov.actionplans.ProposalSource;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.SqlRow;

/** Reads candidate tasks. */
public final class CandidateQueries {

    private static final String ROW = "select new " + CandidateRow.class.getName()
            + "(t.code, c.code, t.titleKo, t.titleEn, t.state,"
            + " (select count(o) from AgencyOpinion o where o.candidateId = t.id and o.verdict is null))"
            + " from CandidateTask t, Call c where c.id = t.callId";

    private static final String RIPENING = "ripening";
    private static final String QUESTION = "select new " + AgencyQuestion.class.getName()
            + "(o.id, o.version, t.code, t.titleKo, t.titleEn, t.textKo, t.textEn, o.agency, o.agencyCode, o.askedOn,"
            + " o.dueOn, o.verdict, o.reason, o.letter) from AgencyOpinion o, CandidateTask t where t.id = o.candidateId"
            + " and t.state = :ripening";

    private CandidateQueries() {}

    /** One page of the candidate tasks, those of the latest call first; two SQL statements. */
    public static Page<CandidateRow> page(EntityManager em, PageRequest page) {
        List<CandidateRow> rows = em.createQuery(
                        ROW + " order by c.opensOn desc, c.id desc, t.number", CandidateRow.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("select count(t) from CandidateTask t", Long.class)
                .getSingleResult();
        return new Page<>(rows, total, page);
    }

    /** The candidate tasks of a call by number; one SQL statement. */
    public static List<CandidateRow> ofCall(EntityManager em, String call) {
        return em.createQuery(ROW + " and c.code = :call order by t.number", CandidateRow.class)
                .setParameter("call", call)
                .getResultList();
    }

    /** The codes of the agencies that were asked about tasks that ripen and have not answered; one SQL statement. */
    public static List<String> askedAgencies(EntityManager em) {
        return em.createQuery(
                        "select distinct o.agencyCode from AgencyOpinion o, CandidateTask t where t.id = o.candidateId"
                                + " and o.verdict is null and o.agencyCode is not null and t.state = :ripening",
                        String.class)
                .setParameter(RIPENING, CandidateState.RIPENING)
                .getResultList();
    }

    /** The codes of agencies by their names as plans printed them, of several the latest plan's; one SQL statement. */
    static Map<String, String> printed(EntityManager em, Set<String> names) {
        Map<String, String> codes = new HashMap<>();
        em.createQuery(
                        "select a.nameAsPrinted, a.agencyCode from CommitmentAgency a join a.commitment c join c.plan p"
                                + " where a.nameAsPrinted in :names and a.agencyCode is not null"
                                + " order by p.periodStart, a.id",
                        Object[].class)
                .setParameter("names", names)
                .getResultList()
                .forEach(cells -> codes.put((String) cells[0], (String) cells[1]));
        return codes;
    }

    /** What some agencies have not answered, the most urgent first; one SQL statement. */
    public static List<AgencyQuestion> waiting(EntityManager em, List<String> agencyCodes) {
        return agencyCodes.isEmpty()
                ? List.of()
                : em.createQuery(
                                QUESTION + " and o.verdict is null and o.agencyCode in :codes order by o.dueOn, o.id",
                                AgencyQuestion.class)
                        .setParameter(RIPENING, CandidateState.RIPENING)
                        .setParameter("codes", agencyCodes)
                        .getResultList();
    }

    /** One question about a task that ripens, answered or not; one SQL statement. */
    public static Optional<AgencyQuestion> question(EntityManager em, long id) {
        return em.createQuery(QUESTION + " and o.id = :id", AgencyQuestion.class)
                .setParameter(RIPENING, CandidateState.RIPENING)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The candidate tasks that came of a proposal or of what it was merged into; two SQL statements at most. */
    public static List<CandidateRow> ofProposal(EntityManager em, String proposal) {
        List<Long> ids = SqlRow.of(
                        em,
                        "SELECT DISTINCT s.candidate_id FROM ap_proposal p"
                                + " JOIN ap_candidate_source s ON s.proposal_id IN (p.id, p.root_id)"
                                + " WHERE p.code = ?1 AND p.hidden = FALSE",
                        proposal)
                .stream()
                .map(row -> row.number(0))
                .toList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(ROW + " and t.id in :ids order by t.code", CandidateRow.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** A candidate task with everything around it; six SQL statements at most. */
    public static Optional<CandidateView> view(EntityManager em, String code, boolean desk) {
        return find(em, code).map(task -> view(em, task, desk));
    }

    static Optional<CandidateTask> find(EntityManager em, String code) {
        return em.createQuery("select t from CandidateTask t where t.code = :code", CandidateTask.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    private static CandidateView view(EntityManager em, CandidateTask task, boolean desk) {
        CandidateRow row = em.createQuery(ROW + " and t.id = :id", CandidateRow.class)
                .setParameter("id", task.id())
                .getSingleResult();
        Object[] facts = em.createQuery(
                        "select c.titleKo, c.titleEn, t.textKo, t.textEn, t.basis, t.basisCode, t.endedOn,"
                                + " t.commitmentId, t.version from CandidateTask t, Call c"
                                + " where c.id = t.callId and t.id = :id",
                        Object[].class)
                .setParameter("id", task.id())
                .getSingleResult();
        boolean said = desk || row.state() != CandidateState.RIPENING;
        return new CandidateView(
                (Long) facts[8],
                row,
                (String) facts[0],
                (String) facts[1],
                (String) facts[2],
                (String) facts[3],
                task.bodyCode(),
                (AdoptionBasis) facts[4],
                (String) facts[5],
                (LocalDate) facts[6],
                sources(em, task.id(), desk),
                agencies(em, task.id(), said),
                steps(em, task.id(), said),
                commitment(em, (Long) facts[7]));
    }

    private static List<ProposalSource> sources(EntityManager em, Long task, boolean desk) {
        return em.createQuery(
                        "select new " + ProposalSource.class.getName()
                                + "(p.code, p.title, c.code, c.titleKo, c.titleEn) from Proposal p, Call c"
                                + " where c.id = p.callId and p.id in :ids and (p.hidden = false or :desk = true)"
                                + " order by p.code",
                        ProposalSource.class)
                .setParameter("ids", sourceIds(em, task))
                .setParameter("desk", desk)
                .getResultList();
    }

    /** Never empty: an empty list cannot be asked for. */
    private static List<Long> sourceIds(EntityManager em, Long task) {
        List<Long> ids = CandidateBook.sources(em, task);
        return ids.isEmpty() ? List.of(-1L) : ids;
    }

    private static List<AgencyOpinionView> agencies(EntityManager em, Long task, boolean said) {
        return em.createQuery(
                        "select new " + AgencyOpinionView.class.getName()
                                + "(o.id, o.version, o.agency, o.askedOn, o.dueOn, o.verdict, o.reason, o.letter,"
                                + " o.answeredOn) from AgencyOpinion o where o.candidateId = :id order by o.id",
                        AgencyOpinionView.class)
                .setParameter("id", task)
                .getResultStream()
                .map(opinion -> said ? opinion : opinion.unanswered())
                .toList();
    }

    /** What ministries answered is told among the steps when it is told at all. */
    private static List<CandidateStepView> steps(EntityManager em, Long task, boolean said) {
        return em.createQuery(
                        "select new " + CandidateStepView.class.getName()
                                + "(s.kind, s.happenedOn, s.note, s.titleKo, s.textKo) from CandidateStep s"
                                + " where s.candidateId = :id order by s.id",
                        CandidateStepView.class)
                .setParameter("id", task)
                .getResultStream()
                .filter(step -> said || step.kind() != CandidateStepKind.ANSWERED)
                .toList();
    }

    private static CommitmentLink commitment(EntityManager em, Long id) {
        return id == null
                ? null
                : em.createQuery(
                                "select new " + CommitmentLink.class.getName()
                                        + "(c.plan.memberCode, c.plan.ordinal, c.code, c.titleKo, c.titleEn)"
                                        + " from Commitment c where c.id = :id",
                                CommitmentLink.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }
}
