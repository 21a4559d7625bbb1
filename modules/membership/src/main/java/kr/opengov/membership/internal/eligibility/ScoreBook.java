package kr.opengov.membership.internal.eligibility;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.RecordScores;
import kr.opengov.membership.ScoreEntry;
import kr.opengov.membership.ScoreLine;
import kr.opengov.membership.ScoreMetric;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;

/** Enters values: what is new, what corrects, and what is the same as before. */
final class ScoreBook {

    /** Where a value stands. */
    record Place(String memberCode, int year, ScoreMetric metric) {}

    private final EntityManager em;
    private final ScorePolicy policy;
    private final Recorded recorded;

    ScoreBook(EntityManager em, ScorePolicy policy, Recorded recorded) {
        this.em = em;
        this.policy = policy;
        this.recorded = recorded;
    }

    /** Enters what differs from the entries that count; answers how many were entered. */
    int record(RecordScores command) {
        check(command);
        Map<Place, ScoreEntry> current = current(List.of(command.memberCode()));
        int entered = 0;
        for (ScoreLine line : command.lines()) {
            ScoreEntry before = current.get(new Place(command.memberCode(), command.year(), line.metric()));
            if ((before == null ? 0 : before.revision()) != line.revision()) {
                throw new Conflict();
            }
            ScoreEntry entry = new ScoreEntry(
                    command.memberCode(),
                    command.year(),
                    line.metric(),
                    line.revision() + 1,
                    line.points(),
                    command.source().strip(),
                    command.confidence(),
                    Blank.toNull(command.reason()),
                    recorded.at());
            if (!same(entry, before)) {
                enter(entry, before);
                entered++;
            }
        }
        return entered;
    }

    /** Whether the values are possible at all; the same for a trial. */
    void check(RecordScores command) {
        policy.checkMember(
                command.memberCode(), kinds(List.of(command.memberCode())).get(command.memberCode()));
        policy.checkYear(command.year());
        command.lines()
                .forEach(line -> policy.checkPoints(
                        line.metric(),
                        command.year(),
                        line.points(),
                        line.metric().name()));
    }

    /** @throws Refusal {@code CORRECTION_REASON_MISSING} when it replaces another and does not say why */
    void enter(ScoreEntry entry, ScoreEntry before) {
        if (before != null && Blank.is(entry.reason())) {
            throw Refusal.ofField("reason", "CORRECTION_REASON_MISSING");
        }
        em.persist(new Score(entry, recorded));
    }

    /** The entries that count, by where they stand; one statement. */
    Map<Place, ScoreEntry> current(Collection<String> codes) {
        return EligibilityQueries.scores(em, recorded.at(), codes).stream()
                .collect(Collectors.toMap(
                        entry -> new Place(entry.memberCode(), entry.year(), entry.metric()), entry -> entry));
    }

    /**
     * What kind of member has a code, or would have after joining; a code that nobody has or asks for is not there. Two
     * statements.
     */
    Map<String, MembershipKind> kinds(Collection<String> codes) {
        Map<String, MembershipKind> kinds = new HashMap<>();
        if (!codes.isEmpty()) {
            Candidates.kinds(em, codes).forEach(kinds::put);
            em.createQuery("SELECT m.code, m.kind FROM Membership m WHERE m.code IN :codes", Object[].class)
                    .setParameter("codes", codes)
                    .getResultList()
                    .forEach(row -> kinds.put((String) row[0], (MembershipKind) row[1]));
        }
        return kinds;
    }

    /** Whether two entries say the same: value, source and how sure it is. */
    static boolean same(ScoreEntry entry, ScoreEntry before) {
        return before != null
                && sameNumber(entry, before)
                && Objects.equals(entry.source(), before.source())
                && entry.confidence() == before.confidence();
    }

    private static boolean sameNumber(ScoreEntry entry, ScoreEntry before) {
        return entry.points() == null
                ? before.points() == null
                : before.points() != null && entry.points().compareTo(before.points()) == 0;
    }
}
