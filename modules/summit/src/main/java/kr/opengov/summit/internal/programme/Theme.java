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
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kr.opengov.platform.Blank;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.summit.SaveTheme;

/** A theme of a summit. */
@Entity
@Table(name = "sm_theme")
public class Theme implements Aggregates.Versioned {

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

    @Version
    private long version;

    /** Retired themes are offered no more. */
    @Column
    private boolean retired;

    protected Theme() {}

    public Theme(Summit summit, String code) {
        this.summit = summit;
        this.code = code;
    }

    public void describe(SaveTheme command) {
        if (!Objects.equals(Blank.toNull(command.titleEn()), titleEn)) {
            titleEnOfficial = false;
        }
        this.position = command.position();
        this.titleKo = command.titleKo().strip();
        this.shortTitleKo = Blank.toNull(command.shortTitleKo());
        this.titleEn = Blank.toNull(command.titleEn());
    }

    public void retire(boolean now) {
        this.retired = now;
    }

    /** What the history tells apart. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("NAME", Texts.pair(titleKo, titleEn));
        facts.put("SHORT_TITLE", shortTitleKo);
        facts.put("POSITION", Integer.toString(position));
        facts.put("RETIRED", retired ? "✓" : null);
        return facts;
    }

    public Summit summit() {
        return summit;
    }

    @Override
    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public Long id() {
        return id;
    }

    public String titleKo() {
        return titleKo;
    }
}
