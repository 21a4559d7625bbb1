package kr.opengov.membership.internal.governance;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import kr.opengov.membership.Cells;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.internal.governance.RecordedRow.Replacement;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/** Terms of bodies as a file; none begins before its body. */
public final class TermList extends RegisterList<TermLine> {

    private final EntityManager em;
    private final Verdicts verdicts;
    private final Recorded recorded;

    public TermList(EntityManager em, Verdicts verdicts, Recorded recorded) {
        this.em = em;
        this.verdicts = verdicts;
        this.recorded = recorded;
    }

    @Override
    protected List<Field<TermLine>> fields() {
        return List.of(
                new Field<>("bodyCode", TermLine::bodyCode),
                new Field<>("number", TermLine::number),
                new Field<>("labelKo", TermLine::labelKo),
                new Field<>("labelEn", TermLine::labelEn),
                new Field<>("from", TermLine::from),
                new Field<>("fromPrecision", TermLine::fromPrecision),
                new Field<>("to", TermLine::to),
                new Field<>("toPrecision", TermLine::toPrecision),
                new Field<>("source", TermLine::source),
                new Field<>("note", TermLine::note),
                new Field<>("confidence", TermLine::confidence));
    }

    /** One statement. */
    @Override
    protected List<TermLine> standing() {
        return em.createQuery("SELECT x FROM BodyTerm x WHERE " + RecordedRow.standing("BodyTerm"), BodyTerm.class)
                .setParameter("knownAt", recorded.at())
                .getResultStream()
                .map(BodyTerm::line)
                .sorted(Comparator.comparing(TermLine::bodyCode).thenComparing(TermLine::number))
                .toList();
    }

    @Override
    protected TermLine read(Cells cells) {
        return new TermLine(
                null,
                cells.needed("bodyCode", 40),
                cells.neededNumber("number", 1, 200),
                cells.text("labelKo", 100),
                cells.text("labelEn", 100),
                cells.neededDay("from"),
                cells.neededWord("fromPrecision", DayPrecision.class),
                cells.day("to"),
                cells.word("toPrecision", DayPrecision.class),
                cells.needed("source", 1000),
                cells.text("note", 1000),
                cells.neededWord("confidence", Confidence.class));
    }

    @Override
    protected Object key(TermLine row) {
        return List.of(row.bodyCode(), row.number());
    }

    @Override
    protected void add(TermLine row) {
        write(row, Replacement.NONE);
    }

    @Override
    protected void correct(TermLine before, TermLine row, String reason) {
        write(row, new Replacement(before.id(), false, reason));
    }

    private void write(TermLine row, Replacement replacement) {
        GovernanceBody body = GovernanceBody.toChange(em, row.bodyCode());
        if (row.to() != null && row.to().isBefore(row.from())) {
            throw Refusal.ofField("to", "IMPORT_DAYS_REVERSED", row.from());
        }
        if ((row.to() == null) != (row.toPrecision() == null)) {
            throw Refusal.ofField(row.to() == null ? "to" : "toPrecision", "IMPORT_VALUE_MISSING");
        }
        Appointments.pass(
                new Appointments(GovernanceQueries.facts(em, body, recorded.at()), verdicts)
                        .withinBody(row.from(), row.to()).stream().toList(),
                null);
        em.persist(new BodyTerm(row, recorded, replacement));
        em.flush();
    }
}
