package kr.opengov.web.bodies;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.RosterRow;
import kr.opengov.membership.SeatHolder;
import kr.opengov.web.export.Column;

/**
 * The columns of a roster in a file. Heading and key are the same word in every language, because the same file is read
 * again; a new fact is a new column at the end.
 */
public final class RosterColumns {

    /** The name of the list in a file. */
    public static final String LIST = "roster";

    private RosterColumns() {}

    /** In the order of the file. */
    public static List<Column<RosterRow>> get() {
        return List.of(
                column("seat", row -> row.seat() == null ? null : row.seat().number()),
                column("constituency", RosterRow::constituency),
                column(
                        "exOfficio",
                        row -> row.seat() == null ? null : row.seat().officeKo()),
                column("chair", RosterRow::chair),
                holder("memberCode", SeatHolder::memberCode),
                holder("personCode", SeatHolder::personCode),
                holder("nameKo", SeatHolder::nameKo),
                holder("nameEn", SeatHolder::nameEn),
                holder("affiliation", SeatHolder::affiliation),
                holder("title", SeatHolder::title),
                holder("term", SeatHolder::term),
                holder("earlierTerms", holder -> holder.earlierTerms().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(","))),
                holder("from", holder -> holder.from().day()),
                holder("fromPrecision", holder -> holder.from().precision()),
                holder("fromConfidence", SeatHolder::fromConfidence),
                holder("to", holder -> day(holder.to())),
                holder("toPrecision", holder -> precision(holder.to())),
                holder("endReason", SeatHolder::endReason),
                holder("note", SeatHolder::note),
                holder("source", SeatHolder::source),
                holder("confidence", SeatHolder::confidence),
                column("chairFrom", RosterRow::chairFrom),
                column("chairTo", RosterRow::chairTo));
    }

    private static Column<RosterRow> column(String name, Function<RosterRow, ?> value) {
        return new Column<>(name, name, value);
    }

    private static Column<RosterRow> holder(String name, Function<SeatHolder, ?> value) {
        return column(name, row -> row.holder() == null ? null : value.apply(row.holder()));
    }

    private static Object day(PartialDay day) {
        return day == null ? null : day.day();
    }

    private static DayPrecision precision(PartialDay day) {
        return day == null ? null : day.precision();
    }
}
