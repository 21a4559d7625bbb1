package kr.opengov.actionplans.internal.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.actionplans.RepairKind;

/** Proposes a repair for a cell of the partnership's database; it never repairs. */
public final class Repairs {

    private static final Pattern FLOAT = Pattern.compile("-?\\d+\\.\\d{10,}");
    private static final Pattern TRAILING = Pattern.compile("(\\d+(\\.\\d+)*)\\.");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}{3,9})\\.?,?\\s+(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:quarter\\s+([1-4])|(I{1,3}|IV|[1-4])(?:st|nd|rd|th)?\\s+quarter)(?:\\s+of)?,?\\s+(\\d{4})",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int DIGITS = 12;

    /** A proposal for one cell. */
    public record Proposal(RepairKind kind, String text) {}

    private Repairs() {}

    /** @return empty when nothing is wrong, or nothing can be proposed */
    public static Optional<Proposal> of(String column, String cell) {
        String stripped = cell.strip();
        if (FLOAT.matcher(stripped).matches()) {
            String plain = new BigDecimal(stripped)
                    .round(new MathContext(DIGITS))
                    .stripTrailingZeros()
                    .toPlainString();
            return Optional.of(new Proposal(RepairKind.FLOAT, plain));
        }
        if (column.endsWith("Date")) {
            Optional<Proposal> date = date(stripped).map(text -> new Proposal(RepairKind.DATE, text));
            if (date.isPresent()) {
                return date;
            }
        }
        Matcher trailing = TRAILING.matcher(stripped);
        if (column.equals("Commitment Number") && trailing.matches()) {
            return Optional.of(new Proposal(RepairKind.TRAILING_DOT, trailing.group(1)));
        }
        if (column.equals("Verifiable") && (stripped.equals("0") || stripped.equals("1"))) {
            return Optional.of(new Proposal(RepairKind.YES_NO, stripped.equals("1") ? "Yes" : "No"));
        }
        return stripped.equals(cell) || stripped.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal(RepairKind.SPACE, stripped));
    }

    /** Days as 2014-10-01, months as 2014-10, quarters as 2014-Q4; the order of days in the file is the American one. */
    private static Optional<String> date(String cell) {
        Matcher slashes = SLASHES.matcher(cell);
        if (slashes.matches()) {
            int year = Integer.parseInt(slashes.group(3));
            int month = Integer.parseInt(slashes.group(1));
            int day = Integer.parseInt(slashes.group(2));
            try {
                return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, day)
                        .toString());
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
        Matcher quarter = QUARTER.matcher(cell);
        if (quarter.matches()) {
            String named = quarter.group(1) == null ? quarter.group(2).toUpperCase(Locale.ROOT) : quarter.group(1);
            int number = ROMAN.contains(named) ? ROMAN.indexOf(named) + 1 : Integer.parseInt(named);
            return Optional.of(quarter.group(3) + "-Q" + number);
        }
        Matcher month = MONTH.matcher(cell);
        if (month.matches()) {
            int number = MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT).substring(0, 3));
            return number < 0
                    ? Optional.empty()
                    : Optional.of(month.group(2) + "-" + (number < 9 ? "0" : "") + (number + 1));
        }
        return Optional.empty();
    }
}
