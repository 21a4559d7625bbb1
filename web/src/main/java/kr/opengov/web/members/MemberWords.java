package kr.opengov.web.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.Contradiction;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.PartialDay;
import kr.opengov.web.frame.Format;

/** The words of the register in the language of the page: states, kinds, and days known only in part. */
@Named("memberWords")
@ApplicationScoped
public class MemberWords {

    @Inject
    private Format format;

    /** The word for a constant of the register; an empty text for null. */
    public String of(Enum<?> constant) {
        return constant == null ? "" : format.sentence(key(constant));
    }

    /** The word for "whatever the status". */
    public String ofAll() {
        return format.sentence("members.standing.ALL");
    }

    /** What a degree of confidence means, in a sentence. */
    public String meaning(Confidence confidence) {
        return confidence == null ? "" : format.sentence(key(confidence) + ".help");
    }

    /** The colour of a state, which its word always stands beside. */
    public String tone(MemberStatus status) {
        return switch (status) {
            case ACTIVE -> "success";
            case JOINING -> "info";
            case UNDER_REVIEW, INACTIVE, SUSPENDED -> "warning";
            case PERMANENTLY_SUSPENDED, WITHDRAWN, REMOVED, LETTER_WITHDRAWN -> "danger";
            case UNKNOWN -> "";
        };
    }

    /** Whether a fact must carry a mark: everything that was not read in a named source. */
    public boolean unsure(Confidence confidence) {
        return confidence != null && confidence != Confidence.VERIFIED;
    }

    /** A day as far as the source prints it: "2011년", "2012. 4.", "2016. 12. 7."; never more. */
    public String day(PartialDay partial) {
        if (partial == null) {
            return "";
        }
        LocalDate day = partial.day();
        return switch (partial.precision()) {
            case DAY -> format.day(day);
            case MONTH -> format.month(YearMonth.from(day));
            case YEAR -> format.sentence("members.day.year", String.valueOf(day.getYear()));
            case UNKNOWN -> format.sentence("members.day.latest", day);
        };
    }

    /** The value of a {@code datetime} attribute; empty when no part of the day is known. */
    public String machineDay(PartialDay partial) {
        return partial == null || partial.precision() == DayPrecision.UNKNOWN ? "" : partial.toString();
    }

    /** From one day to another, either of which may be missing. */
    public String period(PartialDay from, PartialDay to) {
        if (from == null && to == null) {
            return format.sentence("members.profile.office.period.unknown");
        }
        if (to == null) {
            // A day of which only the latest is known says "from" by itself.
            return from.precision() == DayPrecision.UNKNOWN
                    ? day(from)
                    : format.sentence("members.period.from", day(from));
        }
        if (from == null) {
            return to.precision() == DayPrecision.UNKNOWN ? end(to) : format.sentence("members.period.to", day(to));
        }
        return format.sentence("members.period", day(from), end(to));
    }

    /** The end of a period; where only the latest day is known, it was over by then. */
    private String end(PartialDay to) {
        return to.precision() == DayPrecision.UNKNOWN ? format.sentence("members.day.latestEnd", to.day()) : day(to);
    }

    /** A line of the register's own figures, such as {@code memberGovernments}; an unknown one as it stands. */
    public String metric(String metric) {
        String key = "members.metric." + metric;
        return format.has(key) ? format.sentence(key) : metric;
    }

    /** What does not fit together, with both facts as the sources print them. */
    public String contradiction(Contradiction contradiction) {
        return format.sentence(
                "members.contradiction." + contradiction.rule(), contradiction.first(), contradiction.second());
    }

    private static String key(Enum<?> constant) {
        return "members." + subject(constant) + "." + constant.name();
    }

    private static String subject(Enum<?> constant) {
        return switch (constant.getDeclaringClass().getSimpleName()) {
            case "MembershipKind" -> "kind";
            case "Region" -> "region";
            case "MemberStatus" -> "status";
            case "Standing" -> "standing";
            case "Confidence" -> "confidence";
            case "DayPrecision" -> "precision";
            case "LocalLevel" -> "level";
            case "ChairRole" -> "chairRole";
            case "Constituency" -> "committee";
            case "Office" -> "profile.office";
            default -> throw new IllegalArgumentException("no words for " + constant.getDeclaringClass());
        };
    }
}
