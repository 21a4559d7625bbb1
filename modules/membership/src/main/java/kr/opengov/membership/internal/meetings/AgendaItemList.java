package kr.opengov.membership.internal.meetings;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import kr.opengov.membership.AgendaKind;
import kr.opengov.membership.Cells;
import kr.opengov.membership.MeetingState;
import kr.opengov.membership.RegisterList;
import kr.opengov.platform.Refusal;

/**
 * Agendas as a file: items are put at the end of a meeting that is planned, or of one that a record describes. What was
 * announced or decided on is changed on the desk.
 */
public final class AgendaItemList extends RegisterList<AgendaItemLine> {

    private final EntityManager em;

    public AgendaItemList(EntityManager em) {
        this.em = em;
    }

    @Override
    protected List<Field<AgendaItemLine>> fields() {
        return List.of(
                new Field<>("meetingCode", AgendaItemLine::meetingCode),
                new Field<>("position", AgendaItemLine::position),
                new Field<>("kind", AgendaItemLine::kind),
                new Field<>("titleKo", AgendaItemLine::titleKo),
                new Field<>("titleEn", AgendaItemLine::titleEn),
                new Field<>("summaryKo", AgendaItemLine::summaryKo),
                new Field<>("summaryEn", AgendaItemLine::summaryEn));
    }

    /** One statement. */
    @Override
    protected List<AgendaItemLine> standing() {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.internal.meetings.AgendaItemLine(
                            m.code, i.position, i.kind, i.titleKo, i.titleEn, i.summaryKo, i.summaryEn)
                        FROM AgendaItem i JOIN i.meeting m
                        ORDER BY m.firstOn, m.code, i.position""", AgendaItemLine.class).getResultList();
    }

    @Override
    protected AgendaItemLine read(Cells cells) {
        return new AgendaItemLine(
                cells.needed("meetingCode", 60),
                cells.neededNumber("position", 1, 200),
                cells.word("kind", AgendaKind.class),
                cells.needed("titleKo", 300),
                cells.text("titleEn", 300),
                cells.text("summaryKo", 2000),
                cells.text("summaryEn", 2000));
    }

    @Override
    protected Object key(AgendaItemLine row) {
        return List.of(row.meetingCode(), row.position());
    }

    @Override
    protected void add(AgendaItemLine row) {
        Meeting meeting = RecordedMeeting.known(em, row.meetingCode());
        boolean described = meeting.isOver() && !meeting.isJudged();
        if (meeting.state() != MeetingState.PLANNED && !described) {
            throw Refusal.ofField("meetingCode", "AGENDA_BY_FILE");
        }
        int next = meeting.agenda().size() + 1;
        if (row.position() != next) {
            throw Refusal.ofField("position", "IMPORT_ORDER_WRONG", row.position(), next);
        }
        em.persist(meeting.addFromRecord(row.item(meeting.id())));
        em.flush();
    }

    @Override
    protected void correct(AgendaItemLine before, AgendaItemLine row, String reason) {
        checkOnly(before, row, Set.of());
    }
}
