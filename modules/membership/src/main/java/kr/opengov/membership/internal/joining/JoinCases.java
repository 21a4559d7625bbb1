package kr.opengov.membership.internal.joining;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.opengov.membership.EndJoinCase;
import kr.opengov.membership.Finding;
import kr.opengov.membership.JoinCase;
import kr.opengov.membership.JoinCaseState;
import kr.opengov.membership.JoinFact;
import kr.opengov.membership.JoinFactKind;
import kr.opengov.membership.MemberRow;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.OpenJoinCase;
import kr.opengov.membership.RecordJoin;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.internal.eligibility.DatedRules;
import kr.opengov.membership.internal.eligibility.EligibilityQueries;
import kr.opengov.membership.internal.register.Country;
import kr.opengov.membership.internal.register.MemberQueries;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/** Join cases with what the rules say about them. */
public final class JoinCases {

    private final EntityManager em;
    private final DatedRules rules;
    private final LocalDate today;
    private final Instant now;

    public JoinCases(EntityManager em, DatedRules rules, LocalDate today, Instant now) {
        this.em = em;
        this.rules = rules;
        this.today = today;
        this.now = now;
    }

    /**
     * Opens a case.
     *
     * @throws Refusal {@code COUNTRY_UNKNOWN} or {@code NAME_MISSING}
     */
    public static JoinCaseRow open(EntityManager em, OpenJoinCase command, Recorded recorded) {
        boolean known = em.find(Country.class, command.countryCode()) != null;
        if (command.kind() == MembershipKind.LOCAL && !known) {
            throw Refusal.ofField("countryCode", "COUNTRY_UNKNOWN", command.countryCode());
        }
        boolean needsName = command.kind() == MembershipKind.LOCAL || !known;
        if (needsName && Blank.is(command.nameEn())) {
            throw Refusal.ofField("nameEn", "NAME_MISSING");
        }
        if (!known && Blank.is(command.nameKo())) {
            throw Refusal.ofField("nameKo", "NAME_MISSING");
        }
        JoinCaseRow row = new JoinCaseRow(command, recorded);
        em.persist(row);
        return row;
    }

    /**
     * Only the end of a term may lie ahead.
     *
     * @throws Refusal {@code DAY_IN_FUTURE} on the field
     */
    public static void checkDay(JoinFactKind kind, LocalDate day, String field, LocalDate today) {
        if (kind != JoinFactKind.TERM_END && day.isAfter(today)) {
            throw Refusal.ofField(field, "DAY_IN_FUTURE", today);
        }
    }

    /** Open cases first, the latest first; a fixed number of statements for the list, without what the rules say. */
    public List<JoinCase> all() {
        List<JoinCaseRow> rows = em.createQuery("SELECT c FROM JoinCaseRow c ORDER BY c.id DESC", JoinCaseRow.class)
                .getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<JoinFactKind, JoinFact>> facts = new HashMap<>();
        em.createQuery(
                        "SELECT f FROM JoinFactRow f WHERE f.joinCase.id IN :cases ORDER BY f.revision",
                        JoinFactRow.class)
                .setParameter("cases", rows.stream().map(JoinCaseRow::id).toList())
                .getResultList()
                .forEach(row -> facts.computeIfAbsent(row.view().caseId(), id -> new HashMap<>())
                        .put(row.kind(), row.view()));
        Map<String, Country> countries = em.createQuery("SELECT c FROM Country c WHERE c.code IN :codes", Country.class)
                .setParameter(
                        "codes",
                        rows.stream().map(JoinCaseRow::countryCode).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(Country::code, country -> country));
        return rows.stream()
                .map(row -> view(
                        row,
                        facts.getOrDefault(row.id(), Map.of()),
                        countries.get(row.countryCode()),
                        row.findings(),
                        false))
                .sorted(Comparator.comparing((JoinCase found) -> !found.open()))
                .toList();
    }

