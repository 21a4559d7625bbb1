package kr.opengov.membership;

import java.io.Serializable;

/**
 * Whether enough seats took part.
 *
 * @param seats filled on the day of the meeting
 * @param present seats that took part
 * @param needed the smallest number that is enough
 * @param ruleVersionId the version of the rule that was used, or null where no rule was in force
 */
public record QuorumVerdict(int seats, int present, int needed, Long ruleVersionId) implements Serializable {
    public boolean reached() {
        return present >= needed;
    }
}
