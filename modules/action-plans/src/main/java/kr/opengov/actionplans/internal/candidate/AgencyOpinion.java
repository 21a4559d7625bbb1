package kr.opengov.actionplans.internal.candidate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kr.opengov.actionplans.AgencyVerdict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;

/** What one ministry is asked about a candidate task, and what it says (부처 협의). */
@Entity
@Table(name = "ap_agency_opinion")
public class AgencyOpinion implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_agency_opinion")
    @TableGenerator(
            name = "ap_agency_opinion",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_agency_opinion",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "candidate_id")
    private Long candidateId;

    @Column
    private String agency;

    @Column(name = "agency_code")
    private String agencyCode;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column
    private AgencyVerdict verdict;

    @Column
    private String reason;

    @Column
    private String letter;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected AgencyOpinion() {}

    AgencyOpinion(Long candidateId, String agency, String agencyCode, LocalDate askedOn, LocalDate dueOn) {
        this.candidateId = candidateId;
        this.agency = agency;
        this.agencyCode = agencyCode;
        this.askedOn = askedOn;
        this.dueOn = dueOn;
    }

    /**
     * A ministry that changes or refuses says why.
     *
     * @param number of the letter; null for what was answered here
     */
    void answer(AgencyVerdict said, String why, String number, LocalDate today) {
        if (said != AgencyVerdict.AGREED && why == null) {
            throw Refusal.ofField("reason", "CANDIDATE_AGENCY_REASON");
        }
        verdict = said;
        reason = why;
        letter = number;
        answeredOn = today;
    }

    @Override
    public long version() {
        return version;
    }

    Long id() {
        return id;
    }

    /** In the code table; null for a name that it does not know. */
    String agencyCode() {
        return agencyCode;
    }

    Long candidateId() {
        return candidateId;
    }

    String agency() {
        return agency;
    }
}
