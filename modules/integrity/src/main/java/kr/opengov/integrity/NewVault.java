package kr.opengov.integrity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A vault for the caller's private key.
 *
 * @param dutyKo the duty by which reporters know the officer, never a name
 * @param passphrase apart from the password of the account; wiped by the caller
 */
public record NewVault(
        @NotBlank @Size(max = 100) String dutyKo,
        @NotBlank @Size(max = 100) String dutyEn,
        @NotNull char[] passphrase) {

    @Override
    public String toString() {
        return "NewVault";
    }
}
