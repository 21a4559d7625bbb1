package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/**
 * What a commitment is about by one scheme; what stood there before is replaced.
 *
 * @param commitment as in addresses, such as {@code KOR/6/7}
 * @param source who says so, or blank for the editors of the plan
 */
public record TagCommitment(
        @AuditSubject("commitment") @NotBlank String commitment,
        @NotNull TopicScheme scheme,
        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 40) String> codes,
        @Size(max = 300) String source) {

    public TagCommitment {
        codes = List.copyOf(codes);
    }
}
