package kr.opengov.web.programme;

import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.PlacedSlot;
import kr.opengov.summit.ScheduleView;
import kr.opengov.summit.UnscheduledSession;
import kr.opengov.web.frame.Format;

/**
 * A thing that the lists of the editor offer. It is named {@code s<slot>-<version>} when it has a place, {@code x<session>}
 * when it has none: the version travels with the choice, so that a form left open is told.
 *
 * @param id of the slot, or of the session
 * @param version of the slot; 0 for a session without a place
 */
record StepChoice(boolean placed, long id, long version) {

    /** @throws Refusal {@code STEP_WHAT} on the field when nothing was chosen */
    static StepChoice of(String field, String chosen) {
        if (chosen == null) {
            throw Refusal.ofField(field, "STEP_WHAT");
        }
        String[] parts = chosen.substring(1).split("-");
        return new StepChoice(
                chosen.startsWith("s"), Long.parseLong(parts[0]), parts.length > 1 ? Long.parseLong(parts[1]) : 0);
    }

    /** How an address names a slot: without its version, which an address that is kept would have wrong. */
    static String bare(PlacedSlot slot) {
        return "s" + slot.id();
    }

    static String name(PlacedSlot slot) {
        return bare(slot) + "-" + slot.version();
    }

    static String name(UnscheduledSession session) {
        return "x" + session.id();
    }

    /** What waits for a place, and what has one. */
    static List<SelectItem> all(ScheduleView view, String chosen, String language, Format format) {
        List<SelectItem> items = new ArrayList<>();
        view.unscheduled()
                .forEach(session -> items.add(new SelectItem(
                        name(session),
                        format.sentence("programme.waiting", session.title().text(language)))));
        items.addAll(slots(view, language));
        keepChosen(items, chosen);
        return items;
    }

    static List<SelectItem> slots(ScheduleView view, String language) {
        return view.slots().stream()
                .map(slot -> new SelectItem(
                        name(slot),
                        slot.startsAt().atZone(view.summit().zone()).toLocalTime() + " "
                                + slot.title().text(language)))
                .toList();
    }

    /** What was chosen before somebody else changed it is still a choice: the answer says who was faster. */
    private static void keepChosen(List<SelectItem> items, String chosen) {
        if (chosen != null && items.stream().noneMatch(item -> chosen.equals(item.getValue()))) {
            String slot = chosen.split("-")[0] + "-";
            items.replaceAll(item ->
                    item.getValue().toString().startsWith(slot) ? new SelectItem(chosen, item.getLabel()) : item);
        }
    }
}
