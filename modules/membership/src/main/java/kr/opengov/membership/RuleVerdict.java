package kr.opengov.membership;

import java.time.Instant;

/**
 * What a rule said when something was entered.
 *
 * @param overridden true when a refusal was set aside with a reason; false for a warning
 * @param reason of the override, or null
 */
public record RuleVerdict(
        Long holdingId,
        BodyRule rule,
        Long ruleVersionId,
        boolean overridden,
        int actual,
        int allowed,
        String reason,
        Instant recordedAt) {}
