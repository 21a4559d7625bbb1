package kr.opengov.integrity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A request for a sealed name.
 *
 * @param state {@code WAITING}, {@code RELEASED}, {@code DECLINED} or {@code EXPIRED}
 * @param requester the duty of who asks
 * @param reason why, as far as the reader's keys open it
 * @param document number of the document of a legal duty, or null
 */
public record IdentityRequestView(
        UUID id,
        UUID caseId,
        String state,
        IdentityGround ground,
        LocalDate requestedOn,
        LocalDate until,
        OfficerChoice requester,
        String reason,
        String document) {

    public boolean isReadable() {
        return "RELEASED".equals(state);
    }

    @Override
    public String toString() {
        return "IdentityRequestView";
    }
}
