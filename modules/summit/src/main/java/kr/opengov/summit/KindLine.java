package kr.opengov.summit;

import kr.opengov.platform.Bilingual;

/**
 * A kind of session.
 *
 * @param sessions how many sessions of any summit are of it
 */
public record KindLine(
        long id,
        long version,
        String code,
        int position,
        String nameKo,
        String nameEn,
        Integer minutes,
        boolean runsAlone,
        boolean forHeads,
        boolean needsModerator,
        boolean retired,
        long sessions) {

    /** As the query delivers it. */
    public KindLine(
            Long id,
            long version,
            String code,
            int position,
            String nameKo,
            String nameEn,
            Integer minutes,
            boolean runsAlone,
            boolean forHeads,
            boolean needsModerator,
            boolean retired,
            Long sessions) {
        this(
                (long) id,
                version,
                code,
                position,
                nameKo,
                nameEn,
                minutes,
                runsAlone,
                forHeads,
                needsModerator,
                retired,
                (long) sessions);
    }

    public Bilingual name() {
        return new Bilingual(nameKo, nameEn, true);
    }
}
