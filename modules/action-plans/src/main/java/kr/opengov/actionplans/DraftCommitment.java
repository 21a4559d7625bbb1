package kr.opengov.actionplans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A commitment to write or to change.
 *
 * @param plan as in addresses, such as {@code KOR/7}
 * @param id null for a new one
 * @param agencies lead agencies as they are to be printed, the first leads
 * @param supporting agencies that support
 */
public record DraftCommitment(
        @AuditSubject("plan") @NotBlank String plan,
        Long id,
        long version,
        @NotNull @Valid CommitmentText text,
        @NotNull List<@NotBlank @Size(max = 200) String> agencies,
        @NotNull List<@NotBlank @Size(max = 200) String> supporting,
        @NotNull List<@Valid MilestoneDraft> milestones,
        @NotNull List<@Valid IndicatorDraft> indicators) {

    public DraftCommitment {
        agencies = List.copyOf(agencies);
        supporting = List.copyOf(supporting);
        milestones = List.copyOf(milestones);
        indicators = List.copyOf(indicators);
    }
}
