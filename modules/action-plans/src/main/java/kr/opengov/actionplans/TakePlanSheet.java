package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.opengov.membership.ImportLine;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.NotAudited;

/**
 * Rows of a file of a plan, all of them or none.
 *
 * @param plan as in addresses, such as {@code KOR/7}
 */
public record TakePlanSheet(
        @AuditSubject("plan") @NotBlank String plan,
        @NotNull PlanSheet sheet,
        @NotAudited @NotNull @Size(max = 1000) List<ImportLine> lines) {

    public TakePlanSheet {
        lines = List.copyOf(lines);
    }
}
