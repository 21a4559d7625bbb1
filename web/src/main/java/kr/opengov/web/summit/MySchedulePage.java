package kr.opengov.web.summit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.MySchedule;
import kr.opengov.summit.Programme;
import kr.opengov.summit.SessionView;
import kr.opengov.summit.StarSession;
import kr.opengov.summit.Stars;
import kr.opengov.web.frame.Messages;

/**
 * The sessions somebody marked. A public page has no session and knows nobody: its link leads here with {@code
 * ?session=ACRONYM/CODE}, and the mark is made by the button on this page.
 */
@Named
@RequestScoped
public class MySchedulePage {
    private static final String HERE = "/my/schedule";

    @Inject
    private Stars stars;

    @Inject
    private Programme programme;

    @Inject
    private CalendarLinks links;

    @Inject
    private HttpServletRequest request;

    private MySchedule mine;
    private SessionView offered;
    private String address;

    @PostConstruct
    void read() {
        mine = stars.mine();
        // The form that marks a session comes without the query of the page it stands on.
        String asked = request.getParameter("session") == null
                ? request.getParameter("picked")
                : request.getParameter("session");
        if (asked != null && asked.matches("[a-z0-9_]{2,40}/[0-9A-Z]{6}")) {
            StarSession session = picked(asked);
            offered = programme
                    .session(session.acronym(), session.code(), null)
                    .filter(one ->
                            mine.rows().stream().noneMatch(row -> row.code().equals(one.code())))
                    .orElse(null);
        }
    }

    /** Marks the session of the form. */
    public String add() {
        stars.star(picked(request.getParameter("picked")));
        return Messages.saved("stars.added").redirectTo(HERE);
    }

    /** Takes the mark of the form's session away. */
    public String remove() {
        stars.unstar(picked(request.getParameter("picked")));
        return Messages.saved("stars.removed").redirectTo(HERE);
    }

    /** The row is named in the form itself: another window may have changed the list meanwhile. */
    private static StarSession picked(String name) {
        if (name == null || name.indexOf('/') < 0) {
            throw new Refusal("NOT_FOUND");
        }
        return new StarSession(name.substring(0, name.indexOf('/')), name.substring(name.indexOf('/') + 1));
    }

    /** Makes the address of the calendar; this page is the only one that ever shows it. */
    public String renew() {
        address = links.personal(stars.renewCalendar());
        mine = stars.mine();
        return null;
    }

    public String close() {
        stars.closeCalendar();
        return Messages.saved("stars.feed.closed").redirectTo(HERE);
    }

    public MySchedule getMine() {
        return mine;
    }

    /** The session a public page sent here to be marked, or null. */
    public SessionView getOffered() {
        return offered;
    }

    /** The address that was made just now, or null. */
    public String getAddress() {
        return address;
    }
}
