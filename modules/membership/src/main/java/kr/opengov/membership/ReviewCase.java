package kr.opengov.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A review case as of a day, as the register knew it at an instant.
 *
 * @param version to be handed back with a step
 * @param dueOn the deadline that holds
 * @param closedOn null while it is open
 * @param ground the verdict it rests on; null when it was opened without one
 * @param overrideReason why it was opened though the rules give no ground
 * @param steps in the order in which they were taken
 */
public record ReviewCase(
        long id,
        long version,
        String memberCode,
        String nameKo,
        String nameEn,
        ReviewKind kind,
        ReviewState state,
        LocalDate openedOn,
        LocalDate dueOn,
        LocalDate closedOn,
        String reason,
        Verdict ground,
        String overrideReason,
        Instant recordedAt,
        List<ReviewEntry> steps) {

    public ReviewCase {
        steps = List.copyOf(steps);
    }

    public String name(String language) {
        return "ko".equals(language) ? nameKo : nameEn;
    }

    public boolean open() {
        return state == ReviewState.OPEN;
    }

    /** Days until the deadline; negative when it is over. */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, dueOn);
    }
}
