package kr.opengov.membership.internal.eligibility;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.ImportError;
import kr.opengov.membership.ImportResult;
import kr.opengov.membership.ImportedScore;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.ScoreEntry;
import kr.opengov.membership.ScoreMetric;
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
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.at = at;
    }

    ImportResult run(List<ImportedScore> rows, boolean trial) {
        List<String> codes = rows.stream()
                .map(ImportedScore::memberCode)
                .filter(code -> code != null && !code.isBlank())
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
            List<ImportedScore> rows, Map<String, MembershipKind> kinds, Map<ScoreBook.Place, ScoreEntry> current) {
        Map<ScoreBook.Place, ScoreEntry> wanted = new LinkedHashMap<>();
        Map<ScoreBook.Place, Integer> lines = new HashMap<>();
        for (ImportedScore row : rows) {
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
            ImportedScore row, Map<String, MembershipKind> kinds, Map<ScoreBook.Place, ScoreEntry> current) {
        policy.checkMember(row.memberCode(), kinds.get(row.memberCode()));
        int year = year(row.year());
        policy.checkYear(year);
        ScoreMetric metric = constant(ScoreMetric.class, row.metric())
                .orElseThrow(() -> Refusal.ofField("metric", "IMPORT_WORD_UNKNOWN", row.metric()));
        BigDecimal points = points(row.points());
        policy.checkPoints(metric, year, points, "points");
        if (row.source() == null || row.source().isBlank()) {
            throw Refusal.ofField("source", "IMPORT_VALUE_MISSING");
        }
        if (row.source().length() > 1000) {
            throw Refusal.ofField("source", "IMPORT_VALUE_TOO_LONG", 1000);
        }
        Confidence confidence = constant(Confidence.class, row.confidence())
                .orElseThrow(() -> Refusal.ofField("confidence", "IMPORT_WORD_UNKNOWN", row.confidence()));
        ScoreEntry before = current.get(new ScoreBook.Place(row.memberCode(), year, metric));
        return new ScoreEntry(
                row.memberCode(),
                year,
                metric,
                before == null ? 1 : before.revision() + 1,
                points,
                row.source().strip(),
                confidence,
                before == null ? null : reason,
                at);
    }

    private static int year(String text) {
        if (text == null || !text.matches("\\d{4}")) {
            throw Refusal.ofField("year", "IMPORT_NUMBER_WRONG", String.valueOf(text));
        }
        return Integer.parseInt(text);
    }

    private static BigDecimal points(String text) {
        if (NOT_AVAILABLE.equals(text)) {
            return null;
        }
        if (text == null || !text.matches("-?\\d{1,4}(\\.\\d{1,6})?")) {
            throw Refusal.ofField("points", "IMPORT_NUMBER_WRONG", String.valueOf(text));
        }
        return new BigDecimal(text);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
