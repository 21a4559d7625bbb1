package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/**
 * Opens a candidate task, or writes it anew as its subcommittee ripens it.
 *
 * @param code of the task; null for a new one
 * @param callCode the call it belongs to; not changed afterwards
 * @param bodyCode the subcommittee, or null
 * @param sources the codes of the proposals it comes of; none where a ministry or the committee brought it
 * @param note what was discussed, with the meeting; for a new one where it comes from
 */
public record WriteCandidate(
        @AuditSubject("candidate") String code,
        long version,
        @NotBlank String callCode,
        @NotBlank @Size(max = 300) String titleKo,
        @Size(max = 300) String titleEn,
        @NotBlank @Size(max = 10_000) String textKo,
        @Size(max = 10_000) String textEn,
        @Size(max = 60) String bodyCode,
        @NotNull @Size(max = 50) List<String> sources,
        @NotBlank @Size(max = 2000) String note) {}
