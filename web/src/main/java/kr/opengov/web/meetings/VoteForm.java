package kr.opengov.web.meetings;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.membership.ConflictOrigin;
import kr.opengov.membership.DeclareConflict;
import kr.opengov.membership.RecordDecision;

/** What is typed about a vote, a decision or a conflict of interest, kept until it is accepted. */
public class VoteForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long itemId;
    private String motion;
    private LocalDate deadlineDay;
    private String deadlineTime = "18:00";
    private String textKo;
    private String textEn;
    private boolean deferred;
    private Integer votesFor;
    private Integer votesAgainst;
    private Integer abstentions;
    private LocalDate effectiveOn;
    private Long correctsId;
    private String correctionReason;
    private Long seatId;
    private ConflictOrigin origin = ConflictOrigin.SELF;
    private String reason;

    RecordDecision toDecision() {
        return new RecordDecision(
                itemId,
                textKo,
                textEn,
                deferred,
                votesFor,
                votesAgainst,
                abstentions,
                effectiveOn,
                correctsId,
                correctionReason);
    }

    DeclareConflict toConflict() {
        return new DeclareConflict(itemId, seatId, origin, reason);
    }

    public Long getItemId() {
        return itemId;
    }

    public void setItemId(Long itemId) {
        this.itemId = itemId;
    }

    public String getMotion() {
        return motion;
    }

    public void setMotion(String motion) {
        this.motion = motion;
    }

    public LocalDate getDeadlineDay() {
        return deadlineDay;
    }

    public void setDeadlineDay(LocalDate deadlineDay) {
        this.deadlineDay = deadlineDay;
    }

    public String getDeadlineTime() {
        return deadlineTime;
    }

    public void setDeadlineTime(String deadlineTime) {
        this.deadlineTime = deadlineTime;
    }

    public String getTextKo() {
        return textKo;
    }

    public void setTextKo(String textKo) {
        this.textKo = textKo;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public Integer getVotesFor() {
        return votesFor;
    }

    public void setVotesFor(Integer votesFor) {
        this.votesFor = votesFor;
    }

    public Integer getVotesAgainst() {
        return votesAgainst;
    }

    public void setVotesAgainst(Integer votesAgainst) {
        this.votesAgainst = votesAgainst;
    }

    public Integer getAbstentions() {
        return abstentions;
    }

    public void setAbstentions(Integer abstentions) {
        this.abstentions = abstentions;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public Long getCorrectsId() {
        return correctsId;
    }

    public void setCorrectsId(Long correctsId) {
        this.correctsId = correctsId;
    }

    public String getCorrectionReason() {
        return correctionReason;
    }

    public void setCorrectionReason(String correctionReason) {
        this.correctionReason = correctionReason;
    }

    public Long getSeatId() {
        return seatId;
    }

    public void setSeatId(Long seatId) {
        this.seatId = seatId;
    }

    public ConflictOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(ConflictOrigin origin) {
        this.origin = origin;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isDeferred() {
        return deferred;
    }

    public void setDeferred(boolean deferred) {
        this.deferred = deferred;
    }
}
