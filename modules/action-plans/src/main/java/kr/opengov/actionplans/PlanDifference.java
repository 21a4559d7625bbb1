package kr.opengov.actionplans;

import java.util.List;

/**
 * What differs between two versions of a plan.
 *
 * @param to null for what is being written
 */
public record PlanDifference(PlanVersionRow from, PlanVersionRow to, List<ItemChange> items) {

    public PlanDifference {
        items = List.copyOf(items);
    }
}
