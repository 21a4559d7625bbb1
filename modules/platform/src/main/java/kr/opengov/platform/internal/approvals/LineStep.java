package kr.opengov.platform.internal.approvals;

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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.platform.approvals.LinePerson;
import kr.opengov.platform.approvals.Signature;
import kr.opengov.platform.approvals.StepRole;
import kr.opengov.platform.approvals.StepState;
import kr.opengov.platform.approvals.StepView;

/** A step of the line of one document. Unit and position are those of the day on which the line was set. */
@Entity
@Table(name = "pf_document_step")
public class LineStep {

    @Id
    @TableGenerator(
            name = "pf_document_step",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "pf_document_step",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "pf_document_step")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id", updatable = false)
    private Document document;

    private int position;

    @Enumerated(EnumType.STRING)
    private StepRole role;

    @Enumerated(EnumType.STRING)
    private StepState state;

    @Column(name = "account_id")
    private Long accountId;

    private String name;
    private String unit;

    @Column(name = "position_title")
    private String positionTitle;

    private boolean delegated;

    @Column(name = "acted_by")
    private Long actedBy;

    @Column(name = "acted_name")
    private String actedName;

    @Column(name = "acted_unit")
    private String actedUnit;

    @Column(name = "acted_position")
    private String actedPosition;

    private boolean acting;

    @Column(name = "acted_at")
    private Instant actedAt;

    private String remark;

    protected LineStep() {}

    LineStep(Document document, int position, LinePerson person, Officer officer) {
        this.document = document;
        this.position = position;
        this.role = person.role();
        this.state = StepState.WAITING;
        this.accountId = officer.accountId();
        this.name = officer.name();
        this.unit = officer.unit();
        this.positionTitle = officer.position();
        this.delegated = person.delegated() && person.role() == StepRole.APPROVE;
    }

    void waitAgain() {
        state = StepState.WAITING;
        actedBy = null;
        actedName = null;
        actedUnit = null;
        actedPosition = null;
        acting = false;
        actedAt = null;
        remark = null;
    }

    void open() {
        state = StepState.OPEN;
    }

    void sign(Officer officer, Instant now, String said) {
        state = StepState.DONE;
        actedBy = officer.accountId();
        actedName = officer.name();
        actedUnit = officer.unit();
        actedPosition = officer.position();
        acting = !officer.accountId().equals(accountId);
        actedAt = now;
        remark = said;
    }

    Long id() {
        return id;
    }

    int position() {
        return position;
    }

    StepRole role() {
        return role;
    }

    StepState state() {
        return state;
    }

    Long accountId() {
        return accountId;
    }

    Long actedBy() {
        return actedBy;
    }

    String name() {
        return name;
    }

    LinePerson person() {
        return new LinePerson(role, accountId, delegated);
    }

    StepView view() {
        return new StepView(
                position,
                role,
                state,
                accountId,
                name,
                unit,
                positionTitle,
                delegated,
                acting,
                actedName,
                actedPosition,
                actedAt,
                remark);
    }

    Signature signature(Clock clock) {
        LocalDate day = actedAt == null ? null : LocalDate.ofInstant(actedAt, clock.getZone());
        return new Signature(
                role,
                actedName == null ? name : actedName,
                actedName == null ? unit : actedUnit,
                actedName == null ? positionTitle : actedPosition,
                day,
                delegated,
                acting ? name : null);
    }
}
