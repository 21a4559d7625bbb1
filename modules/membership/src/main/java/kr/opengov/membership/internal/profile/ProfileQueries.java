package kr.opengov.membership.internal.profile;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.CountryRow;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.JoiningEntry;
import kr.opengov.membership.MemberProfile;
import kr.opengov.membership.MemberRow;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.MembershipHistory;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.OfficeHeld;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.StatusEntry;
import kr.opengov.membership.internal.governance.OfficeQueries;
import kr.opengov.membership.internal.register.MemberQueries;
import kr.opengov.membership.internal.register.Membership;

/** Everything about one member; a fixed number of statements however long its history is. */
public final class ProfileQueries {

    private ProfileQueries() {}

    /** Empty when no member with this code was recorded by the instant. */
    public static Optional<MemberProfile> profile(EntityManager em, String code, LocalDate day, Instant knownAt) {
        List<Membership> memberships = em.createQuery("""
                        SELECT m FROM Membership m JOIN FETCH m.country LEFT JOIN FETCH m.localGovernment
                         WHERE m.code = :code
                           AND EXISTS (SELECT e.id FROM StatusEvent e WHERE e.membership = m AND e.recordedAt <= :knownAt)
                         ORDER BY m.number
                        """, Membership.class)
                .setParameter("code", code)
                .setParameter("knownAt", knownAt)
                .getResultList();
        if (memberships.isEmpty()) {
            return Optional.empty();
        }
        Membership last = memberships.get(memberships.size() - 1);
        MemberRow row =
                MemberQueries.one(em, day, knownAt, code).stream().findFirst().orElse(null);
        List<MembershipHistory> histories = histories(em, code, memberships, knownAt);
        List<MemberRow> localMembers = last.kind() == MembershipKind.LOCAL
                ? List.of()
                : MemberQueries.localMembersOf(em, day, knownAt, last.country().code());
        List<OfficeHeld> offices = OfficeQueries.of(em, code, day, knownAt);
        return Optional.of(new MemberProfile(
                code,
                last.kind(),
                last.nameKo(),
                last.nameEn(),
                last.ogpCode(),
                last.localGovernment() == null ? null : last.localGovernment().level(),
                last.country().code(),
                last.country().nameKo(),
                last.country().nameEn(),
                last.country().region(),
                last.country().regionConfidence(),
                row,
                histories,
                localMembers,
                offices,
                Contradictions.in(histories, offices)));
    }

    /** The countries the register knows, by Korean name. */
    public static List<CountryRow> countries(EntityManager em) {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.CountryRow(c.code, c.nameKo, c.nameEn, c.region)
                          FROM Country c ORDER BY c.nameKo
                        """, CountryRow.class).getResultList();
    }

    private static List<MembershipHistory> histories(
            EntityManager em, String code, List<Membership> memberships, Instant knownAt) {
        Map<Long, JoiningEntry> joinings = joinings(em, code, knownAt);
        Map<Long, List<StatusEntry>> timelines = timelines(em, code, knownAt);
        return memberships.stream()
                .map(membership -> new MembershipHistory(
                        membership.id(),
                        membership.version(),
                        membership.number(),
                        joinings.get(membership.id()),
                        timelines.getOrDefault(membership.id(), List.of())))
                .toList();
    }

    private static Map<Long, JoiningEntry> joinings(EntityManager em, String code, Instant knownAt) {
        Map<Long, JoiningEntry> found = new LinkedHashMap<>();
        em.createQuery("""
                        SELECT j.membership.id, j.id, j.since, j.sincePrecision, j.cohort, j.letter, j.declaration,
                               j.firstPlan, j.documentId, j.evidence, j.confidence, j.recordedAt
                          FROM Joining j
                         WHERE j.membership.code = :code AND j.recordedAt <= :knownAt
                           AND NOT EXISTS (SELECT k.id FROM Joining k WHERE k.corrects = j AND k.recordedAt <= :knownAt)
                        """, Object[].class)
                .setParameter("code", code)
                .setParameter("knownAt", knownAt)
                .getResultList()
                .forEach(row -> found.put(
                        (Long) row[0],
                        new JoiningEntry(
                                (Long) row[1],
                                new PartialDay((LocalDate) row[2], (DayPrecision) row[3]),
                                (String) row[4],
                                (LocalDate) row[5],
                                (LocalDate) row[6],
                                (LocalDate) row[7],
                                (Long) row[8],
                                (String) row[9],
                                (Confidence) row[10],
                                (Instant) row[11])));
        return found;
    }

    private static Map<Long, List<StatusEntry>> timelines(EntityManager em, String code, Instant knownAt) {
        Map<Long, List<StatusEntry>> found = new LinkedHashMap<>();
        em.createQuery("""
                        SELECT e.membership.id, e.id, e.status, e.letter, e.received, e.effective, e.precision,
                               e.announced, e.decision, e.reason, e.documentId, e.evidence, e.confidence, e.recordedAt,
                               w.id, r.id
                          FROM StatusEvent e LEFT JOIN e.corrects w
                          LEFT JOIN StatusEvent r ON r.corrects = e AND r.recordedAt <= :knownAt
                         WHERE e.membership.code = :code AND e.recordedAt <= :knownAt
                         ORDER BY e.membership.number, e.position, e.recordedAt, e.id
                        """, Object[].class)
                .setParameter("code", code)
                .setParameter("knownAt", knownAt)
                .getResultList()
                .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(new StatusEntry(
                                (Long) row[1],
                                (MemberStatus) row[2],
                                (LocalDate) row[3],
                                (LocalDate) row[4],
                                new PartialDay((LocalDate) row[5], (DayPrecision) row[6]),
                                (LocalDate) row[7],
                                (String) row[8],
                                (String) row[9],
                                (Long) row[10],
                                (String) row[11],
                                (Confidence) row[12],
                                (Instant) row[13],
                                (Long) row[14],
                                (Long) row[15])));
        return found;
    }
}
