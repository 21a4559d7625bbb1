package kr.opengov.membership.internal.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDate;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.PlanDelivery;
import kr.opengov.membership.RecordCycle;
import kr.opengov.membership.internal.register.Recorded;

/** A cycle of an action plan. Never changed; the row with the highest revision counts. */
@Entity
@Table(name = "mb_cycle")
public class Cycle {

    @Id
    @TableGenerator(
            name = "mb_cycle",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_cycle")
    private Long id;

    @Column(name = "member_code", updatable = false)
    private String memberCode;

    @Column(updatable = false)
    private int ordinal;

    @Column(name = "starts_on", updatable = false)
    private LocalDate starts;

    @Column(name = "ends_on", updatable = false)
    private LocalDate ends;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_precision", updatable = false)
    private DayPrecision precision;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PlanDelivery delivery;

    @Column(name = "delivered_on", updatable = false)
    private LocalDate deliveredOn;

    @Column(name = "requirements_met", updatable = false)
    private Boolean requirementsMet;

    @Column(updatable = false)
    private Boolean progress;

    @Embedded
    private Revision entry;

    protected Cycle() {}

    Cycle(RecordCycle command, Recorded recorded) {
        this.memberCode = command.memberCode();
        this.ordinal = command.ordinal();
        this.starts = command.starts();
        this.ends = command.ends();
        this.precision = command.precision();
        this.delivery = command.delivery();
        this.deliveredOn = command.deliveredOn();
        this.requirementsMet = command.requirementsMet();
        this.progress = command.progress();
        this.entry = new Revision(
                command.revision() + 1, command.source(), command.confidence(), command.reason(), recorded);
    }
}
