package kr.opengov.platform.approvals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * A unit that is to issue documents.
 *
 * @param code stays when names change
 * @param nameKo as the accounts of its people have it
 * @param prefix stands before the serial number; letters and digits
 * @param sender in whose name documents go out (발신명의), or null
 * @param lastSerial the last number given outside the portal; the next one goes on behind it
 */
public record NewUnit(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9-]+")
        String code,

        @NotBlank @Size(max = 200) String nameKo,
        @Size(max = 200) String nameEn,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[\\p{L}\\p{N}]+")
        String prefix,

        @Size(max = 200) String sender,
        @PositiveOrZero long lastSerial,
        @NotNull @Valid UnitContact contact) {}
