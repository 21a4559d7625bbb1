package kr.opengov.actionplans.internal.drafting;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.opengov.actionplans.MilestoneDraft;
import kr.opengov.actionplans.PlanSheet;
import kr.opengov.actionplans.internal.drafting.MilestoneSheet.Row;
import kr.opengov.actionplans.internal.register.ActionPlan;
import kr.opengov.actionplans.internal.register.Milestone;
import kr.opengov.membership.Cells;

/** The steps of the commitments of a plan as a sheet. A row is told by its commitment and its place. */
final class MilestoneSheet extends PlanList<Row> {

    /** A step in its place. */
    record Row(String code, int position, MilestoneDraft milestone) {}

    private record Key(String code, int position) {}

    private static final int LONGEST_TITLE = 500;
    private static final int HEAVIEST = 1_000_000;

    private final Map<String, Long> commitments;

    MilestoneSheet(EntityManager em, ActionPlan plan, String address) {
        super(em, plan, address, PlanSheet.MILESTONES);
        commitments = commitments();
    }

    @Override
    protected List<Field<Row>> fields() {
        List<Function<Row, ?>> values = List.of(
                row -> addressOf(row.code()),
                Row::position,
                row -> row.milestone().titleKo(),
                row -> row.milestone().titleEn(),
                row -> row.milestone().startsOn(),
                row -> row.milestone().endsOn(),
                row -> row.milestone().weight());
        List<Field<Row>> fields = new ArrayList<>();
        values.forEach(value -> fields.add(new Field<>(column(fields.size()), value)));
        return fields;
    }

    @Override
    protected List<Row> standing() {
        return em().createQuery(
                        "select c.code, m.position, m.id, m.titleKo, m.titleEn, m.startsOn, m.endsOn, m.weight"
                                + " from Milestone m, Commitment c where c.id = m.commitmentId and c.plan = :plan"
                                + " order by c.sortKey, c.id, m.position",
                        Object[].class)
                .setParameter("plan", plan())
                .getResultStream()
                .map(cells -> new Row(
                        (String) cells[0],
                        (Integer) cells[1],
                        new MilestoneDraft(
                                (Long) cells[2],
                                (String) cells[3],
                                (String) cells[4],
                                (LocalDate) cells[5],
                                (LocalDate) cells[6],
                                (Integer) cells[7])))
                .toList();
    }

    @Override
    protected Row read(Cells cells) {
        MilestoneDraft milestone = new MilestoneDraft(
                null,
                cells.needed("titleKo", LONGEST_TITLE),
                cells.text("titleEn", LONGEST_TITLE),
                cells.day(STARTS),
                cells.day(ENDS),
                cells.number("weight", 0, HEAVIEST));
        inOrder(milestone.startsOn(), milestone.endsOn());
        return new Row(neededCode(cells), neededPosition(cells), milestone);
    }

    @Override
    protected Object key(Row row) {
        return new Key(row.code(), row.position());
    }

    @Override
    protected void add(Row row) {
        Milestone milestone = new Milestone(touched(commitments, row.code()), row.position());
        describe(milestone, row.milestone());
        em().persist(milestone);
    }

    @Override
    protected void correct(Row before, Row row, String reason) {
        touched(commitments, row.code());
        describe(em().find(Milestone.class, before.milestone().id()), row.milestone());
    }

    private static void describe(Milestone milestone, MilestoneDraft draft) {
        milestone.describe(draft.titleKo(), draft.titleEn(), draft.startsOn(), draft.endsOn(), draft.weight());
    }
}
