package kr.opengov.membership.internal.meetings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.rules.Effect;
import kr.opengov.platform.rules.RuleVersion;

/** A meeting is announced some days ahead (rule {@code membership.meeting-notice}); whether a late notice is refused is data. */
public final class NoticeLead {

    private NoticeLead() {}

    /**
     * @return whether the notice comes late, though it is allowed
     * @throws Refusal {@code NOTICE_TOO_LATE}
     */
    public static boolean check(RuleVersion rule, LocalDate today, LocalDate meetingDay) {
        int wanted = rule.values().number("days");
        boolean late = ChronoUnit.DAYS.between(today, meetingDay) < wanted;
        if (late && rule.effect() == Effect.BLOCK) {
            throw new Refusal("NOTICE_TOO_LATE", wanted, rule.source());
        }
        return late;
    }
}
