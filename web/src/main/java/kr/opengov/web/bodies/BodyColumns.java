package kr.opengov.web.bodies;

import java.util.List;
import java.util.function.Function;
import kr.opengov.membership.BodyRow;
import kr.opengov.web.export.Column;

/** The columns of the list of bodies in a file; key and heading are the same word in every language. */
public final class BodyColumns {

    private BodyColumns() {}

    /** In the order of the file. */
    public static List<Column<BodyRow>> get() {
        return List.of(
                column("code", BodyRow::code),
                column("kind", BodyRow::kind),
                column("nameKo", BodyRow::nameKo),
                column("nameEn", BodyRow::nameEn),
                column("parent", BodyRow::parentCode),
                column("member", BodyRow::memberCode),
                column("founded", BodyRow::founded),
                column("dissolved", BodyRow::dissolved),
                column("openToAll", BodyRow::openToAll),
                column("members", BodyRow::members),
                column("privateMembers", BodyRow::privateMembers),
                column("maximum", BodyRow::maximum),
                column("openSeats", BodyRow::openSeats));
    }

    private static Column<BodyRow> column(String name, Function<BodyRow, ?> value) {
        return new Column<>(name, name, value);
    }
}
