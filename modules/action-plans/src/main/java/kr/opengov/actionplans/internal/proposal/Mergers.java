package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.opengov.actionplans.ProposalEventKind;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;

/**
 * Merges proposals and undoes it, and counts supporters over what was merged. Nothing is lost: text, author and
 * supporters stay with each proposal, and the one at the end of the chain counts every person once. Who supports and who
 * merges wait for one another at the locked rows, always in the order of the ids.
 */
public final class Mergers {

    private final EntityManager em;
    private final ProposalBook book;
    private final SupportSteps steps;

    Mergers(EntityManager em, ProposalBook book, SupportSteps steps) {
        this.em = em;
        this.book = book;
        this.steps = steps;
    }

    /**
     * Lets one proposal go on in another. Both are locked before anything is judged: of two who merge them into each other
     * the second sees what the first did.
     */
    public void merge(Proposal from, Proposal into, String reason) {
        lock(from, into);
        if (from.id().equals(into.id()) || from.id().equals(into.rootId())) {
            throw Refusal.ofField("target", "MERGE_CIRCLE", into.code());
        }
        if (into.mergedIntoId() != null) {
            throw Refusal.ofField("target", "MERGE_TARGET_MERGED", into.code());
        }
        book.counted(from, () -> from.mergeInto(into));
        book.note(from, ProposalEventKind.MERGED, reason, into.code());
        book.note(into, ProposalEventKind.ABSORBED, reason, from.code());
        followers(from).forEach(each -> each.follow(into.rootId()));
        em.flush();
        count(into);
    }

    /** Lets a merged proposal stand alone again, with what had been merged into it. */
    public void undo(Proposal from, String reason) {
        if (from.mergedIntoId() == null) {
            throw new Refusal("PROPOSAL_NOT_MERGED", from.code());
        }
        Proposal into = em.find(Proposal.class, from.mergedIntoId());
        Proposal root = em.find(Proposal.class, into.rootId());
        lock(from, root);
        if (!root.id().equals(from.rootId()) || !into.id().equals(from.mergedIntoId())) {
            throw new Conflict();
        }
        book.counted(from, from::unmerge);
        below(from).forEach(each -> each.follow(from.id()));
        book.note(from, ProposalEventKind.UNMERGED, reason, into.code());
        book.note(into, ProposalEventKind.RELEASED, reason, from.code());
        em.flush();
        count(from);
        count(root);
    }

    /** Somebody supports a proposal; one that was merged counts where it went. False when that was done before. */
    public boolean support(Proposal proposal, long account, Instant now) {
        Proposal root = lockedRoot(proposal);
        Number before = (Number) em.createNativeQuery("SELECT COUNT(*) FROM ap_support s JOIN ap_proposal p"
                        + " ON p.id = s.proposal_id WHERE p.root_id = ?1 AND s.account_id = ?2")
                .setParameter(1, root.id())
                .setParameter(2, account)
                .getSingleResult();
        if (before.intValue() > 0) {
            return false;
        }
        em.createNativeQuery("INSERT INTO ap_support (proposal_id, account_id, supported_at) VALUES (?1, ?2, ?3)")
                .setParameter(1, proposal.id())
                .setParameter(2, account)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        count(root);
        return true;
    }

    /** Takes the support back, wherever in the chain it was given. */
    public void withdrawSupport(Proposal proposal, long account) {
        Proposal root = lockedRoot(proposal);
        em.createNativeQuery("DELETE FROM ap_support WHERE account_id = ?1 AND proposal_id IN"
                        + " (SELECT id FROM ap_proposal WHERE root_id = ?2)")
                .setParameter(1, account)
                .setParameter(2, root.id())
                .executeUpdate();
        count(root);
    }

    /** Waits for a merger that is under way, and goes on with where the proposal then belongs. */
    private Proposal lockedRoot(Proposal proposal) {
        Long before;
        Proposal root;
        do {
            em.refresh(proposal);
            before = proposal.rootId();
            root = em.find(Proposal.class, before, LockModeType.PESSIMISTIC_WRITE);
            em.refresh(proposal);
        } while (!before.equals(proposal.rootId()));
        return root;
    }

    /**
     * Locks the rows in the order of their ids and reads them again as they are under the lock.
     *
     * @throws Conflict when the first of them was changed since it was loaded
     */
    private void lock(Proposal changed, Proposal other) {
        long version = changed.version();
        Stream.of(changed, other)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(each -> em.refresh(each, LockModeType.PESSIMISTIC_WRITE));
        if (changed.version() != version) {
            throw new Conflict();
        }
    }

    private List<Proposal> followers(Proposal root) {
        return em.createQuery("select p from Proposal p where p.rootId = :root and p.id <> :root", Proposal.class)
                .setParameter("root", root.id())
                .getResultList();
    }

    /** What was merged into a proposal, however many steps away; a statement for each level of mergers. */
    private List<Proposal> below(Proposal proposal) {
        List<Proposal> found = new ArrayList<>();
        List<Long> level = List.of(proposal.id());
        while (!level.isEmpty()) {
            List<Proposal> next = em.createQuery(
                            "select p from Proposal p where p.mergedIntoId in :ids", Proposal.class)
                    .setParameter("ids", level)
                    .getResultList();
            found.addAll(next);
            level = next.stream().map(Proposal::id).toList();
        }
        return found;
    }

    private void count(Proposal root) {
        Number persons = (Number) em.createNativeQuery("SELECT COUNT(DISTINCT s.account_id) FROM ap_support s"
                        + " JOIN ap_proposal p ON p.id = s.proposal_id WHERE p.root_id = ?1")
                .setParameter(1, root.id())
                .getSingleResult();
        book.counted(root, () -> root.supportedBy(persons.intValue()));
        steps.reach(root, persons.intValue());
    }
}
