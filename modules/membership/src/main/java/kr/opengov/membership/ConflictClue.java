package kr.opengov.membership;

/** Why the interest of a member in an item is looked into. */
public enum ConflictClue {
    /** The item names the member. */
    NAMED,
    /** The item names the organisation that the member comes from. */
    AFFILIATION,
    /** The item names what the member stepped back for, or was recused for, before. */
    DECLARED_BEFORE
}
