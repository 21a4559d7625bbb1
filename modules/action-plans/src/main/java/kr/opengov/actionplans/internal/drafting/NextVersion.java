package kr.opengov.actionplans.internal.drafting;

import java.util.List;
import kr.opengov.actionplans.ItemChange;

/**
 * What would be kept as the next version of a plan.
 *
 * @param version of the plan's row, to be given back with the publication
 * @param number from 1
 * @param changes against the version before; none for the first one
 */
public record NextVersion(long planId, long version, int number, List<ItemChange> changes) {

    public NextVersion {
        changes = List.copyOf(changes);
    }
}
