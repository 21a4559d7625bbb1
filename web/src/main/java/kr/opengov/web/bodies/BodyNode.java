package kr.opengov.web.bodies;

import java.util.List;
import java.util.Objects;
import kr.opengov.membership.BodyRow;

/** A body with the bodies below it, for the chart. */
public record BodyNode(BodyRow row, List<BodyNode> children) {

    /** The bodies without a parent, each with those below it. */
    static List<BodyNode> tree(List<BodyRow> rows) {
        return below(null, rows);
    }

    private static List<BodyNode> below(String parent, List<BodyRow> rows) {
        return rows.stream()
                .filter(row -> Objects.equals(row.parentCode(), parent))
                .map(row -> new BodyNode(row, below(row.code(), rows)))
                .toList();
    }
}
