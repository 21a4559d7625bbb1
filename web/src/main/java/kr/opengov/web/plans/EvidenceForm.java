package kr.opengov.web.plans;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.web.frame.TypedBilingual;

/** What is typed about an evidence. */
public class EvidenceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String agencyCode;
    private Long milestoneId;
    private final TypedBilingual title = new TypedBilingual();
    private LocalDate datedOn;
    private DisclosureClass disclosure = DisclosureClass.OPEN;
    private String clause;
    private String link;
    private transient Part file;
    private String reason;

    public String getAgencyCode() {
        return agencyCode;
    }

    public void setAgencyCode(String agencyCode) {
        this.agencyCode = agencyCode;
    }

    public Long getMilestoneId() {
        return milestoneId;
    }

    public void setMilestoneId(Long milestoneId) {
        this.milestoneId = milestoneId;
    }

    public TypedBilingual getTitle() {
        return title;
    }

    public LocalDate getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(LocalDate datedOn) {
        this.datedOn = datedOn;
    }

    public DisclosureClass getDisclosure() {
        return disclosure;
    }

    public void setDisclosure(DisclosureClass disclosure) {
        this.disclosure = disclosure;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
