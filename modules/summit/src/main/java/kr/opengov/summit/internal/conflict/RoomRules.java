package kr.opengov.summit.internal.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.opengov.summit.ConflictCode;
import kr.opengov.summit.Severity;
import kr.opengov.summit.SlotKind;
import kr.opengov.summit.internal.conflict.Situation.Placed;
import kr.opengov.summit.internal.conflict.Situation.RoomFacts;
import kr.opengov.summit.internal.conflict.Situation.SessionFacts;

/** What cannot stand beside each other because of where it is. */
final class RoomRules {

    private RoomRules() {}

    static void check(Situation situation, Findings findings) {
        inOneRoom(situation, findings);
        besideABreakOfAllRooms(situation, findings);
        besideWhatRunsAlone(situation, findings);
        besideTheMinisters(situation, findings);
    }

    /** Each room is taken apart into the parts that can be booked; a room without parts is its own part. */
    private static void inOneRoom(Situation situation, Findings findings) {
        Map<Long, List<Placed>> byPart = new HashMap<>();
        for (Placed slot : situation.slots()) {
            RoomFacts room = situation.room(slot);
            if (room != null) {
                Set<Long> parts = room.parts().isEmpty() ? Set.of(room.id()) : room.parts();
                parts.forEach(part ->
                        byPart.computeIfAbsent(part, id -> new ArrayList<>()).add(slot));
            }
        }
        byPart.values()
                .forEach(slots -> Sweep.pairs(slots, (one, other) -> {
                    if (!one.roomId().equals(other.roomId())) {
                        findings.between(ConflictCode.COMPONENT_ROOM_IN_USE, one, other);
                    } else if (!situation.room(one).parallel()) {
                        findings.between(ConflictCode.ROOM_OVERLAP, one, other);
                    }
                }));
    }

    /** A session may go on into the lunch of all; nothing goes on while the house is closed. */
    private static void besideABreakOfAllRooms(Situation situation, Findings findings) {
        Sweep.pairsWith(situation.slots(), Placed::ofAllRooms, (pause, other) -> {
            RoomFacts room = situation.room(other);
            if (room != null && !room.parallel() && other.sessionId() != null) {
                findings.between(
                        ConflictCode.ROOM_OVERLAP,
                        pause.kind() == SlotKind.BREAK ? Severity.WARNING : Severity.FATAL,
                        pause,
                        other,
                        null,
                        "");
            }
        });
    }

    private static void besideWhatRunsAlone(Situation situation, Findings findings) {
        Sweep.pairsWith(sessions(situation), slot -> situation.session(slot).exclusive(), (one, other) -> {
            boolean elsewhere = one.roomId() == null || !one.roomId().equals(other.roomId());
            boolean clash = disturbs(situation, one, other) || disturbs(situation, other, one);
            if (!one.sessionId().equals(other.sessionId()) && elsewhere && clash) {
                findings.between(ConflictCode.EXCLUSIVE_CLASH, one, other);
            }
        });
    }

    /** An exhibition stays open. */
    private static boolean disturbs(Situation situation, Placed alone, Placed other) {
        RoomFacts room = situation.room(other);
        return situation.session(alone).exclusive() && (room == null || !room.parallel());
    }

    /** Heads of delegation are expected where the ministers meet. */
    private static void besideTheMinisters(Situation situation, Findings findings) {
        if (situation.heads().isEmpty()) {
            return;
        }
        Sweep.pairsWith(sessions(situation), slot -> situation.session(slot).ministerial(), (ministers, other) -> {
            if (!ministers.sessionId().equals(other.sessionId())) {
                missing(situation, findings, ministers, other);
                if (situation.session(other).ministerial()) {
                    missing(situation, findings, other, ministers);
                }
            }
        });
    }

    private static void missing(Situation situation, Findings findings, Placed ministers, Placed other) {
        SessionFacts session = situation.session(other);
        session.people().stream()
                .filter(person -> situation.heads().contains(person.personId()))
                .forEach(head -> findings.between(
                        ConflictCode.HEAD_OF_DELEGATION_CLASH,
                        ConflictCode.HEAD_OF_DELEGATION_CLASH.severity(),
                        ministers,
                        other,
                        head.name(),
                        "p" + head.personId()));
    }

    private static List<Placed> sessions(Situation situation) {
        return situation.slots().stream()
                .filter(slot -> situation.session(slot) != null)
                .toList();
    }
}
