package kr.opengov.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;

/**
 * What an address below {@code /desk/summits} means: the list, a summit, one side of it, and one thing on that side, such as
 * {@code /desk/summits/ogp_summit_2021/sessions/AMNYY2}.
 */
@Named("summitDeskAddress")
@RequestScoped
public class SummitDeskAddress {

    /** The sides of a summit in the order of its tabs. */
    static final List<String> SIDES =
            List.of("overview", "schedule", "sessions", "conflicts", "history", "import");

    private static final int ITEM = 2;

    private static String part(int index) {
        String path = Faces.getRequestPathInfo();
        String[] parts = path == null || path.length() < 2
                ? new String[0]
                : path.substring(1).split("/");
        return parts.length > index ? parts[index] : null;
    }

    /** The summit, or null for the list. */
    public String getAcronym() {
        return part(0);
    }

    public boolean isSingle() {
        return getAcronym() != null;
    }

    public String getSide() {
        String side = part(1);
        return side != null && SIDES.contains(side) ? side : "overview";
    }

    /** The thing on the side, in capitals, or null. */
    public String getItem() {
        String item = part(ITEM);
        return item == null ? null : item.toUpperCase(Locale.ROOT);
    }

    /** The view of what is asked for. */
    public String getView() {
        if (!isSingle()) {
            return "/WEB-INF/programme/list.xhtml";
        }
        boolean one = "sessions".equals(getSide()) && getItem() != null;
        return "/WEB-INF/programme/" + (one ? "session" : getSide()) + ".xhtml";
    }

    /** The tabs. */
    public List<String> getSides() {
        return SIDES;
    }

    String path(String side) {
        return "/desk/summits/" + getAcronym() + ("overview".equals(side) ? "" : "/" + side);
    }
}
