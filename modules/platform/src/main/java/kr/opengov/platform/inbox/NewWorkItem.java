package kr.opengov.platform.inbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Work that waits for one account, or for everybody who holds a role.
 *
 * @param key the module's own name of the item, unique in the portal, such as {@code approvals/123/step/2}
 * @param titleEn may be null: readers of the English pages then see the Korean title
 * @param path where the work is done, without language, such as {@code /desk/documents/123}
 * @param accountId whom it waits for, or null when a role is given
 * @param role one of {@link kr.opengov.platform.Roles#ALL}, or null when an account is given
 * @param scope what the role must be held for, such as {@code AGENCY:1741000}; null or empty for any holder of the role
 * @param dueOn the last day, or null without one
 */
public record NewWorkItem(
        @NotBlank @Size(max = 190) String key,
        @NotNull WorkKind kind,
        @NotBlank @Size(max = 500) String titleKo,
        @Size(max = 500) String titleEn,
        @NotBlank @Size(max = 300) String path,
        Long accountId,
        String role,
        String scope,
        LocalDate dueOn) {

    public NewWorkItem {
        scope = scope == null ? "" : scope;
        if (accountId == null && role == null) {
            throw new IllegalArgumentException("work item " + key + " waits for nobody: give an account or a role");
        }
    }
}
