package kr.opengov.integrity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * An entry of the journal: who did what to which case, and no content.
 *
 * @param time null for what a reporter did, of which the day alone is kept
 * @param actor the person's id in this module, or null
 * @param caseId null when no case is concerned
 * @param detail a code such as a state; may be empty
 */
public record JournalRow(
        long number, LocalDate day, LocalTime time, String action, UUID actor, UUID caseId, String detail) {}
