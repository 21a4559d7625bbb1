package kr.opengov.summit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A session to add, or the changed form of one, with all that belongs to it in its order.
 *
 * @param id null to add
 * @param version the version that was read; ignored when adding
 * @param theme the code of a theme, or null
 * @param format the code of a {@link KindLine}, or the word an import brought
 * @param spokenLanguages codes of ISO 639-1 parted by commas
 * @param minutes how long it shall be, or null
 */
public record SaveSession(
        @AuditSubject("session") Long id,
        long version,
        @NotBlank String acronym,
        @NotNull @Valid SessionTexts texts,
        String theme,
        @Size(max = 40) String format,
        @Pattern(regexp = "([a-z]{2}(,[a-z]{2})*)?") String spokenLanguages,
        @Pattern(regexp = "([a-z]{2}(,[a-z]{2})*)?") String interpretationLanguages,
        AttendanceMode attendanceMode,
        @Min(1) @Max(1440) Integer minutes,
        @Min(0) @Max(1000000) Integer expectedAudience,
        RecordingPolicy recording,
        @NotNull List<@Valid HostEntry> hosts,
        @NotNull List<@Valid ParticipantEntry> participants,
        @NotNull List<@Valid ItemEntry> items) {

    public SaveSession {
        hosts = List.copyOf(hosts);
        participants = List.copyOf(participants);
        items = List.copyOf(items);
    }

    /**
     * A host.
     *
     * @param id null to add
     * @param code of the organisation in the directory; empty to find or add it by its name
     */
    public record HostEntry(
            Long id,
            @Size(max = 60) String code,
            @NotBlank @Size(max = 200) String nameKo,
            @Size(max = 200) String nameEn,
            @Size(max = 200) String unit,
            @NotNull HostRole role) {}

    /**
     * Somebody who takes part.
     *
     * @param id null to add
     * @param code of the person in the directory; empty to find or add him or her by name
     * @param affiliations as of the event, a line each: organisation, or organisation / post
     * @param country ISO 3166-1 alpha-3, or null
     * @param remoteZone the IANA zone of who joins from afar; null for who comes
     */
    public record ParticipantEntry(
            Long id,
            @Size(max = 60) String code,
            @NotBlank @Size(max = 100) String nameKo,
            @Size(max = 150) String nameEn,
            SpeakerRole role,
            @Size(max = 1000) String affiliations,
            @Pattern(regexp = "([A-Z]{3})?") String country,
            boolean remote,
            @Size(max = 50) String remoteZone,
            @NotNull Confirmation confirmation) {}

    /** A part of the session with its minutes. */
    public record ItemEntry(
            Long id,
            @NotBlank @Size(max = 300) String titleKo,
            @Size(max = 300) String titleEn,
            @Min(1) @Max(1440) Integer minutes) {}
}
