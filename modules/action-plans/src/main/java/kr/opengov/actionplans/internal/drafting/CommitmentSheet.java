package kr.opengov.actionplans.internal.drafting;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kr.opengov.actionplans.CommitmentDraftView;
import kr.opengov.actionplans.CommitmentText;
import kr.opengov.actionplans.DraftCommitment;
import kr.opengov.actionplans.PlanSheet;
import kr.opengov.actionplans.internal.drafting.CommitmentSheet.Row;
import kr.opengov.actionplans.internal.register.ActionPlan;
import kr.opengov.membership.Cells;
import kr.opengov.platform.Refusal;

/** The commitments of a plan as a sheet. A row is told by its address; a new one has none, its number says what it will be. */
final class CommitmentSheet extends PlanList<Row> {

    /**
     * What a row says.
     *
     * @param version of what stands
     * @param addressed whether it names its commitment, or is told by its number alone
     */
    record Row(
            Long id,
            long version,
            String code,
            boolean addressed,
            CommitmentText text,
            List<String> agencies,
            List<String> supporting) {

        static Row of(CommitmentDraftView view) {
            return new Row(
                    view.id(), view.version(), view.code(), true, view.text(), view.agencies(), view.supporting());
        }
    }

    private static final String AREA_EN = "areaEn";
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_TITLE = 700;
    private static final int LONGEST_AREA = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_BUDGET = 500;
    private static final int LONGEST_GOALS = 100;
    private static final int LONGEST_ADDRESS = 60;
    private static final int LONGEST_AGENCY = 200;
    private static final int LONGEST_AGENCIES = 4_000;

    private final DraftBook drafts;
    private Map<String, String> areas;

    CommitmentSheet(EntityManager em, DraftBook drafts, ActionPlan plan, String address) {
        super(em, plan, address, PlanSheet.COMMITMENTS);
        this.drafts = drafts;
    }

    @Override
    protected List<Field<Row>> fields() {
        List<Function<Row, ?>> values = List.of(
                row -> addressOf(row.code()),
                row -> row.text().number(),
                row -> row.text().titleKo(),
                row -> row.text().titleEn(),
                row -> row.text().areaKo(),
                row -> row.text().areaEn(),
                row -> String.join("\n", row.agencies()),
                row -> String.join("\n", row.supporting()),
                row -> row.text().problemKo(),
                row -> row.text().problemEn(),
                row -> row.text().descriptionKo(),
                row -> row.text().descriptionEn(),
                row -> row.text().approachKo(),
                row -> row.text().approachEn(),
                row -> row.text().relevanceKo(),
                row -> row.text().relevanceEn(),
                row -> row.text().transparency(),
                row -> row.text().participation(),
                row -> row.text().accountability(),
                row -> row.text().startsOn(),
                row -> row.text().endsOn(),
                row -> row.text().budgetKo(),
                row -> row.text().budgetEn(),
                row -> row.text().sdgs(),
                row -> row.text().carriedFrom());
        List<Field<Row>> fields = new ArrayList<>();
        values.forEach(value -> fields.add(new Field<>(column(fields.size()), value)));
        return fields;
    }

    @Override
    protected List<Row> standing() {
        return new WrittenPlan(em(), plan()).commitments().stream().map(Row::of).toList();
    }

    @Override
    protected Row read(Cells cells) {
        CommitmentText text = new CommitmentText(
                cells.needed("number", LONGEST_NUMBER),
                cells.needed("titleKo", LONGEST_TITLE),
                cells.text("titleEn", LONGEST_TITLE),
                cells.text("areaKo", LONGEST_AREA),
                cells.text(AREA_EN, LONGEST_AREA),
                cells.text("problemKo", LONGEST_TEXT),
                cells.text("problemEn", LONGEST_TEXT),
                cells.text("descriptionKo", LONGEST_TEXT),
                cells.text("descriptionEn", LONGEST_TEXT),
                cells.text("approachKo", LONGEST_TEXT),
                cells.text("approachEn", LONGEST_TEXT),
                cells.text("relevanceKo", LONGEST_TEXT),
                cells.text("relevanceEn", LONGEST_TEXT),
                cells.flag("transparency"),
                cells.flag("participation"),
                cells.flag("accountability"),
                cells.day(STARTS),
                cells.day(ENDS),
                cells.text("budgetKo", LONGEST_BUDGET),
                cells.text("budgetEn", LONGEST_BUDGET),
                cells.text("sdgs", LONGEST_GOALS),
                cells.text("carriedFrom", LONGEST_ADDRESS));
        if (text.areaKo() == null && text.areaEn() != null) {
            throw Refusal.ofField("areaKo", "IMPORT_VALUE_MISSING");
        }
        Optional<String> code = code(cells);
        return new Row(
                null,
                0,
                code.orElse(DraftBook.wanted(text.number())),
                code.isPresent(),
                text,
                names(cells, "agencies"),
                names(cells, "supporting"));
    }

    private static List<String> names(Cells cells, String column) {
        String text = Objects.requireNonNullElse(cells.text(column, LONGEST_AGENCIES), "");
        List<String> names =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (names.stream().anyMatch(name -> name.length() > LONGEST_AGENCY)) {
            throw Refusal.ofField(column, "IMPORT_VALUE_TOO_LONG", LONGEST_AGENCY);
        }
        return names;
    }

    @Override
    protected Object key(Row row) {
        return row.code();
    }

    /** The address of what is new follows from its number: a row that names another one means something that is not there. */
    @Override
    protected void add(Row row) {
        if (!row.code().equals(DraftBook.wanted(row.text().number()))) {
            throw Refusal.ofField(COMMITMENT, "IMPORT_WORD_UNKNOWN", addressOf(row.code()));
        }
        write(null, row);
    }

    /** What an area is called in English stands once for the plan: a blank says nothing about it. */
    @Override
    protected Set<String> silent() {
        return Set.of(AREA_EN);
    }

    /**
     * Steps and indicators have sheets of their own and stay as they are. Addresses never change and numbers do: a new row may
     * have the number that is the address of another commitment.
     */
    @Override
    protected void correct(Row before, Row row, String reason) {
        if (!row.addressed() && !row.text().number().equals(before.text().number())) {
            throw Refusal.ofField(
                    "number", "COMMITMENT_NUMBER_TAKEN", row.text().number());
        }
        write(before, row);
    }

    private void write(Row before, Row row) {
        checkArea(row.text());
        drafts.write(new DraftCommitment(
                address(),
                before == null ? null : before.id(),
                before == null ? 0 : before.version(),
                row.text(),
                row.agencies(),
                row.supporting(),
                List.of(),
                List.of()));
    }

    /** The English name comes with a new area; one that stands is not renamed by a row of one of its commitments. */
    private void checkArea(CommitmentText text) {
        if (text.areaKo() == null) {
            return;
        }
        if (areas == null) {
            areas = drafts.areas(plan());
        }
        String stands = areas.get(text.areaKo());
        if (areas.containsKey(text.areaKo())) {
            if (text.areaEn() != null && !text.areaEn().equals(stands)) {
                throw Refusal.ofField(AREA_EN, "IMPORT_FIELD_FIXED", AREA_EN);
            }
        } else {
            areas.put(text.areaKo(), text.areaEn());
        }
    }
}
