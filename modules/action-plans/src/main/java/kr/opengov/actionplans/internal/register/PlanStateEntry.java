package kr.opengov.actionplans.internal.register;

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
import java.time.LocalDate;
import kr.opengov.actionplans.PlanState;

/** Since when a plan is in a state; history is never overwritten. */
@Entity
@Table(name = "ap_plan_state")
public class PlanStateEntry extends DatedState {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_plan_state")
    @TableGenerator(
            name = "ap_plan_state",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_plan_state",
            allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private ActionPlan plan;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PlanState state;

    protected PlanStateEntry() {}

    /** A state that begins on a day. */
    public PlanStateEntry(ActionPlan plan, PlanState state, LocalDate effective, String basisKo, String basisEn) {
        super(effective, basisKo, basisEn);
        this.plan = plan;
        this.state = state;
    }
}
