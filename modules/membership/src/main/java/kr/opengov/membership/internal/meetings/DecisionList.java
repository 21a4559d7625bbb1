package kr.opengov.membership.internal.meetings;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.AgendaKind;
import kr.opengov.membership.Cells;
import kr.opengov.membership.DecisionOutcome;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.WriteAgendaItem;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/**
 * The register of decisions as a file: a new row records what a document says a meeting decided, another one is a new entry
 * in the place of the one that stands. A written vote that the portal counted is not typed again.
 */
public final class DecisionList extends RegisterList<DecisionLine> {

    private final EntityManager em;
    private final LocalDate today;
    private final Recorded recorded;

    public DecisionList(EntityManager em, LocalDate today, Recorded recorded) {
        this.em = em;
        this.today = today;
        this.recorded = recorded;
    }

    @Override
    protected List<Field<DecisionLine>> fields() {
        return List.of(
                new Field<>("meetingCode", DecisionLine::meetingCode),
                new Field<>("titleKo", DecisionLine::titleKo),
                new Field<>("titleEn", DecisionLine::titleEn),
                new Field<>("outcome", DecisionLine::outcome),
                new Field<>("textKo", DecisionLine::textKo),
                new Field<>("textEn", DecisionLine::textEn),
                new Field<>("votesFor", DecisionLine::votesFor),
                new Field<>("votesAgainst", DecisionLine::votesAgainst),
                new Field<>("abstentions", DecisionLine::abstentions),
                new Field<>("recused", DecisionLine::recused),
                new Field<>("present", DecisionLine::present),
                new Field<>("needed", DecisionLine::needed),
                new Field<>("written", DecisionLine::written),
                new Field<>("decidedOn", DecisionLine::decidedOn),
                new Field<>("effectiveOn", DecisionLine::effectiveOn),
                new Field<>("evidence", DecisionLine::evidence));
    }

    /** One statement. */
    @Override
    protected List<DecisionLine> standing() {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.internal.meetings.DecisionLine(
                            m.code, i.titleKo, i.titleEn, d.outcome, d.textKo, d.textEn, d.votesFor, d.votesAgainst,
                            d.abstentions, d.recused, d.present, d.needed, d.written, d.decidedOn, d.effectiveOn, d.evidence)
                        FROM Decision d JOIN d.item i JOIN i.meeting m
                        WHERE NOT EXISTS (SELECT r.id FROM Decision r WHERE r.corrects = d)
                        ORDER BY m.firstOn, m.code, i.position""", DecisionLine.class).getResultList();
    }

    @Override
    protected DecisionLine read(Cells cells) {
        return new DecisionLine(
                cells.needed("meetingCode", 60),
                cells.needed("titleKo", 300),
                cells.text("titleEn", 300),
                cells.neededWord("outcome", DecisionOutcome.class),
                cells.needed("textKo", 4000),
                cells.text("textEn", 4000),
                cells.number("votesFor"),
                cells.number("votesAgainst"),
                cells.number("abstentions"),
                cells.number("recused"),
                cells.number("present"),
                cells.number("needed"),
                cells.flag("written"),
                cells.neededDay("decidedOn"),
                cells.day("effectiveOn"),
                cells.text("evidence", 1000));
    }

    @Override
    protected Object key(DecisionLine row) {
        return List.of(row.meetingCode(), row.titleKo());
    }

    @Override
    protected void add(DecisionLine row) {
        Meeting meeting = RecordedMeeting.held(em, row.meetingCode(), "DECISION_BEFORE_MEETING");
        check(row, meeting);
        AgendaItem item = meeting.agenda().stream()
                .filter(each -> each.titleKo().equals(row.titleKo()))
                .findFirst()
                .orElseGet(() -> newItem(meeting, row));
        checkJudged(item, row);
        em.persist(new Decision(item, row.textKo(), row.textEn(), row.decidedOn(), row.effectiveOn(), recorded)
                .asRecorded(row));
        em.flush();
    }

    /** A meeting whose seats were called has the agenda of its notice; one from a record has the items of its decisions. */
    private AgendaItem newItem(Meeting meeting, DecisionLine row) {
        if (meeting.isJudged()) {
            throw Refusal.ofField("titleKo", "AGENDA_ITEM_UNKNOWN", row.titleKo());
        }
        AgendaItem item = meeting.addFromRecord(new WriteAgendaItem(
                meeting.id(), 0, AgendaKind.DECISION, row.titleKo(), row.titleEn(), null, null, null));
        em.persist(item);
        return item;
    }

    /** What was put off is not counted, so its challenges may wait for their judgement. */
    private void checkJudged(AgendaItem item, DecisionLine row) {
        if (row.outcome() != DecisionOutcome.DEFERRED) {
            Recusals.checkJudged(em, item);
        }
    }

    private void check(DecisionLine row, Meeting meeting) {
        if (row.decidedOn().isBefore(meeting.firstOn())) {
            throw Refusal.ofField("decidedOn", "IMPORT_DAYS_REVERSED", meeting.firstOn());
        }
        if (row.decidedOn().isAfter(today)) {
            throw Refusal.ofField("decidedOn", "DAY_IN_FUTURE", today);
        }
        if (row.effectiveOn() != null && row.outcome() != DecisionOutcome.ADOPTED) {
            throw Refusal.ofField("effectiveOn", "DECISION_COUNTS_CONTRADICT");
        }
        if (row.isCounted() && row.present() != null && row.counted() != row.present()) {
            throw Refusal.ofField(
                    "votesFor",
                    "COUNTS_DO_NOT_ADD_UP",
                    row.counted(),
                    row.present(),
                    row.recused() == null ? Integer.valueOf(0) : row.recused());
        }
        boolean enough = row.votesFor() != null && row.needed() != null && row.votesFor() >= row.needed();
        boolean tooFew = row.votesFor() != null && row.needed() != null && row.votesFor() < row.needed();
        if (row.outcome() == DecisionOutcome.ADOPTED && tooFew
                || row.outcome() == DecisionOutcome.REJECTED && enough
                || row.outcome() == DecisionOutcome.DEFERRED && row.isCounted()) {
            throw Refusal.ofField("outcome", "DECISION_COUNTS_CONTRADICT");
        }
    }

    @Override
    protected void correct(DecisionLine before, DecisionLine row, String reason) {
        Decision wrong = em.createQuery("""
                        SELECT d FROM Decision d JOIN d.item i JOIN i.meeting m
                        WHERE m.code = :meeting AND i.titleKo = :title
                            AND NOT EXISTS (SELECT r.id FROM Decision r WHERE r.corrects = d)""", Decision.class)
                .setParameter("meeting", row.meetingCode())
                .setParameter("title", row.titleKo())
                .getSingleResult();
        if (wrong.isCountedHere()) {
            throw new Refusal("DECISION_COUNTED");
        }
        check(row, wrong.item().meeting());
        checkJudged(wrong.item(), row);
        em.persist(new Decision(wrong.item(), row.textKo(), row.textEn(), row.decidedOn(), row.effectiveOn(), recorded)
                .asRecorded(row)
                .inPlaceOf(wrong, reason));
        em.flush();
    }
}
