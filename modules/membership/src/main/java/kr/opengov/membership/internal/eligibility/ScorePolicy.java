package kr.opengov.membership.internal.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.ScoreMetric;
import kr.opengov.platform.Refusal;

/**
 * Only countries are scored, for years from the one before the founding to the present. A metric has whole points up to
 * what the rule of the year gives; an indicator lies on V-Dem's original scale.
 */
final class ScorePolicy {

    private static final int FIRST_YEAR = 2010;
    private static final BigDecimal INDICATOR_SCALE = BigDecimal.valueOf(4);
    private static final int INDICATOR_DECIMALS = 3;

    private final DatedRules rules;
    private final LocalDate today;

    ScorePolicy(DatedRules rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    /** @throws Refusal {@code MEMBER_UNKNOWN} or {@code SCORES_FOR_COUNTRIES_ONLY} */
    void checkMember(String code, MembershipKind kind) {
        if (kind == null) {
            throw Refusal.ofField("memberCode", "MEMBER_UNKNOWN", code);
        }
        if (kind == MembershipKind.LOCAL) {
            throw Refusal.ofField("memberCode", "SCORES_FOR_COUNTRIES_ONLY", code);
        }
    }

    /** @throws Refusal {@code SCORE_YEAR_WRONG} */
    void checkYear(int year) {
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw Refusal.ofField(
                    "year", "SCORE_YEAR_WRONG", String.valueOf(FIRST_YEAR), String.valueOf(today.getYear()));
        }
    }

    /** @throws Refusal {@code POINTS_NOT_WHOLE} or {@code POINTS_OUT_OF_RANGE} */
    void checkPoints(ScoreMetric metric, int year, BigDecimal points, String field) {
        if (points == null) {
            return;
        }
        BigDecimal most = metric.indicator() ? INDICATOR_SCALE : mostPoints(year);
        if (points.signum() < 0 || points.compareTo(most) > 0) {
            throw Refusal.ofField(field, "POINTS_OUT_OF_RANGE", most);
        }
        int decimals = Math.max(0, points.stripTrailingZeros().scale());
        if (!metric.indicator() && decimals > 0) {
            throw Refusal.ofField(field, "POINTS_NOT_WHOLE");
        }
        if (decimals > INDICATOR_DECIMALS) {
            throw Refusal.ofField(field, "POINTS_TOO_FINE", INDICATOR_DECIMALS);
        }
    }

    private BigDecimal mostPoints(int year) {
        return rules.on(DatedRules.ELIGIBILITY, LocalDate.of(year, 12, 31))
                .map(rule -> rules.values(rule).decimal("pointsPerMetric"))
                .orElseThrow(() -> Refusal.ofField("year", "ELIGIBILITY_RULE_MISSING", String.valueOf(year)));
    }
}
