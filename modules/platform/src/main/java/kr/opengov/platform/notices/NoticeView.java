package kr.opengov.platform.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.files.FileView;

/**
 * A notice.
 *
 * @param original the language it was written in: {@code ko} or {@code en}
 * @param unit the unit in charge
 * @param fromOn the first day it is public
 * @param toOn the last day it is in force, or null; afterwards it is marked as over and stays readable
 * @param publishedAt null for a draft
 * @param files the attachments in order; empty in lists
 */
public record NoticeView(
        long id,
        long version,
        NoticeKind kind,
        NoticeState state,
        Bilingual title,
        Bilingual body,
        String original,
        Translation translation,
        String unit,
        LocalDate fromOn,
        LocalDate toOn,
        Instant publishedAt,
        Instant changedAt,
        List<FileView> files) {

    public NoticeView {
        files = List.copyOf(files);
    }

    /** Whether there is a text in a language. */
    public boolean isIn(String language) {
        return ("en".equals(language) ? title.en() : title.ko()) != null;
    }

    /** Whether a reader of a language sees a translation that nobody stands for. */
    public boolean isUnofficialIn(String language) {
        return isIn(language) && !original.equals(language) && translation != Translation.OFFICIAL;
    }

    /** Whether its period is over on a day. */
    public boolean isOver(LocalDate day) {
        return toOn != null && toOn.isBefore(day);
    }
}
