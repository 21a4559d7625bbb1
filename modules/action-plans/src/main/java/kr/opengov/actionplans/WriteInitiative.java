package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * An initiative to enter or to change.
 *
 * @param version of the initiative that is changed; -1 for a new one
 * @param code its name in addresses, never changed
 * @param commitment as in addresses, such as {@code KOR/6/7}, or blank
 * @param stageSince since when it is at the stage
 * @param judges who judges, for a prize
 * @param criteria by what they judge
 */
public record WriteInitiative(
        long version,

        @AuditSubject("initiative") @NotBlank @Pattern(regexp = "[A-Z0-9-]{1,30}")
        String code,

        @NotBlank @Pattern(regexp = "[A-Z0-9-]{1,20}") String member,
        @Size(max = 50) String commitment,
        @NotNull InnovationStrategy strategy,
        @NotNull InnovationStage stage,
        @NotNull LocalDate stageSince,
        @NotBlank @Size(max = 300) String titleKo,
        @Size(max = 300) String titleEn,
        @NotBlank @Size(max = 2000) String goalKo,
        @Size(max = 2000) String goalEn,
        @NotBlank @Size(max = 1000) String partnersKo,
        @Size(max = 1000) String partnersEn,
        @Size(max = 1000) String judges,
        @Size(max = 2000) String criteria,
        @Size(max = 2000) String resultKo,
        @Size(max = 2000) String resultEn,
        @Size(max = 500) String link) {}
