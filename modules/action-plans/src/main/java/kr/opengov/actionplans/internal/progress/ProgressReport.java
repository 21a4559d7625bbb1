package kr.opengov.actionplans.internal.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.actionplans.FileProgressReport;
import kr.opengov.actionplans.ReportingPeriod;
import kr.opengov.platform.Blank;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.platform.persistence.InstantConverter;

/** The report of an agency on a period. A corrected one is a new revision. */
@Entity
@Table(name = "ap_progress_report")
public class ProgressReport implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_progress_report")
    @TableGenerator(
            name = "ap_progress_report",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_progress_report",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "commitment_id")
    private Long commitmentId;

    @Column(name = "agency_code")
    private String agencyCode;

    @Column(name = "agency_name")
    private String agencyName;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column
    private int revision;

    @Column(name = "text_ko")
    private String textKo;

    @Column(name = "text_en")
    private String textEn;

    @Convert(converter = InstantConverter.class)
    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Column(name = "filed_by")
    private Long filedBy;

    @Convert(converter = InstantConverter.class)
    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by")
    private Long verifiedBy;

    @Column(name = "verification_note")
    private String verificationNote;

    protected ProgressReport() {}

    ProgressReport(
            Long commitmentId, FileProgressReport command, String agencyName, ReportingPeriod period, int revision) {
        this.commitmentId = commitmentId;
        this.agencyName = agencyName;
        this.revision = revision;
        agencyCode = command.agencyCode();
        periodFrom = period.from();
        periodTo = period.to();
        textKo = command.textKo().strip();
        textEn = Blank.toNull(command.textEn());
    }

    void filed(Instant at, LocalDate day, Long by) {
        filedAt = at;
        filedOn = day;
        filedBy = by;
    }

    void verified(String note, Instant at, LocalDate day, Long by) {
        verificationNote = Blank.toNull(note);
        verifiedAt = at;
        verifiedOn = day;
        verifiedBy = by;
    }

    Long id() {
        return id;
    }

    Long commitmentId() {
        return commitmentId;
    }

    String agencyCode() {
        return agencyCode;
    }

    LocalDate periodTo() {
        return periodTo;
    }

    int revision() {
        return revision;
    }

    @Override
    public long version() {
        return version;
    }
}
