package kr.opengov.summit.internal.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.util.UUID;
import kr.opengov.summit.SessionState;

/** A session: what is held, whatever the time and the room. */
@Entity
@Table(name = "sm_session")
public class Session {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_session")
    @TableGenerator(
            name = "sm_session",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_session",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "summit_id")
    private Summit summit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    @Column
    private UUID guid;

    @Column
    private String code;

    @Column
    private int seq;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_en_official")
    private boolean titleEnOfficial;

    @Column(name = "subtitle_ko")
    private String subtitleKo;

    @Column(name = "subtitle_en")
    private String subtitleEn;

    @Column
    private Integer edition;

    @Column(name = "gist_ko")
    private String gistKo;

    @Column(name = "gist_en")
    private String gistEn;

    @Column(name = "format_code")
    private String formatCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private SessionState state;

    @Column(name = "has_video")
    private boolean hasVideo;

    @Column(name = "source_ko")
    private String sourceKo;

    @Column(name = "source_en")
    private String sourceEn;

    protected Session() {}
}
