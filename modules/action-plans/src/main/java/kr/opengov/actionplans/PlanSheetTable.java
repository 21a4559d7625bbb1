package kr.opengov.actionplans;

import java.util.List;

/**
 * A list of a plan as a file holds it, with everything it takes to write it again.
 *
 * @param rows one text for each column of the sheet: a day as 2026-03-01, a blank as an empty text
 */
public record PlanSheetTable(PlanSheet sheet, List<List<String>> rows) {

    public PlanSheetTable {
        rows = List.copyOf(rows);
    }
}
