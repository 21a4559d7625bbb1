package kr.opengov.actionplans.internal.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** What is measured to see whether a commitment works. */
@Entity
@Table(name = "ap_indicator")
public class Indicator {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_indicator")
    @TableGenerator(
            name = "ap_indicator",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_indicator",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "commitment_id")
    private Long commitmentId;

    @Column
    private int position;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "unit_ko")
    private String unitKo;

    @Column(name = "unit_en")
    private String unitEn;

    @Column
    private String direction;

    @Column
    private BigDecimal baseline;

    @Column
    private BigDecimal target;

    protected Indicator() {}

    /** Stands in the column for "more is better". */
    public static final String UP = "UP";

    /** Stands in the column for "less is better". */
    public static final String DOWN = "DOWN";

    public Indicator(Long commitmentId, int position) {
        this.commitmentId = commitmentId;
        this.position = position;
    }

    /** Sets what the plan says about it. */
    public void describe(
            String newNameKo,
            String newNameEn,
            String newUnitKo,
            String newUnitEn,
            boolean rising,
            BigDecimal newBaseline,
            BigDecimal newTarget) {
        nameKo = newNameKo;
        nameEn = newNameEn;
        unitKo = newUnitKo;
        unitEn = newUnitEn;
        direction = rising ? UP : DOWN;
        baseline = newBaseline;
        target = newTarget;
    }

    public Long id() {
        return id;
    }
}
