package kr.opengov.membership.internal.meetings;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.opengov.membership.ActionRow;
import kr.opengov.membership.BodyChoice;
import kr.opengov.membership.ConflictRow;
import kr.opengov.membership.VoteRow;
import kr.opengov.platform.Refusal;

/** What the secretariat's use cases ask the database. */
public final class DeskQueries {

    private DeskQueries() {}

    public static List<BodyChoice> bodies(EntityManager em) {
        return em.createQuery(
                        "SELECT NEW kr.opengov.membership.BodyChoice(b.code, b.nameKo, b.nameEn) FROM GovernanceBody b"
                                + " ORDER BY b.nameKo",
                        BodyChoice.class)
                .getResultList();
    }

    /** The body and the day, with a number where the day has more than one meeting. */
    public static String freeCode(EntityManager em, String bodyCode, LocalDate day) {
        String first = bodyCode.replace('_', '-') + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
        Set<String> taken =
                new HashSet<>(em.createQuery("SELECT m.code FROM Meeting m WHERE m.code LIKE :begin", String.class)
                        .setParameter("begin", first + "%")
                        .getResultList());
        String code = first;
        for (int number = 2; taken.contains(code); number++) {
            code = first + "-" + number;
        }
        return code;
    }

    /** @throws Refusal {@code AGENDA_ITEM_IN_USE} */
    public static void checkUnused(EntityManager em, long itemId) {
        long uses = count(em, "SELECT COUNT(v.id) FROM Vote v WHERE v.item.id = :id", itemId)
                + count(em, "SELECT COUNT(d.id) FROM Decision d WHERE d.item.id = :id", itemId)
                + count(em, "SELECT COUNT(c.id) FROM ConflictDeclaration c WHERE c.item.id = :id", itemId);
        if (uses > 0) {
            throw new Refusal("AGENDA_ITEM_IN_USE");
        }
    }

    /** @throws Refusal {@code VOTES_OPEN} */
    public static void checkVotesCounted(EntityManager em, long meetingId) {
        if (count(em, "SELECT COUNT(v.id) FROM Vote v WHERE v.item.meeting.id = :id AND v.open = TRUE", meetingId)
                > 0) {
            throw new Refusal("VOTES_OPEN");
        }
    }

    /** How many seats voted on any item of a written meeting. */
    public static int seatsThatVoted(EntityManager em, long meetingId) {
        return (int) count(
                em,
                "SELECT COUNT(DISTINCT b.seatId) FROM Ballot b, Vote v WHERE v.id = b.voteId AND v.item.meeting.id = :id",
                meetingId);
    }

    /** @throws Refusal {@code MEETING_UNDECIDED} with the title of the first item that waits */
    public static void checkDecided(EntityManager em, long meetingId) {
        em.createQuery("""
                        SELECT i.titleKo FROM AgendaItem i
                         WHERE i.meeting.id = :id AND i.kind = kr.opengov.membership.AgendaKind.DECISION
                           AND NOT EXISTS (SELECT d.id FROM Decision d WHERE d.item = i) ORDER BY i.position""", String.class)
                .setParameter("id", meetingId)
                .getResultStream()
                .findFirst()
                .ifPresent(title -> {
                    throw new Refusal("MEETING_UNDECIDED", title);
                });
    }

    public static List<ConflictRow> conflicts(EntityManager em, long meetingId) {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.ConflictRow(
                            c.id, c.version, i.id, i.titleKo, c.seatId, c.nameKo, c.nameEn, c.origin, c.standing, c.reason,
                            c.recordedAt)
                        FROM ConflictDeclaration c JOIN c.item i WHERE i.meeting.id = :id ORDER BY i.position, c.id""", ConflictRow.class)
                .setParameter("id", meetingId)
                .getResultList();
    }

    public static List<VoteRow> votes(EntityManager em, long meetingId) {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.VoteRow(
                            v.id, v.version, i.id, i.titleKo, v.motion, v.textHash, v.openedAt, v.closesAt, v.changeAllowed,
                            v.open, (SELECT COUNT(s.id) FROM VoteSeat s WHERE s.vote = v),
                            (SELECT COUNT(b.id) FROM Ballot b WHERE b.voteId = v.id))
                        FROM Vote v JOIN v.item i WHERE i.meeting.id = :id ORDER BY i.position""", VoteRow.class).setParameter("id", meetingId).getResultList();
    }

    public static List<ActionRow> actions(EntityManager em, long meetingId) {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.ActionRow(
                            a.id, a.version, a.task, a.responsible, a.dueOn, a.state, a.outcome)
                        FROM ActionItem a WHERE a.meeting.id = :id ORDER BY a.dueOn, a.id""", ActionRow.class)
                .setParameter("id", meetingId)
                .getResultList();
    }

    private static long count(EntityManager em, String query, long id) {
        return em.createQuery(query, Long.class).setParameter("id", id).getSingleResult();
    }
}
