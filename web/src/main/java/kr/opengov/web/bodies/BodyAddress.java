package kr.opengov.web.bodies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Set;
import kr.opengov.web.frame.AddressEnd;

/**
 * What an address below {@code /desk/bodies} means: the list, one body ({@code /KOR-COMMITTEE}) or something to do with
 * it ({@code /KOR-COMMITTEE/appoint}). All are one view to the server.
 */
@Named
@RequestScoped
public class BodyAddress {

    private static final Set<String> ACTIONS = Set.of(
            "appoint",
            "correct",
            "end",
            "chair",
            "charter",
            "term",
            "seat",
            "office",
            "import",
            "entries",
            "requests",
            "facts");

    /** The code of the body, in capitals; null for the list. */
    public String getCode() {
        String[] parts = AddressEnd.parts();
        return parts.length == 0 ? null : parts[0].toUpperCase(Locale.ROOT);
    }

    /** What to do with the body, or null. */
    public String getAction() {
        String[] parts = AddressEnd.parts();
        return parts.length == 2 && ACTIONS.contains(parts[1]) ? parts[1] : null;
    }

    /** The view of the address. */
    public String getView() {
        if (getCode() == null) {
            return "/WEB-INF/bodies/desk-list.xhtml";
        }
        if (getAction() == null) {
            return "/WEB-INF/bodies/desk-body.xhtml";
        }
        return "correct".equals(getAction())
                ? "/WEB-INF/bodies/desk-appoint.xhtml"
                : "/WEB-INF/bodies/desk-" + getAction() + ".xhtml";
    }
}
