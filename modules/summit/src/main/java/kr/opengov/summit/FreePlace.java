package kr.opengov.summit;

import java.time.Instant;
import kr.opengov.platform.Bilingual;

/**
 * A place where a session could stand.
 *
 * @param conflicts how many conflicts it would have there, none of them fatal
 */
public record FreePlace(long roomId, Bilingual room, Instant startsAt, Instant endsAt, int conflicts) {}
