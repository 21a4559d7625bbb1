package kr.opengov.integrity;

import java.time.LocalDate;
import java.util.List;

/**
 * A request for protection as its reader may see it.
 *
 * @param number its number in the case
 * @param retaliatedOn the day of the disadvantage as the reporter gave it, or null
 * @param applyBy the last day of an application to the commission by that day, or null when no law of the kind sets one
 * @param decidedOn the day it was decided, or null
 * @param watchEnds the last day of the watch over it, or null
 * @param deadlines its own running deadlines
 * @param actions what this reader may do with it now
 */
public record ProtectionView(
        int number,
        ProtectionState state,
        LocalDate requestedOn,
        LocalDate retaliatedOn,
        LocalDate applyBy,
        LocalDate decidedOn,
        LocalDate watchEnds,
        List<DeadlineView> deadlines,
        List<ProtectionAction> actions) {

    @Override
    public String toString() {
        return "ProtectionView";
    }
}
