package kr.opengov.web.summit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;
import kr.opengov.summit.ChangeKind;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Format;

/** Writes what stood before and after a change as readers know it. */
@Named("changeSentences")
@RequestScoped
public class ChangeSentences {

    @Inject
    private Format format;

    @Inject
    private CurrentPage current;

    /**
     * A value of a change in words; an empty text for none.
     *
     * @param zone the summit's
     */
    public String value(Bilingual both, ChangeKind kind, ZoneId zone) {
        String value = both == null ? null : both.text(current.getLang());
        if (Blank.is(value)) {
            return "";
        }
        return switch (kind) {
            case NEW, TIME, CANCELLED, REINSTATED, BREAK -> times(value, zone);
            case DURATION -> format.sentence("summit.minutes", Integer.valueOf(value));
            default -> value;
        };
    }

    private String times(String value, ZoneId zone) {
        int slash = value.indexOf('/');
        ZonedDateTime from = Instant.parse(value.substring(0, slash)).atZone(zone);
        ZonedDateTime to = Instant.parse(value.substring(slash + 1)).atZone(zone);
        return format.weekday(from.toLocalDate()) + " " + format.times(from.toLocalTime(), to.toLocalTime());
    }
}
