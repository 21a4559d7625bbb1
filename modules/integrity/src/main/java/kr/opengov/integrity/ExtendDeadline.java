package kr.opengov.integrity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * An extension of a running deadline.
 *
 * @param clock the deadline, as {@link DeadlineView#id} names it
 * @param days how many days more
 * @param reason what the reporter reads about it
 */
public record ExtendDeadline(
        @NotNull UUID caseId,
        long version,
        @NotNull UUID clock,
        int days,
        @Size(max = 4000) String reason) {

    @Override
    public String toString() {
        return "ExtendDeadline";
    }
}
