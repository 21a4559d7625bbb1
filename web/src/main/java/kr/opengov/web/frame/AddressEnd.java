package kr.opengov.web.frame;

import java.util.Optional;
import org.omnifaces.util.Faces;

/** What an address has behind the name of its view, such as {@code KOR-COMMITTEE/appoint} in {@code /desk/bodies/…}. */
public final class AddressEnd {

    private AddressEnd() {}

    /** The parts between the slashes; none in the address of a list. */
    public static String[] parts() {
        return parts(Faces.getRequestPathInfo());
    }

    static String[] parts(String path) {
        return path == null || path.length() < 2
                ? new String[0]
                : path.substring(1).split("/");
    }

    /** The part at a place, counted from 0, or null. */
    public static String part(int place) {
        String[] parts = parts();
        return parts.length > place ? parts[place] : null;
    }

    /** The number by which a part or a parameter of an address calls a thing; empty for what is none. */
    public static Optional<Long> number(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
