package kr.opengov.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.AddressEnd;

/**
 * What an address below {@code /desk/summits} means: the list, a summit, one side of it, one thing on that side, such as
 * {@code /desk/summits/ogp_summit_2021/sessions/AMNYY2}, and of a speaker what is private.
 */
@Named("summitDeskAddress")
@RequestScoped
public class SummitDeskAddress {

    /** The sides of a summit in the order of its tabs. */
    static final List<String> SIDES = List.of(
            "overview",
            "schedule",
            "sessions",
            "speakers",
            "proposals",
            "rooms",
            "themes",
            "kinds",
            "conflicts",
            "history",
            "import",
            "settings");

    /** The view of one thing on a side. */
    private static final Map<String, String> THINGS =
            Map.of("sessions", "session", "speakers", "speaker", "rooms", "room", "themes", "theme", "kinds", "kind");

    private static final String NEW = "new";
    private static final String PRIVATE = "private";
    private static final int ITEM = 2;
    private static final int PARTS = 3;

    /** The summit, or null for the list. */
    public String getAcronym() {
        return AddressEnd.part(0);
    }

    public boolean isSingle() {
        return getAcronym() != null && !isAddingSummit();
    }

    /** Whether a summit is to be added. */
    public boolean isAddingSummit() {
        return NEW.equals(getAcronym());
    }

    /** Whether a thing on the side is to be added. */
    public boolean isAdding() {
        return NEW.equals(getItem());
    }

    /** @throws Refusal {@code NOT_FOUND} for a side that no summit has */
    public String getSide() {
        String side = AddressEnd.part(1);
        if (side == null) {
            return "overview";
        }
        if (!SIDES.contains(side)) {
            throw new Refusal("NOT_FOUND");
        }
        return side;
    }

    /** The thing on the side as the address writes it, or null. */
    public String getItem() {
        return AddressEnd.part(ITEM);
    }

    /** The thing on the side where it is called by a number; one that nothing has for anything else. */
    long getNumber() {
        return AddressEnd.number(getItem()).orElse(-1L);
    }

    /** The view of what is asked for. */
    public String getView() {
        if (getAcronym() == null) {
            return view("list");
        }
        if (isAddingSummit()) {
            return view("settings");
        }
        if (AddressEnd.parts().length == PARTS + 1
                && "speakers".equals(getSide())
                && PRIVATE.equals(AddressEnd.part(PARTS))) {
            return view("speaker-private");
        }
        if (AddressEnd.parts().length > PARTS) {
            throw new Refusal("NOT_FOUND");
        }
        if (getItem() == null) {
            return view(getSide());
        }
        String thing = THINGS.get(getSide());
        if (thing == null) {
            throw new Refusal("NOT_FOUND");
        }
        return view(thing);
    }

    private static String view(String name) {
        return "/WEB-INF/programme/" + name + ".xhtml";
    }

    /** The tabs. */
    public List<String> getSides() {
        return SIDES;
    }

    String path(String side) {
        return "/desk/summits/" + getAcronym() + ("overview".equals(side) ? "" : "/" + side);
    }
}
