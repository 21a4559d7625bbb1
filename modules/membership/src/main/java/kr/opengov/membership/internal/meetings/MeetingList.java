package kr.opengov.membership.internal.meetings;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kr.opengov.membership.Cells;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.MeetingKind;
import kr.opengov.membership.MeetingMode;
import kr.opengov.membership.MeetingState;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.internal.governance.GovernanceBody;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/**
 * Meetings as a file: a new row plans one or records one that took place before the portal knew of it. A notice is sent and
 * never comes from a file; what was held is not changed by one.
 */
public final class MeetingList extends RegisterList<MeetingLine> {

    private static final Set<String> PLAN = Set.of(
            "ordinal",
            "titleKo",
            "titleEn",
            "kind",
            "mode",
            "firstOn",
            "lastOn",
            "startsAt",
            "endsAt",
            "placeKo",
            "placeEn",
            "openToPublic",
            "note");

    private final EntityManager em;
    private final LocalDate today;
    private final ZoneId zone;
    private final Recorded recorded;

    public MeetingList(EntityManager em, LocalDate today, ZoneId zone, Recorded recorded) {
        this.em = em;
        this.today = today;
        this.zone = zone;
        this.recorded = recorded;
    }

    @Override
    protected List<Field<MeetingLine>> fields() {
        return List.of(
                new Field<>("code", MeetingLine::code),
                new Field<>("bodyCode", MeetingLine::bodyCode),
                new Field<>("ordinal", MeetingLine::ordinal),
                new Field<>("titleKo", MeetingLine::titleKo),
                new Field<>("titleEn", MeetingLine::titleEn),
                new Field<>("kind", MeetingLine::kind),
                new Field<>("mode", MeetingLine::mode),
                new Field<>("state", MeetingLine::state),
                new Field<>("firstOn", MeetingLine::firstOn),
                new Field<>("lastOn", MeetingLine::lastOn),
                new Field<>("precision", MeetingLine::precision),
                new Field<>("startsAt", MeetingLine::startsAt),
                new Field<>("endsAt", MeetingLine::endsAt),
                new Field<>("placeKo", MeetingLine::placeKo),
                new Field<>("placeEn", MeetingLine::placeEn),
                new Field<>("openToPublic", MeetingLine::openToPublic),
                new Field<>("cancelReason", MeetingLine::cancelReason),
                new Field<>("evidence", MeetingLine::evidence),
                new Field<>("note", MeetingLine::note),
                new Field<>("invented", MeetingLine::invented));
    }

    /** One statement. */
    @Override
    protected List<MeetingLine> standing() {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.internal.meetings.MeetingLine(
                            m.code, m.bodyCode, m.ordinal, m.titleKo, m.titleEn, m.kind, m.mode, m.state, m.firstOn,
                            m.lastOn, m.precision, m.startsAt, m.endsAt, m.placeKo, m.placeEn, m.openToPublic,
                            m.cancelReason, m.evidence, m.note, m.invented)
                        FROM Meeting m ORDER BY m.firstOn, m.code""", MeetingLine.class).getResultList();
    }

    @Override
    protected MeetingLine read(Cells cells) {
        return new MeetingLine(
                cells.needed("code", 60),
                cells.needed("bodyCode", 40),
                cells.number("ordinal"),
                cells.needed("titleKo", 200),
                cells.text("titleEn", 200),
                cells.neededWord("kind", MeetingKind.class),
                cells.word("mode", MeetingMode.class),
                cells.neededWord("state", MeetingState.class),
                cells.neededDay("firstOn"),
                cells.neededDay("lastOn"),
                cells.neededWord("precision", DayPrecision.class),
                cells.moment("startsAt"),
                cells.moment("endsAt"),
                cells.text("placeKo", 300),
                cells.text("placeEn", 300),
                cells.flag("openToPublic"),
                cells.text("cancelReason", 1000),
                cells.text("evidence", 1000),
                cells.text("note", 1000),
                cells.flag("invented"));
    }

    @Override
    protected Object key(MeetingLine row) {
        return row.code();
    }

    @Override
    protected void add(MeetingLine row) {
        if (!row.code().matches("[A-Z0-9][A-Z0-9-]{2,59}")) {
            throw Refusal.ofField("code", "IMPORT_WORD_UNKNOWN", row.code());
        }
        if (em.find(GovernanceBody.class, row.bodyCode()) == null) {
            throw Refusal.ofField("bodyCode", "BODY_UNKNOWN", row.bodyCode());
        }
        if (row.lastOn().isBefore(row.firstOn())) {
            throw Refusal.ofField("lastOn", "IMPORT_DAYS_REVERSED", row.firstOn());
        }
        if (row.startsAt() != null && row.endsAt() != null && !row.endsAt().isAfter(row.startsAt())) {
            throw Refusal.ofField("endsAt", "MEETING_END_BEFORE_START");
        }
        checkState(row);
        em.persist(new Meeting(row.code(), row.plan(zone), zone, recorded).asRecorded(row, recorded));
        em.flush();
    }

    private void checkState(MeetingLine row) {
        switch (row.state()) {
            case NOTICED -> throw Refusal.ofField("state", "MEETING_NOTICE_BY_FILE");
            case HELD, CLOSED -> {
                if (row.firstOn().isAfter(today)) {
                    throw Refusal.ofField("firstOn", "DAY_IN_FUTURE", today);
                }
            }
            case CANCELLED -> {
                if (row.cancelReason() == null) {
                    throw Refusal.ofField("cancelReason", "IMPORT_VALUE_MISSING");
                }
            }
            case PLANNED -> {
                // A plan may be of any day; it is announced on the desk.
            }
        }
    }

    @Override
    protected void correct(MeetingLine before, MeetingLine row, String reason) {
        checkOnly(before, row, PLAN);
        RecordedMeeting.find(em, row.code())
                .orElseThrow(() -> new Refusal("NOT_FOUND"))
                .change(row.plan(zone), zone, recorded);
        em.flush();
    }
}
