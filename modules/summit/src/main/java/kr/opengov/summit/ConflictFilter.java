package kr.opengov.summit;

/**
 * Which conflicts are asked for; null for all.
 *
 * @param open whether only those that nobody let stand
 */
public record ConflictFilter(ConflictCode code, Severity severity, boolean open) {}
