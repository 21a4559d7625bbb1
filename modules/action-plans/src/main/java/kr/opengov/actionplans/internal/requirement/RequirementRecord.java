package kr.opengov.actionplans.internal.requirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.actionplans.Requirement;
import kr.opengov.actionplans.RequirementLine;
import kr.opengov.actionplans.RequirementVerdict;

/** A verdict as it was at the delivery of the plan; never changed. */
@Entity
@Table(name = "ap_requirement_verdict")
public class RequirementRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_requirement_verdict")
    @TableGenerator(
            name = "ap_requirement_verdict",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_requirement_verdict",
            allocationSize = 100)
    private Long id;

    @Column(name = "plan_id")
    private long planId;

    @Enumerated(EnumType.STRING)
    @Column
    private Requirement requirement;

    @Enumerated(EnumType.STRING)
    @Column
    private RequirementVerdict verdict;

    @Column(name = "judged_for")
    private LocalDate judgedFor;

    @Column(name = "rule_version_id")
    private Long ruleVersionId;

    @Column(name = "override_reason")
    private String overrideReason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    protected RequirementRecord() {}

    RequirementRecord(long planId, RequirementLine line, String overrideReason, Instant at, Long by) {
        this.planId = planId;
        requirement = line.requirement();
        verdict = line.verdict();
        judgedFor = line.day();
        ruleVersionId = line.rule() == null ? null : line.rule().id();
        this.overrideReason = overrideReason;
        recordedAt = at;
        recordedBy = by;
    }
}
