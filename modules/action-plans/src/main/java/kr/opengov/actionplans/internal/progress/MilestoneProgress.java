package kr.opengov.actionplans.internal.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import kr.opengov.actionplans.MilestoneAnswer;
import kr.opengov.platform.Blank;

/** How far a milestone is by a report; null is not known, which is not nothing. */
@Entity
@Table(name = "ap_milestone_progress")
public class MilestoneProgress {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_milestone_progress")
    @TableGenerator(
            name = "ap_milestone_progress",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_milestone_progress",
            allocationSize = 100)
    private Long id;

    @Column(name = "report_id")
    private Long reportId;

    @Column(name = "milestone_id")
    private Long milestoneId;

    @Column
    private Integer reported;

    @Column(name = "back_reason")
    private String backReason;

    @Column
    private Integer verified;

    protected MilestoneProgress() {}

    MilestoneProgress(Long reportId, MilestoneAnswer answer) {
        this.reportId = reportId;
        milestoneId = answer.milestoneId();
        reported = answer.percent();
        backReason = Blank.toNull(answer.reason());
    }

    void verified(Integer percent) {
        verified = percent;
    }

    Long milestoneId() {
        return milestoneId;
    }

    Integer reported() {
        return reported;
    }
}
