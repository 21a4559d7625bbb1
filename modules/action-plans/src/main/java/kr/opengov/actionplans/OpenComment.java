package kr.opengov.actionplans;

import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * A comment on a commitment whose reply is not released yet, for the agency that leads it.
 *
 * @param contribution its place in the ledger
 * @param commitment as in addresses, such as {@code KOR/7/1}
 * @param version of the draft, {@link #NO_DRAFT} while there is none
 * @param disposition of the draft; null while there is none
 */
public record OpenComment(
        Long id,
        Long contribution,
        String commitment,
        Bilingual title,
        String anchor,
        String quote,
        String name,
        String text,
        LocalDate receivedOn,
        long version,
        Disposition disposition,
        String draft) {

    /** The version of a draft that is not there. */
    public static final long NO_DRAFT = -1;

    private static final int BEGINNING = 80;

    public OpenComment(
            Long id,
            Long contribution,
            String member,
            Integer ordinal,
            String code,
            String titleKo,
            String titleEn,
            String anchor,
            String quote,
            String name,
            String text,
            LocalDate receivedOn,
            Long version,
            Disposition disposition,
            String draft) {
        this(
                id,
                contribution,
                member + "/" + ordinal + "/" + code,
                new Bilingual(titleKo, titleEn, true),
                anchor,
                quote,
                name,
                text,
                receivedOn,
                version == null ? NO_DRAFT : version,
                disposition,
                draft);
    }

    /** How the comment begins, for a list. */
    public String beginning() {
        return text.codePointCount(0, text.length()) <= BEGINNING
                ? text
                : text.substring(0, text.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    public boolean drafted() {
        return disposition != null;
    }
}
