package kr.opengov.summit.internal.conflict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.ConflictCode;
import kr.opengov.summit.internal.conflict.Situation.HostFacts;
import kr.opengov.summit.internal.conflict.Situation.PersonFacts;
import kr.opengov.summit.internal.conflict.Situation.Placed;
import kr.opengov.summit.internal.conflict.Situation.RoomFacts;
import kr.opengov.summit.internal.conflict.Situation.SessionFacts;

/** Nobody is in two places, whatever the role; hosts only hear of it. */
final class PersonRules {

    private PersonRules() {}

    static void check(Situation situation, Findings findings) {
        Map<Long, List<Placed>> byPerson = new LinkedHashMap<>();
        Map<Long, Bilingual> persons = new HashMap<>();
        Map<Long, List<Placed>> byHost = new LinkedHashMap<>();
        Map<Long, Bilingual> hosts = new HashMap<>();
        for (Placed slot : situation.slots()) {
            SessionFacts session = situation.session(slot);
            if (session == null) {
                continue;
            }
            for (PersonFacts person : session.people()) {
                put(byPerson, person.personId(), slot);
                persons.putIfAbsent(person.personId(), person.name());
            }
            for (HostFacts host : session.hosts()) {
                put(byHost, host.organisationId(), slot);
                hosts.putIfAbsent(host.organisationId(), host.name());
            }
        }
        byPerson.forEach((person, slots) -> {
            if (slots.size() > 1) {
                overlaps(findings, ConflictCode.SPEAKER_OVERLAP, slots, persons.get(person), "p" + person);
                walks(situation, findings, slots, persons.get(person), "p" + person);
            }
        });
        byHost.forEach((host, slots) -> {
            if (slots.size() > 1) {
                overlaps(findings, ConflictCode.HOST_OVERLAP, slots, hosts.get(host), "o" + host);
            }
        });
    }

    /** Somebody with two roles in a session is there once. */
    private static void put(Map<Long, List<Placed>> map, long id, Placed slot) {
        List<Placed> slots = map.computeIfAbsent(id, key -> new ArrayList<>(2));
        if (slots.isEmpty() || slots.get(slots.size() - 1) != slot) {
            slots.add(slot);
        }
    }

    private static void overlaps(Findings findings, ConflictCode code, List<Placed> slots, Bilingual who, String key) {
        Sweep.pairs(slots, (one, other) -> {
            if (!one.sessionId().equals(other.sessionId())) {
                findings.between(code, code.severity(), one, other, who, key);
            }
        });
    }

    /** From the end of one slot to the start of the next, in another building. */
    private static void walks(Situation situation, Findings findings, List<Placed> slots, Bilingual who, String key) {
        List<Placed> ordered = Sweep.inOrder(slots);
        for (int i = 0; i < ordered.size(); i++) {
            Placed before = ordered.get(i);
            for (int j = i + 1; j < ordered.size(); j++) {
                Placed after = ordered.get(j);
                Duration pause = Duration.between(before.end(), after.start());
                if (pause.compareTo(situation.frame().transfer()) >= 0) {
                    break;
                }
                if (!pause.isNegative() && inOtherBuilding(situation.room(before), situation.room(after))) {
                    findings.between(
                            ConflictCode.TRANSFER_TOO_SHORT,
                            ConflictCode.TRANSFER_TOO_SHORT.severity(),
                            before,
                            after,
                            who,
                            key);
                }
            }
        }
    }

    private static boolean inOtherBuilding(RoomFacts one, RoomFacts other) {
        return one != null
                && other != null
                && one.building() != null
                && other.building() != null
                && !one.building().equals(other.building());
    }
}
