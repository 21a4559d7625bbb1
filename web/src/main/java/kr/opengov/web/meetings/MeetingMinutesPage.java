package kr.opengov.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.opengov.membership.MinutesDraft;
import kr.opengov.membership.MinutesRegister;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