    /** One case with what the rules say today, or said when it ended. */
    public Optional<JoinCase> one(long id) {
        return Optional.ofNullable(em.find(JoinCaseRow.class, id)).map(row -> {
            Country country = em.find(Country.class, row.countryCode());
            if (row.state() != JoinCaseState.OPEN) {
                return view(row, row.facts(), country, row.findings(), false);
            }
            JoinCheck check = new JoinCheck(rules, today, row.facts());
            List<Finding> findings = judge(row, check, today);
            return view(row, row.facts(), country, findings, check.blocked());
        });
    }

    /**
     * Whether a case may end like this, whoever asks: by the form or by a row of a file.
     *
     * @param dayField what the form or the file calls the day of the end
     * @param noteField what it calls the note
     * @return what the rules say about the case on that day
     * @throws Refusal {@code JOIN_CASE_ENDED}, {@code DAY_IN_FUTURE}, {@code JOIN_ENDING_NOTE_MISSING}, {@code JOIN_BLOCKED}
     */
    public List<Finding> checkEnd(JoinCaseRow row, EndJoinCase command, String dayField, String noteField) {
        row.checkOpen();
        if (command.day().isAfter(today)) {
            throw Refusal.ofField(dayField, "DAY_IN_FUTURE", today);
        }
        if (!command.joined() && Blank.is(command.note())) {
            throw Refusal.ofField(noteField, "JOIN_ENDING_NOTE_MISSING");
        }
        JoinCheck check = new JoinCheck(rules, command.day(), row.facts());
        List<Finding> findings = judge(row, check, command.day());
        if (command.joined() && check.blocked() && Blank.is(command.overrideReason())) {
            throw Refusal.ofField("overrideReason", "JOIN_BLOCKED");
        }
        return findings;
    }

    /** The membership a case leads to. */
    public static RecordJoin membership(JoinCaseRow row, LocalDate since, String evidence) {
        Map<JoinFactKind, JoinFact> facts = row.facts();
        JoinFact letter = row.kind() == MembershipKind.LOCAL
                ? facts.get(JoinFactKind.LETTER_OF_SUPPORT)
                : facts.get(JoinFactKind.LETTER_OF_INTENT);
        return new RecordJoin(
                row.kind(),
                row.countryCode(),
                row.nameKo(),
                row.nameEn(),
                row.region(),
                row.level(),
                null,
                null,
                day(letter),
                day(facts.get(JoinFactKind.DECLARATION)),
                day(facts.get(JoinFactKind.ACTION_PLAN)),
                since,
                null,
                null,
                evidence,
                letter == null ? null : letter.documentId());
    }

    private List<Finding> judge(JoinCaseRow row, JoinCheck check, LocalDate day) {
        if (row.kind() == MembershipKind.LOCAL) {
            MemberStatus status = MemberQueries.one(em, day, now, row.countryCode()).stream()
                    .map(MemberRow::status)
                    .findFirst()
                    .orElse(null);
            return check.local(status, row.countryCode());
        }
        List<Verdict> latest = EligibilityQueries.latest(em, rules, row.countryCode(), day, now)
                .map(sheet -> List.of(sheet.eligibility(), sheet.values()))
                .orElse(List.of());
        return check.country(latest);
    }

    private static JoinCase view(
            JoinCaseRow row,
            Map<JoinFactKind, JoinFact> facts,
            Country country,
            List<Finding> findings,
            boolean blocked) {
        List<JoinFact> ordered = new ArrayList<>();
        JoinFactKind.of(row.kind()).stream()
                .map(facts::get)
                .filter(Objects::nonNull)
                .forEach(ordered::add);
        return new JoinCase(
                row.id(),
                row.version(),
                row.kind(),
                row.countryCode(),
                name(row.nameKo(), country == null ? null : country.nameKo(), row.countryCode()),
                name(row.nameEn(), country == null ? null : country.nameEn(), row.countryCode()),
                row.state(),
                row.memberCode(),
                row.overrideReason(),
                row.endedOn(),
                row.endingNote(),
                row.recordedAt(),
                ordered,
                findings,
                blocked);
    }

    private static String name(String own, String country, String code) {
        if (own != null) {
            return own;
        }
        return country == null ? code : country;
    }

    private static LocalDate day(JoinFact fact) {
        return fact == null ? null : fact.datedOn();
    }
}
