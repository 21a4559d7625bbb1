package kr.opengov.platform.files;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A file to store.
 *
 * @param purpose what it is for, such as {@code membership.evidence}; names the {@link FileGuard}
 * @param name the name the user's file has
 */
public record NewFile(
        @NotBlank @Size(max = 120) String purpose,
        @NotBlank String name,
        @NotNull Disclosure disclosure) {}
