package kr.opengov.web.integrity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.Blank;

/**
 * What a reporter had written when the visit ended by time. It is kept nowhere but in the answer: the reporter's own
 * browser holds it in the form that asks for the code, and gets it back in the place where it was written.
 */
@Named
@RequestScoped
public class UnsentText {

    /** The field in which it waits while the code is entered. */
    private static final String FIELD = "unsent";

    private static final String WAY_FIELD = "unsentWay";
    private static final int LONGEST = 50_000;

    @Inject
    private HttpServletRequest request;

    /** The text of a message; empty when none came. */
    public String getText() {
        String waiting = request.getParameter(FIELD);
        String text = waiting == null ? request.getParameter("message:text") : waiting;
        return Blank.is(text) ? "" : text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** As what it was to be sent. */
    public String getWay() {
        String waiting = request.getParameter(WAY_FIELD);
        String way = waiting == null ? request.getParameter("message:as") : waiting;
        return way == null || !way.matches("[A-Z_]{1,30}") ? "MESSAGE" : way;
    }

    /** As what it was to be sent, if that is still possible. */
    String wayAmong(List<SelectItem> ways, String usual) {
        return ways.stream().anyMatch(way -> way.getValue().equals(getWay())) ? getWay() : usual;
    }

    /** What was typed into the forms of choices, to be copied. */
    public List<String> getOthers() {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> field.getKey().matches("(name|protect|unprotect|withdraw):(identity|text)"))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
