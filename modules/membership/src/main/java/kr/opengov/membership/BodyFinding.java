package kr.opengov.membership;

import kr.opengov.platform.rules.Effect;

/**
 * The verdict of one rule on a body, with the figures it came from.
 *
 * @param effect what a breach does
 * @param overridable whether a reason on record can set a refusal aside
 * @param ruleVersionId the version of the rule that was used
 * @param source of the rule
 * @param actual members, percent, chairs or terms, as the rule counts
 * @param allowed the figure the rule asks for
 * @param name whom or what it concerns, or null
 */
public record BodyFinding(
        BodyRule rule,
        FindingOutcome outcome,
        Effect effect,
        boolean overridable,
        Long ruleVersionId,
        String ruleTitleKo,
        String ruleTitleEn,
        String source,
        int actual,
        int allowed,
        String name) {

    public boolean broken() {
        return outcome == FindingOutcome.NOT_MET;
    }

    /** Whether a change with this finding is refused unless a reason is given. */
    public boolean blocks() {
        return broken() && effect == Effect.BLOCK;
    }

    public String ruleTitle(String language) {
        return "ko".equals(language) ? ruleTitleKo : ruleTitleEn;
    }
}
