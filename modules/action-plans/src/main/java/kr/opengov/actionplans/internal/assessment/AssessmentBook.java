package kr.opengov.actionplans.internal.assessment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kr.opengov.actionplans.AddProduct;
import kr.opengov.actionplans.AddUnit;
import kr.opengov.actionplans.AssessmentProduct;
import kr.opengov.actionplans.BlankReason;
import kr.opengov.actionplans.CodingMethod;
import kr.opengov.actionplans.CodingView;
import kr.opengov.actionplans.CommitmentNewsKind;
import kr.opengov.actionplans.GiveCoding;
import kr.opengov.actionplans.ProductKind;
import kr.opengov.actionplans.UnitKind;
import kr.opengov.actionplans.UnitView;
import kr.opengov.actionplans.internal.news.CommitmentNews;
import kr.opengov.actionplans.internal.proposal.SafeText;
import kr.opengov.actionplans.internal.register.ActionPlan;
import kr.opengov.actionplans.internal.register.Commitment;
import kr.opengov.actionplans.internal.register.CommitmentNumber;
import kr.opengov.actionplans.internal.register.PlanPlace;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.SqlRow;

/** Keeps reports, units and judgements of assessors. */
public final class AssessmentBook {

    private final EntityManager em;

    public AssessmentBook(EntityManager em) {
        this.em = em;
    }

    static boolean isBlank(String value) {
        return Arrays.stream(BlankReason.values())
                .anyMatch(blank -> blank.name().equals(value));
    }

    private ActionPlan plan(String address) {
        return PlanPlace.of(address).plan(em).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    public Long add(AddProduct command) {
        SafeText.link(command.link());
        AssessmentReport report = new AssessmentReport(plan(command.plan()).id(), command);
        em.persist(report);
        em.flush();
        return report.id();
    }

    /** Adds a unit; see the façade for what it refuses. */
    public Long add(AddUnit command) {
        ActionPlan plan = plan(command.plan());
        if (command.kind() != UnitKind.CLUSTER && command.commitments().size() > 1) {
            throw Refusal.ofField("commitments", "UNIT_ONE_COMMITMENT");
        }
        if (command.kind() == UnitKind.CLUSTER && command.commitments().size() < 2) {
            throw Refusal.ofField("commitments", "UNIT_CLUSTER");
        }
        String code = command.code().strip();
        if (!em.createQuery("select u.id from Unit u where u.planId = :plan and u.code = :code", Long.class)
                .setParameter("plan", plan.id())
                .setParameter("code", code)
                .getResultList()
                .isEmpty()) {
            throw Refusal.ofField("code", "ASSESSED_UNIT_EXISTS", code);
        }
        List<Long> commitments = em.createQuery(
                        "select c.id from Commitment c where c.plan = :plan and c.code in :codes", Long.class)
                .setParameter("plan", plan)
                .setParameter("codes", command.commitments())
                .getResultList();
        if (commitments.size() != new HashSet<>(command.commitments()).size()) {
            throw Refusal.ofField("commitments", "COMMITMENT_UNKNOWN", String.join(", ", command.commitments()));
        }
        return unit(plan.id(), code, command.title(), command.kind(), commitments);
    }

    private Long unit(Long plan, String code, String title, UnitKind kind, List<Long> commitments) {
        Unit unit = new Unit(plan, code, Blank.toNull(title), kind);
        em.persist(unit);
        em.flush();
        commitments.forEach(commitment -> em.createNativeQuery(
                        "INSERT INTO ap_irm_unit_commitment (unit_id, commitment_id) VALUES (?1, ?2)")
                .setParameter(1, unit.id())
                .setParameter(2, commitment)
                .executeUpdate());
        return unit.id();
    }

    /** The unit that is a whole commitment, made when there is none. */
    Long wholeUnit(Commitment commitment) {
        return em.createQuery("select u.id from Unit u where u.planId = :plan and u.code = :code", Long.class)
                .setParameter("plan", commitment.plan().id())
                .setParameter("code", commitment.code())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> unit(
                        commitment.plan().id(), commitment.code(), null, UnitKind.WHOLE, List.of(commitment.id())));
    }

