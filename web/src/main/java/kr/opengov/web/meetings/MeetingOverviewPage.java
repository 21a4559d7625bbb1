package kr.opengov.web.meetings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.opengov.membership.MeetingDesk;
import kr.opengov.membership.NoticeSent;
import kr.opengov.membership.QuorumVerdict;

/** A meeting on the desk: where it stands, and the steps from the notice to the end. */
@Named
@ViewScoped
public class MeetingOverviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingDesk desk;

    @Inject
    private DeskMeeting meeting;

    private String reason;

    public String notice() {
        NoticeSent sent = desk.notice(meeting.id(), meeting.version());
        return meeting.done(
                sent.late() ? "meetings.desk.noticed.late" : "meetings.desk.noticed",
                sent.mails(),
                sent.withoutAccount());
    }

    public String hold() {
        QuorumVerdict verdict = desk.hold(meeting.id(), meeting.version());
        return meeting.done("meetings.desk.held", verdict.present(), verdict.seats(), verdict.needed());
    }

    public String close() {
        desk.close(meeting.id(), meeting.version());
        return meeting.done("meetings.desk.closed");
    }

    public String cancel() {
        desk.cancel(meeting.id(), meeting.version(), reason);
        return meeting.done("meetings.desk.cancelled");
    }

    public DeskMeeting getMeeting() {
        return meeting;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
