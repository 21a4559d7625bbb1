package kr.opengov.integrity.internal.cases;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import kr.opengov.integrity.ProtectionState;

/**
 * A request for protection: a case inside the case, with its own state and clocks. What happened and when is sealed in the
 * entries, found by the number.
 */
@Entity
@Cacheable(false)
@Table(name = "protection_request")
public class ProtectionRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column
    private int number;

    @Enumerated(EnumType.STRING)
    @Column
    private ProtectionState state;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    protected ProtectionRequest() {}

    ProtectionRequest(UUID caseId, int number, LocalDate day) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.number = number;
        this.state = ProtectionState.REQUESTED;
        this.requestedOn = day;
    }

    void enter(ProtectionState next, LocalDate day) {
        if (state == ProtectionState.REQUESTED) {
            decidedOn = day;
        }
        state = next;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    ProtectionState state() {
        return state;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }
}
