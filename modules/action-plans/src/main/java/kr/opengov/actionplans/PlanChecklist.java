package kr.opengov.actionplans;

import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * The checklist of minimum requirements of a plan on a day.
 *
 * @param lines one for each requirement, in their order
 * @param events what is on record up to the day, the latest first
 * @param kept the verdicts of the delivery, empty before
 */
public record PlanChecklist(
        String memberCode,
        int ordinal,
        Bilingual title,
        LocalDate day,
        List<RequirementLine> lines,
        List<PlanEventView> events,
        List<KeptVerdict> kept) {

    public PlanChecklist {
        lines = List.copyOf(lines);
        events = List.copyOf(events);
        kept = List.copyOf(kept);
    }

    /** How many requirements have a verdict. */
    public long count(RequirementVerdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** The line with the nearest date that is still ahead, or null. */
    public RequirementLine next() {
        return lines.stream()
                .filter(line -> line.dueOn() != null && !line.dueOn().isBefore(day))
                .min((one, other) -> one.dueOn().compareTo(other.dueOn()))
                .orElse(null);
    }
}
