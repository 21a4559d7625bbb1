package kr.opengov.web.bodies;

import java.io.Serializable;
import kr.opengov.membership.CharterView;

/** What a version of a charter says, as it is typed. */
public class CharterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String basisKo;
    private String basisEn;
    private Integer maximum;
    private Integer privatePercent;
    private Integer chairs;
    private Integer meetingMonths;
    private Integer quorumPercent;
    private Integer termMonths;
    private Integer consecutiveTerms;

    void read(CharterView charter) {
        basisKo = charter.basisKo();
        basisEn = charter.basisEn();
        maximum = charter.maximum();
        privatePercent = charter.privatePercent();
        chairs = charter.chairs();
        meetingMonths = charter.meetingMonths();
        quorumPercent = charter.quorumPercent();
        termMonths = charter.termMonths();
        consecutiveTerms = charter.consecutiveTerms();
    }

    public String getBasisKo() {
        return basisKo;
    }

    public void setBasisKo(String basisKo) {
        this.basisKo = basisKo;
    }

    public String getBasisEn() {
        return basisEn;
    }

    public void setBasisEn(String basisEn) {
        this.basisEn = basisEn;
    }

    public Integer getMaximum() {
        return maximum;
    }

    public void setMaximum(Integer maximum) {
        this.maximum = maximum;
    }

    public Integer getPrivatePercent() {
        return privatePercent;
    }

    public void setPrivatePercent(Integer privatePercent) {
        this.privatePercent = privatePercent;
    }

    public Integer getChairs() {
        return chairs;
    }

    public void setChairs(Integer chairs) {
        this.chairs = chairs;
    }

    public Integer getMeetingMonths() {
        return meetingMonths;
    }

    public void setMeetingMonths(Integer meetingMonths) {
        this.meetingMonths = meetingMonths;
    }

    public Integer getQuorumPercent() {
        return quorumPercent;
    }

    public void setQuorumPercent(Integer quorumPercent) {
        this.quorumPercent = quorumPercent;
    }

    public Integer getTermMonths() {
        return termMonths;
    }

    public void setTermMonths(Integer termMonths) {
        this.termMonths = termMonths;
    }

    public Integer getConsecutiveTerms() {
        return consecutiveTerms;
    }

    public void setConsecutiveTerms(Integer consecutiveTerms) {
        this.consecutiveTerms = consecutiveTerms;
    }
}
