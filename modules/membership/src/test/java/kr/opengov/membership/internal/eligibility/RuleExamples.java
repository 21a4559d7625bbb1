package kr.opengov.membership.internal.eligibility;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.ScoreEntry;
import kr.opengov.membership.ScoreMetric;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.VerdictKind;
import kr.opengov.membership.VerdictOutcome;
import kr.opengov.platform.rules.Effect;
import kr.opengov.platform.rules.RuleVersion;

/** Rules with the parameters of the sources, written here once more on purpose: a slip in the data must show. */
final class RuleExamples {

    static final LocalDate FOUNDED = LocalDate.of(2011, 9, 20);

    static final DatedRules RULES = new DatedRules(List.of(
            rule(
                    1,
                    DatedRules.ELIGIBILITY,
                    FOUNDED,
                    null,
                    "{\"metrics\": 4, \"pointsPerMetric\": 4, \"minimumPercent\": 75, \"fewestMetrics\": 3}"),
            rule(
                    2,
                    DatedRules.VALUES_CHECK,
                    LocalDate.of(2017, 9, 1),
                    null,
                    "{\"indicators\": 2, \"atLeast\": 1, \"threshold\": 3}"),
            rule(3, DatedRules.ELIGIBILITY_REVIEW, FOUNDED, null, "{\"consecutiveYears\": 2}"),
            rule(5, DatedRules.CONTRARY_TO_PROCESS, FOUNDED, LocalDate.of(2021, 12, 31), process(4)),
            rule(6, DatedRules.CONTRARY_TO_PROCESS, LocalDate.of(2022, 1, 1), null, process(12)),
            rule(
                    7,
                    DatedRules.GRACE,
                    LocalDate.of(2022, 1, 1),
                    LocalDate.of(2023, 12, 31),
                    "{\"notCountedUntil\": \"2023-12-31\"}"),
            rule(
                    8,
                    DatedRules.PROCEDURAL_REVIEW,
                    FOUNDED,
                    null,
                    "{\"consecutiveCycles\": 2, \"inactiveMonths\": 12}")));

    private RuleExamples() {}

    private static String process(int months) {
        return "{\"planMonths\": " + months + ", \"minimumRequirements\": true, \"progressOnOneCommitment\": true}";
    }

    static RuleVersion rule(long id, String code, LocalDate from, LocalDate to, String parameters) {
        return new RuleVersion(
                id,
                code,
                "membership",
                code,
                code,
                from,
                to,
                parameters,
                Effect.WARN,
                code,
                code,
                "test",
                null,
                null,
                null);
    }

    /** Values in the order of the metrics; null for one that was not available. */
    static Map<ScoreMetric, ScoreEntry> entries(int year, List<ScoreMetric> metrics, List<? extends Number> values) {
        Map<ScoreMetric, ScoreEntry> entries = new EnumMap<>(ScoreMetric.class);
        for (int i = 0; i < values.size(); i++) {
            Number value = values.get(i);
            entries.put(
                    metrics.get(i),
                    new ScoreEntry(
                            "AAA",
                            year,
                            metrics.get(i),
                            1,
                            value == null ? null : new BigDecimal(value.toString()),
                            "test",
                            Confidence.VERIFIED,
                            null,
                            Instant.EPOCH));
        }
        return entries;
    }

    static Verdict verdict(VerdictKind kind, int number, VerdictOutcome outcome) {
        return new Verdict(kind, number, outcome, List.of(), Confidence.VERIFIED);
    }
}
