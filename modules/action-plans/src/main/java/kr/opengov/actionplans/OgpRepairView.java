package kr.opengov.actionplans;

/**
 * A repair that is proposed; nothing is repaired until somebody accepts it.
 *
 * @param position of the row in the file, the head is 1
 * @param accepted null while nobody decided
 */
public record OgpRepairView(
        Long id, int position, String column, RepairKind kind, String raw, String proposal, Boolean accepted) {}
