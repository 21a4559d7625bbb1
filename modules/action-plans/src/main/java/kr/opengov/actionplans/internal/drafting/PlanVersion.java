package kr.opengov.actionplans.internal.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.platform.persistence.InstantConverter;

/** A version of a plan that was kept; never changed. */
@Entity
@Table(name = "ap_plan_version")
public class PlanVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_plan_version")
    @TableGenerator(
            name = "ap_plan_version",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_plan_version",
            allocationSize = 100)
    private Long id;

    @Column(name = "plan_id")
    private Long planId;

    @Column
    private int number;

    @Column
    private String reason;

    @Column
    private String decision;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Convert(converter = InstantConverter.class)
    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "published_by")
    private Long publishedBy;

    protected PlanVersion() {}

    PlanVersion(Long planId, int number, String reason, String decision, LocalDate decidedOn) {
        this.planId = planId;
        this.number = number;
        this.reason = reason;
        this.decision = decision;
        this.decidedOn = decidedOn;
    }

    void published(Instant at, LocalDate day, Long by) {
        publishedAt = at;
        publishedOn = day;
        publishedBy = by;
    }

    Long id() {
        return id;
    }
}
