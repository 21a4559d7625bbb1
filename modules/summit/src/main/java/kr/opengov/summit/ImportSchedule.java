package kr.opengov.summit;

import jakarta.validation.constraints.Size;

/**
 * A schedule file to take in.
 *
 * @param acronym the summit it is for; null for the one the file names, which is made when there is none
 * @param trial whether only to tell what it would change
 * @param cancelMissing whether sessions that an earlier file had and this one has not are cancelled
 */
public record ImportSchedule(@Size(max = 40) String acronym, boolean trial, boolean cancelMissing) {}
