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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.actionplans.DatePrecision;
import kr.opengov.actionplans.NewPlanEvent;
import kr.opengov.actionplans.PlanEventKind;
import kr.opengov.actionplans.PlanEventView;
import kr.opengov.actionplans.Requirement;
import kr.opengov.platform.Refusal;

/** Something that happened on the way of a plan. A wrong one is withdrawn with a reason and stays in the table. */
@Entity
@Table(name = "ap_plan_event")
public class PlanEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_plan_event")
    @TableGenerator(
            name = "ap_plan_event",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_plan_event",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "plan_id")
    private long planId;

    @Enumerated(EnumType.STRING)
    @Column
    private PlanEventKind kind;

    @Column(name = "on_day")
    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "on_precision")
    private DatePrecision precision;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column
    private Integer received;

    @Column
    private Integer answered;

    @Enumerated(EnumType.STRING)
    @Column
    private Requirement requirement;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "source_ko")
    private String sourceKo;

    @Column(name = "source_en")
    private String sourceEn;

    @Column
    private String link;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    protected PlanEvent() {}

    PlanEvent(long planId, NewPlanEvent command, Instant at, Long by) {
        this.planId = planId;
        kind = command.kind();
        onDay = command.day();
        precision = DatePrecision.DAY;
        startedOn = command.started();
        received = command.received();
        answered = command.answered();
        requirement = command.requirement();
        titleKo = command.titleKo();
        titleEn = command.titleEn();
        sourceKo = command.sourceKo();
        sourceEn = command.sourceEn();
        link = command.link();
        recordedAt = at;
        recordedBy = by;
    }

    /** An event as the requirements read it, before it is recorded. */
    static PlanEventView unrecorded(NewPlanEvent command) {
        return new PlanEventView(
                null,
                command.kind(),
                command.day(),
                DatePrecision.DAY,
                command.started(),
                command.received(),
                command.answered(),
                command.requirement(),
                command.titleKo(),
                command.titleEn(),
                command.sourceKo(),
                command.sourceEn(),
                command.link());
    }

    /**
     * @throws Refusal {@code PLAN_EVENT_WITHDRAWN} when it was before, {@code PLAN_DELIVERED} for a delivery, whose
     *     verdicts are kept
     */
    void withdraw(String reason, Instant at, Long by) {
        if (withdrawnAt != null) {
            throw new Refusal("PLAN_EVENT_WITHDRAWN");
        }
        if (kind == PlanEventKind.DELIVERY) {
            throw new Refusal("PLAN_DELIVERED");
        }
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawnReason = reason;
    }

    Long id() {
        return id;
    }
}
