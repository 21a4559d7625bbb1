package kr.opengov.summit;

import java.time.Instant;
import kr.opengov.platform.Bilingual;

/**
 * A release in the list of releases of a summit.
 *
 * @param sequence from 1
 * @param restores the sequence of the release it brings back, or null
 * @param documentId the document it was handed in to approval with; null when it was not, or came back
 * @param documentNumber its registration number, once it is approved
 * @param changes how many changes it has against the one before
 */
public record ReleaseRow(
        int sequence,
        Bilingual note,
        Instant releasedAt,
        String accountName,
        Integer restores,
        Long documentId,
        String documentNumber,
        int sessions,
        int changes) {}
