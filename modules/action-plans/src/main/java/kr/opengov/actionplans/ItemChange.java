package kr.opengov.actionplans;

import java.util.List;

/**
 * A commitment, or the plan itself, that differs between two versions.
 *
 * @param item the code of the commitment; empty for the plan
 * @param title what it is called in the later version, or in the earlier one when it was taken out
 */
public record ItemChange(String item, String title, boolean added, boolean removed, List<FieldChange> fields) {

    public ItemChange {
        fields = List.copyOf(fields);
    }
}
