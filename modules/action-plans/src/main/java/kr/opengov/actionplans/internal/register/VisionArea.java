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

/** An area under which a plan groups its commitments. */
@Entity
@Table(name = "ap_vision_area")
public class VisionArea {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_vision_area")
    @TableGenerator(
            name = "ap_vision_area",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_vision_area",
            allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private ActionPlan plan;

    @Column
    private String code;

    @Column
    private int position;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_en_official")
    private boolean titleEnOfficial;

    protected VisionArea() {}

    /** An area of a plan that is written. */
    public VisionArea(ActionPlan plan, int position, String titleKo, String titleEn) {
        this.plan = plan;
        this.position = position;
        this.titleKo = titleKo;
        this.titleEn = titleEn;
        code = "area-" + position;
        titleEnOfficial = titleEn != null;
    }

    public String titleKo() {
        return titleKo;
    }

    public String titleEn() {
        return titleEn;
    }

    public int position() {
        return position;
    }
}
