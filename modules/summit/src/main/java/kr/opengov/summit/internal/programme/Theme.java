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

/** A theme of a summit. */
@Entity
@Table(name = "sm_theme")
public class Theme {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_theme")
    @TableGenerator(
            name = "sm_theme",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_theme",
            allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "summit_id")
    private Summit summit;

    @Column
    private String code;

    @Column
    private int position;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "short_title_ko")
    private String shortTitleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_en_official")
    private boolean titleEnOfficial;

    protected Theme() {}

    String code() {
        return code;
    }

    Long id() {
        return id;
    }

    String titleKo() {
        return titleKo;
    }
}
