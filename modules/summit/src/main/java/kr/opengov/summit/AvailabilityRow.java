package kr.opengov.summit;

import java.time.Instant;

/**
 * A time at which a room or a person can be had, or cannot.
 *
 * @param available false for a time at which not
 */
public record AvailabilityRow(long id, boolean available, Instant startsAt, Instant endsAt, String note) {}
