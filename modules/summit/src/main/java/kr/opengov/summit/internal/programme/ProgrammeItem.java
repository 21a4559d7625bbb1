package kr.opengov.summit.internal.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import kr.opengov.platform.Blank;
import kr.opengov.summit.SaveSession.ItemEntry;

/** A part of a session, in order. */
@Entity
@Table(name = "sm_programme_item")
public class ProgrammeItem {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_programme_item")
    @TableGenerator(
            name = "sm_programme_item",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_programme_item",
            allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private Session session;

    @Column
    private int position;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "subtitle_ko")
    private String subtitleKo;

    @Column
    private Integer minutes;

    protected ProgrammeItem() {}

    public ProgrammeItem(Session session) {
        this.session = session;
    }

    public Long id() {
        return id;
    }

    public void describe(ItemEntry entry) {
        this.titleKo = entry.titleKo().strip();
        this.titleEn = Blank.toNull(entry.titleEn());
        this.minutes = entry.minutes();
    }

    ItemEntry entry() {
        return new ItemEntry(id, titleKo, titleEn, minutes);
    }

    public void moveTo(int place) {
        this.position = place;
    }

    public String text() {
        return titleKo + (minutes == null ? "" : " " + minutes);
    }
}
