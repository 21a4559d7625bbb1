package kr.opengov.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A fact of a join case, to enter or to correct; the former one stays.
 *
 * @param version the version the user saw
 * @param documentId a file of the platform
 */
public record RecordJoinFact(
        @NotNull Long caseId,
        long version,
        @NotNull JoinFactKind kind,
        @NotNull LocalDate datedOn,
        @Size(max = 2000) String note,
        Long documentId) {}
