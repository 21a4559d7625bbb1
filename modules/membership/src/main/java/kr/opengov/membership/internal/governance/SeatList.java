package kr.opengov.membership.internal.governance;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import kr.opengov.membership.AddSeat;
import kr.opengov.membership.Cells;
import kr.opengov.membership.Constituency;
import kr.opengov.membership.EntryCorrection;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.SeatView;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/** Seats of bodies as a file; a seat ex officio names its office. Who sits there comes with the roster or the office. */
public final class SeatList extends RegisterList<SeatView> {

    private final EntityManager em;
    private final Verdicts verdicts;
    private final Recorded recorded;

    public SeatList(EntityManager em, Verdicts verdicts, Recorded recorded) {
        this.em = em;
        this.verdicts = verdicts;
        this.recorded = recorded;
    }

    @Override
    protected List<Field<SeatView>> fields() {
        return List.of(
                new Field<>("bodyCode", SeatView::bodyCode),
                new Field<>("number", SeatView::number),
                new Field<>("constituency", SeatView::constituency),
                new Field<>("labelKo", SeatView::labelKo),
                new Field<>("labelEn", SeatView::labelEn),
                new Field<>("officeKo", SeatView::officeKo),
                new Field<>("officeEn", SeatView::officeEn),
                new Field<>("chair", SeatView::chair),
                new Field<>("from", SeatView::from),
                new Field<>("to", SeatView::to),
                new Field<>("source", SeatView::source));
    }

    /** One statement. */
    @Override
    protected List<SeatView> standing() {
        return em.createQuery(
                        "SELECT x, o FROM Seat x LEFT JOIN Office o ON o.code = x.officeCode WHERE "
                                + RecordedRow.standing("Seat"),
                        Object[].class)
                .setParameter("knownAt", recorded.at())
                .getResultStream()
                .map(pair -> ((Seat) pair[0]).view((Office) pair[1]))
                .sorted(Comparator.comparing(SeatView::bodyCode).thenComparing(SeatView::number))
                .toList();
    }

    @Override
    protected SeatView read(Cells cells) {
        String officeKo = cells.text("officeKo", 200);
        return new SeatView(
                0,
                0,
                cells.needed("bodyCode", 40),
                cells.neededNumber("number", 1, 1000),
                cells.neededWord("constituency", Constituency.class),
                cells.text("labelKo", 200),
                cells.text("labelEn", 200),
                null,
                officeKo,
                officeKo == null ? null : cells.needed("officeEn", 200),
                cells.flag("chair"),
                cells.neededDay("from"),
                cells.day("to"),
                cells.needed("source", 1000));
    }

    @Override
    protected Object key(SeatView row) {
        return List.of(row.bodyCode(), row.number());
    }

    @Override
    protected void add(SeatView row) {
        GovernanceBody body = GovernanceBody.toChange(em, row.bodyCode());
        if (row.to() != null && row.to().isBefore(row.from())) {
            throw Refusal.ofField("to", "IMPORT_DAYS_REVERSED", row.from());
        }
        if (body.founded() != null && row.from().isBefore(body.founded().day())) {
            throw Refusal.ofField("from", "SEAT_BEFORE_BODY", body.founded().day());
        }
        Office office = office(body, row);
        em.persist(new Seat(
                new SeatView(
                        0,
                        0,
                        row.bodyCode(),
                        row.number(),
                        row.constituency(),
                        row.labelKo(),
                        row.labelEn(),
                        office == null ? null : office.code(),
                        null,
                        null,
                        row.chair(),
                        row.from(),
                        row.to(),
                        row.source()),
                recorded));
        em.flush();
    }

    @Override
    protected void correct(SeatView before, SeatView row, String reason) {
        GovernanceBody body = GovernanceBody.toChange(em, row.bodyCode());
        new Corrections(em, body, verdicts, recorded)
                .seat(new EntryCorrection(before.entryId(), false, row.to(), reason), command(row), office(body, row));
        em.flush();
    }

    private Office office(GovernanceBody body, SeatView row) {
        return new BodyBook(em, body, verdicts, recorded).office(command(row));
    }

    private static AddSeat command(SeatView row) {
        return new AddSeat(
                row.bodyCode(),
                0,
                row.constituency(),
                row.labelKo(),
                row.labelEn(),
                row.officeKo(),
                row.officeEn(),
                row.chair(),
                row.from(),
                row.source());
    }
}
