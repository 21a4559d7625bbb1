package kr.opengov.actionplans.internal.response;

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
import kr.opengov.actionplans.Disposition;
import kr.opengov.platform.persistence.InstantConverter;

/** The reasoned response to one contribution: a draft until it is released, then as it is. */
@Entity
@Table(name = "ap_response")
public class ReasonedResponse {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_response")
    @TableGenerator(
            name = "ap_response",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_response",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "contribution_id")
    private Long contributionId;

    @Enumerated(EnumType.STRING)
    @Column
    private Disposition disposition;

    @Column
    private String text;

    @Convert(converter = InstantConverter.class)
    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "drafted_by")
    private Long draftedBy;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    @Column(name = "released_by")
    private Long releasedBy;

    /** The paper it goes out with; null while it is in none. */
    @Column(name = "paper_id")
    private Long paperId;

    protected ReasonedResponse() {}

    ReasonedResponse(Long contributionId) {
        this.contributionId = contributionId;
    }

    void draft(Disposition newDisposition, String newText, Instant now, Long by) {
        disposition = newDisposition;
        text = newText;
        draftedAt = now;
        draftedBy = by;
    }

    void release(LocalDate day, Long by) {
        releasedOn = day;
        releasedBy = by;
    }

    long version() {
        return version;
    }

    Long contributionId() {
        return contributionId;
    }

    boolean released() {
        return releasedOn != null;
    }
}
