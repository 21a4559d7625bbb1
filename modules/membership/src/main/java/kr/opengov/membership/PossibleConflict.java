package kr.opengov.membership;

import java.io.Serializable;

/**
 * A member who may have an interest in an item that is not decided yet. It is a hint for the secretary: nobody is recused by it.
 *
 * @param found the name in the item, or the item of before
 */
public record PossibleConflict(
        Long agendaItemId,
        String itemTitleKo,
        String itemTitleEn,
        long seatId,
        String nameKo,
        String nameEn,
        ConflictClue clue,
        String found)
        implements Serializable {

    public String name(String language) {
        if ("en".equals(language) && nameEn != null) {
            return nameEn;
        }
        return nameKo == null ? nameEn : nameKo;
    }

    public String itemTitle(String language) {
        return "en".equals(language) && itemTitleEn != null ? itemTitleEn : itemTitleKo;
    }
}
