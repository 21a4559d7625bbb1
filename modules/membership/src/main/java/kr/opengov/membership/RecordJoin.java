package kr.opengov.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A request to enter a new membership: the first one of a country or local government, or the return of one that left.
 *
 * @param countryCode ISO 3166-1 alpha-3; for a local government the country it lies in
 * @param nameKo Korean name: of the local government, or of a country the register does not know yet
 * @param nameEn English name, likewise
 * @param region only for a country the register does not know yet
 * @param level only for a local government
 * @param ogpCode prefix of the partnership's own ids, as printed
 * @param letter day of the letter of intent (local: letter of support)
 * @param declaration day on which the declaration was endorsed; without it the status is "joining"
 * @param firstPlan day of the first action plan
 * @param since from when it belongs, or from when it is joining
 * @param precision how much of {@code since} the source prints; null for a full day
 * @param confidence how sure it is; null for verified
 * @param evidence where it was read
 * @param documentId a file of the platform
 */
public record RecordJoin(
        @NotNull MembershipKind kind,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String countryCode,
        @Size(max = 100) String nameKo,
        @Size(max = 100) String nameEn,
        Region region,
        LocalLevel level,
        @Size(max = 20) String ogpCode,
        @Size(max = 60) String cohort,
        LocalDate letter,
        LocalDate declaration,
        LocalDate firstPlan,
        @NotNull LocalDate since,
        DayPrecision precision,
        Confidence confidence,
        @Size(max = 1000) String evidence,
        Long documentId) {}
