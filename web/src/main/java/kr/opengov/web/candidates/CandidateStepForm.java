package kr.opengov.web.candidates;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.actionplans.AdoptionBasis;
import kr.opengov.actionplans.AgencyVerdict;

/** What is typed for a step of a candidate task; each form has texts of its own, so that none is left over in another. */
public class CandidateStepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String agencies;
    private LocalDate dueOn;
    private Long opinion;
    private AgencyVerdict verdict;
    private String letter;
    private AdoptionBasis basis;
    private String basisCode;
    private String commitment;
    private String reason;
    private String question;
    private String note;
    private String why;

    public String getAgencies() {
        return agencies;
    }

    public void setAgencies(String agencies) {
        this.agencies = agencies;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Long getOpinion() {
        return opinion;
    }

    public void setOpinion(Long opinion) {
        this.opinion = opinion;
    }

    public AgencyVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(AgencyVerdict verdict) {
        this.verdict = verdict;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public AdoptionBasis getBasis() {
        return basis;
    }

    public void setBasis(AdoptionBasis basis) {
        this.basis = basis;
    }

    public String getBasisCode() {
        return basisCode;
    }

    public void setBasisCode(String basisCode) {
        this.basisCode = basisCode;
    }

    public String getCommitment() {
        return commitment;
    }

    public void setCommitment(String commitment) {
        this.commitment = commitment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
