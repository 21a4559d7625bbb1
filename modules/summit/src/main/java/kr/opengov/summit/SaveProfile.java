package kr.opengov.summit;

import jakarta.validation.constraints.Size;

/**
 * What a person says of himself or herself.
 *
 * @param version the version that was read, 0 when there was nothing
 * @param consent whether it may be published
 */
public record SaveProfile(
        long version,
        @Size(max = 2000) String biographyKo,
        @Size(max = 2000) String biographyEn,
        boolean consent) {}
