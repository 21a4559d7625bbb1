package kr.opengov.summit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The texts of a session that its host may ask to change; nothing else of a session is the host's. */
public record SessionTexts(
        @NotBlank @Size(max = 300) String titleKo,
        @Size(max = 300) String titleEn,
        @Size(max = 300) String subtitleKo,
        @Size(max = 300) String subtitleEn,
        @Size(max = 5000) String abstractKo,
        @Size(max = 5000) String abstractEn,
        @Size(max = 20000) String descriptionKo,
        @Size(max = 20000) String descriptionEn) {}
