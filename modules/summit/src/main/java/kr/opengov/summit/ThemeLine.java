package kr.opengov.summit;

/**
 * A theme in the list of the desk.
 *
 * @param sessions how many sessions belong to it
 */
public record ThemeLine(
        long id,
        long version,
        String code,
        int position,
        String titleKo,
        String shortTitleKo,
        String titleEn,
        boolean retired,
        long sessions) {

    /** As the query delivers it. */
    public ThemeLine(
            Long id,
            long version,
            String code,
            int position,
            String titleKo,
            String shortTitleKo,
            String titleEn,
            boolean retired,
            Long sessions) {
        this((long) id, version, code, position, titleKo, shortTitleKo, titleEn, retired, (long) sessions);
    }
}
