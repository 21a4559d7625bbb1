package kr.opengov.platform.notices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.NotAudited;

/**
 * A notice to add, or its changed form. A language has title and text, or neither.
 *
 * @param id null to add
 * @param version the version that was read; ignored when adding
 * @param original {@code ko} or {@code en}: the language it was written in
 * @param files ids of stored files in the order in which they are shown
 * @param inspected whether the caller looked for resident registration numbers in the files the portal could not search
 */
public record NoticeEntry(
        @AuditSubject("notice") Long id,
        long version,
        @NotNull NoticeKind kind,
        @Size(max = 300) String titleKo,
        @Size(max = 300) String titleEn,
        @NotAudited @Size(max = 100_000) String bodyKo,
        @NotAudited @Size(max = 100_000) String bodyEn,
        @NotNull @Pattern(regexp = "ko|en") String original,
        @NotNull Translation translation,
        @NotBlank @Size(max = 200) String unit,
        @NotNull LocalDate fromOn,
        LocalDate toOn,
        @NotNull List<Long> files,
        boolean inspected) {

    public NoticeEntry {
        files = files == null ? null : List.copyOf(files);
    }

    /** An entry that vouches for no file. */
    public NoticeEntry(
            Long id,
            long version,
            NoticeKind kind,
            String titleKo,
            String titleEn,
            String bodyKo,
            String bodyEn,
            String original,
            Translation translation,
            String unit,
            LocalDate fromOn,
            LocalDate toOn,
            List<Long> files) {
        this(
                id,
                version,
                kind,
                titleKo,
                titleEn,
                bodyKo,
                bodyEn,
                original,
                translation,
                unit,
                fromOn,
                toOn,
                files,
                false);
    }
}
