package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A roster file to take over, all of it or nothing.
 *
 * @param version of the body, as it was read
 * @param trial true to see what it would do
 */
public record ImportRoster(
        @AuditSubject("body") @NotBlank String bodyCode,
        long version,
        boolean trial,
        @NotNull @Size(max = 2000) List<ImportLine> lines) {

    public ImportRoster {
        lines = List.copyOf(lines);
    }
}
