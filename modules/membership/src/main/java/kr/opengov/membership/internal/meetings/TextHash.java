package kr.opengov.membership.internal.meetings;

import java.text.Normalizer;
import kr.opengov.platform.Sha256;

/** The fingerprint of a text that was voted on or published: SHA-256 of it in NFC and UTF-8, with plain line ends. */
public final class TextHash {

    private TextHash() {}

    /** The text as it is kept and hashed. */
    public static String canonical(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    /** 64 hexadecimal digits. */
    public static String of(String text) {
        return Sha256.hex(canonical(text));
    }
}
