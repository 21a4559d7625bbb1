package kr.opengov.membership.internal.meetings;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.opengov.membership.AgendaLine;
import kr.opengov.membership.ConflictStanding;
import kr.opengov.membership.DecisionOutcome;
import kr.opengov.membership.PossibleConflict;
import kr.opengov.membership.internal.meetings.ConflictSearch.Subject;

/** What is to be looked into before the votes of a meeting count: items to decide, whoever takes part, nothing entered yet. */
public final class ConflictHints {

    private final EntityManager em;
    private final Roster roster;
    private final Function<String, Collection<String>> directory;

    /** @param directory the organisations that a text names */
    public ConflictHints(EntityManager em, Roster roster, Function<String, Collection<String>> directory) {
        this.em = em;
        this.roster = roster;
        this.directory = directory;
    }

    /** By item; seven statements whatever the meeting, and those of the roster. */
    public List<PossibleConflict> of(Meeting meeting) {
        List<Subject> subjects = undecided(meeting);
        if (subjects.isEmpty()) {
            return List.of();
        }
        List<RosterSeat> seats = voting(meeting);
        Set<List<Long>> entered = DeskQueries.conflicts(em, meeting.id()).stream()
                .map(conflict -> List.of(conflict.agendaItemId(), conflict.seatId()))
                .collect(Collectors.toSet());
        String text = subjects.stream().map(Subject::text).collect(Collectors.joining("\n"));
        ConflictSearch search = new ConflictSearch(directory.apply(text), recusals(meeting, seats));
        return subjects.stream()
                .flatMap(subject -> search.of(subject, seats).stream())
                .filter(hint -> !entered.contains(List.of(hint.agendaItemId(), hint.seatId())))
                .toList();
    }

    private List<Subject> undecided(Meeting meeting) {
        Set<Long> decided = new HashSet<>(em.createQuery(
                        "SELECT d.item.id FROM Decision d WHERE d.item.meeting = :meeting AND d.outcome <> :later"
                                + " AND NOT EXISTS (SELECT r.id FROM Decision r WHERE r.corrects = d)",
                        Long.class)
                .setParameter("meeting", meeting)
                .setParameter("later", DecisionOutcome.DEFERRED)
                .getResultList());
        Map<Long, String> motions = new HashMap<>();
        DeskQueries.votes(em, meeting.id()).forEach(vote -> motions.put(vote.agendaItemId(), vote.motion()));
        return MeetingQueries.agenda(em, meeting.id()).stream()
                .filter(AgendaLine::isToDecide)
                .filter(item -> !decided.contains(item.id()))
                .map(item -> new Subject(item, motions.get(item.id())))
                .toList();
    }

    /** Once attendance is recorded, those who take part; before it, whoever sits there on the day. */
    private List<RosterSeat> voting(Meeting meeting) {
        List<RosterSeat> seats = roster.of(meeting.bodyCode(), meeting.firstOn());
        if (meeting.seats() == 0) {
            return seats;
        }
        List<Long> present = meeting.presentSeats();
        return seats.stream().filter(seat -> present.contains(seat.seatId())).toList();
    }

    private List<EarlierRecusal> recusals(Meeting meeting, List<RosterSeat> seats) {
        List<Long> people = seats.stream()
                .map(RosterSeat::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return people.isEmpty()
                ? List.of()
                : em.createQuery("""
                        SELECT NEW kr.opengov.membership.internal.meetings.EarlierRecusal(
                            c.personId, i.titleKo, i.summaryKo, c.reason)
                        FROM ConflictDeclaration c JOIN c.item i
                        WHERE c.personId IN :people AND c.standing = :recused AND i.meeting <> :meeting
                        ORDER BY c.recordedAt DESC, c.id""", EarlierRecusal.class)
                        .setParameter("people", people)
                        .setParameter("recused", ConflictStanding.RECUSED)
                        .setParameter("meeting", meeting)
                        .getResultList();
    }
}
