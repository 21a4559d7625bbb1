package kr.opengov.actionplans.internal.drafting;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.opengov.actionplans.IndicatorDraft;
import kr.opengov.actionplans.PlanSheet;
import kr.opengov.actionplans.internal.drafting.IndicatorSheet.Row;
import kr.opengov.actionplans.internal.register.ActionPlan;
import kr.opengov.actionplans.internal.register.Indicator;
import kr.opengov.membership.Cells;
import kr.opengov.platform.Refusal;

/** What shows whether the commitments of a plan work, as a sheet. A row is told by its commitment and its place. */
final class IndicatorSheet extends PlanList<Row> {

    /** An indicator in its place. */
    record Row(String code, int position, IndicatorDraft indicator) {}

    private record Key(String code, int position) {}

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_UNIT = 40;

    private final Map<String, Long> commitments;

    IndicatorSheet(EntityManager em, ActionPlan plan, String address) {
        super(em, plan, address, PlanSheet.INDICATORS);
        commitments = commitments();
    }

    @Override
    protected List<Field<Row>> fields() {
        List<Function<Row, ?>> values = List.of(
                row -> addressOf(row.code()),
                Row::position,
                row -> row.indicator().nameKo(),
                row -> row.indicator().nameEn(),
                row -> row.indicator().unitKo(),
                row -> row.indicator().unitEn(),
                row -> row.indicator().rising() ? Indicator.UP : Indicator.DOWN,
                row -> number(row.indicator().baseline()),
                row -> number(row.indicator().target()));
        List<Field<Row>> fields = new ArrayList<>();
        values.forEach(value -> fields.add(new Field<>(column(fields.size()), value)));
        return fields;
    }

    private static String number(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    @Override
    protected List<Row> standing() {
        return em().createQuery(
                        "select c.code, i.position, i.id, i.nameKo, i.nameEn, i.unitKo, i.unitEn, i.direction,"
                                + " i.baseline, i.target from Indicator i, Commitment c where c.id = i.commitmentId"
                                + " and c.plan = :plan order by c.sortKey, c.id, i.position",
                        Object[].class)
                .setParameter("plan", plan())
                .getResultStream()
                .map(cells -> new Row(
                        (String) cells[0],
                        (Integer) cells[1],
                        new IndicatorDraft(
                                (Long) cells[2],
                                (String) cells[3],
                                (String) cells[4],
                                (String) cells[5],
                                (String) cells[6],
                                Indicator.UP.equals(cells[7]),
                                (BigDecimal) cells[8],
                                (BigDecimal) cells[9])))
                .toList();
    }

    @Override
    protected Row read(Cells cells) {
        return new Row(
                neededCode(cells),
                neededPosition(cells),
                new IndicatorDraft(
                        null,
                        cells.needed("nameKo", LONGEST_NAME),
                        cells.text("nameEn", LONGEST_NAME),
                        cells.needed("unitKo", LONGEST_UNIT),
                        cells.text("unitEn", LONGEST_UNIT),
                        rising(cells),
                        cells.decimal("baseline"),
                        cells.decimal("target")));
    }

    private static boolean rising(Cells cells) {
        String direction = cells.needed("direction", LONGEST_UNIT);
        if (!Indicator.UP.equals(direction) && !Indicator.DOWN.equals(direction)) {
            throw Refusal.ofField("direction", "IMPORT_WORD_UNKNOWN", direction);
        }
        return Indicator.UP.equals(direction);
    }

    @Override
    protected Object key(Row row) {
        return new Key(row.code(), row.position());
    }

    @Override
    protected void add(Row row) {
        Indicator indicator = new Indicator(touched(commitments, row.code()), row.position());
        describe(indicator, row.indicator());
        em().persist(indicator);
    }

    @Override
    protected void correct(Row before, Row row, String reason) {
        touched(commitments, row.code());
        describe(em().find(Indicator.class, before.indicator().id()), row.indicator());
    }

    private static void describe(Indicator indicator, IndicatorDraft draft) {
        indicator.describe(
                draft.nameKo(),
                draft.nameEn(),
                draft.unitKo(),
                draft.unitEn(),
                draft.rising(),
                draft.baseline(),
                draft.target());
    }
}
