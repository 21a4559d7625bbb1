package kr.opengov.summit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A summit to add, or the changed form of one.
 *
 * @param id null to add
 * @param version the version that was read; ignored when adding
 * @param acronym part of addresses and files; it stays what it was when the summit was added
 * @param zone an IANA zone
 * @param dayChange when a day of the programme ends: what runs after midnight still belongs to the evening
 * @param contentLanguages the languages every text should have, codes of ISO 639-1
 * @param gridMinutes in what steps the editor places
 * @param transferMinutes how long it takes to walk from one building to another
 */
public record SaveSummit(
        @AuditSubject("summit") Long id,
        long version,
        @NotBlank @Pattern(regexp = "[a-z0-9_]{3,40}") String acronym,
        @NotBlank @Size(max = 300) String titleKo,
        @Size(max = 300) String titleEn,
        @Size(max = 300) String sloganKo,
        @Size(max = 300) String sloganEn,
        @Size(max = 300) String venueKo,
        @Size(max = 300) String venueEn,
        @NotBlank @Size(max = 50) String zone,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotNull LocalTime dayChange,
        @NotNull AttendanceMode attendanceMode,
        @NotEmpty List<@Pattern(regexp = "[a-z]{2}") String> contentLanguages,
        @Min(5) @Max(60) int gridMinutes,
        @Min(0) @Max(240) int transferMinutes) {

    public SaveSummit {
        contentLanguages = List.copyOf(contentLanguages);
    }
}
