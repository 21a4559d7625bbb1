package kr.opengov.actionplans.internal.requirement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kr.opengov.membership.ForumMeeting;

/** Tells when members' forums met; the register of meetings does. */
@FunctionalInterface
public interface ForumCalendar {

    /** The meetings that ended from the first day to the last. */
    List<ForumMeeting> between(Collection<String> memberCodes, LocalDate from, LocalDate to);
}
