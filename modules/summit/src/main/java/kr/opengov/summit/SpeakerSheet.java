package kr.opengov.summit;

import java.time.Instant;
import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * A speaker as the page of the desk shows him or her, without anything private.
 *
 * @param profile what the form of the profile would send if nothing were changed
 * @param hasPrivate whether anything private is kept
 * @param invitedAt when the last invitation was sent, or null; {@code invitations} how many were
 */
public record SpeakerSheet(
        long personId,
        String code,
        Bilingual name,
        SaveProfile profile,
        boolean hasPrivate,
        Instant invitedAt,
        int invitations,
        List<Part> parts,
        List<AvailabilityRow> availability) {

    public SpeakerSheet {
        parts = List.copyOf(parts);
        availability = List.copyOf(availability);
    }

    /**
     * A part in a session.
     *
     * @param role null where the source does not say
     * @param remoteZone where who joins from afar sits, or null
     */
    public record Part(
            long id,
            long version,
            String code,
            Bilingual title,
            SessionState state,
            SpeakerRole role,
            Confirmation confirmation,
            boolean remote,
            String remoteZone) {}
}
