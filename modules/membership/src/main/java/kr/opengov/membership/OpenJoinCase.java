package kr.opengov.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A join case to open.
 *
 * @param countryCode ISO 3166-1 alpha-3; for a local government the country it lies in
 * @param nameKo of the local government, or of a country the register does not know yet
 * @param nameEn likewise
 * @param region only for a country the register does not know yet
 * @param level only for a local government
 */
public record OpenJoinCase(
        @NotNull MembershipKind kind,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String countryCode,
        @Size(max = 100) String nameKo,
        @Size(max = 100) String nameEn,
        Region region,
        LocalLevel level) {}
