package kr.opengov.summit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A room to add, or the changed form of one.
 *
 * @param id null to add
 * @param version the version that was read; ignored when adding
 * @param position where it stands among the rooms, from 1
 * @param capacity seats, or null when unknown
 * @param allowsParallel whether sessions may run beside each other, as in an exhibition hall
 * @param parts ids of the rooms it is made of
 */
public record SaveRoom(
        @AuditSubject("room") Long id,
        long version,
        @NotBlank String acronym,
        @Min(1) @Max(9999) int position,
        @NotBlank @Size(max = 100) String nameKo,
        @Size(max = 100) String nameEn,
        @NotNull RoomKind kind,
        @Min(1) @Max(1_000_000) Integer capacity,
        @Size(max = 100) String building,
        @Size(max = 20) String floor,
        boolean allowsParallel,
        @Min(0) @Max(50) int interpretationBooths,

        @Size(max = 500) @Pattern(regexp = "(https?://\\S+)?")
        String streamUrl,

        @Size(max = 500) String equipmentKo,
        @Size(max = 500) String equipmentEn,
        @NotNull List<Long> parts) {

    public SaveRoom {
        parts = List.copyOf(parts);
    }
}
