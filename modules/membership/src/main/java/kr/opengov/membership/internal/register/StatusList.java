package kr.opengov.membership.internal.register;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.opengov.membership.Cells;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.RecordStatusChange;
import kr.opengov.membership.RegisterList;
import kr.opengov.platform.Refusal;

/** The histories of members as a file: a new row follows the last entry, another one replaces the entry in its place. */
public final class StatusList extends RegisterList<StatusLine> {

    private final EntityManager em;
    private final LocalDate today;
    private final Recorded recorded;
    private final Function<LocalDate, Optional<Integer>> monthsInactive;
    private final Consumer<StatusEvent> announce;

    /** @param monthsInactive how long a member must have been inactive before it is removed on a day */
    public StatusList(
            EntityManager em,
            LocalDate today,
            Recorded recorded,
            Function<LocalDate, Optional<Integer>> monthsInactive,
            Consumer<StatusEvent> announce) {
        this.em = em;
        this.today = today;
        this.recorded = recorded;
        this.monthsInactive = monthsInactive;
        this.announce = announce;
    }

    @Override
    protected List<Field<StatusLine>> fields() {
        return List.of(
                new Field<>("memberCode", StatusLine::memberCode),
                new Field<>("number", StatusLine::number),
                new Field<>("order", StatusLine::order),
                new Field<>("status", StatusLine::status),
                new Field<>("letter", StatusLine::letter),
                new Field<>("received", StatusLine::received),
                new Field<>("effective", StatusLine::effective),
                new Field<>("precision", StatusLine::precision),
                new Field<>("announced", StatusLine::announced),
                new Field<>("decision", StatusLine::decision),
                new Field<>("reason", StatusLine::reason),
                new Field<>("evidence", StatusLine::evidence),
                new Field<>("confidence", StatusLine::confidence));
    }

    /** The reason of a correction is kept with the entry: a file that gives none does not take it away. */
    @Override
    protected Set<String> silent() {
        return Set.of("reason");
    }

    /** One statement. */
    @Override
    protected List<StatusLine> standing() {
        List<StatusLine> lines = new ArrayList<>();
        String last = "";
        int order = 0;
        for (StatusEvent event : em.createQuery("""
                        SELECT e FROM StatusEvent e JOIN FETCH e.membership m
                        WHERE NOT EXISTS (SELECT f.id FROM StatusEvent f WHERE f.corrects = e)
                        ORDER BY m.code, m.number, e.position""", StatusEvent.class).getResultList()) {
            StatusLine line = event.line(1);
            String membership = line.memberCode() + " " + line.number();
            order = membership.equals(last) ? order + 1 : 1;
            last = membership;
            lines.add(event.line(order));
        }
        return lines;
    }

    @Override
    protected StatusLine read(Cells cells) {
        return new StatusLine(
                cells.needed("memberCode", 60),
                cells.neededNumber("number"),
                cells.neededNumber("order"),
                cells.neededWord("status", MemberStatus.class),
                cells.day("letter"),
                cells.day("received"),
                cells.neededDay("effective"),
                cells.word("precision", DayPrecision.class),
                cells.day("announced"),
                cells.text("decision", 500),
                cells.text("reason", 2000),
                cells.text("evidence", 1000),
                cells.word("confidence", Confidence.class));
    }

    @Override
    protected Object key(StatusLine row) {
        return List.of(row.memberCode(), row.number(), row.order());
    }

    @Override
    protected void add(StatusLine row) {
        Membership membership = MembershipList.one(em, row.memberCode(), row.number());
        int next = membership.history().size() + 1;
        if (row.order() != next) {
            throw Refusal.ofField("order", "IMPORT_ORDER_WRONG", row.order(), next);
        }
        RecordStatusChange change = change(row, row.reason(), null);
        new PlausibleDays(today).check(change);
        enter(membership, membership.change(change, recorded));
    }

    @Override
    protected void correct(StatusLine before, StatusLine row, String reason) {
        Membership membership = MembershipList.one(em, row.memberCode(), row.number());
        StatusEvent wrong = membership.history().get(row.order() - 1);
        RecordStatusChange change = change(row, row.reason() == null ? reason : row.reason(), wrong.documentId());
        new PlausibleDays(today).check(change);
        enter(membership, membership.correct(wrong.id(), change, recorded));
    }

    private void enter(Membership membership, StatusEvent event) {
        RemovalAfterInactivity.check(membership, event, monthsInactive.apply(event.effective()));
        em.flush();
        announce.accept(event);
    }

    private static RecordStatusChange change(StatusLine row, String reason, Long documentId) {
        return new RecordStatusChange(
                null,
                0,
                row.status(),
                row.letter(),
                row.received(),
                row.effective(),
                row.precision(),
                row.announced(),
                row.decision(),
                reason,
                documentId,
                row.evidence(),
                row.confidence());
    }
}
