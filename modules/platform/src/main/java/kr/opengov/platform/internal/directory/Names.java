package kr.opengov.platform.internal.directory;

import java.text.Normalizer;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/** Names as they are stored: composed (NFC), without spaces at the ends or doubled ones inside; nothing typed is null. */
public final class Names {

    private Names() {}

    static String clean(String typed) {
        if (Blank.is(typed)) {
            return null;
        }
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /** An entry has a name somebody can read: Korean or English. */
    public static void required(String nameKo, String nameEn) {
        if (clean(nameKo) == null && clean(nameEn) == null) {
            throw Refusal.ofField("nameKo", "DIRECTORY_NAME_MISSING");
        }
    }
}
