package kr.opengov.actionplans.internal.register;

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

/** A commitment of a plan. The number is text, because sources print 2.1, 9b or SC12. */
@Entity
@Table(name = "ap_commitment")
public class Commitment {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_commitment")
    @TableGenerator(
            name = "ap_commitment",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_commitment",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private ActionPlan plan;

    @Column
    private String code;

    @Column
    private String number;

    @Column(name = "sort_key")
    private String sortKey;

    @Column(name = "ogp_id")
    private String ogpId;

    @Column(name = "ogp_id_inferred")
    private boolean ogpIdInferred;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_en_official")
    private boolean titleEnOfficial;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "vision_area_id")
    private VisionArea visionArea;

    @Column(name = "theme_as_published")
    private String themeAsPublished;

    @Column(name = "note_ko")
    private String noteKo;

    @Column(name = "note_en")
    private String noteEn;

    @Column(name = "source_ko")
    private String sourceKo;

    @Column(name = "source_en")
    private String sourceEn;

    protected Commitment() {}
}
