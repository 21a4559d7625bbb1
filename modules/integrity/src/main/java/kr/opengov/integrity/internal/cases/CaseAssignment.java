package kr.opengov.integrity.internal.cases;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That an officer works a case. */
@Entity
@Cacheable(false)
@Table(name = "case_assignment")
public class CaseAssignment {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "holder_id")
    private UUID holderId;

    @Column(name = "declared_on")
    private LocalDate declaredOn;

    protected CaseAssignment() {}

    public CaseAssignment(UUID caseId, UUID holderId) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.holderId = holderId;
    }

    /** The officer declares to have no conflict of interest; the first declaration counts. */
    public void declare(LocalDate day) {
        if (declaredOn == null) {
            declaredOn = day;
        }
    }

    public boolean isDeclared() {
        return declaredOn != null;
    }

    public UUID holderId() {
        return holderId;
    }
}
