package kr.opengov.summit.internal.exchange;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar after 75 octets (RFC 5545, 3.1) and never inside a character: libraries count characters,
 * of which 75 in Hangul are three times as long.
 */
final class OctetFolding {
    private static final int MOST = 75;

    private OctetFolding() {}

    /** @param unfolded lines that end with CR LF */
    static String fold(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / 20);
        int octets = 0;
        for (int at = 0; at < unfolded.length(); ) {
            int character = unfolded.codePointAt(at);
            at += Character.charCount(character);
            if (character == '\r' || character == '\n') {
                folded.appendCodePoint(character);
                octets = 0;
                continue;
            }
            int length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += length;
        }
        return folded.toString();
    }
}
