package kr.opengov.membership.internal.eligibility;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.Cells;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.PlanCycle;
import kr.opengov.membership.PlanDelivery;
import kr.opengov.membership.RecordCycle;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/** Cycles of action plans as a file: a new row enters one, another one is its next revision. */
public final class CycleList extends RegisterList<PlanCycle> {

    private final EntityManager em;
    private final LocalDate today;
    private final Recorded recorded;

    public CycleList(EntityManager em, LocalDate today, Recorded recorded) {
        this.em = em;
        this.today = today;
        this.recorded = recorded;
    }

    @Override
    protected List<Field<PlanCycle>> fields() {
        return List.of(
                new Field<>("memberCode", PlanCycle::memberCode),
                new Field<>("ordinal", PlanCycle::ordinal),
                new Field<>("starts", PlanCycle::starts),
                new Field<>("ends", PlanCycle::ends),
                new Field<>("precision", PlanCycle::precision),
                new Field<>("delivery", PlanCycle::delivery),
                new Field<>("deliveredOn", PlanCycle::deliveredOn),
                new Field<>("requirementsMet", PlanCycle::requirementsMet),
                new Field<>("progress", PlanCycle::progress),
                new Field<>("source", PlanCycle::source),
                new Field<>("confidence", PlanCycle::confidence));
    }

    /** One statement. */
    @Override
    protected List<PlanCycle> standing() {
        return EligibilityQueries.cycles(em, recorded.at(), List.of());
    }

    @Override
    protected PlanCycle read(Cells cells) {
        int ordinal = cells.neededNumber("ordinal");
        if (ordinal < 1 || ordinal > 99) {
            throw Refusal.ofField("ordinal", "IMPORT_NUMBER_WRONG", ordinal);
        }
        DayPrecision precision = cells.word("precision", DayPrecision.class);
        Confidence confidence = cells.word("confidence", Confidence.class);
        return new PlanCycle(
                cells.needed("memberCode", 60),
                ordinal,
                0,
                cells.day("starts"),
                cells.day("ends"),
                precision == null ? DayPrecision.DAY : precision,
                cells.neededWord("delivery", PlanDelivery.class),
                cells.day("deliveredOn"),
                cells.maybe("requirementsMet"),
                cells.maybe("progress"),
                cells.needed("source", 1000),
                confidence == null ? Confidence.VERIFIED : confidence,
                null,
                null);
    }

    @Override
    protected Object key(PlanCycle row) {
        return List.of(row.memberCode(), row.ordinal());
    }

    @Override
    protected void add(PlanCycle row) {
        record(row, 0, null);
    }

    @Override
    protected void correct(PlanCycle before, PlanCycle row, String reason) {
        record(row, before.revision(), reason);
    }

    private void record(PlanCycle row, int revision, String reason) {
        new CycleBook(em, today, recorded)
                .record(new RecordCycle(
                        row.memberCode(),
                        row.ordinal(),
                        revision,
                        row.starts(),
                        row.ends(),
                        row.precision(),
                        row.delivery(),
                        row.deliveredOn(),
                        row.requirementsMet(),
                        row.progress(),
                        row.source(),
                        row.confidence(),
                        reason));
        em.flush();
    }
}
