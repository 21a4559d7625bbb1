package kr.opengov.web.documents;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.approvals.LinePerson;

/** A line as a form edits it: a fixed number of places, so that it works without JavaScript. */
public class LineForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int PLACES = 6;

    private final List<LineSlot> slots = new ArrayList<>();

    static LineForm of(List<LinePerson> line) {
        LineForm form = new LineForm();
        line.forEach(person -> form.slots.add(LineSlot.of(person)));
        while (form.slots.size() < PLACES) {
            form.slots.add(new LineSlot());
        }
        return form;
    }

    List<LinePerson> persons() {
        return slots.stream().map(LineSlot::person).flatMap(Optional::stream).toList();
    }

    public List<LineSlot> getSlots() {
        return slots;
    }
}
