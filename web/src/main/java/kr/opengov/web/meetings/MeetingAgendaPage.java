package kr.opengov.web.meetings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import kr.opengov.membership.AgendaKind;
import kr.opengov.membership.MeetingDesk;
import kr.opengov.membership.WriteAgendaItem;
import kr.opengov.web.frame.TypedBilingual;
import kr.opengov.web.members.Evidence;

/** The agenda of a meeting on the desk: add, move, remove. */
@Named
@ViewScoped
public class MeetingAgendaPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingDesk desk;

    @Inject
    private DeskMeeting meeting;

    @Inject
    private Evidence evidence;

    private AgendaKind kind;
    private final TypedBilingual title = new TypedBilingual();
    private final TypedBilingual summary = new TypedBilingual();
    private transient Part document;

    public String add() {
        desk.addItem(new WriteAgendaItem(
                meeting.id(),
                meeting.version(),
                kind,
                title.getKo(),
                title.getEn(),
                summary.getKo(),
                summary.getEn(),
                evidence.keep(document)));
        return meeting.done("meetings.desk.item.added");
    }

    public String move(long itemId, int by) {
        desk.moveItem(meeting.id(), meeting.version(), itemId, by);
        return meeting.done("meetings.desk.item.moved");
    }

    public String remove(long itemId) {
        desk.removeItem(meeting.id(), meeting.version(), itemId);
        return meeting.done("meetings.desk.item.removed");
    }

    public DeskMeeting getMeeting() {
        return meeting;
    }

    public AgendaKind getKind() {
        return kind;
    }

    public void setKind(AgendaKind kind) {
        this.kind = kind;
    }

    public TypedBilingual getTitle() {
        return title;
    }

    public TypedBilingual getSummary() {
        return summary;
    }

    public Part getDocument() {
        return document;
    }

    public void setDocument(Part document) {
        this.document = document;
    }
}
