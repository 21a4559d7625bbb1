package kr.opengov.actionplans.internal.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import kr.opengov.actionplans.UnitKind;

/** What an assessor judges together. */
@Entity
@Table(name = "ap_irm_unit")
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_irm_unit")
    @TableGenerator(
            name = "ap_irm_unit",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_irm_unit",
            allocationSize = 100)
    private Long id;

    @Column(name = "plan_id")
    private Long planId;

    @Column
    private String code;

    @Column
    private String title;

    @Enumerated(EnumType.STRING)
    @Column
    private UnitKind kind;

    protected Unit() {}

    Unit(Long planId, String code, String title, UnitKind kind) {
        this.planId = planId;
        this.code = code;
        this.title = title;
        this.kind = kind;
    }

    Long id() {
        return id;
    }
}
