package kr.opengov.membership;

import java.io.Serializable;
import java.time.LocalDate;

/** An action item. */
public record ActionRow(
        Long id, long version, String task, String responsible, LocalDate dueOn, ActionState state, String outcome)
        implements Serializable {

    public boolean isOpen() {
        return state == ActionState.OPEN;
    }
}
