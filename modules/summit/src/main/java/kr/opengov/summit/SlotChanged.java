package kr.opengov.summit;

import java.time.Instant;
import java.util.List;
import kr.opengov.platform.Conflict;

/**
 * Somebody else changed a slot since it was read. The sentence says who, when, and where the slot is now.
 */
public class SlotChanged extends Conflict {
    private static final long serialVersionUID = 1L;

    private final String who;
    private final Instant when;
    private final String title;

    public SlotChanged(String who, Instant when, String title) {
        this.who = who;
        this.when = when;
        this.title = title;
    }

    @Override
    public String code() {
        return "SLOT_CHANGED";
    }

    @Override
    public List<Object> arguments() {
        return List.of(who, when, title);
    }
}
