package kr.opengov.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.opengov.membership.MinutesDraft;
import kr.opengov.membership.MinutesPaper;
import kr.opengov.membership.MinutesRegister;
import kr.opengov.membership.MinutesState;
import kr.opengov.membership.SaveMinutes;

/** The minutes of a meeting on the desk: draft with marks, preview, approval, publication. */
@Named
@ViewScoped
public class MeetingMinutesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MinutesRegister minutes;

    @Inject
    private DeskMeeting meeting;

    private MinutesDraft draft;
    private String text;

    @PostConstruct
    void open() {
        draft = minutes.draft(meeting.id()).orElse(null);
        text = draft == null ? null : draft.text();
    }

    public String save() {
        minutes.save(new SaveMinutes(meeting.id(), draft == null ? 0 : draft.version(), text));
        return meeting.done("meetings.desk.minutes.saved");
    }

    public String approve() {
        minutes.approve(meeting.id(), draft.version());
        return meeting.done("meetings.desk.minutes.approved");
    }

    /** Hands the draft to the approval line of the secretary's unit. */
    public String handIn() {
        minutes.handIn(meeting.id(), draft.version());
        return meeting.done("meetings.desk.minutes.handedIn");
    }

    public String takeBack() {
        minutes.takeBack(meeting.id(), draft.version());
        return meeting.done("meetings.desk.minutes.takenBack");
    }

    public String publish() {
        int edition = minutes.publish(meeting.id(), draft.version());
        return meeting.done("meetings.desk.minutes.published", edition);
    }

    public DeskMeeting getMeeting() {
        return meeting;
    }

    /** The latest draft; null while there is none. */
    public MinutesDraft getDraft() {
        return draft;
    }

    /** Whether the document of the draft is in the approval line; nothing changes meanwhile. */
    public boolean isUnderway() {
        return draft != null && draft.paper() != null && draft.paper().state() == MinutesPaper.State.UNDERWAY;
    }

    /** Whether the draft can be changed now. */
    public boolean isWritable() {
        return draft == null || (draft.state() != MinutesState.APPROVED && !isUnderway());
    }

    /** Whether the draft can be approved or handed in now. */
    public boolean isUndecided() {
        return draft != null && draft.state() == MinutesState.DRAFT && !isUnderway();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
