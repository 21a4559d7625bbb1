package kr.opengov.actionplans.internal.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kr.opengov.actionplans.FieldChange;
import kr.opengov.actionplans.ItemChange;

/** Compares two states of a plan field by field. */
final class Differences {

    private Differences() {}

    static List<ItemChange> between(Map<String, Map<String, String>> from, Map<String, Map<String, String>> to) {
        Set<String> items = new LinkedHashSet<>(to.keySet());
        items.addAll(from.keySet());
        List<ItemChange> changes = new ArrayList<>();
        for (String item : items) {
            Map<String, String> before = from.getOrDefault(item, Map.of());
            Map<String, String> after = to.getOrDefault(item, Map.of());
            List<FieldChange> fields = fields(before, after);
            if (!fields.isEmpty()) {
                changes.add(new ItemChange(
                        item,
                        (after.isEmpty() ? before : after).get("titleKo"),
                        !from.containsKey(item),
                        !to.containsKey(item),
                        fields));
            }
        }
        return changes;
    }

    private static List<FieldChange> fields(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new FieldChange(name, before.get(name), after.get(name)))
                .toList();
    }
}
