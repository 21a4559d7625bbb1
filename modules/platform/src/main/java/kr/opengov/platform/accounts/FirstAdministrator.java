package kr.opengov.platform.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.NotAudited;

/** The first administrator of an installation, made with the one-time link the launcher printed. */
public record FirstAdministrator(
        @NotAudited @NotBlank String token,
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 100) String name,
        @NotAudited @NotBlank @Size(max = 200) String password,
        @NotBlank @Pattern(regexp = "ko|en") String language) {

    /** Neither token nor password. */
    @Override
    public String toString() {
        return "FirstAdministrator[" + language + "]";
    }
}
