package kr.opengov.integrity.internal.procedure;

import java.util.UUID;

/**
 * Who takes a step, and how this person stands to the case.
 *
 * @param id the person's id in this module; null for the reporter and the portal
 * @param assigned whether the case is assigned to this officer
 * @param declared whether the officer declared to have no conflict of interest in this case
 * @param concerned whether the officer is accused, of the accused department, or excluded by the reporter
 * @param conflictOfInterestOfficer whether this is the agency's 이해충돌방지담당관
 */
public record Actor(
        ActorRole role,
        UUID id,
        boolean assigned,
        boolean declared,
        boolean concerned,
        boolean conflictOfInterestOfficer) {

    /** Whoever has the code. */
    public static Actor reporter() {
        return new Actor(ActorRole.REPORTER, null, false, false, false, false);
    }

    /** An assigned officer who declared to have no conflict of interest. */
    public static Actor officer(UUID id) {
        return new Actor(ActorRole.OFFICER, id, true, true, false, false);
    }
}
