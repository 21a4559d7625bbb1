package kr.opengov.platform.internal.files;

import kr.opengov.platform.ResidentNumbers;

/** Takes the text of a file as it comes and looks for resident registration numbers in it, without keeping all of it. */
final class NumberFinder {

    private static final int LOOKED_AT_ONCE = 1 << 16;

    /** More than a number with the word before it. */
    private static final int KEPT = 200;

    private final StringBuilder pending = new StringBuilder();
    private boolean anything;
    private boolean found;

    void text(CharSequence text) {
        pending.append(text);
        if (pending.length() > LOOKED_AT_ONCE) {
            look();
        }
    }

    /** The end of a paragraph or cell: what follows belongs to no number before. */
    void end() {
        pending.append("\n;\n");
    }

    boolean found() {
        look();
        return found;
    }

    /** Whether there was any text at all. */
    boolean anything() {
        look();
        return anything;
    }

    private void look() {
        anything = anything || pending.chars().anyMatch(Character::isLetterOrDigit);
        found = found || ResidentNumbers.in(pending.toString());
        pending.delete(0, Math.max(0, pending.length() - KEPT));
    }
}
