package kr.opengov.membership.internal.governance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kr.opengov.membership.BodyFinding;
import kr.opengov.membership.ChairPeriod;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.Constituency;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.EndReason;
import kr.opengov.membership.ImportError;
import kr.opengov.membership.ImportLine;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.SeatHolder;

/** Reads the rows of a roster file and finds those that contradict each other; knows nothing of what stands. */
final class RosterRows {

    /** A row that could be read. The seat is told by its number; null for none. */
    record Row(int line, Integer seat, SeatHolder holder, ChairPeriod chair) {}

    /** The rule of one holder for a seat as it applies on a day to somebody, or empty where it does not. */
    @FunctionalInterface
    interface OneHolder {
        Optional<BodyFinding> on(LocalDate day, String name);
    }

    private final String bodyCode;
    private final OneHolder oneHolder;
    private final List<ImportError> errors = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int exOfficio;

    RosterRows(String bodyCode, List<ImportLine> lines, OneHolder oneHolder) {
        this.bodyCode = bodyCode;
        this.oneHolder = oneHolder;
        lines.forEach(this::read);
        contradictions();
    }

    List<ImportError> errors() {
        return errors;
    }

    List<Row> rows() {
        return rows;
    }

    /** Rows of seats ex officio: they follow the office and are never imported. */
    int exOfficio() {
        return exOfficio;
    }

    private void read(ImportLine line) {
        if (line.cell("exOfficio") != null) {
            exOfficio++;
            return;
        }
        int before = errors.size();
        Integer seat = value(line, "seat", Integer::valueOf);
        Integer term = value(line, "term", Integer::valueOf);
        Constituency constituency = required(line, "constituency", Constituency::valueOf);
        LocalDate from = required(line, "from", LocalDate::parse);
        LocalDate to = value(line, "to", LocalDate::parse);
        List<Integer> earlier = value(line, "earlierTerms", SeatHolding::terms);
        DayPrecision fromPrecision = value(line, "fromPrecision", DayPrecision::valueOf);
        DayPrecision toPrecision = value(line, "toPrecision", DayPrecision::valueOf);
        Confidence fromConfidence = value(line, "fromConfidence", Confidence::valueOf);
        Confidence confidence = value(line, "confidence", Confidence::valueOf);
        EndReason endReason = value(line, "endReason", EndReason::valueOf);
        Boolean chair = value(line, "chair", RosterRows::yesOrNo);
        LocalDate chairFrom = value(line, "chairFrom", LocalDate::parse);
        LocalDate chairTo = value(line, "chairTo", LocalDate::parse);
        String source = required(line, "source", Function.identity());
        if (line.cell("personCode") == null
                && line.cell("memberCode") == null
                && line.cell("nameKo") == null
                && line.cell("nameEn") == null) {
            errors.add(new ImportError(line.line(), "nameKo", "PERSON_NAME_MISSING", List.of()));
        }
        if (from != null && to != null && to.isBefore(from)) {
            errors.add(new ImportError(line.line(), "to", "HOLDING_DAYS_REVERSED", List.of(from)));
        }
        if (errors.size() > before) {
            return;
        }
        Confidence sure = confidence == null ? Confidence.VERIFIED : confidence;
        rows.add(new Row(
                line.line(),
                seat,
                new SeatHolder(
                        -line.line(),
                        0,
                        bodyCode,
                        null,
                        constituency,
                        line.cell("memberCode"),
                        null,
                        line.cell("personCode"),
                        line.cell("nameKo"),
                        line.cell("nameEn"),
                        line.cell("affiliation"),
                        line.cell("title"),
                        false,
                        term,
                        earlier == null ? List.of() : earlier,
                        new PartialDay(from, fromPrecision == null ? DayPrecision.DAY : fromPrecision),
                        fromConfidence == null ? sure : fromConfidence,
                        PartialDay.ofNullable(to, toPrecision),
                        endReason,
                        line.cell("note"),
                        source,
                        sure,
                        null,
                        null,
                        null,
                        false),
                !Boolean.TRUE.equals(chair)
                        ? null
                        : new ChairPeriod(
                                0,
                                -line.line(),
                                chairFrom == null ? from : chairFrom,
                                chairFrom == null ? to : chairTo,
                                source)));
    }

    private void contradictions() {
        for (int later = 0; later < rows.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                compare(rows.get(earlier), rows.get(later));
            }
        }
    }

    private void compare(Row first, Row second) {
        boolean overlap = first.holder().overlaps(second.holder());
        boolean samePerson = first.holder().personCode() != null
                && Objects.equals(first.holder().personCode(), second.holder().personCode());
        boolean sameSeat = first.seat() != null && first.seat().equals(second.seat());
        if (samePerson
                && sameSeat
                && first.holder().from().equals(second.holder().from())) {
            error(second, "seat", "ROSTER_ROW_TWICE", first);
        } else if (sameSeat && first.holder().constituency() != second.holder().constituency()) {
            error(second, "constituency", "ROSTER_SEAT_CONTRADICTS", first);
        } else if (sameSeat && overlap) {
            overlap(first, second);
        } else if (samePerson
                && (overlap
                        || !Objects.equals(
                                first.holder().nameKo(), second.holder().nameKo()))) {
            error(second, "personCode", "ROSTER_PERSON_CONTRADICTS", first);
        }
    }

    /** The sentence names the rule of the day and its source; without such a rule two may share a seat. */
    private void overlap(Row first, Row second) {
        LocalDate from = second.holder().from().day();
        LocalDate other = first.holder().from().day();
        oneHolder
                .on(from.isAfter(other) ? from : other, first.holder().name("ko"))
                .filter(BodyFinding::blocks)
                .ifPresent(finding -> errors.add(new ImportError(
                        second.line(),
                        "seat",
                        "ROSTER_SEAT_OVERLAPS",
                        List.of(
                                first.line(),
                                second.seat(),
                                finding.name(),
                                finding.ruleTitleKo(),
                                finding.ruleTitleEn(),
                                finding.source()))));
    }

    private static Boolean yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private void error(Row row, String field, String code, Row other) {
        errors.add(new ImportError(row.line(), field, code, List.of(other.line())));
    }

    private <T> T required(ImportLine line, String column, Function<String, T> read) {
        if (line.cell(column) == null) {
            errors.add(new ImportError(line.line(), column, "ROSTER_VALUE_WRONG", List.of(column, "")));
            return null;
        }
        return value(line, column, read);
    }

    private <T> T value(ImportLine line, String column, Function<String, T> read) {
        String text = line.cell(column);
        if (text == null) {
            return null;
        }
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            errors.add(new ImportError(line.line(), column, "ROSTER_VALUE_WRONG", List.of(column, text)));
            return null;
        }
    }
}
