package kr.opengov.membership.internal.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.membership.ActionState;
import kr.opengov.membership.OpenActionItem;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkKind;
import kr.opengov.platform.persistence.Aggregates;

/** Something to be done after a meeting. */
@Entity
@Table(name = "mb_action_item")
public class ActionItem implements Aggregates.Versioned {

    @Id
    @TableGenerator(
            name = "mb_action_item",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_action_item")
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    private String task;

    private String responsible;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private String outcome;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    protected ActionItem() {}

    public ActionItem(Meeting meeting, OpenActionItem command, Long accountId, Recorded recorded) {
        this.meeting = meeting;
        this.task = command.task().strip();
        this.responsible = command.responsible().strip();
        this.accountId = accountId;
        this.dueOn = command.dueOn();
        this.state = ActionState.OPEN;
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    /** @throws Refusal {@code ACTION_SETTLED} when it was before */
    public void settle(ActionState newState, String result, Instant now) {
        if (state != ActionState.OPEN || newState == ActionState.OPEN) {
            throw new Refusal("ACTION_SETTLED");
        }
        state = newState;
        outcome = Blank.toNull(result);
        settledAt = now;
    }

    /** The work it is in an inbox. */
    public NewWorkItem reminder() {
        return new NewWorkItem(
                workKey(),
                WorkKind.TASK,
                task,
                null,
                "/desk/meetings/" + meeting.code() + "/actions",
                accountId,
                accountId == null ? Roles.COMMITTEE_SECRETARY : null,
                null,
                dueOn);
    }

    /** The name of the work in the inbox. */
    public String workKey() {
        return "membership/action/" + id;
    }

    /** As a file holds it. */
    ActionLine line() {
        return new ActionLine(meeting.code(), task, responsible, dueOn, state, outcome);
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public Meeting meeting() {
        return meeting;
    }
}
