package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Whether two persons of one name are one person. Nothing is merged here: the directory does that on its own page.
 *
 * @param samePerson what was found
 * @param reason how it was found
 */
public record DecideNamesakes(
        long firstPersonId,
        long secondPersonId,
        boolean samePerson,
        @NotBlank @Size(max = 1000) String reason) {}
