package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.opengov.actionplans.DepartmentReviewView;
import kr.opengov.actionplans.ProposalEventView;
import kr.opengov.actionplans.ProposalRow;
import kr.opengov.actionplans.ProposalText;
import kr.opengov.actionplans.ProposalView;
import kr.opengov.actionplans.ResponseView;
import kr.opengov.actionplans.ReviewState;
import kr.opengov.actionplans.internal.review.ReviewQueries;
import kr.opengov.platform.paging.PageRequest;

/** Reads single proposals and the rows of lists; {@link ProposalList} finds which rows. */
public final class ProposalQueries {

    private static final String ROW = "select new " + ProposalRow.class.getName()
            + "(p.id, p.code, p.title, p.state, p.channel, p.proposerKind, p.proposerName, p.receivedAt, p.dueOn,"
            + " p.supports, p.hidden, c.code) from Proposal p, Call c where c.id = p.callId";

    private ProposalQueries() {}

    /** Rows in the order of their ids; one SQL statement. */
    static List<ProposalRow> rows(EntityManager em, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, ProposalRow> byId = em.createQuery(ROW + " and p.id in :ids", ProposalRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ProposalRow::id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }

    /** The proposals of an account, the latest first; one SQL statement. */
    public static List<ProposalRow> ofAccount(EntityManager em, long account) {
        return em.createQuery(
                        ROW + " and p.accountId = :account order by p.receivedAt desc, p.id desc", ProposalRow.class)
                .setParameter("account", account)
                .setMaxResults(PageRequest.LARGEST)
                .getResultList();
    }

    /** A proposal with everything that happened to it; eight SQL statements at most. */
    public static Optional<ProposalView> view(EntityManager em, String code, boolean withHidden) {
        return em.createQuery("select p from Proposal p where p.code = :code", Proposal.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .filter(proposal -> withHidden || !proposal.hidden())
                .map(proposal -> view(em, proposal, withHidden));
    }

    /** A proposal as its author reads it: it may be hidden; what others may not see of it, the author does not see. */
    public static Optional<ProposalView> own(EntityManager em, String code, long account) {
        return em.createQuery(
                        "select p from Proposal p where p.code = :code and p.accountId = :account", Proposal.class)
                .setParameter("code", code)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .map(proposal -> view(em, proposal, false));
    }

    private static ProposalView view(EntityManager em, Proposal proposal, boolean desk) {
        Long id = proposal.id();
        Object[] facts = em.createQuery(
                        "select c.titleKo, c.titleEn, c.supporting, p.hiddenReason, p.noteKo, p.noteEn"
                                + " from Proposal p, Call c where c.id = p.callId and p.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getSingleResult();
        List<ProposalRow> merged = em.createQuery(
                        ROW + " and p.mergedIntoId = :id order by p.receivedAt, p.id", ProposalRow.class)
                .setParameter("id", id)
                .getResultList();
        List<ProposalText> texts = em.createQuery(
                        "select new " + ProposalText.class.getName()
                                + "(v.number, v.title, v.body, v.writtenAt) from ProposalVersion v"
                                + " where v.proposalId = :id order by v.number desc",
                        ProposalText.class)
                .setParameter("id", id)
                .getResultList();
        List<ProposalEventView> events = em.createQuery(
                        "select new " + ProposalEventView.class.getName()
                                + "(e.kind, e.state, e.reason, e.relatedCode, e.happenedOn, e.recordedAt)"
                                + " from ProposalEvent e where e.proposalId = :id order by e.happenedOn, e.id",
                        ProposalEventView.class)
                .setParameter("id", id)
                .getResultList();
        List<ResponseView> responses = em.createQuery(
                        "select new " + ResponseView.class.getName()
                                + "(r.disposition, r.text, r.releasedOn) from ReasonedResponse r, Contribution k"
                                + " where k.id = r.contributionId and k.proposalId = :id and r.releasedOn is not null"
                                + " order by r.releasedOn",
                        ResponseView.class)
                .setParameter("id", id)
                .getResultList();
        List<ProposalRow> around =
                rows(em, proposal.mergedIntoId() == null ? List.of(id) : List.of(id, proposal.mergedIntoId()));
        LocalDate released =
                responses.isEmpty() ? null : responses.get(responses.size() - 1).releasedOn();
        return new ProposalView(
                around.get(0),
                proposal.version(),
                proposal.body(),
                (String) facts[0],
                (String) facts[1],
                (Boolean) facts[2],
                (String) facts[3],
                (String) facts[4],
                (String) facts[5],
                around.size() > 1 ? seen(around.get(1), desk) : null,
                merged.stream().map(row -> seen(row, desk)).toList(),
                texts,
                desk ? events : events.stream().map(ProposalEventView::published).toList(),
                ReviewQueries.ofProposal(em, id).stream()
                        .filter(review -> desk || approved(review, released))
                        .map(review -> desk ? review : review.published())
                        .toList(),
                responses);
    }

    /** An opinion is approved and published with the response that rests on it. */
    private static boolean approved(DepartmentReviewView review, LocalDate released) {
        return released != null
                && review.state() == ReviewState.ANSWERED
                && !review.answeredOn().isAfter(released);
    }

    private static ProposalRow seen(ProposalRow row, boolean desk) {
        return desk ? row : row.published();
    }
}
