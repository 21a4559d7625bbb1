package kr.opengov.membership.internal.governance;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.opengov.membership.BodyChoice;
import kr.opengov.membership.BodyEntries;
import kr.opengov.membership.BodyFinding;
import kr.opengov.membership.BodyProfile;
import kr.opengov.membership.BodyRow;
import kr.opengov.membership.ChairPeriod;
import kr.opengov.membership.CharterView;
import kr.opengov.membership.FormerBodyState;
import kr.opengov.membership.Namesakes;
import kr.opengov.membership.RosterRow;
import kr.opengov.membership.RuleVerdict;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.SeatView;
import kr.opengov.membership.TermView;
import kr.opengov.membership.internal.register.Country;

/** What stands about bodies, as the register knew it at an instant. A null body code asks for all of them. */
public final class GovernanceQueries {

    private GovernanceQueries() {}

    /** The bodies in the order of the chart: by member, then by name; one statement. */
    public static List<GovernanceBody> bodies(EntityManager em, Instant knownAt) {
        List<GovernanceBody> all = em.createQuery(
                        "SELECT x FROM GovernanceBody x WHERE x.recordedAt <= :knownAt", GovernanceBody.class)
                .setParameter("knownAt", knownAt)
                .getResultList();
        return known(em, all, knownAt).stream()
                .sorted(Comparator.comparing(
                                GovernanceBody::memberCode, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(GovernanceBody::kind)
                        .thenComparing(GovernanceBody::nameKo))
                .toList();
    }

    /**
     * The bodies as they stood at the instant; one statement more when one of them was changed since.
     *
     * @param bodies as they stand now
     */
    public static List<GovernanceBody> known(EntityManager em, List<GovernanceBody> bodies, Instant knownAt) {
        List<String> changed = bodies.stream()
                .filter(body -> body.changedSince(knownAt))
                .map(GovernanceBody::code)
                .toList();
        if (changed.isEmpty()) {
            return bodies;
        }
        Map<String, FormerBody> then = new HashMap<>();
        em.createQuery(
                        "SELECT f FROM FormerBody f WHERE f.bodyCode IN :bodies AND f.replacedAt > :knownAt"
                                + " ORDER BY f.replacedAt, f.id",
                        FormerBody.class)
                .setParameter("bodies", changed)
                .setParameter("knownAt", knownAt)
                .getResultList()
                .forEach(former -> then.putIfAbsent(former.bodyCode(), former));
        return bodies.stream()
                .map(body -> then.containsKey(body.code()) ? body.as(then.get(body.code())) : body)
                .toList();
    }

    /** What stood about a body before corrections known at the instant, the latest first; none without a statement. */
    public static List<FormerBodyState> former(EntityManager em, GovernanceBody body, Instant knownAt) {
        return !body.isChanged()
                ? List.of()
                : em.createQuery(
                                "SELECT f FROM FormerBody f WHERE f.bodyCode = :body AND f.replacedAt <= :knownAt"
                                        + " ORDER BY f.replacedAt DESC, f.id DESC",
                                FormerBody.class)
                        .setParameter("body", body.code())
                        .setParameter("knownAt", knownAt)
                        .getResultStream()
                        .map(FormerBody::view)
                        .toList();
    }

    /** The bodies of a member; one statement. */
    public static List<BodyChoice> ofMember(EntityManager em, String memberCode, Instant knownAt) {
        return choices(em, body -> memberCode.equals(body.memberCode()), knownAt);
    }

    /** The bodies anyone may ask to take part in; one statement. */
    public static List<BodyChoice> openToAll(EntityManager em, LocalDate day, Instant knownAt) {
        return choices(
                em,
                body -> body.openToAll()
                        && (body.dissolved() == null || !body.dissolved().isBefore(day)),
                knownAt);
    }

    private static List<BodyChoice> choices(EntityManager em, Predicate<GovernanceBody> wanted, Instant knownAt) {
        return bodies(em, knownAt).stream()
                .filter(wanted)
                .sorted(Comparator.comparing(GovernanceBody::nameKo))
                .map(body -> new BodyChoice(body.code(), body.nameKo(), body.nameEn()))
                .toList();
    }

    /** The list of bodies on a day; five statements whatever its length. */
    public static List<BodyRow> list(EntityManager em, LocalDate day, Instant knownAt) {
        List<GovernanceBody> bodies = bodies(em, knownAt);
        Map<String, List<CharterView>> charters =
                charters(em, null, knownAt).stream().collect(Collectors.groupingBy(CharterView::bodyCode));
        Map<String, List<SeatView>> seats = new HashMap<>();
        Map<String, List<SeatHolder>> holders = new HashMap<>();
        seatsAndHolders(em, null, knownAt, seats, holders);
        return bodies.stream()
                .map(body -> row(
                        body,
                        facts(
                                body,
                                charters.getOrDefault(body.code(), List.of()),
                                seats.getOrDefault(body.code(), List.of()),
                                holders.getOrDefault(body.code(), List.of()),
                                List.of()),
                        day))
                .toList();
    }

    /** Everything that stood about one body; six statements. */
    public static BodyFacts facts(EntityManager em, GovernanceBody body, Instant knownAt) {
        Map<String, List<SeatView>> seats = new HashMap<>();
        Map<String, List<SeatHolder>> holders = new HashMap<>();
        seatsAndHolders(em, body.code(), knownAt, seats, holders);
        return facts(
                body,
                charters(em, body.code(), knownAt),
                seats.getOrDefault(body.code(), List.of()),
                named(em, holders.getOrDefault(body.code(), List.of())),
                rows(em, ElectedChair.class, "x.bodyCode", body.code(), knownAt).getResultList().stream()
                        .map(ElectedChair::period)
                        .toList());
    }

    /** The terms, the latest first; one statement. */
    public static List<TermView> terms(EntityManager em, String body, Instant knownAt) {
        return rows(em, BodyTerm.class, "x.bodyCode", body, knownAt).getResultList().stream()
                .map(BodyTerm::view)
                .sorted(Comparator.comparingInt(TermView::number).reversed())
                .toList();
    }

    /** Every entry of a holding known at the instant, those that do not stand any more too; the latest recorded first. */
    public static List<SeatHolder> history(EntityManager em, String body, Instant knownAt) {
        return em
                .createQuery(
                        "SELECT x FROM SeatHolding x JOIN FETCH x.body WHERE x.recordedAt <= :knownAt"
                                + " AND x.body.code = :body ORDER BY x.recordedAt DESC, x.id DESC",
                        SeatHolding.class)
                .setParameter("knownAt", knownAt)
                .setParameter("body", body)
                .getResultList()
                .stream()
                .map(SeatHolding::holder)
                .toList();
    }

    /** Warnings and overrides, the latest first; one statement. */
    public static List<RuleVerdict> verdicts(EntityManager em, String body, Instant knownAt) {
        return em
                .createQuery(
                        "SELECT x FROM BodyVerdict x WHERE x.bodyCode = :body AND x.recordedAt <= :knownAt"
                                + " ORDER BY x.recordedAt DESC, x.id DESC",
                        BodyVerdict.class)
                .setParameter("body", body)
                .setParameter("knownAt", knownAt)
                .getResultList()
                .stream()
                .map(BodyVerdict::view)
                .toList();
    }

    /** The entries that stand, for who corrects them; seven statements. */
    public static BodyEntries entries(EntityManager em, GovernanceBody body, Instant knownAt) {
        BodyFacts facts = facts(em, body, knownAt);
        Comparator<SeatHolder> latest =
                Comparator.comparing((SeatHolder holder) -> holder.from().day()).reversed();
        return new BodyEntries(
                facts.charters(),
                terms(em, body.code(), knownAt),
                facts.seats().stream()
                        .sorted(Comparator.comparingInt(SeatView::number))
                        .toList(),
                facts.chairs().stream()
                        .sorted(Comparator.comparing(ChairPeriod::from).reversed())
                        .toList(),
                facts.holders(),
                facts.holders().stream()
                        .filter(SeatHolder::exOfficio)
                        .sorted(latest)
                        .toList());
    }

    /** The line of a list. */
    public static BodyRow row(GovernanceBody body, BodyFacts facts, LocalDate day) {
        List<RosterRow> roster = facts.roster(day);
        return new BodyRow(
                body.code(),
                body.nameKo(),
                body.nameEn(),
                body.kind(),
                body.parentCode(),
                body.memberCode(),
                body.openToAll(),
                body.founded(),
                body.dissolved(),
                facts.exists(day),
                roster.size(),
                (int) roster.stream()
                        .filter(row -> row.constituency().isPrivate())
                        .count(),
                facts.charter(day).map(CharterView::maximum).orElse(null),
                facts.vacancies(day).size());
    }

    /** Everything about a body on a day; asks the database nothing more. */
    public static BodyProfile profile(
            GovernanceBody body,
            BodyFacts facts,
            LocalDate day,
            List<TermView> terms,
            List<BodyFinding> findings,
            List<Namesakes> namesakes,
            List<SeatHolder> history,
            List<FormerBodyState> former,
            List<RuleVerdict> verdicts) {
        return new BodyProfile(
                row(body, facts, day),
                body.version(),
                body.ruleCode(),
                body.purposeKo(),
                body.purposeEn(),
                body.source(),
                body.note(),
                body.confidence(),
                day,
                facts.charter(day).orElse(null),
                facts.charters(),
                terms,
                facts.seats(),
                facts.roster(day),
                facts.vacancies(day),
                facts.incoming(day),
                findings,
                namesakes,
                history,
                former,
                verdicts);
    }

    private static BodyFacts facts(
            GovernanceBody body,
            List<CharterView> charters,
            List<SeatView> seats,
            List<SeatHolder> holders,
            List<ChairPeriod> chairs) {
        return new BodyFacts(
                body.code(),
                body.ruleCode(),
                body.founded() == null ? null : body.founded().day(),
                body.dissolved(),
                charters,
                seats,
                holders,
                chairs);
    }

    private static List<CharterView> charters(EntityManager em, String body, Instant knownAt) {
        return rows(em, Charter.class, "x.bodyCode", body, knownAt).getResultList().stream()
                .map(Charter::view)
                .sorted(Comparator.comparing(CharterView::from).reversed())
                .toList();
    }

    /** Three statements: seats with their office, holdings, who holds the offices. */
    private static void seatsAndHolders(
            EntityManager em,
            String body,
            Instant knownAt,
            Map<String, List<SeatView>> seats,
            Map<String, List<SeatHolder>> holders) {
        Map<Seat, Office> offices = new HashMap<>();
        TypedQuery<Object[]> query = em.createQuery(
                "SELECT x, o FROM Seat x LEFT JOIN Office o ON o.code = x.officeCode WHERE "
                        + RecordedRow.standing("Seat") + (body == null ? "" : " AND x.bodyCode = :body"),
                Object[].class);
        if (body != null) {
            query.setParameter("body", body);
        }
        for (Object[] pair : query.setParameter("knownAt", knownAt).getResultList()) {
            Seat seat = (Seat) pair[0];
            Office office = (Office) pair[1];
            add(seats, seat.bodyCode(), seat.view(office));
            if (office != null) {
                offices.put(seat, office);
            }
        }
        rows(em, SeatHolding.class, "x.body.code", body, knownAt)
                .getResultList()
                .forEach(holding -> add(holders, holding.holder().bodyCode(), holding.holder()));
        if (!offices.isEmpty()) {
            em.createQuery(
                            "SELECT x FROM OfficeHolding x WHERE x.officeCode IN :offices AND "
                                    + RecordedRow.standing("OfficeHolding"),
                            OfficeHolding.class)
                    .setParameter(
                            "offices",
                            offices.values().stream()
                                    .map(Office::code)
                                    .distinct()
                                    .toList())
                    .setParameter("knownAt", knownAt)
                    .getResultList()
                    .forEach(holding -> offices.forEach((seat, office) -> {
                        if (office.code().equals(holding.officeCode())) {
                            add(holders, seat.bodyCode(), holding.on(seat, office));
                        }
                    }));
        }
    }

    private static <T> TypedQuery<T> rows(
            EntityManager em, Class<T> type, String bodyPath, String body, Instant knownAt) {
        TypedQuery<T> query = em.createQuery(
                "SELECT x FROM " + type.getSimpleName() + " x WHERE " + RecordedRow.standing(type.getSimpleName())
                        + (body == null ? "" : " AND " + bodyPath + " = :body") + " ORDER BY x.id",
                type);
        if (body != null) {
            query.setParameter("body", body);
        }
        return query.setParameter("knownAt", knownAt);
    }

    /** Governments get the names of their countries; one statement when there are any. */
    private static List<SeatHolder> named(EntityManager em, List<SeatHolder> holders) {
        List<String> codes = holders.stream()
                .map(SeatHolder::memberCode)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (codes.isEmpty()) {
            return holders;
        }
        Map<String, Country> countries = em
                .createQuery("SELECT c FROM Country c WHERE c.code IN :codes", Country.class)
                .setParameter("codes", codes)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Country::code, country -> country));
        return holders.stream()
                .map(holder -> named(holder, countries.get(holder.memberCode())))
                .toList();
    }

    private static SeatHolder named(SeatHolder holder, Country country) {
        return country == null || holder.nameKo() != null
                ? holder
                : new Holders(holder).named(country.nameKo(), country.nameEn());
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T value) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }
}
