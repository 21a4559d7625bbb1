package kr.opengov.membership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/**
 * A list of this module, or of one above it, that goes out as a file and comes back: its columns, what stands, and what a row of a file does. A row that says
 * what stands changes nothing; one that says something else corrects it with a reason; one of which nothing stands is new.
 * What a file leaves out stays. The caller rolls back when a row is wrong.
 *
 * @param <R> a row; its fields are compared as the texts of the file
 */
public abstract class RegisterList<R> {

    /** A column. */
    public record Field<R>(String name, Function<R, ?> value) {}

    /** The columns in their order. */
    protected abstract List<Field<R>> fields();

    /** The rows that stand, in an order in which they could be entered one after the other. */
    protected abstract List<R> standing();

    /** @throws Refusal for a cell that cannot be read */
    protected abstract R read(Cells cells);

    /** What tells a row from the others, whatever else it says. */
    protected abstract Object key(R row);

    /** @throws Refusal when a rule says no */
    protected abstract void add(R row);

    /** @throws Refusal when a rule says no */
    protected abstract void correct(R before, R row, String reason);

    /** Columns that only complete what stands: a blank in the file says nothing about them. */
    protected Set<String> silent() {
        return Set.of();
    }

    /** Whether a correction wants a reason; not where what stands is a draft. */
    protected boolean reasonNeeded() {
        return true;
    }

    public final List<String> columns() {
        return fields().stream().map(Field::name).toList();
    }

    /** The rows that stand, as texts. */
    public final List<List<String>> table() {
        return standing().stream().map(this::texts).toList();
    }

    /**
     * Judges the rows one after the other, each with those before it taken over.
     *
     * @param reason of what is corrected, or null
     * @return not saved as long as the caller does not say so
     */
    public final ImportResult take(List<ImportLine> lines, String reason) {
        Map<Object, R> known = new HashMap<>();
        standing().forEach(row -> known.put(key(row), row));
        Map<Object, ImportLine> seen = new HashMap<>();
        List<ImportError> errors = new ArrayList<>();
        int[] counts = new int[3];
        for (ImportLine line : lines) {
            try {
                R row = read(new Cells(line));
                ImportLine twin = seen.putIfAbsent(key(row), line);
                if (twin != null) {
                    throw new Refusal(
                            texts(read(new Cells(twin))).equals(texts(row))
                                    ? "IMPORT_ROW_TWICE"
                                    : "IMPORT_ROWS_CONTRADICT",
                            twin.line());
                }
                counts[take(known.get(key(row)), row, reason)]++;
            } catch (Refusal refused) {
                errors.add(new ImportError(
                        line.line(),
                        refused.field() == null ? "" : refused.field(),
                        refused.code(),
                        refused.arguments()));
            }
        }
        return new ImportResult(lines.size(), counts[0], counts[1], counts[2], errors, false);
    }

    /** 0 for a new row, 1 for a correction, 2 where nothing changes. */
    private int take(R before, R row, String reason) {
        if (before == null) {
            add(row);
            return 0;
        }
        List<String> different = different(before, row);
        if (different.isEmpty()) {
            return 2;
        }
        if (reasonNeeded() && Blank.is(reason)) {
            throw Refusal.ofField(different.get(0), "CORRECTION_REASON_MISSING");
        }
        correct(before, row, Cells.plain(reason));
        return 1;
    }

    /** The columns in which a row says something else than what stands. */
    protected final List<String> different(R before, R row) {
        List<String> columns = new ArrayList<>();
        for (Field<R> field : fields()) {
            String one = Cells.plain(field.value().apply(before));
            String other = Cells.plain(field.value().apply(row));
            boolean saysNothing = other.isEmpty() && silent().contains(field.name());
            if (!one.equals(other) && !saysNothing) {
                columns.add(field.name());
            }
        }
        return columns;
    }

    /**
     * Refuses a correction of what a file cannot change.
     *
     * @throws Refusal {@code IMPORT_FIELD_FIXED} on the first column that differs and may not
     */
    protected final void checkOnly(R before, R row, Set<String> changeable) {
        different(before, row).stream()
                .filter(column -> !changeable.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw Refusal.ofField(column, "IMPORT_FIELD_FIXED", column);
                });
    }

    private List<String> texts(R row) {
        return fields().stream()
                .map(field -> Cells.plain(field.value().apply(row)))
                .toList();
    }
}
