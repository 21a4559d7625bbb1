package kr.opengov.web.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.EndJoinCase;
import kr.opengov.membership.JoinCase;
import kr.opengov.membership.JoinFactKind;
import kr.opengov.membership.JoiningCases;
import kr.opengov.membership.RecordJoinFact;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.AddressEnd;
import kr.opengov.web.frame.Here.Choice;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.DeskClock;
import kr.opengov.web.members.Evidence;
import kr.opengov.web.members.MemberAddress;
import org.omnifaces.util.Faces;

/** One join case: its dated facts, what the rules say about them, the next fact; on its second page the end. */
@Named
@ViewScoped
public class JoinCasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private JoiningCases joining;

    @Inject
    private MemberAddress address;

    @Inject
    private DeskClock clock;

    @Inject
    private ReviewWords words;

    @Inject
    private Evidence evidence;

    private long id;
    private long version;
    private JoinFactKind fact;
    private LocalDate datedOn;
    private String note;
    private LocalDate day;
    private String overrideReason;
    private transient Part document;
    private boolean documentOpen = true;

    @PostConstruct
    void open() {
        id = AddressEnd.number(address.getCode()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        version = getJoinCase().version();
        day = LocalDate.now(clock.get());
    }

    /** Enters or corrects a fact. */
    public String record() {
        see();
        joining.record(new RecordJoinFact(id, version, fact, datedOn, note, evidence.keep(document, documentOpen)));
        return Messages.saved("joincase.recorded").redirectTo("/desk/joining/" + id);
    }

    /** The membership begins. */
    public String join() {
        see();
        String member = joining.end(new EndJoinCase(id, version, true, day, note, overrideReason));
        return Messages.saved("members.desk.joined").redirectTo("/desk/members/" + member);
    }

    /** The case ends without a membership. */
    public String close() {
        see();
        joining.end(new EndJoinCase(id, version, false, day, note, null));
        return Messages.saved("joincase.closed").redirectTo("/desk/joining");
    }

    /** Who comes too late sees the present facts and keeps what was typed. */
    private void see() {
        long current = getJoinCase().version();
        if (current != version) {
            version = current;
            throw new Conflict();
        }
    }

    public JoinCase getJoinCase() {
        return Faces.getRequestAttribute(
                "joinCasePage.joinCase", () -> joining.one(id).orElseThrow(() -> new Refusal("NOT_FOUND")));
    }

    /** The facts such a case asks for. */
    public List<Choice> getFacts() {
        return JoinFactKind.of(getJoinCase().kind()).stream()
                .map(kind -> new Choice(kind.name(), words.fact(kind)))
                .toList();
    }

    public JoinFactKind getFact() {
        return fact;
    }

    public void setFact(JoinFactKind fact) {
        this.fact = fact;
    }

    public LocalDate getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(LocalDate datedOn) {
        this.datedOn = datedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public Part getDocument() {
        return document;
    }

    public void setDocument(Part document) {
        this.document = document;
    }

    /** Whether everybody may read the document. */
    public boolean isDocumentOpen() {
        return documentOpen;
    }

    public void setDocumentOpen(boolean documentOpen) {
        this.documentOpen = documentOpen;
    }
}
