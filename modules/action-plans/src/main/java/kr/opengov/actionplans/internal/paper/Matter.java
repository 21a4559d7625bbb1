package kr.opengov.actionplans.internal.paper;

import java.util.Locale;

/** What a paper decides. */
public enum Matter {
    CALL,
    ANSWERS,
    DELIVERY,
    VERSION;

    /** How its documents are known in the platform, such as {@code plans/call/}. */
    String prefix() {
        return "plans/" + name().toLowerCase(Locale.ROOT) + "/";
    }
}
