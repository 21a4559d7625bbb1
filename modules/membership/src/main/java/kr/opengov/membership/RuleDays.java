package kr.opengov.membership;

import java.time.LocalDate;
import java.util.List;

/**
 * How long a body broke a rule within a period.
 *
 * @param days days on which it was broken
 * @param unknownDays days on which the register cannot tell
 * @param spans the stretches on which it was broken, the earliest first
 */
public record RuleDays(BodyRule rule, long days, long unknownDays, List<Span> spans) {

    public RuleDays {
        spans = List.copyOf(spans);
    }

    /** A stretch of days with the finding of its first day. */
    public record Span(LocalDate from, LocalDate to, BodyFinding finding) {}
}
