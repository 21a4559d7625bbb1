package kr.opengov.membership;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules say about one member on a day, as the register knew it at an instant.
 *
 * @param status null when it has no status on the day
 * @param sheets the latest year first; empty when nobody recorded a score
 * @param eligibilityReview null without sheets
 * @param cycles the latest first; empty when no cycle is recorded
 * @param proceduralReview null without cycles
 * @param settled the verdicts that were settled by the instant, only the last of each
 */
public record MemberEligibility(
        String code,
        MembershipKind kind,
        String nameKo,
        String nameEn,
        MemberStatus status,
        List<ScoreSheet> sheets,
        Verdict eligibilityReview,
        List<CycleSheet> cycles,
        Verdict proceduralReview,
        List<SettledVerdict> settled) {

    public MemberEligibility {
        sheets = List.copyOf(sheets);
        cycles = List.copyOf(cycles);
        settled = List.copyOf(settled);
    }

    public String name(String language) {
        return "ko".equals(language) ? nameKo : nameEn;
    }

    /** The sheet of a year; null when nothing was recorded for it. */
    public ScoreSheet sheet(int year) {
        return sheets.stream().filter(sheet -> sheet.year() == year).findFirst().orElse(null);
    }

    /** The sheet of the latest year; null without any. */
    public ScoreSheet latestSheet() {
        return sheets.isEmpty() ? null : sheets.get(0);
    }

    /** Everything the rules say on the day, the latest years first. */
    public List<Verdict> verdicts() {
        return Stream.of(
                        sheets.stream().map(ScoreSheet::eligibility),
                        sheets.stream().map(ScoreSheet::values),
                        Stream.ofNullable(eligibilityReview),
                        cycles.stream().map(CycleSheet::verdict),
                        Stream.ofNullable(proceduralReview))
                .flatMap(verdicts -> verdicts)
                .toList();
    }

    /** The same with its settled verdicts. */
    public MemberEligibility withSettled(List<SettledVerdict> verdicts) {
        return new MemberEligibility(
                code, kind, nameKo, nameEn, status, sheets, eligibilityReview, cycles, proceduralReview, verdicts);
    }

    /** How many cycles were contrary to process. */
    public long contraryCycles() {
        return cycles.stream().filter(cycle -> cycle.verdict().failed()).count();
    }

    /** Whether anything is recorded that a rule could judge. */
    public boolean judged() {
        return !sheets.isEmpty() || !cycles.isEmpty();
    }
}