    /** Records a judgement; see the façade for what it refuses. */
    public void code(GiveCoding command, LocalDate day, Instant at, Long by) {
        if (em.find(Unit.class, command.unitId()) == null) {
            throw new Refusal("NOT_FOUND");
        }
        String value = command.value().strip();
        if (command.method().values(command.variable()).isEmpty()) {
            throw Refusal.ofField("variable", "CODING_VARIABLE", command.variable());
        }
        if (!command.method().values(command.variable()).contains(value) && !isBlank(value)) {
            throw Refusal.ofField("value", "CODING_VALUE", value);
        }
        // What cannot be verified is not judged further (procedures manual of the mechanism).
        boolean unverifiable = "NO".equals(last(command.unitId(), command.method(), "VERIFIABLE", command.coder()));
        if (unverifiable && !command.variable().equals("VERIFIABLE") && !isBlank(value)) {
            throw Refusal.ofField("value", "CODING_NOT_VERIFIABLE");
        }
        record(
                command.unitId(),
                command.method(),
                command.variable(),
                value,
                command.coder().strip(),
                by,
                day,
                command.note(),
                null);
        em.flush();
        List<?> commitments = em.createNativeQuery(
                        "SELECT commitment_id FROM ap_irm_unit_commitment WHERE unit_id = ?1 ORDER BY commitment_id")
                .setParameter(1, command.unitId())
                .getResultList();
        commitments.forEach(
                id -> new CommitmentNews(em).tell(((Number) id).longValue(), CommitmentNewsKind.CODING, at, by));
    }

    private String last(Long unit, CodingMethod method, String variable, String coder) {
        return em.createQuery(
                        "select c.value from Coding c where c.unitId = :unit and c.method = :method"
                                + " and c.variable = :variable and c.coder = :coder order by c.id desc",
                        String.class)
                .setParameter("unit", unit)
                .setParameter("method", method)
                .setParameter("variable", variable)
                .setParameter("coder", coder.strip())
                .setMaxResults(1)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    void record(
            Long unit,
            CodingMethod method,
            String variable,
            String value,
            String coder,
            Long by,
            LocalDate day,
            String note,
            String source) {
        Coding coding = new Coding(unit, method, variable, value);
        coding.by(coder, by, day, note, source);
        em.persist(coding);
    }

    /** The reports on a plan; two statements. */
    public List<AssessmentProduct> products(String address) {
        return em.createQuery(
                        "select r.id, r.kind, r.titleKo, r.titleEn, r.published, r.link, r.sourceKo, r.sourceEn"
                                + " from AssessmentReport r where r.planId = :plan order by r.id",
                        Object[].class)
                .setParameter("plan", plan(address).id())
                .getResultStream()
                .map(row -> new AssessmentProduct(
                        (Long) row[0],
                        (ProductKind) row[1],
                        new Bilingual((String) row[2], (String) row[3], true),
                        (String) row[4],
                        (String) row[5],
                        new Bilingual((String) row[6], (String) row[7], true)))
                .toList();
    }

    /** The units of a plan with the last judgement of each assessor on each variable; four statements. */
    public List<UnitView> units(String address) {
        Long plan = plan(address).id();
        Map<Long, List<String>> commitments = new HashMap<>();
        SqlRow.of(
                        em,
                        "SELECT x.unit_id, c.code FROM ap_irm_unit_commitment x"
                                + " JOIN ap_commitment c ON c.id = x.commitment_id WHERE c.plan_id = ?1 ORDER BY c.sort_key",
                        plan)
                .forEach(row -> commitments
                        .computeIfAbsent(row.number(0), id -> new ArrayList<>())
                        .add(row.text(1)));
        Map<Long, Map<String, CodingView>> codings = new HashMap<>();
        em.createQuery(
                        "select c.unitId, u.code, c.variable, c.value, c.blank, c.method, c.coder, c.codedOn, c.note,"
                                + " c.source from Coding c, Unit u where u.id = c.unitId and u.planId = :plan"
                                + " order by c.id",
                        Object[].class)
                .setParameter("plan", plan)
                .getResultStream()
                .forEach(row -> codings.computeIfAbsent((Long) row[0], id -> new TreeMap<>())
                        .put(row[5] + "/" + row[2] + "/" + row[6], view(row)));
        return em.createQuery("select u.id, u.code, u.title, u.kind from Unit u where u.planId = :plan", Object[].class)
                .setParameter("plan", plan)
                .getResultStream()
                .map(row -> new UnitView(
                        (Long) row[0],
                        (String) row[1],
                        (String) row[2],
                        (UnitKind) row[3],
                        commitments.getOrDefault((Long) row[0], List.of()),
                        List.copyOf(
                                codings.getOrDefault((Long) row[0], Map.of()).values())))
                .sorted(Comparator.comparing(unit -> CommitmentNumber.sortKey(unit.code())))
                .toList();
    }

    private static CodingView view(Object[] row) {
        return new CodingView(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (BlankReason) row[4],
                (CodingMethod) row[5],
                (String) row[6],
                (LocalDate) row[7],
                (String) row[8],
                (String) row[9]);
    }
}
