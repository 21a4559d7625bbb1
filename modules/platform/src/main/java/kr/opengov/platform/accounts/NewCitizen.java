package kr.opengov.platform.accounts;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.NotAudited;

/**
 * Somebody registers.
 *
 * @param agreed to the collection and use of personal data (개인정보 보호법 제15조)
 * @param ofAge at least 14 years old; younger ones need their guardian's consent (같은 법 제22조의2)
 * @param address the IP address, for the limit on attempts
 */
public record NewCitizen(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 100) String name,
        @NotAudited @NotBlank @Size(max = 200) String password,
        @NotBlank @Pattern(regexp = "ko|en") String language,
        @AssertTrue boolean agreed,
        @AssertTrue boolean ofAge,
        @NotAudited String address) {

    /** Never the password. */
    @Override
    public String toString() {
        return "NewCitizen[" + language + "]";
    }
}
