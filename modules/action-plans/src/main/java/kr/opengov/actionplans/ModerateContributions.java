package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Hides contributions that are no proposals from the public, or shows them again.
 *
 * @param contributions which, each as it was read
 * @param reason why; it stays on record
 */
public record ModerateContributions(
        @NotEmpty @Size(max = 200) List<Seen> contributions,
        boolean hidden,
        @NotBlank @Size(max = 1000) String reason) {

    /** A contribution in the version in which it was read. */
    public record Seen(Long id, long version) {}
}
