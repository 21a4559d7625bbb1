package kr.opengov.summit.internal.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.ConflictCode;
import kr.opengov.summit.ConflictParty;
import kr.opengov.summit.ScheduleConflict;
import kr.opengov.summit.Severity;
import kr.opengov.summit.internal.conflict.Situation.Placed;

/** Collects conflicts, each once, whoever of its parties is looked at first. */
final class Findings {

    private static final Comparator<ScheduleConflict> GRAVEST_FIRST = Comparator.comparing(ScheduleConflict::severity)
            .thenComparing(conflict -> conflict.first().startsAt())
            .thenComparing(ScheduleConflict::code)
            .thenComparing(ScheduleConflict::key);

    private final Situation situation;
    private final Set<String> keys = new HashSet<>();
    private final List<ScheduleConflict> found = new ArrayList<>();

    Findings(Situation situation) {
        this.situation = situation;
    }

    /** Two slots stand against each other, about something both need, or about nothing more than time and place. */
    void between(ConflictCode code, Severity severity, Placed one, Placed other, Bilingual about, String aboutKey) {
        boolean inOrder = one.start().equals(other.start())
                ? one.id() < other.id()
                : one.start().isBefore(other.start());
        Placed first = inOrder ? one : other;
        Placed second = inOrder ? other : one;
        add(code, severity, first, situation.party(second), about, second.key() + "|" + aboutKey);
    }

    void between(ConflictCode code, Placed one, Placed other) {
        between(code, code.severity(), one, other, null, "");
    }

    /** A slot stands against a person, a room or its own contents. */
    void alone(ConflictCode code, Placed slot, ConflictParty second, Bilingual about, String aboutKey) {
        add(code, code.severity(), slot, second, about, aboutKey);
    }

    private void add(
            ConflictCode code, Severity severity, Placed first, ConflictParty second, Bilingual about, String rest) {
        String key = code + "|" + first.key() + "|" + rest;
        if (keys.add(key)) {
            found.add(new ScheduleConflict(
                    code,
                    severity,
                    situation.party(first),
                    second,
                    about,
                    key,
                    situation.acknowledged().contains(key)));
        }
    }

    List<ScheduleConflict> all() {
        found.sort(GRAVEST_FIRST);
        return List.copyOf(found);
    }
}
