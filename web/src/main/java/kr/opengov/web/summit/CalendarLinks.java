package kr.opengov.web.summit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kr.opengov.web.frame.Language;

/** Addresses that programs outside the portal keep, such as those of calendars. */
@Named("calendarLinks")
@RequestScoped
public class CalendarLinks {

    @Inject
    private HttpServletRequest request;

    /** Where the portal is, without a slash at the end. */
    public String site() {
        return request.getScheme() + "://" + host();
    }

    private String host() {
        return request.getHeader("Host") + request.getServletContext().getContextPath();
    }

    /** The address under which a calendar program subscribes to a summit, in the language of the page. */
    public String webcal(String acronym) {
        return "webcal://" + host() + Language.of(request).prefix() + "/api/v1/summits/" + acronym + "/calendar.ics";
    }

    /** The address of a personal calendar. */
    public String personal(String secret) {
        return "webcal://" + host() + Language.of(request).prefix() + "/api/v1/my-schedule.ics?key=" + secret;
    }
}
