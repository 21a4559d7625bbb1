package kr.opengov.actionplans;

/**
 * A field that differs.
 *
 * @param field its name, such as {@code titleKo} or {@code milestone.2}
 * @param before null where it was not there
 * @param after null where it is no longer there
 */
public record FieldChange(String field, String before, String after) {}
