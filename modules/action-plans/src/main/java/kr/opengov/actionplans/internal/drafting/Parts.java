package kr.opengov.actionplans.internal.drafting;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.opengov.actionplans.IndicatorDraft;
import kr.opengov.actionplans.MilestoneDraft;
import kr.opengov.actionplans.internal.register.Indicator;
import kr.opengov.actionplans.internal.register.Milestone;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/** The milestones and indicators of a commitment as the form has them. What was reported on is never taken out. */
final class Parts {

    private final EntityManager em;
    private final Long commitment;

    Parts(EntityManager em, Long commitment) {
        this.em = em;
        this.commitment = commitment;
    }

    Parts milestones(List<MilestoneDraft> drafts) {
        Map<Long, Milestone> present = em.createQuery(
                        "select m from Milestone m where m.commitmentId = :id order by m.position", Milestone.class)
                .setParameter("id", commitment)
                .getResultStream()
                .collect(Collectors.toMap(Milestone::id, milestone -> milestone));
        int last = last("Milestone");
        for (MilestoneDraft draft : drafts) {
            boolean blank = Blank.is(draft.titleKo());
            Milestone milestone = draft.id() == null ? null : present.get(draft.id());
            if (blank && milestone != null) {
                unused("MilestoneProgress", "milestoneId", draft.id());
                unused("Evidence", "milestoneId", draft.id());
                em.remove(milestone);
            } else if (!blank) {
                if (draft.weight() != null && draft.weight() < 0) {
                    throw Refusal.ofField("weight", "MILESTONE_WEIGHT", draft.weight());
                }
                milestone = milestone == null ? new Milestone(commitment, ++last) : milestone;
                milestone.describe(
                        draft.titleKo().strip(), draft.titleEn(), draft.startsOn(), draft.endsOn(), draft.weight());
                em.persist(milestone);
            }
        }
        return this;
    }

    Parts indicators(List<IndicatorDraft> drafts) {
        Map<Long, Indicator> present = em.createQuery(
                        "select i from Indicator i where i.commitmentId = :id order by i.position", Indicator.class)
                .setParameter("id", commitment)
                .getResultStream()
                .collect(Collectors.toMap(Indicator::id, indicator -> indicator));
        int last = last("Indicator");
        for (IndicatorDraft draft : drafts) {
            boolean blank = Blank.is(draft.nameKo());
            Indicator indicator = draft.id() == null ? null : present.get(draft.id());
            if (blank && indicator != null) {
                unused("Measurement", "indicatorId", draft.id());
                em.remove(indicator);
            } else if (!blank) {
                indicator = indicator == null ? new Indicator(commitment, ++last) : indicator;
                indicator.describe(
                        draft.nameKo().strip(),
                        draft.nameEn(),
                        Blank.is(draft.unitKo()) ? "–" : draft.unitKo().strip(),
                        draft.unitEn(),
                        draft.rising(),
                        draft.baseline(),
                        draft.target());
                em.persist(indicator);
            }
        }
        return this;
    }

    private int last(String entity) {
        return em.createQuery(
                        "select coalesce(max(e.position), 0) from " + entity + " e where e.commitmentId = :id",
                        Integer.class)
                .setParameter("id", commitment)
                .getSingleResult();
    }

    private void unused(String entity, String field, Long id) {
        long used = em.createQuery("select count(e) from " + entity + " e where e." + field + " = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        if (used > 0) {
            throw new Refusal("REPORTED_ON");
        }
    }
}
