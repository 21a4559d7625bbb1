package kr.opengov.actionplans.internal.response;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.ContributionKind;
import kr.opengov.actionplans.DraftReply;
import kr.opengov.actionplans.DraftResponses;
import kr.opengov.actionplans.LedgerRow;
import kr.opengov.actionplans.ModerateContributions;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** Reads and writes the ledger of contributions and the reasoned responses to them. */
public final class Ledger {

    private static final String FROM = " from Contribution k left join Proposal p on p.id = k.proposalId"
            + " left join ReasonedResponse r on r.contributionId = k.id"
            + " where k.callId = (select c.id from Call c where c.code = :call)";
    private static final String UNDRAFTED_FIRST = "case when r.id is null then 0 else 1 end, ";
    /**
     * Opinions of voters stay inside as long as the ballots do: a condition on the contribution {@code k}, with the first
     * last day of sealed consultations as {@code :sealed}.
     */
    public static final String UNSEALED = " and (k.kind <> kr.opengov.actionplans.ContributionKind.VOTE_OPINION"
            + " or not exists (select n.id from Consultation n"
            + " where n.callId = k.callId and n.reportedFor is null and n.opensOn <= k.receivedOn"
            + " and coalesce(n.typedUntil, n.closesOn) >= :sealed))";

    private static final String NO_PROPOSAL = " and k.kind <> :proposal";
    private static final String OPEN = " and (r.id is null or r.releasedOn is null)";

    private final EntityManager em;

    public Ledger(EntityManager em) {
        this.em = em;
    }

    /** One page of a call's ledger in the order of receipt, of what is open that without a draft first; two SQL statements. */
    public Page<LedgerRow> page(String callCode, boolean openOnly, PageRequest page) {
        return page(
                openOnly ? OPEN : "",
                (openOnly ? UNDRAFTED_FIRST : "") + "k.receivedOn, k.id",
                Map.of("call", callCode),
                page);
    }

    /**
     * One page of a call's ledger as everybody may see it; two SQL statements.
     *
     * @param sealed consultations whose last day, of voting or of typing ballots in, is this one or later are sealed
     */
    public Page<LedgerRow> published(String callCode, LocalDate sealed, PageRequest page) {
        Page<LedgerRow> rows = page(UNSEALED, "k.receivedOn, k.id", Map.of("call", callCode, "sealed", sealed), page);
        return new Page<>(rows.rows().stream().map(LedgerRow::published).toList(), rows.total(), page);
    }

    /** One page of the contributions to a call that are no proposals, the latest first; two SQL statements. */
    public Page<LedgerRow> opinions(String callCode, PageRequest page) {
        return page(
                NO_PROPOSAL,
                "k.receivedOn desc, k.id desc",
                Map.of("call", callCode, "proposal", ContributionKind.PROPOSAL),
                page);
    }

    private Page<LedgerRow> page(String where, String order, Map<String, Object> values, PageRequest page) {
        String from = FROM + where;
        TypedQuery<Long> count = em.createQuery("select count(k)" + from, Long.class);
        TypedQuery<LedgerRow> query = em.createQuery(
                        "select new " + LedgerRow.class.getName()
                                + "(k.id, k.version, k.kind, p.code, p.title, k.text, k.receivedOn, k.noteKo, k.noteEn, r.id,"
                                + " r.disposition, r.text, r.releasedOn,"
                                + " case when p.hidden = true or k.hidden = true then true else false end)" + from
                                + " order by " + order,
                        LedgerRow.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size());
        values.forEach(count::setParameter);
        values.forEach(query::setParameter);
        return new Page<>(query.getResultList(), count.getSingleResult(), page);
    }

    /** Hides contributions or shows them again; one SQL statement and a batch. */
    public void moderate(ModerateContributions command) {
        Map<Long, Long> seen = new HashMap<>();
        command.contributions().forEach(each -> seen.put(each.id(), each.version()));
        List<Contribution> found = em.createQuery("select k from Contribution k where k.id in :ids", Contribution.class)
                .setParameter("ids", seen.keySet())
                .getResultList();
        if (found.size() != seen.size()) {
            throw new Refusal("NOT_FOUND");
        }
        found.forEach(each -> each.moderate(
                seen.get(each.id()), command.hidden(), command.reason().strip()));
    }

    /**
     * Writes the draft for one contribution over the one its writer saw; where none stands he saw none, since none is taken back.
     *
     * @throws Conflict when another one stands by now
     */
    public void draft(long contribution, DraftReply reply, Instant now, Long by) {
        em.createQuery("select r from ReasonedResponse r where r.contributionId = :id", ReasonedResponse.class)
                .setParameter("id", contribution)
                .getResultStream()
                .filter(standing -> standing.version() != reply.version())
                .findFirst()
                .ifPresent(standing -> {
                    throw new Conflict();
                });
        draft(new DraftResponses(List.of(contribution), reply.disposition(), reply.text()), now, by);
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
