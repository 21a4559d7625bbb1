package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.opengov.actionplans.LinkKind;
import kr.opengov.actionplans.LinkProposals;
import kr.opengov.actionplans.ProposalEventKind;
import kr.opengov.actionplans.ProposalLinkView;
import kr.opengov.platform.Refusal;

/** Links proposals, never in a circle, and undoes it. */
public final class Links {

    private final EntityManager em;
    private final ProposalBook book;

    public Links(EntityManager em, ProposalBook book) {
        this.em = em;
        this.book = book;
    }

    /**
     * @throws Refusal {@code LINK_CIRCLE}, {@code LINK_TWICE}, {@code LINK_LATER_RECEIVED} when a duplicate is to follow
     *     something that was received after it
     */
    public void link(Proposal from, Proposal to, LinkProposals command) {
        Stream.of(from, to)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(book::lock);
        if (from.id().equals(to.id()) || reaches(to.id(), from.id(), command.kind())) {
            throw Refusal.ofField("target", "LINK_CIRCLE", to.code());
        }
        if (after(List.of(from.id()), command.kind()).contains(to.id())) {
            throw Refusal.ofField("target", "LINK_TWICE", to.code());
        }
        if (command.kind() == LinkKind.DUPLICATE_OF && to.receivedAt().isAfter(from.receivedAt())) {
            throw Refusal.ofField("target", "LINK_LATER_RECEIVED", to.code(), from.code());
        }
        String reason = command.reason().strip();
        em.persist(new ProposalLink(from.id(), command.kind(), to.id(), reason, book.now(), book.account()));
        book.note(from, ProposalEventKind.LINKED, reason, to.code());
        book.note(to, ProposalEventKind.LINKED, reason, from.code());
    }

    /** @throws Refusal {@code NOT_FOUND}, {@code LINK_UNDONE} */
    public void undo(Proposal from, long id, String reason) {
        ProposalLink link = em.find(ProposalLink.class, id);
        if (link == null || !link.proposalId().equals(from.id())) {
            throw new Refusal("NOT_FOUND");
        }
        link.undo(reason, book.now(), book.account());
        Proposal to = em.find(Proposal.class, link.relatedId());
        book.note(from, ProposalEventKind.UNLINKED, reason, to.code());
        book.note(to, ProposalEventKind.UNLINKED, reason, from.code());
    }

    /** Whether links of a kind lead from one proposal to another; one SQL statement for each step of the chain. */
    private boolean reaches(Long start, Long end, LinkKind kind) {
        Set<Long> seen = new HashSet<>();
        List<Long> level = List.of(start);
        while (!level.isEmpty()) {
            if (level.contains(end)) {
                return true;
            }
            seen.addAll(level);
            level = after(level, kind).stream().filter(id -> !seen.contains(id)).toList();
        }
        return false;
    }

    private List<Long> after(List<Long> level, LinkKind kind) {
        return em.createQuery(
                        "select l.relatedId from ProposalLink l where l.proposalId in :ids and l.kind = :kind"
                                + " and l.undoneAt is null",
                        Long.class)
                .setParameter("ids", level)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** The links of a proposal in both directions, to published ones unless hidden ones are wanted; one SQL statement. */
    static List<ProposalLinkView> of(EntityManager em, Long proposal, boolean withHidden) {
        return em.createQuery(
                        "select new " + ProposalLinkView.class.getName()
                                + "(l.id, l.kind, case when l.proposalId = :id then true else false end, p.code, p.title)"
                                + " from ProposalLink l, Proposal p where l.undoneAt is null and (p.hidden = false or"
                                + " :hidden = true) and ((l.proposalId = :id and p.id = l.relatedId)"
                                + " or (l.relatedId = :id and p.id = l.proposalId)) order by l.id",
                        ProposalLinkView.class)
                .setParameter("id", proposal)
                .setParameter("hidden", withHidden)
                .getResultList();
    }
}
