package kr.opengov.platform.directory;

import java.time.LocalDate;

/**
 * Which organisations are looked for; null means any.
 *
 * @param text a part of a name or the code of an agency
 * @param existingOn only those that exist on this day
 */
public record OrganisationFilter(String text, OrganisationKind kind, LocalDate existingOn) {}
