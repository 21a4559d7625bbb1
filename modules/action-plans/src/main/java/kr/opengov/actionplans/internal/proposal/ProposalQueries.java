package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.actionplans.DepartmentReviewView;
import kr.opengov.actionplans.ExportedProposal;
import kr.opengov.actionplans.ProposalEventView;
import kr.opengov.actionplans.ProposalFilter;
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

    /** The published proposals an account follows, the latest first; two SQL statements. */
    public static List<ProposalRow> followedBy(EntityManager em, long account) {
        List<?> ids = em.createNativeQuery("SELECT f.proposal_id FROM ap_follow f JOIN ap_proposal p"
                        + " ON p.id = f.proposal_id WHERE f.account_id = ?1 AND p.hidden = FALSE"
                        + " ORDER BY f.followed_at DESC LIMIT " + PageRequest.LARGEST)
                .setParameter(1, account)
                .getResultList();
        return rows(em, ids.stream().map(id -> ((Number) id).longValue()).toList());
    }

    /**
     * Published proposals behind an id in the order of the ids, with their texts: how all of them are read without ever
     * being held. One SQL statement.
     */
    public static List<ExportedProposal> behind(EntityManager em, ProposalFilter filter, long id, int most) {
        StringBuilder where = new StringBuilder(" where c.id = p.callId and p.hidden = false and p.id > :id");
        Map<String, Object> values = new HashMap<>();
        if (filter.callCode() != null) {
            where.append(" and c.code = :call");
            values.put("call", filter.callCode());
        }
        if (filter.state() != null) {
            where.append(" and p.state = :state");
            values.put("state", filter.state());
        }
        if (filter.channel() != null) {
            where.append(" and p.channel = :channel");
            values.put("channel", filter.channel());
        }
        TypedQuery<ExportedProposal> query = em.createQuery(
                        "select new " + ExportedProposal.class.getName()
                                + "(p.id, p.code, c.code, p.title, p.body, p.state, p.channel, p.proposerKind,"
                                + " p.proposerName, p.receivedAt, p.dueOn, p.supports, m.code)"
                                + " from Call c, Proposal p left join Proposal m on m.id = p.mergedIntoId" + where
                                + " order by p.id",
                        ExportedProposal.class)
                .setParameter("id", id)
                .setMaxResults(most);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** A proposal with everything that happened to it; eleven SQL statements at most. */
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
        List<ProposalRow> parts = em.createQuery(
                        ROW + " and p.splitFromId = :id and (p.hidden = false or :hidden = true) order by p.code",
                        ProposalRow.class)
                .setParameter("id", id)
                .setParameter("hidden", desk)
                .getResultList();
        Map<Long, ProposalRow> around = rows(
                        em,
                        Stream.of(id, proposal.mergedIntoId(), proposal.splitFromId())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(ProposalRow::id, Function.identity()));
        LocalDate released =
                responses.isEmpty() ? null : responses.get(responses.size() - 1).releasedOn();
        return new ProposalView(
                around.get(id),
                proposal.version(),
                proposal.body(),
                (String) facts[0],
                (String) facts[1],
                (Boolean) facts[2],
                (String) facts[3],
                (String) facts[4],
                (String) facts[5],
                proposal.mergedIntoId() == null ? null : seen(around.get(proposal.mergedIntoId()), desk),
                merged.stream().map(row -> seen(row, desk)).toList(),
                proposal.splitFromId() == null ? null : seen(around.get(proposal.splitFromId()), desk),
                parts,
                Links.of(em, id, desk),
                SupportSteps.of(em, id),
                texts,
                desk
                        ? events
                        : events.stream().map(ProposalEventView::published).toList(),
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
