package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What an entry about a body is corrected by: a new entry takes its place, the wrong one stays and can be seen.
 *
 * @param entryId the entry that stands
 * @param struck true when it was never so; the facts that come with it then do not count
 * @param last the last day, where the entry has one that its own command does not carry: charter, seat, office holder
 * @param reason what was wrong
 */
public record EntryCorrection(
        long entryId,
        boolean struck,
        LocalDate last,
        @NotBlank @Size(max = 1000) String reason) {}
