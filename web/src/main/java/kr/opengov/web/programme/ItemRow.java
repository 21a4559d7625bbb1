package kr.opengov.web.programme;

import kr.opengov.summit.SaveSession.ItemEntry;

/** A part of a session. */
public class ItemRow extends SessionRow<ItemEntry> {
    private static final long serialVersionUID = 1L;

    private String titleKo;
    private String titleEn;
    private Integer minutes;

    ItemRow(int place) {
        super(place, null);
    }

    ItemRow(ItemEntry entry, int place) {
        super(place, entry.id());
        titleKo = entry.titleKo();
        titleEn = entry.titleEn();
        minutes = entry.minutes();
    }

    @Override
    String name() {
        return titleKo;
    }

    @Override
    ItemEntry entry() {
        return new ItemEntry(id(), titleKo, titleEn, minutes);
    }

    public String getTitleKo() {
        return titleKo;
    }

    public void setTitleKo(String titleKo) {
        this.titleKo = titleKo;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
