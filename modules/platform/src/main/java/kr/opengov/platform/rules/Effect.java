package kr.opengov.platform.rules;

/** What a broken rule does; which of the two is data, like the rule itself. */
public enum Effect {
    /** Refused, unless somebody with the right records an override. */
    BLOCK,
    /** Shown and logged. */
    WARN
}
