package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** One draft for one or many contributions of a call; what was released stays as it is. */
public record DraftResponses(
        @NotEmpty @Size(max = 200) List<Long> contributions,
        @NotNull Disposition disposition,
        @NotBlank @Size(max = 8000) String text) {}
