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
import jakarta.persistence.Version;
import kr.opengov.actionplans.AddProduct;
import kr.opengov.actionplans.ProductKind;
import kr.opengov.platform.Blank;

/** A report of an assessor on a plan. */
@Entity
@Table(name = "ap_irm_product")
public class AssessmentReport {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_irm_product")
    @TableGenerator(
            name = "ap_irm_product",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_irm_product",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "plan_id")
    private Long planId;

    @Enumerated(EnumType.STRING)
    @Column
    private ProductKind kind;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column
    private String published;

    @Column
    private String link;

    @Column(name = "source_ko")
    private String sourceKo;

    @Column(name = "source_en")
    private String sourceEn;

    protected AssessmentReport() {}

    AssessmentReport(Long planId, AddProduct command) {
        this.planId = planId;
        kind = command.kind();
        titleKo = command.titleKo().strip();
        titleEn = Blank.toNull(command.titleEn());
        published = Blank.toNull(command.published());
        link = Blank.toNull(command.link());
        sourceKo = command.sourceKo().strip();
        sourceEn = Blank.toNull(command.sourceEn());
    }

    Long id() {
        return id;
    }
}
