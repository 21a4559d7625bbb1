package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Hides contributions that are no proposals from the public, or shows them again.
 *
 * @param reason why; it stays on record
 */
public record ModerateContributions(
        @NotEmpty @Size(max = 200) List<Long> contributions,
        boolean hidden,
        @NotBlank @Size(max = 1000) String reason) {}
