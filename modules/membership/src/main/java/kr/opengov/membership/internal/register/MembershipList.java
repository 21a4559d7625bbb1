package kr.opengov.membership.internal.register;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import kr.opengov.membership.Cells;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.CorrectJoining;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.LocalLevel;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.RecordJoin;
import kr.opengov.membership.Region;
import kr.opengov.membership.RegisterList;
import kr.opengov.platform.Refusal;

/** Memberships as a file: a new row joins by the rules of joining, another one corrects what is known about the beginning. */
public final class MembershipList extends RegisterList<MembershipLine> {

    private static final Set<String> BEGINNING =
            Set.of("cohort", "letter", "declaration", "firstPlan", "since", "precision", "confidence", "evidence");

    private final EntityManager em;
    private final LocalDate today;
    private final Recorded recorded;
    private final Consumer<StatusEvent> announce;

    /** @param announce tells others about a new entry of a history */
    public MembershipList(EntityManager em, LocalDate today, Recorded recorded, Consumer<StatusEvent> announce) {
        this.em = em;
        this.today = today;
        this.recorded = recorded;
        this.announce = announce;
    }

    @Override
    protected List<Field<MembershipLine>> fields() {
        return List.of(
                new Field<>("code", MembershipLine::code),
                new Field<>("number", MembershipLine::number),
                new Field<>("kind", MembershipLine::kind),
                new Field<>("countryCode", MembershipLine::countryCode),
                new Field<>("nameKo", MembershipLine::nameKo),
                new Field<>("nameEn", MembershipLine::nameEn),
                new Field<>("region", MembershipLine::region),
                new Field<>("level", MembershipLine::level),
                new Field<>("ogpCode", MembershipLine::ogpCode),
                new Field<>("cohort", MembershipLine::cohort),
                new Field<>("letter", MembershipLine::letter),
                new Field<>("declaration", MembershipLine::declaration),
                new Field<>("firstPlan", MembershipLine::firstPlan),
                new Field<>("since", MembershipLine::since),
                new Field<>("precision", MembershipLine::precision),
                new Field<>("confidence", MembershipLine::confidence),
                new Field<>("evidence", MembershipLine::evidence));
    }

    /** Countries before their cities, first memberships before returns; one statement. */
    @Override
    protected List<MembershipLine> standing() {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.internal.register.MembershipLine(
                            m.code, m.number, m.kind, c.code, c.nameKo, c.nameEn, c.region, l.nameKo, l.nameEn, l.level,
                            m.ogpCode, j.cohort, j.letter, j.declaration, j.firstPlan, j.since, j.sincePrecision,
                            j.confidence, j.evidence)
                        FROM Joining j JOIN j.membership m JOIN m.country c LEFT JOIN m.localGovernment l
                        WHERE NOT EXISTS (SELECT k.id FROM Joining k WHERE k.corrects = j)""", MembershipLine.class).getResultList().stream()
                .sorted(Comparator.comparing((MembershipLine line) -> line.kind() == MembershipKind.LOCAL)
                        .thenComparing(MembershipLine::number)
                        .thenComparing(MembershipLine::code))
                .toList();
    }

    @Override
    protected MembershipLine read(Cells cells) {
        return new MembershipLine(
                cells.needed("code", 60),
                cells.neededNumber("number"),
                cells.neededWord("kind", MembershipKind.class),
                cells.needed("countryCode", 3),
                cells.text("nameKo", 100),
                cells.text("nameEn", 100),
                cells.word("region", Region.class),
                cells.word("level", LocalLevel.class),
                cells.text("ogpCode", 20),
                cells.text("cohort", 60),
                cells.day("letter"),
                cells.day("declaration"),
                cells.day("firstPlan"),
                cells.neededDay("since"),
                cells.word("precision", DayPrecision.class),
                cells.word("confidence", Confidence.class),
                cells.text("evidence", 1000));
    }

    @Override
    protected Object key(MembershipLine row) {
        return List.of(row.code(), row.number());
    }

    @Override
    protected void add(MembershipLine row) {
        if (!row.countryCode().matches("[A-Z]{3}")) {
            throw Refusal.ofField("countryCode", "IMPORT_WORD_UNKNOWN", row.countryCode());
        }
        RecordJoin join = new RecordJoin(
                row.kind(),
                row.countryCode(),
                row.nameKo(),
                row.nameEn(),
                row.region(),
                row.level(),
                row.ogpCode(),
                row.cohort(),
                row.letter(),
                row.declaration(),
                row.firstPlan(),
                row.since(),
                row.precision(),
                row.confidence(),
                row.evidence(),
                null);
        new PlausibleDays(today).check(join);
        Membership membership = new JoinPolicy(em, join, recorded).begin();
        if (!membership.code().equals(row.code()) || membership.number() != row.number()) {
            throw Refusal.ofField(
                    "code", "IMPORT_CODE_UNLIKE", row.code(), row.number(), membership.code(), membership.number());
        }
        if (!Objects.equals(membership.nameEn(), row.nameEn())) {
            throw Refusal.ofField("nameEn", "IMPORT_FIELD_FIXED", "nameEn");
        }
        em.persist(membership);
        em.flush();
        announce.accept(membership.first());
    }

    @Override
    protected void correct(MembershipLine before, MembershipLine row, String reason) {
        checkOnly(before, row, BEGINNING);
        Membership membership = one(em, row.code(), row.number());
        CorrectJoining correction = new CorrectJoining(
                membership.id(),
                membership.version(),
                row.cohort(),
                row.letter(),
                row.declaration(),
                row.firstPlan(),
                row.since(),
                row.precision(),
                row.confidence(),
                row.evidence() == null ? reason : row.evidence(),
                membership.joiningDocument());
        new PlausibleDays(today).check(correction);
        membership.correctJoining(correction, recorded);
        em.flush();
    }

    /** @throws Refusal {@code MEMBER_UNKNOWN} */
    static Membership one(EntityManager em, String code, int number) {
        return em
                .createQuery("SELECT m FROM Membership m WHERE m.code = :code AND m.number = :number", Membership.class)
                .setParameter("code", code)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("memberCode", "MEMBER_UNKNOWN", code));
    }
}
