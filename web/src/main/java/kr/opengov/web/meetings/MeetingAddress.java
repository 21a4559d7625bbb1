package kr.opengov.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import kr.opengov.web.frame.AddressEnd;

/**
 * Whether an address below {@code /meetings} or {@code /desk/meetings} means the list, one meeting, or on the desk one side
 * of it: the code is the end of the address, behind it the side.
 */
@Named("meetingAddress")
@RequestScoped
public class MeetingAddress {

    private static final List<String> SIDES = List.of("agenda", "attendance", "votes", "minutes", "actions");

    /** The public code, in capitals; null for the list. */
    public String getCode() {
        String[] parts = AddressEnd.parts();
        return parts.length == 0 ? null : parts[0].toUpperCase(Locale.ROOT);
    }

    public boolean isSingle() {
        return getCode() != null;
    }

    /** The side of a meeting that is shown on the desk; {@code overview} when the address names none. */
    public String getSide() {
        String[] parts = AddressEnd.parts();
        return parts.length > 1 && SIDES.contains(parts[1]) ? parts[1] : "overview";
    }
}
