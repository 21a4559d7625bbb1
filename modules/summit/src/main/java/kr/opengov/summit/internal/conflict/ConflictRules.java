package kr.opengov.summit.internal.conflict;

import java.util.List;
import kr.opengov.summit.ScheduleConflict;

/** All rules over one situation; no database, no clock. */
final class ConflictRules {

    private ConflictRules() {}

    /** Every conflict once, the gravest and earliest first. */
    static List<ScheduleConflict> of(Situation situation) {
        Findings findings = new Findings(situation);
        RoomRules.check(situation, findings);
        PersonRules.check(situation, findings);
        AvailabilityRules.check(situation, findings);
        SessionRules.check(situation, findings);
        return findings.all();
    }
}
