package kr.opengov.platform.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An administrator makes an account; its owner gets an invitation by mail.
 *
 * @param roles what it may do beyond a citizen, for the whole portal
 */
public record NewAccount(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 100) String nameKo,
        @Size(max = 100) String nameEn,
        @NotBlank @Pattern(regexp = "ko|en") String language,
        @Size(max = 200) String unit,
        @Size(max = 100) String position,
        @NotNull List<String> roles) {}
