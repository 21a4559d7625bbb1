package kr.opengov.membership.internal.meetings;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import kr.opengov.membership.Cells;
import kr.opengov.membership.ConflictOrigin;
import kr.opengov.membership.ConflictStanding;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.inbox.WorkItems;

/**
 * Conflicts of interest as a file, for the secretariat alone: the reasons are never public. A new row enters one before its
 * item is decided, another one judges a challenge.
 */
public final class ConflictList extends RegisterList<ConflictLine> {

    private final EntityManager em;
    private final SeatsOfRows seats;
    private final Recusals recusals;
    private final Recorded recorded;

    public ConflictList(EntityManager em, Roster roster, Recorded recorded, WorkItems work) {
        this.em = em;
        this.seats = new SeatsOfRows(em, roster);
        this.recusals = new Recusals(em, roster, work);
        this.recorded = recorded;
    }

    @Override
    protected List<Field<ConflictLine>> fields() {
        return List.of(
                new Field<>("meetingCode", ConflictLine::meetingCode),
                new Field<>("agendaItem", ConflictLine::agendaItem),
                new Field<>("seat", ConflictLine::seat),
                new Field<>("nameKo", ConflictLine::nameKo),
                new Field<>("nameEn", ConflictLine::nameEn),
                new Field<>("origin", ConflictLine::origin),
                new Field<>("standing", ConflictLine::standing),
                new Field<>("reason", ConflictLine::reason));
    }

    /** A roster may have a name in one language only. */
    @Override
    protected Set<String> silent() {
        return Set.of("nameKo", "nameEn");
    }

    /** One statement; a seat keeps the number of its first entry. */
    @Override
    protected List<ConflictLine> standing() {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.internal.meetings.ConflictLine(
                            m.code, i.position, s.number, c.nameKo, c.nameEn, c.origin, c.standing, c.reason)
                        FROM ConflictDeclaration c JOIN c.item i JOIN i.meeting m LEFT JOIN Seat s ON s.id = c.seatId
                        ORDER BY m.firstOn, m.code, i.position, s.number, c.nameKo, c.nameEn, c.id""", ConflictLine.class).getResultList();
    }

    @Override
    protected ConflictLine read(Cells cells) {
        String nameEn = cells.text("nameEn", 150);
        ConflictOrigin origin = cells.neededWord("origin", ConflictOrigin.class);
        ConflictStanding standing = cells.neededWord("standing", ConflictStanding.class);
        if (origin == ConflictOrigin.SELF && standing != ConflictStanding.RECUSED) {
            throw Refusal.ofField("standing", "CONFLICT_OF_SELF", standing);
        }
        return new ConflictLine(
                cells.needed("meetingCode", 60),
                cells.neededNumber("agendaItem", 1, 200),
                cells.number("seat", 1, 1000),
                nameEn == null ? cells.needed("nameKo", 100) : cells.text("nameKo", 100),
                nameEn,
                origin,
                standing,
                cells.needed("reason", 1000));
    }

    @Override
    protected Object key(ConflictLine row) {
        return row.key();
    }

    @Override
    protected void add(ConflictLine row) {
        Meeting meeting = RecordedMeeting.known(em, row.meetingCode());
        AgendaItem item = item(meeting, row);
        RosterSeat seat = seats.of(meeting, row.seat(), row.nameKo(), row.nameEn());
        ConflictDeclaration declaration = recusals.enter(item, seat, row.origin(), row.reason(), recorded);
        em.flush();
        if (row.origin() == ConflictOrigin.RAISED && row.standing() != ConflictStanding.PENDING) {
            judge(declaration, row);
        }
    }

    @Override
    protected void correct(ConflictLine before, ConflictLine row, String reason) {
        checkOnly(before, row, Set.of("standing"));
        Meeting meeting = RecordedMeeting.known(em, row.meetingCode());
        RosterSeat seat = seats.of(meeting, row.seat(), row.nameKo(), row.nameEn());
        judge(recusals.declared(item(meeting, row), seat.seatId()).orElseThrow(() -> new Refusal("NOT_FOUND")), row);
    }

    private void judge(ConflictDeclaration declaration, ConflictLine row) {
        if (row.standing() == ConflictStanding.PENDING) {
            throw Refusal.ofField("standing", "CONFLICT_JUDGED");
        }
        recusals.judge(declaration, row.standing() == ConflictStanding.RECUSED, recorded);
        em.flush();
    }

    private static AgendaItem item(Meeting meeting, ConflictLine row) {
        return meeting.agenda().stream()
                .filter(item -> item.position() == row.agendaItem())
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("agendaItem", "AGENDA_ITEM_UNKNOWN", row.agendaItem()));
    }
}
