package kr.opengov.actionplans.internal.drafting;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.actionplans.AgencyRole;
import kr.opengov.actionplans.CommitmentDraftView;
import kr.opengov.actionplans.CommitmentText;
import kr.opengov.actionplans.IndicatorDraft;
import kr.opengov.actionplans.MilestoneDraft;
import kr.opengov.actionplans.internal.register.ActionPlan;
import kr.opengov.actionplans.internal.register.Commitment;
import kr.opengov.actionplans.internal.register.CommitmentAgency;
import kr.opengov.actionplans.internal.register.Indicator;

/** A plan with its commitments as it is written at the moment; four statements. */
final class WrittenPlan {

    private final ActionPlan plan;
    private final List<Commitment> commitments;
    private final Map<Long, List<CommitmentAgency>> agencies;
    private final Map<Long, List<MilestoneDraft>> milestones;
    private final Map<Long, List<IndicatorDraft>> indicators;

    private record Agency(Long commitmentId, CommitmentAgency agency) {}

    private record Step(Long commitmentId, MilestoneDraft milestone) {}

    private record Gauge(Long commitmentId, IndicatorDraft indicator) {}

    WrittenPlan(EntityManager em, ActionPlan plan) {
        this.plan = plan;
        commitments = em.createQuery(
                        "select c from Commitment c left join fetch c.visionArea where c.plan = :plan order by c.sortKey",
                        Commitment.class)
                .setParameter("plan", plan)
                .getResultList();
        agencies = em.createQuery(
                        "select a.commitment.id, a from CommitmentAgency a where a.commitment.plan = :plan"
                                + " and a.used = true order by a.position",
                        Object[].class)
                .setParameter("plan", plan)
                .getResultStream()
                .map(row -> new Agency((Long) row[0], (CommitmentAgency) row[1]))
                .collect(Collectors.groupingBy(
                        Agency::commitmentId, Collectors.mapping(Agency::agency, Collectors.toList())));
        milestones = em.createQuery(
                        "select m.commitmentId, m.id, m.titleKo, m.titleEn, m.startsOn, m.endsOn, m.weight"
                                + " from Milestone m, Commitment c where c.id = m.commitmentId and c.plan = :plan"
                                + " order by m.position",
                        Object[].class)
                .setParameter("plan", plan)
                .getResultStream()
                .map(row -> new Step(
                        (Long) row[0],
                        new MilestoneDraft(
                                (Long) row[1],
                                (String) row[2],
                                (String) row[3],
                                (LocalDate) row[4],
                                (LocalDate) row[5],
                                (Integer) row[6])))
                .collect(Collectors.groupingBy(
                        Step::commitmentId, Collectors.mapping(Step::milestone, Collectors.toList())));
        indicators = em.createQuery(
                        "select i.commitmentId, i.id, i.nameKo, i.nameEn, i.unitKo, i.unitEn, i.direction, i.baseline,"
                                + " i.target from Indicator i, Commitment c where c.id = i.commitmentId"
                                + " and c.plan = :plan order by i.position",
                        Object[].class)
                .setParameter("plan", plan)
                .getResultStream()
                .map(row -> new Gauge(
                        (Long) row[0],
                        new IndicatorDraft(
                                (Long) row[1],
                                (String) row[2],
                                (String) row[3],
                                (String) row[4],
                                (String) row[5],
                                Indicator.UP.equals(row[6]),
                                (BigDecimal) row[7],
                                (BigDecimal) row[8])))
                .collect(Collectors.groupingBy(
                        Gauge::commitmentId, Collectors.mapping(Gauge::indicator, Collectors.toList())));
    }

    ActionPlan plan() {
        return plan;
    }

    List<CommitmentDraftView> commitments() {
        return commitments.stream().map(this::view).toList();
    }

    private CommitmentDraftView view(Commitment commitment) {
        Long id = commitment.id();
        return new CommitmentDraftView(
                id,
                commitment.version(),
                commitment.code(),
                commitment.text(),
                names(id, false),
                names(id, true),
                milestones.getOrDefault(id, List.of()),
                indicators.getOrDefault(id, List.of()));
    }

    private List<String> names(Long commitment, boolean supporting) {
        return agencies.getOrDefault(commitment, List.of()).stream()
                .filter(agency -> supporting == (agency.role() == AgencyRole.SUPPORTING))
                .map(CommitmentAgency::name)
                .toList();
    }

    /** Every field with its value by item: first the plan itself, whose item is empty, then its commitments. */
    Map<String, Map<String, String>> fields() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        Map<String, String> own = new LinkedHashMap<>();
        put(own, "titleKo", plan.titleKo());
        put(own, "titleEn", plan.titleEn());
        put(own, "start", plan.start());
        put(own, "end", plan.end());
        put(own, "noteKo", plan.noteKo());
        put(own, "noteEn", plan.noteEn());
        all.put("", own);
        commitments().forEach(commitment -> all.put(commitment.code(), fields(commitment)));
        return all;
    }

    private static Map<String, String> fields(CommitmentDraftView commitment) {
        Map<String, String> fields = new LinkedHashMap<>();
        CommitmentText text = commitment.text();
        put(fields, "number", text.number());
        put(fields, "titleKo", text.titleKo());
        put(fields, "titleEn", text.titleEn());
        put(fields, "areaKo", text.areaKo());
        put(fields, "areaEn", text.areaEn());
        put(fields, "agencies", String.join(", ", commitment.agencies()));
        put(fields, "supporting", String.join(", ", commitment.supporting()));
        put(fields, "problemKo", text.problemKo());
        put(fields, "problemEn", text.problemEn());
        put(fields, "descriptionKo", text.descriptionKo());
        put(fields, "descriptionEn", text.descriptionEn());
        put(fields, "approachKo", text.approachKo());
        put(fields, "approachEn", text.approachEn());
        put(fields, "relevanceKo", text.relevanceKo());
        put(fields, "relevanceEn", text.relevanceEn());
        put(fields, "transparency", text.transparency() ? "1" : "0");
        put(fields, "participation", text.participation() ? "1" : "0");
        put(fields, "accountability", text.accountability() ? "1" : "0");
        put(fields, "startsOn", text.startsOn());
        put(fields, "endsOn", text.endsOn());
        put(fields, "budgetKo", text.budgetKo());
        put(fields, "budgetEn", text.budgetEn());
        put(fields, "sdgs", text.sdgs());
        put(fields, "carriedFrom", text.carriedFrom());
        for (int i = 0; i < commitment.milestones().size(); i++) {
            MilestoneDraft milestone = commitment.milestones().get(i);
            put(
                    fields,
                    "milestone." + (i + 1),
                    Stream.of(
                                    milestone.titleKo(),
                                    milestone.titleEn(),
                                    milestone.startsOn(),
                                    milestone.endsOn(),
                                    milestone.weight())
                            .map(each -> each == null ? "–" : each.toString())
                            .collect(Collectors.joining(" · ")));
        }
        for (int i = 0; i < commitment.indicators().size(); i++) {
            IndicatorDraft indicator = commitment.indicators().get(i);
            put(
                    fields,
                    "indicator." + (i + 1),
                    Stream.of(
                                    indicator.nameKo(),
                                    indicator.nameEn(),
                                    indicator.unitKo(),
                                    number(indicator.baseline()),
                                    number(indicator.target()))
                            .map(each -> each == null ? "–" : each)
                            .collect(Collectors.joining(" · ")));
        }
        return fields;
    }

    private static String number(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            fields.put(name, value.toString());
        }
    }
}
