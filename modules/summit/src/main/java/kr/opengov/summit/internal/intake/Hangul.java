package kr.opengov.summit.internal.intake;

import java.lang.Character.UnicodeScript;

/** Tells Korean texts from others: files say what is spoken in a session, not what its title is written in. */
final class Hangul {

    private Hangul() {}

    static boolean in(String text) {
        return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL);
    }
}
