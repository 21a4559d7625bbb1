package kr.opengov.membership.internal.meetings;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import kr.opengov.membership.ConflictOrigin;
import kr.opengov.membership.ConflictStanding;
import kr.opengov.membership.DecisionOutcome;
import kr.opengov.membership.DeclareConflict;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.inbox.WorkItems;

/**
 * Conflicts of interest in an item are named before its vote counts; afterwards the decision would have to be corrected. A
 * challenge waits in the secretariat's inbox until it is judged.
 */
public final class Recusals {

    private final EntityManager em;
    private final Roster roster;
    private final WorkItems work;

    public Recusals(EntityManager em, Roster roster, WorkItems work) {
        this.em = em;
        this.roster = roster;
        this.work = work;
    }

    /** The seats that take no part in an item. */
    static Set<Long> seats(EntityManager em, AgendaItem item) {
        return new TreeSet<>(em.createQuery(
                        "SELECT c.seatId FROM ConflictDeclaration c WHERE c.item = :item AND c.standing = :standing",
                        Long.class)
                .setParameter("item", item)
                .setParameter("standing", ConflictStanding.RECUSED)
                .getResultList());
    }

    /** @throws Refusal {@code CONFLICT_PENDING} with the name of who was challenged: no vote counts before the judgement */
    static void checkJudged(EntityManager em, AgendaItem item) {
        em.createQuery(
                        "SELECT c FROM ConflictDeclaration c WHERE c.item = :item AND c.standing = :standing",
                        ConflictDeclaration.class)
                .setParameter("item", item)
                .setParameter("standing", ConflictStanding.PENDING)
                .getResultStream()
                .findFirst()
                .ifPresent(pending -> {
                    throw new Refusal("CONFLICT_PENDING", pending.name());
                });
    }

    /** The caller steps back; who was challenged need not wait for the judgement. */
    public void stepBack(DeclareConflict command, Optional<Long> person, Recorded recorded) {
        AgendaItem item = item(command.agendaItemId());
        Long me = person.orElseThrow(() -> new Refusal("NOT_ON_ROLL"));
        RosterSeat seat = seat(item, candidate -> me.equals(candidate.personId()), "NOT_ON_ROLL");
        checkInTime(item);
        Optional<ConflictDeclaration> before = declared(item, seat.seatId());
        if (before.isEmpty()) {
            em.persist(new ConflictDeclaration(item, seat, ConflictOrigin.SELF, command.reason(), recorded));
        } else {
            before.get().stepBack(recorded);
            work.close(before.get().workKey());
        }
    }

    public void enter(DeclareConflict command, Recorded recorded) {
        AgendaItem item = item(command.agendaItemId());
        RosterSeat seat = seat(item, candidate -> candidate.seatId() == command.seatId(), "ATTENDANCE_SEAT_UNKNOWN");
        enter(item, seat, command.origin(), command.reason(), recorded);
    }

    /** For who has the seat of the meeting's roster already. */
    ConflictDeclaration enter(
            AgendaItem item, RosterSeat seat, ConflictOrigin origin, String reason, Recorded recorded) {
        checkInTime(item);
        if (declared(item, seat.seatId()).isPresent()) {
            throw Refusal.ofField("seatId", "CONFLICT_DECLARED");
        }
        ConflictDeclaration declaration = new ConflictDeclaration(item, seat, origin, reason, recorded);
        em.persist(declaration);
        if (origin == ConflictOrigin.RAISED) {
            work.open(declaration.reminder());
        }
        return declaration;
    }

    /**
     * At any time: an item that was put off has a decision already, and nothing counts before the judgement that it still
     * waits for.
     */
    public void judge(ConflictDeclaration declaration, boolean founded, Recorded recorded) {
        declaration.judge(founded, recorded);
        work.close(declaration.workKey());
    }

    private AgendaItem item(long id) {
        return Optional.ofNullable(em.find(AgendaItem.class, id)).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    private RosterSeat seat(AgendaItem item, Predicate<RosterSeat> wanted, String otherwise) {
        Meeting meeting = item.meeting();
        return roster.of(meeting.bodyCode(), meeting.firstOn()).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new Refusal(otherwise, meeting.firstOn()));
    }

    /** An item that was only put off, or whose decision was corrected to that, is still to be decided. */
    private void checkInTime(AgendaItem item) {
        List<Long> decided = em.createQuery(
                        "SELECT d.id FROM Decision d WHERE d.item = :item AND d.outcome <> :later"
                                + " AND NOT EXISTS (SELECT r.id FROM Decision r WHERE r.corrects = d)",
                        Long.class)
                .setParameter("item", item)
                .setParameter("later", DecisionOutcome.DEFERRED)
                .setMaxResults(1)
                .getResultList();
        if (!decided.isEmpty()) {
            throw new Refusal("DECLARATION_TOO_LATE");
        }
    }

    Optional<ConflictDeclaration> declared(AgendaItem item, long seatId) {
        return em
                .createQuery(
                        "SELECT c FROM ConflictDeclaration c WHERE c.item = :item AND c.seatId = :seat",
                        ConflictDeclaration.class)
                .setParameter("item", item)
                .setParameter("seat", seatId)
                .getResultList()
                .stream()
                .findFirst();
    }
}
