package kr.opengov.membership.internal.eligibility;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.opengov.membership.Cells;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.ImportError;
import kr.opengov.membership.ImportLine;
import kr.opengov.membership.ImportResult;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.ScoreEntry;
import kr.opengov.membership.ScoreMetric;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/**
 * Takes a file of scores in whole or not at all. Each row that is wrong is named with its column; two rows that say
 * different things about the same value refuse the file.
 */
final class ScoreImport {

    /** How a file says that a metric was not available. */
    static final String NOT_AVAILABLE = "NA";

    private final ScoreBook book;
    private final ScorePolicy policy;
    private final String reason;
    private final Instant at;
    private final List<ImportError> errors = new ArrayList<>();

    ScoreImport(ScoreBook book, ScorePolicy policy, String reason, Instant at) {
        this.book = book;
        this.policy = policy;
        this.reason = Blank.toNull(reason);
        this.at = at;
    }

    ImportResult run(List<ImportLine> rows, boolean trial) {
        List<String> codes = rows.stream()
                .map(row -> row.cell("memberCode"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, MembershipKind> kinds = book.kinds(codes);
        Map<ScoreBook.Place, ScoreEntry> current = codes.isEmpty() ? Map.of() : book.current(codes);
        Map<ScoreBook.Place, ScoreEntry> wanted = read(rows, kinds, current);
        int added = 0;
        int corrected = 0;
        int unchanged = 0;
        for (Map.Entry<ScoreBook.Place, ScoreEntry> entry : wanted.entrySet()) {
            ScoreEntry before = current.get(entry.getKey());
            if (ScoreBook.same(entry.getValue(), before)) {
                unchanged++;
            } else if (before == null) {
                added++;
            } else {
                corrected++;
            }
        }
        boolean save = !trial && errors.isEmpty();
        if (save && corrected > 0 && reason == null) {
            throw Refusal.ofField("reason", "CORRECTION_REASON_MISSING");
        }
        if (save) {
            wanted.forEach((place, entry) -> {
                if (!ScoreBook.same(entry, current.get(place))) {
                    book.enter(entry, current.get(place));
                }
            });
        }
        return new ImportResult(rows.size(), added, corrected, unchanged, errors, save);
    }

    private Map<ScoreBook.Place, ScoreEntry> read(
            List<ImportLine> rows, Map<String, MembershipKind> kinds, Map<ScoreBook.Place, ScoreEntry> current) {
        Map<ScoreBook.Place, ScoreEntry> wanted = new LinkedHashMap<>();
        Map<ScoreBook.Place, Integer> lines = new HashMap<>();
        for (ImportLine row : rows) {
            try {
                ScoreEntry entry = entry(row, kinds, current);
                ScoreBook.Place place = new ScoreBook.Place(entry.memberCode(), entry.year(), entry.metric());
                ScoreEntry twin = wanted.putIfAbsent(place, entry);
                if (twin != null && !ScoreBook.same(entry, twin)) {
                    throw Refusal.ofField("points", "IMPORT_ROWS_CONTRADICT", lines.get(place));
                }
                lines.putIfAbsent(place, row.line());
            } catch (Refusal refusal) {
                errors.add(new ImportError(row.line(), refusal.field(), refusal.code(), refusal.arguments()));
            }
        }
        return wanted;
    }

    private ScoreEntry entry(
            ImportLine row, Map<String, MembershipKind> kinds, Map<ScoreBook.Place, ScoreEntry> current) {
        Cells cells = new Cells(row);
        String code = cells.needed("memberCode", 60);
        policy.checkMember(code, kinds.get(code));
        int year = year(row.cell("year"));
        policy.checkYear(year);
        ScoreMetric metric = cells.neededWord("metric", ScoreMetric.class);
        BigDecimal points = points(row.cell("points"));
        policy.checkPoints(metric, year, points, "points");
        String source = cells.needed("source", 1000);
        Confidence confidence = cells.neededWord("confidence", Confidence.class);
        ScoreEntry before = current.get(new ScoreBook.Place(code, year, metric));
        return new ScoreEntry(
                code,
                year,
                metric,
                before == null ? 1 : before.revision() + 1,
                points,
                source,
                confidence,
                before == null ? null : reason,
                at);
    }

    private static int year(String text) {
        if (text == null || !text.matches("\\d{4}")) {
            throw Refusal.ofField("year", "IMPORT_NUMBER_WRONG", text == null ? "" : text);
        }
        return Integer.parseInt(text);
    }

    private static BigDecimal points(String text) {
        if (NOT_AVAILABLE.equals(text)) {
            return null;
        }
        if (text == null || !text.matches("-?\\d{1,4}(\\.\\d{1,6})?")) {
            throw Refusal.ofField("points", "IMPORT_NUMBER_WRONG", text == null ? "" : text);
        }
        return new BigDecimal(text);
    }
}
