package kr.opengov.actionplans.internal.requirement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.DatePrecision;
import kr.opengov.actionplans.PlanEventKind;
import kr.opengov.actionplans.PlanEventView;

/**
 * What the requirements ask about a plan.
 *
 * @param commitments how many are registered
 * @param announced how many the plan announces, or null
 * @param withoutEnglish commitments without a published English title
 * @param withoutKorean commitments without a Korean title
 * @param identical commitments whose English title is the Korean one
 * @param events those on record up to the day, in any order
 * @param ledger of the calls of the plan in the portal
 */
public record PlanFacts(
        Long id,
        String memberCode,
        int ordinal,
        LocalDate start,
        LocalDate end,
        DatePrecision precision,
        long commitments,
        Integer announced,
        long withoutEnglish,
        long withoutKorean,
        long identical,
        List<PlanEventView> events,
        PlanLedger ledger) {

    public PlanFacts {
        events =
                events.stream().sorted(Comparator.comparing(PlanEventView::day)).toList();
    }

    /** A local member's code is its country's with a place behind it. */
    boolean national() {
        return memberCode.indexOf('-') < 0;
    }

    List<PlanEventView> of(PlanEventKind kind) {
        return events.stream().filter(event -> event.kind() == kind).toList();
    }

    Optional<PlanEventView> first(PlanEventKind... kinds) {
        List<PlanEventKind> wanted = List.of(kinds);
        return events.stream()
                .filter(event -> wanted.contains(event.kind()))
                .min(Comparator.comparing(PlanEventView::begins));
    }

    Optional<PlanEventView> last(PlanEventKind kind) {
        List<PlanEventView> all = of(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
