package kr.opengov.web.bodies;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.membership.BodyProfile;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.CorrectBody;
import kr.opengov.membership.DayPrecision;

/** What is typed to correct what is on record about a body itself; it begins with what stands. */
public class BodyFactsForm extends BodyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private DayPrecision foundedPrecision = DayPrecision.DAY;
    private LocalDate dissolved;
    private String note;
    private Confidence confidence;
    private String reason;

    void read(BodyProfile profile) {
        getName().setKo(profile.row().nameKo());
        getName().setEn(profile.row().nameEn());
        setParentCode(profile.row().parentCode());
        setRuleCode(profile.ruleCode());
        setOpenToAll(profile.row().openToAll());
        getPurpose().setKo(profile.purposeKo());
        getPurpose().setEn(profile.purposeEn());
        setSource(profile.source());
        if (profile.row().founded() != null) {
            setFounded(profile.row().founded().day());
            foundedPrecision = profile.row().founded().precision();
        }
        dissolved = profile.row().dissolved();
        note = profile.note();
        confidence = profile.confidence();
    }

    CorrectBody correction(String code, long version) {
        return new CorrectBody(
                code,
                version,
                getName().getKo(),
                getName().getEn(),
                getParentCode(),
                getRuleCode(),
                getFounded(),
                getFounded() == null ? null : foundedPrecision,
                dissolved,
                isOpenToAll(),
                getPurpose().getKo(),
                getPurpose().getEn(),
                getSource(),
                note,
                confidence,
                reason);
    }

    public DayPrecision getFoundedPrecision() {
        return foundedPrecision;
    }

    public void setFoundedPrecision(DayPrecision foundedPrecision) {
        this.foundedPrecision = foundedPrecision;
    }

    public LocalDate getDissolved() {
        return dissolved;
    }

    public void setDissolved(LocalDate dissolved) {
        this.dissolved = dissolved;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public void setConfidence(Confidence confidence) {
        this.confidence = confidence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
