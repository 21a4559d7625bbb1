package kr.opengov.actionplans.internal.comment;

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
import kr.opengov.actionplans.FileFinding;
import kr.opengov.actionplans.internal.proposal.SafeText;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.platform.persistence.InstantConverter;

/** What somebody saw who went to look at a commitment, and the reply. */
@Entity
@Table(name = "ap_monitoring_finding")
public class MonitoringFinding implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_monitoring_finding")
    @TableGenerator(
            name = "ap_monitoring_finding",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_monitoring_finding",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "commitment_id")
    private Long commitmentId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    @Column
    private String place;

    @Column
    private String text;

    @Column
    private String improvement;

    @Convert(converter = InstantConverter.class)
    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "agency_code")
    private String agencyCode;

    @Column(name = "agency_name")
    private String agencyName;

    @Column
    private String reply;

    @Column(name = "replied_on")
    private LocalDate repliedOn;

    @Column(name = "replied_by")
    private Long repliedBy;

    protected MonitoringFinding() {}

    MonitoringFinding(Long commitmentId, FileFinding command, Long accountId, Instant at) {
        this.commitmentId = commitmentId;
        this.accountId = accountId;
        authorName = command.name().strip();
        visitedOn = command.visitedOn();
        place = command.place().strip();
        text = SafeText.opinion(command.text());
        improvement = Blank.is(command.improvement()) ? null : SafeText.opinion(command.improvement());
        filedAt = at;
    }

    void reply(String code, String name, String words, LocalDate day, Long by) {
        if (repliedOn != null) {
            throw new Refusal("FINDING_REPLIED");
        }
        agencyCode = code;
        agencyName = name;
        reply = words;
        repliedOn = day;
        repliedBy = by;
    }

    Long id() {
        return id;
    }

    Long commitmentId() {
        return commitmentId;
    }

    @Override
    public long version() {
        return version;
    }
}
