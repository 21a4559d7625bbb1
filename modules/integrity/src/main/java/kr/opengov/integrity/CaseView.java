package kr.opengov.integrity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A case as an officer sees it.
 *
 * @param declared false until the officer declared to have no conflict of interest; before that only the subject is shown
 * @param possibleSpam whether more came from its place than people write
 * @param protections the requests for protection; empty before the declaration
 * @param lines what the officer's keys open; empty before the declaration
 * @param proposed the action that waits for a second person, or null
 * @param proposedGround its ground, or null
 * @param ownProposal whether this officer proposed it
 * @param actions what the rules let this officer do now
 * @param grounds the grounds of closing whose conditions hold now
 * @param officers the other officers of the case, by duty
 */
public record CaseView(
        UUID id,
        long version,
        ReportKind kind,
        CaseState state,
        String subject,
        LocalDate receivedOn,
        boolean declared,
        boolean possibleSpam,
        List<DeadlineView> deadlines,
        List<CaseLine> lines,
        List<ProtectionView> protections,
        List<CaseAction> actions,
        CaseAction proposed,
        ClosingGround proposedGround,
        boolean ownProposal,
        List<ClosingGround> grounds,
        List<OfficerChoice> officers) {

    @Override
    public String toString() {
        return "CaseView";
    }
}
