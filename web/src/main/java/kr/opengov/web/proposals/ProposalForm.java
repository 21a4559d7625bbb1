package kr.opengov.web.proposals;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import kr.opengov.actionplans.EnterProposal;
import kr.opengov.actionplans.ProposalChannel;
import kr.opengov.actionplans.ProposerKind;
import kr.opengov.actionplans.SubmitProposal;
import kr.opengov.web.frame.TypedTime;

/** What is typed about a proposal, by a citizen or by staff from paper. */
public class ProposalForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String callCode;
    private String title;
    private String body;
    private ProposerKind kind = ProposerKind.PERSON;
    private String proposerName;
    private String guardianName;
    private ProposalChannel channel = ProposalChannel.PAPER;
    private LocalDate receivedDay;
    private String receivedTime = "09:00";

    SubmitProposal toSubmission(String call) {
        return new SubmitProposal(call, title, body, kind, proposerName, guardianName);
    }

    EnterProposal toEntry(ZoneId zone) {
        return new EnterProposal(
                callCode,
                channel,
                title,
                body,
                kind,
                proposerName,
                guardianName,
                TypedTime.of("receivedTime", receivedDay, receivedTime, zone));
    }

    public String getCallCode() {
        return callCode;
    }

    public void setCallCode(String callCode) {
        this.callCode = callCode;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public ProposerKind getKind() {
        return kind;
    }

    public void setKind(ProposerKind kind) {
        this.kind = kind;
    }

    public String getProposerName() {
        return proposerName;
    }

    public void setProposerName(String proposerName) {
        this.proposerName = proposerName;
    }

    public String getGuardianName() {
        return guardianName;
    }

    public void setGuardianName(String guardianName) {
        this.guardianName = guardianName;
    }

    public ProposalChannel getChannel() {
        return channel;
    }

    public void setChannel(ProposalChannel channel) {
        this.channel = channel;
    }

    public LocalDate getReceivedDay() {
        return receivedDay;
    }

    public void setReceivedDay(LocalDate receivedDay) {
        this.receivedDay = receivedDay;
    }

    public String getReceivedTime() {
        return receivedTime;
    }

    public void setReceivedTime(String receivedTime) {
        this.receivedTime = receivedTime;
    }
}
