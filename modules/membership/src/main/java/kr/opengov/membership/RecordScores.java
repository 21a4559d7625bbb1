package kr.opengov.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Values of a country in a year, to enter or to correct. What is the same as before is not entered again.
 *
 * @param confidence null for verified
 * @param reason why; needed as soon as one of the values replaces another
 */
public record RecordScores(
        @NotBlank @Size(max = 60) String memberCode,
        int year,
        @NotEmpty @Size(max = 6) List<@NotNull @Valid ScoreLine> lines,
        @NotBlank @Size(max = 1000) String source,
        Confidence confidence,
        @Size(max = 2000) String reason) {

    public RecordScores {
        lines = lines == null ? null : List.copyOf(lines);
        confidence = confidence == null ? Confidence.VERIFIED : confidence;
    }
}
