package kr.opengov.summit.internal.intake;

import kr.opengov.platform.Bilingual;

/** The texts of a session in its table. */
record SessionTexts(
        Long theme,
        String titleKo,
        String titleEn,
        String subtitleKo,
        String subtitleEn,
        String format,
        String spoken,
        String abstractKo,
        String abstractEn,
        String descriptionKo,
        String descriptionEn,
        String webAddress) {

    private static final SessionTexts NONE =
            new SessionTexts(null, null, null, null, null, null, null, null, null, null, null, null);

    /**
     * These with what a file says. A text that the file has in one language leaves the translation alone; the Korean title,
     * which the table demands, is the English one where there is no other.
     *
     * @param before null for a session that is not there yet
     * @param first whether no file said anything of this session before: what a file of the portal's own does not carry
     *     over exactly then stays
     */
    static SessionTexts merged(SessionTexts before, ImportedSchedule.Event event, Long theme, boolean first) {
        SessionTexts old = before == null ? NONE : before;
        Bilingual title = event.title();
        boolean translated = old.titleKo != null && !old.titleKo.equals(old.titleEn);
        boolean keep = first && before != null;
        String spoken = String.join(",", event.spoken());
        return new SessionTexts(
                theme,
                title.ko() != null ? title.ko() : translated ? old.titleKo : title.en(),
                title.en() != null ? title.en() : old.titleEn,
                ko(old.subtitleKo, event.subtitle()),
                en(old.subtitleEn, event.subtitle()),
                event.format(),
                spoken.isEmpty() || keep ? old.spoken : spoken,
                ko(old.abstractKo, event.summary()),
                en(old.abstractEn, event.summary()),
                ko(old.descriptionKo, event.description()),
                en(old.descriptionEn, event.description()),
                keep ? old.webAddress : event.webAddress());
    }

    private static String ko(String old, Bilingual file) {
        return file == null ? null : file.ko() != null ? file.ko() : old;
    }

    private static String en(String old, Bilingual file) {
        return file == null ? null : file.en() != null ? file.en() : old;
    }
}
