package kr.opengov.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.ActionItems;
import kr.opengov.membership.ActionRow;
import kr.opengov.membership.ActionState;
import kr.opengov.membership.OpenActionItem;

/** What is to be done after a meeting. */
@Named
@ViewScoped
public class MeetingActionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ActionItems actions;

    @Inject
    private DeskMeeting meeting;

    private List<ActionRow> rows;
    private String task;
    private String responsible;
    private String email;
    private LocalDate dueOn;

    @PostConstruct
    void open() {
        rows = actions.ofMeeting(meeting.id());
    }

    public String add() {
        actions.open(new OpenActionItem(meeting.id(), task, responsible, email, dueOn));
        return meeting.done("meetings.desk.action.opened");
    }

    public String settle(ActionRow row, String state) {
        actions.settle(row.id(), row.version(), ActionState.valueOf(state), null);
        return meeting.done("meetings.desk.action.settled");
    }

    public DeskMeeting getMeeting() {
        return meeting;
    }

    public List<ActionRow> getRows() {
        return rows;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
