package kr.opengov.actionplans.internal.response;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.DraftResponses;
import kr.opengov.actionplans.LedgerRow;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** Reads and writes the ledger of contributions and the reasoned responses to them. */
public final class Ledger {

    private static final String FROM = " from Contribution k left join Proposal p on p.id = k.proposalId"
            + " left join ReasonedResponse r on r.contributionId = k.id"
            + " where k.callId = (select c.id from Call c where c.code = :call)";
    private static final String OPEN = " and (r.id is null or r.releasedOn is null)";

    private final EntityManager em;

    public Ledger(EntityManager em) {
        this.em = em;
    }

    /** One page of a call's ledger in the order of receipt; two SQL statements. */
    public Page<LedgerRow> page(String callCode, boolean openOnly, PageRequest page) {
        String from = FROM + (openOnly ? OPEN : "");
        long total = em.createQuery("select count(k)" + from, Long.class)
                .setParameter("call", callCode)
                .getSingleResult();
        List<LedgerRow> rows = em.createQuery(
                        "select new " + LedgerRow.class.getName()
                                + "(k.id, k.kind, p.code, p.title, k.text, k.receivedOn, k.noteKo, k.noteEn, r.id,"
                                + " r.disposition, r.text, r.releasedOn)" + from + " order by k.receivedOn, k.id",
                        LedgerRow.class)
                .setParameter("call", callCode)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page);
    }

    /** Writes one draft for many contributions; three SQL statements and a batch. */
    public void draft(DraftResponses command, Instant now, Long by) {
        List<Long> ids = command.contributions().stream().distinct().toList();
        long known = em.createQuery("select count(k) from Contribution k where k.id in :ids", Long.class)
                .setParameter("ids", ids)
                .getSingleResult();
        if (known != ids.size()) {
            throw new Refusal("NOT_FOUND");
        }
        Map<Long, ReasonedResponse> drafts = new HashMap<>();
        em.createQuery("select r from ReasonedResponse r where r.contributionId in :ids", ReasonedResponse.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(draft -> drafts.put(draft.contributionId(), draft));
        for (Long id : ids) {
            ReasonedResponse response = drafts.get(id);
            if (response == null) {
                response = new ReasonedResponse(id);
                em.persist(response);
            } else if (response.released()) {
                throw new Refusal("RESPONSE_RELEASED");
            }
            response.draft(command.disposition(), command.text().strip(), now, by);
        }
    }

    /** A response that goes out, and the account it goes to. */
    public record Released(Long contributionId, Long proposalId, Long accountId) {}

    /** Releases every draft of a call together; three SQL statements and a batch. */
    public List<Released> release(String callCode, LocalDate day, Long by) {
        List<ReasonedResponse> drafts = em.createQuery(
                        "select r from ReasonedResponse r, Contribution k, Call c where k.id = r.contributionId"
                                + " and c.id = k.callId and c.code = :call and r.releasedOn is null",
                        ReasonedResponse.class)
                .setParameter("call", callCode)
                .getResultList();
        if (drafts.isEmpty()) {
            throw new Refusal("NO_DRAFTS");
        }
        return release(drafts, day, by);
    }

    /** Releases the drafts that wait for a paper; two SQL statements and a batch. */
    public List<Released> releasePaper(long paperId, LocalDate day, Long by) {
        return release(
                em.createQuery(
                                "select r from ReasonedResponse r where r.paperId = :paper and r.releasedOn is null",
                                ReasonedResponse.class)
                        .setParameter("paper", paperId)
                        .getResultList(),
                day,
                by);
    }

    private List<Released> release(List<ReasonedResponse> drafts, LocalDate day, Long by) {
        drafts.forEach(draft -> draft.release(day, by));
        em.flush();
        em.createNativeQuery("UPDATE ap_contribution k JOIN ap_contribution same ON same.call_id = k.call_id"
                        + " JOIN ap_response r ON r.contribution_id = k.id SET k.answered_on = r.released_on"
                        + " WHERE same.id = ?1 AND k.answered_on IS NULL AND r.released_on IS NOT NULL")
                .setParameter(1, drafts.get(0).contributionId())
                .executeUpdate();
        return em.createQuery(
                        "select new " + Released.class.getName().replace('$', '.')
                                + "(k.id, k.proposalId, k.accountId) from Contribution k where k.id in :ids",
                        Released.class)
                .setParameter(
                        "ids",
                        drafts.stream().map(ReasonedResponse::contributionId).toList())
                .getResultList();
    }
}
