package kr.opengov.summit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A time to add at which a room or a person can be had, or cannot: from the start up to but not including the end.
 *
 * @param note why, or null; only organisers read it
 */
public record AddAvailability(
        boolean available,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Size(max = 300) String note) {}
