package kr.opengov.integrity.internal.cases;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kr.opengov.integrity.internal.calendar.ClockCode;
import kr.opengov.integrity.internal.calendar.ClockNature;
import kr.opengov.integrity.internal.calendar.ClockRule;
import kr.opengov.integrity.internal.calendar.DueDay;
import kr.opengov.platform.Refusal;

/** A deadline of a case, with the law and the edition of the calendar it was computed by. */
@Entity
@Cacheable(false)
@Table(name = "case_clock")
public class CaseClock {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column
    private ClockCode code;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column
    private int edition;

    @Column
    private boolean confirmed;

    @Enumerated(EnumType.STRING)
    @Column
    private ClockNature nature;

    @Column(name = "law_ko")
    private String lawKo;

    @Column(name = "law_en")
    private String lawEn;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    @Column(name = "extended_by")
    private int extendedBy;

    @Column(name = "longest_extension")
    private int longestExtension;

    @Column(name = "protection_id")
    private UUID protectionId;

    protected CaseClock() {}

    /** @param protectionId the request for protection it runs for; null for the report itself */
    CaseClock(UUID caseId, ClockRule rule, LocalDate startedOn, DueDay due, UUID protectionId) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.code = rule.code();
        this.startedOn = startedOn;
        this.dueOn = due.day();
        this.edition = due.edition();
        this.confirmed = due.confirmed() && rule.confirmed();
        this.nature = rule.nature();
        this.lawKo = rule.lawKo();
        this.lawEn = rule.lawEn();
        this.longestExtension = rule.longestExtension();
        this.protectionId = protectionId;
    }

    /**
     * @throws Refusal {@code EXTENDED_ALREADY}: the law extends once
     */
    void extend(int days, DueDay due) {
        if (extendedBy > 0) {
            throw new Refusal("EXTENDED_ALREADY");
        }
        extendedBy = days;
        dueOn = due.day();
        edition = due.edition();
        confirmed = confirmed && due.confirmed();
    }

    LocalDate startedOn() {
        return startedOn;
    }

    UUID id() {
        return id;
    }

    UUID protectionId() {
        return protectionId;
    }

    /** By how many days it can still be extended. */
    int extension() {
        return extendedBy > 0 ? 0 : longestExtension;
    }

    void stop(LocalDate day) {
        if (stoppedOn == null) {
            stoppedOn = day;
        }
    }

    boolean isRunning() {
        return stoppedOn == null;
    }

    public ClockCode code() {
        return code;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    boolean isConfirmed() {
        return confirmed;
    }

    ClockNature nature() {
        return nature;
    }

    String lawKo() {
        return lawKo;
    }

    String lawEn() {
        return lawEn;
    }
}
