package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A unit to judge.
 *
 * @param commitments the codes of the commitments it stands for; several for a cluster only
 */
public record AddUnit(
        @AuditSubject("plan") @NotBlank String plan,
        @NotBlank @Size(max = 20) String code,
        @Size(max = 300) String title,
        @NotNull UnitKind kind,
        @NotEmpty List<@NotBlank String> commitments) {

    public AddUnit {
        commitments = List.copyOf(commitments);
    }
}
