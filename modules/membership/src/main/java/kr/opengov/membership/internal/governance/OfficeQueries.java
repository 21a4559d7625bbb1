package kr.opengov.membership.internal.governance;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.opengov.membership.ChairRow;
import kr.opengov.membership.MemberFilter;
import kr.opengov.membership.MemberRow;
import kr.opengov.membership.OfficeHeld;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.SeatRow;
import kr.opengov.membership.SteeringCommittee;
import kr.opengov.membership.internal.register.Country;
import kr.opengov.membership.internal.register.MemberQueries;

/** Who holds a seat and who leads the partnership, on a day, as the register knew it at an instant. */
public final class OfficeQueries {

    /** The partnership's own Steering Committee; cities have bodies of the same Korean name. */
    public static final String STEERING_COMMITTEE = "OGP_STEERING_COMMITTEE";

    private static final String KNOWN =
            " WHERE x.recordedAt <= :knownAt AND NOT EXISTS (SELECT y.id FROM %s y WHERE y.corrects = x"
                    + " AND y.recordedAt <= :knownAt)";

    private OfficeQueries() {}

    /** The seats whose holder on the day is known; four statements. */
    public static SteeringCommittee steeringCommittee(EntityManager em, LocalDate day, Instant knownAt) {
        GovernanceBody body = em.find(GovernanceBody.class, STEERING_COMMITTEE);
        if (body == null) {
            return new SteeringCommittee(day, "OGP 운영위원회", "OGP Steering Committee", 11, 11, List.of());
        }
        GovernanceBody then =
                GovernanceQueries.known(em, List.of(body), knownAt).get(0);
        List<SeatHolding> seats = em.createQuery(
                        "SELECT x FROM SeatHolding x WHERE " + RecordedRow.standing("SeatHolding")
                                + " AND x.from <= :day AND (x.to IS NULL OR x.to >= :day) AND x.body = :body",
                        SeatHolding.class)
                .setParameter("knownAt", knownAt)
                .setParameter("day", day)
                .setParameter("body", body)
                .getResultList();
        Map<String, Country> countries =
                countries(em, seats.stream().map(SeatHolding::memberCode).toList());
        Map<String, MemberRow> members = new HashMap<>();
        MemberQueries.all(em, day, knownAt, MemberFilter.ALL, "code", false)
                .forEach(member -> members.put(member.code(), member));
        List<SeatRow> rows = seats.stream()
                .map(seat -> seat.row(countries.get(seat.memberCode()), members.get(seat.memberCode())))
                .sorted(Comparator.comparing(SeatRow::constituency).thenComparing(SeatRow::nameKo))
                .toList();
        return new SteeringCommittee(
                day, then.nameKo(), then.nameEn(), then.governmentSeats(), then.civilSocietySeats(), rows);
    }

    /** Every chair in order with the role on the day; two statements. */
    public static List<ChairRow> chairs(EntityManager em, LocalDate day, Instant knownAt) {
        List<ChairTerm> terms = terms(em, knownAt);
        Map<String, Country> countries =
                countries(em, terms.stream().map(ChairTerm::memberCode).toList());
        ChairRoles roles = ChairRoles.on(day, terms);
        return terms.stream()
                .map(term -> term.row(countries.get(term.memberCode()), roles.of(term)))
                .toList();
    }

    /** The offices of one member, the latest first, in bodies as they were called then; three statements at most. */
    public static List<OfficeHeld> of(EntityManager em, String memberCode, LocalDate day, Instant knownAt) {
        List<ChairTerm> terms = terms(em, knownAt);
        ChairRoles roles = ChairRoles.on(day, terms);
        List<ChairTerm> own = terms.stream()
                .filter(term -> term.memberCode().equals(memberCode))
                .toList();
        List<SeatHolding> seats = em.createQuery(
                        "SELECT x FROM SeatHolding x JOIN FETCH x.body WHERE " + RecordedRow.standing("SeatHolding")
                                + " AND x.memberCode = :member",
                        SeatHolding.class)
                .setParameter("knownAt", knownAt)
                .setParameter("member", memberCode)
                .getResultList();
        Map<String, GovernanceBody> bodies = new HashMap<>();
        Stream.concat(own.stream().map(ChairTerm::body), seats.stream().map(SeatHolding::body))
                .forEach(body -> bodies.put(body.code(), body));
        GovernanceQueries.known(em, List.copyOf(bodies.values()), knownAt)
                .forEach(body -> bodies.put(body.code(), body));
        List<OfficeHeld> offices = new ArrayList<>();
        own.forEach(term -> offices.add(term.office(bodies.get(term.body().code()), day, roles.of(term))));
        seats.forEach(seat -> offices.add(seat.office(bodies.get(seat.body().code()), day)));
        offices.sort(Comparator.comparing(
                OfficeHeld::from,
                Comparator.nullsLast(Comparator.comparing(PartialDay::day).reversed())));
        return offices;
    }

    private static List<ChairTerm> terms(EntityManager em, Instant knownAt) {
        return em.createQuery(
                        "SELECT x FROM ChairTerm x JOIN FETCH x.body" + KNOWN.formatted("ChairTerm")
                                + " ORDER BY x.number",
                        ChairTerm.class)
                .setParameter("knownAt", knownAt)
                .getResultList();
    }

    private static Map<String, Country> countries(EntityManager em, List<String> codes) {
        Map<String, Country> found = new HashMap<>();
        if (!codes.isEmpty()) {
            em.createQuery("SELECT c FROM Country c WHERE c.code IN :codes", Country.class)
                    .setParameter("codes", codes)
                    .getResultList()
                    .forEach(country -> found.put(country.code(), country));
        }
        return found;
    }
}
