package kr.opengov.membership.internal.minutes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kr.opengov.membership.Cells;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.internal.meetings.Meeting;
import kr.opengov.membership.internal.meetings.RecordedMeeting;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/**
 * Published minutes as a file: what the public reads and nothing else. Editions that were published before the portal knew
 * of the meeting come in; minutes that were written in the portal are published by it alone.
 */
public final class EditionList extends RegisterList<EditionLine> {

    private static final int LONGEST = 200_000;

    private final EntityManager em;
    private final Recorded recorded;

    public EditionList(EntityManager em, Recorded recorded) {
        this.em = em;
        this.recorded = recorded;
    }

    @Override
    protected List<Field<EditionLine>> fields() {
        return List.of(
                new Field<>("meetingCode", EditionLine::meetingCode),
                new Field<>("number", EditionLine::number),
                new Field<>("publishedAt", EditionLine::publishedAt),
                new Field<>("redactions", EditionLine::redactions),
                new Field<>("clauses", EditionLine::clauses),
                new Field<>("text", EditionLine::text));
    }

    /** One statement, which reads no draft. */
    @Override
    protected List<EditionLine> standing() {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.internal.minutes.EditionLine(
                            g.code, e.number, e.publishedAt, e.redactions, e.clauses, e.text)
                        FROM Edition e JOIN e.minutes m JOIN m.meeting g
                        ORDER BY g.firstOn, g.code, e.number""", EditionLine.class).getResultList();
    }

    @Override
    protected EditionLine read(Cells cells) {
        Instant publishedAt = cells.moment("publishedAt");
        if (publishedAt == null) {
            throw Refusal.ofField("publishedAt", "IMPORT_VALUE_MISSING");
        }
        String clauses = cells.text("clauses", 100);
        if (clauses != null && !clauses.matches("[1-8](,[1-8])*")) {
            throw Refusal.ofField("clauses", "IMPORT_WORD_UNKNOWN", clauses);
        }
        return new EditionLine(
                cells.needed("meetingCode", 60),
                cells.neededNumber("number", 1, 100),
                publishedAt,
                cells.neededNumber("redactions", 0, 10_000),
                clauses,
                cells.needed("text", LONGEST));
    }

    @Override
    protected Object key(EditionLine row) {
        return List.of(row.meetingCode(), row.number());
    }

    @Override
    protected void add(EditionLine row) {
        Meeting meeting = RecordedMeeting.held(em, row.meetingCode(), "MEETING_NOT_HELD");
        if (meeting.isJudged()) {
            // The portal held it: its minutes go through draft and approval here.
            throw Refusal.ofField("meetingCode", "MINUTES_WRITTEN_HERE");
        }
        if (row.publishedAt().isAfter(recorded.at())) {
            throw Refusal.ofField("publishedAt", "IMPORT_MOMENT_IN_FUTURE");
        }
        if ((row.redactions() == 0) != (row.clauses() == null)) {
            throw Refusal.ofField("clauses", "IMPORT_VALUE_MISSING");
        }
        Minutes minutes = em.createQuery("SELECT m FROM Minutes m WHERE m.meeting = :meeting", Minutes.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Minutes(meeting));
        minutes.asRecorded(row, recorded);
        em.persist(minutes);
        em.lock(minutes, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    @Override
    protected void correct(EditionLine before, EditionLine row, String reason) {
        checkOnly(before, row, Set.of());
    }
}
