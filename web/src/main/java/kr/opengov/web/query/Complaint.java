package kr.opengov.web.query;

import java.util.List;

/**
 * A value of an address that could not be understood. A page shows the sentence and the list without the value; the
 * programming interface refuses.
 *
 * @param parameter the name in the query
 * @param code the sentence is {@code refusal.QUERY_CODE}; its first argument is the value as given
 * @param arguments what the sentence names
 */
public record Complaint(String parameter, Code code, List<Object> arguments) {

    /** What can be wrong with a value. */
    public enum Code {
        /** Not a day of the calendar. */
        DAY_WRONG,
        /** A day the portal does not keep books for. */
        DAY_OUT_OF_RANGE,
        /** Not an instant and not a day. */
        INSTANT_WRONG,
        /** Not one of the values the list knows. */
        CHOICE_UNKNOWN,
        /** Not a whole number. */
        NUMBER_WRONG,
        /** A whole number that is too small or too large. */
        NUMBER_OUT_OF_RANGE,
        /** Longer than anything the list could find. */
        TEXT_TOO_LONG
    }

    /** The key of the sentence in the bundle; the same for pages and for the programming interface. */
    public String key() {
        return "refusal." + refusalCode();
    }

    /** The code the programming interface refuses with. */
    public String refusalCode() {
        return "QUERY_" + code;
    }
}
