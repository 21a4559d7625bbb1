package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.opengov.actionplans.ProposalEventView;
import kr.opengov.actionplans.ProposalFilter;
import kr.opengov.actionplans.ProposalRow;
import kr.opengov.actionplans.ProposalText;
import kr.opengov.actionplans.ProposalView;
import kr.opengov.actionplans.ResponseView;
import kr.opengov.actionplans.internal.review.ReviewQueries;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/**
 * Reads proposals. A page is found in an index alone (ids), then its rows are read: the texts of the pages before it are
 * never touched.
 */
public final class ProposalQueries {

    private static final String ROW = "select new " + ProposalRow.class.getName()
            + "(p.id, p.code, p.title, p.state, p.channel, p.proposerKind, p.proposerName, p.receivedAt, p.dueOn,"
            + " p.supports, p.hidden, c.code) from Proposal p, Call c where c.id = p.callId";

    private static final Map<String, String> SORTS =
            Map.of("received", "p.receivedAt", "supports", "p.supports", "due", "p.dueOn", "code", "p.code");

    private ProposalQueries() {}

    /** One page; three SQL statements, four with words, none of which reads the texts. */
    public static Page<ProposalRow> page(EntityManager em, ProposalFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        String where = where(em, filter, values);
        long total = bound(em.createQuery("select count(p) from Proposal p" + where, Long.class), values)
                .getSingleResult();
        List<Long> ids = bound(em.createQuery("select p.id from Proposal p" + where + order(page), Long.class), values)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows(em, ids), total, page);
    }

    private static String where(EntityManager em, ProposalFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(filter.withHidden() ? " where 1 = 1" : " where p.hidden = false");
        if (filter.state() != null) {
            where.append(" and p.state = :state");
            values.put("state", filter.state());
        }
        if (filter.channel() != null) {
            where.append(" and p.channel = :channel");
            values.put("channel", filter.channel());
        }
        if (filter.callCode() != null) {
            where.append(" and p.callId = (select c.id from Call c where c.code = :call)");
            values.put("call", filter.callCode());
        }
        if (filter.text() != null) {
            where.append(" and (p.code = :text or lower(p.title) like :words escape '!')");
            values.put("text", filter.text());
            values.put(
                    "words",
                    "%"
                            + filter.text()
                                    .toLowerCase(Locale.ROOT)
                                    .replace("!", "!!")
                                    .replace("%", "!%")
                                    .replace("_", "!_")
                                    .replaceAll("\\s+", "%")
                            + "%");
        }
        return where.toString();
    }

    private static String order(PageRequest page) {
        String column = SORTS.getOrDefault(page.sort() == null ? "received" : page.sort(), "p.receivedAt");
        boolean down = page.sort() == null || page.descending();
        return " order by " + column + (down ? " desc" : "") + ", p.id" + (down ? " desc" : "");
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private static List<ProposalRow> rows(EntityManager em, List<Long> ids) {
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
                .map(proposal -> view(em, proposal));
    }

    private static ProposalView view(EntityManager em, Proposal proposal) {
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
                around.size() > 1 ? around.get(1) : null,
                merged,
                texts,
                events,
                ReviewQueries.ofProposal(em, id),
                responses);
    }
}
