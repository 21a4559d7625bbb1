package kr.opengov.summit;

/**
 * A session as its host works on it.
 *
 * @param version of what is handed in, 0 when nothing waits
 * @param now what the programme says
 * @param form what waits, or what the programme says when nothing does
 * @param open whether texts can be handed in: not for a session that is not held
 * @param declined why the last texts were not accepted, or null
 */
public record HostedSheet(
        HostedSession session,
        long sessionVersion,
        long version,
        SessionTexts now,
        SessionTexts form,
        boolean open,
        String declined) {}
