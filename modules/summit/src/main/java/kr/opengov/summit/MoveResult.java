package kr.opengov.summit;

import java.util.List;

/**
 * What a step of the editor came to.
 *
 * @param slotIds the slots that were changed; those taken away are not among them
 * @param conflicts the conflicts these slots now have a part in, the gravest first
 */
public record MoveResult(List<Long> slotIds, List<ScheduleConflict> conflicts) {

    public MoveResult {
        slotIds = List.copyOf(slotIds);
        conflicts = List.copyOf(conflicts);
    }
}
