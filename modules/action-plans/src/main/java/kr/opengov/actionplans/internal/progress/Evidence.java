package kr.opengov.actionplans.internal.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import kr.opengov.actionplans.AddEvidence;
import kr.opengov.platform.Blank;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.platform.persistence.InstantConverter;

/** Something that shows what a report says; it is never removed. */
@Entity
@Table(name = "ap_evidence")
public class Evidence implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_evidence")
    @TableGenerator(
            name = "ap_evidence",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_evidence",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "commitment_id")
    private Long commitmentId;

    @Column(name = "milestone_id")
    private Long milestoneId;

    @Column(name = "agency_code")
    private String agencyCode;

    @Column(name = "agency_name")
    private String agencyName;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "dated_on")
    private LocalDate datedOn;

    @Enumerated(EnumType.STRING)
    @Column
    private DisclosureClass disclosure;

    @Column
    private String clause;

    @Column
    private String link;

    @Convert(converter = InstantConverter.class)
    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    protected Evidence() {}

    Evidence(Long commitmentId, AddEvidence command, String agencyName, Instant at, Long by) {
        this.commitmentId = commitmentId;
        this.agencyName = agencyName;
        milestoneId = command.milestoneId();
        agencyCode = command.agencyCode();
        titleKo = command.titleKo().strip();
        titleEn = Blank.toNull(command.titleEn());
        datedOn = command.datedOn();
        disclosure = command.disclosure();
        clause = Blank.toNull(command.clause());
        link = Blank.toNull(command.link());
        recordedAt = at;
        recordedBy = by;
    }

    Long id() {
        return id;
    }

    String agencyCode() {
        return agencyCode;
    }

    DisclosureClass disclosure() {
        return disclosure;
    }

    @Override
    public long version() {
        return version;
    }
}
