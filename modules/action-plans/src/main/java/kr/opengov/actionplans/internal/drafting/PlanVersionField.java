package kr.opengov.actionplans.internal.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

/** A field of a plan as a version has it; never changed. */
@Entity
@Table(name = "ap_plan_version_field")
public class PlanVersionField {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_plan_version_field")
    @TableGenerator(
            name = "ap_plan_version_field",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_plan_version_field",
            allocationSize = 100)
    private Long id;

    @Column(name = "version_id")
    private Long versionId;

    @Column
    private String item;

    @Column
    private int position;

    @Column
    private String field;

    @Column
    private String value;

    protected PlanVersionField() {}

    PlanVersionField(Long versionId, String item, int position, String field, String value) {
        this.versionId = versionId;
        this.item = item;
        this.position = position;
        this.field = field;
        this.value = value;
    }

    String item() {
        return item;
    }

    String field() {
        return field;
    }

    String value() {
        return value;
    }
}
