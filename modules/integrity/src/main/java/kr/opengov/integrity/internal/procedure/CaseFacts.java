package kr.opengov.integrity.internal.procedure;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kr.opengov.integrity.CaseState;

/**
 * What the guards need to know of a case; nothing of it is secret content.
 *
 * @param today the day in the portal's zone
 * @param supplementRounds how often a supplement was asked for
 * @param missedSupplements how many of these deadlines passed without an answer
 * @param supplementDue the deadline of the round that is open, or null
 * @param identityKnown whether the report carries a sealed identity
 * @param consentAnswered whether the reporter answered if the identity may go along
 * @param objectionDue last day for an objection, or null before the result was delivered
 * @param objected whether the one objection was made already
 * @param withdrawn whether the reporter withdrew
 * @param headAccused whether the head of the agency is accused
 * @param closedOn the day it was closed, or null
 * @param retainedUntil the last day of its retention, or null
 * @param legalHold whether a court or auditor wants it kept
 * @param disposalApprovals who approved the disposal
 * @param proposed what waits for a second person, or null
 */
public record CaseFacts(
        CaseState state,
        LocalDate today,
        int supplementRounds,
        int missedSupplements,
        LocalDate supplementDue,
        boolean identityKnown,
        boolean consentAnswered,
        LocalDate objectionDue,
        boolean objected,
        boolean withdrawn,
        boolean headAccused,
        LocalDate closedOn,
        LocalDate retainedUntil,
        boolean legalHold,
        Set<UUID> disposalApprovals,
        Approval proposed) {}
