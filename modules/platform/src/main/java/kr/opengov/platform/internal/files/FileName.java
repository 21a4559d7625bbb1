package kr.opengov.platform.internal.files;

import java.text.Normalizer;
import java.util.Locale;
import kr.opengov.platform.Refusal;

/**
 * The name of a file as it is kept: without a path, in NFC (macOS sends Hangul decomposed), without control and direction
 * characters that could make it look like another.
 *
 * @param extension in lower case, without the dot
 */
public record FileName(String name, String extension) {

    private static final int LONGEST = 200;

    /** @throws Refusal {@code FILE_NAME_UNUSABLE} when nothing usable or no extension is left */
    public static FileName of(String given) {
        String base = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(base, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\"<>|:*?]", "")
                .strip();
        int dot = clean.lastIndexOf('.');
        if (dot < 1 || dot == clean.length() - 1) {
            throw Refusal.ofField("file", "FILE_NAME_UNUSABLE");
        }
        String extension = clean.substring(dot + 1).toLowerCase(Locale.ROOT);
        String stem = clean.substring(0, dot).strip();
        int room = LONGEST - extension.length() - 1;
        if (stem.isEmpty() || room < 1) {
            throw Refusal.ofField("file", "FILE_NAME_UNUSABLE");
        }
        return new FileName((stem.length() <= room ? stem : stem.substring(0, room)) + "." + extension, extension);
    }
}
