package kr.opengov.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kr.opengov.integrity.CaseAction;
import kr.opengov.integrity.CaseDesk;
import kr.opengov.integrity.CaseView;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.AddressEnd;
import kr.opengov.web.frame.Messages;

/**
 * One case, opened for the time of one request: what it says is in no session and no view state. Which version a form was
 * filled in on stands in the form.
 */
@Named
@RequestScoped
public class CasePage {

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseAddress address;

    @Inject
    private HttpServletRequest request;

    private CaseView view;
    private String message;
    private String note;

    /** The case as it stands; read anew after something was tried. */
    public CaseView getView() {
        if (view == null) {
            view = desk.read(address.getId());
        }
        return view;
    }

    /** The version the form was filled in on. What is shown may be newer: then the form is refused and shown again. */
    long version() {
        view = null;
        return AddressEnd.number(request.getParameter("version")).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    /** Says what was done and shows the case anew. */
    String done(String key, Object... arguments) {
        return Messages.saved(key, arguments).redirectTo(address.path());
    }

    /** Whether a second person must decide on what the officer proposes. */
    public boolean needsSecond(CaseAction action) {
        return switch (action) {
            case CLOSE, REOPEN, ACCEPT_OBJECTION, REJECT_OBJECTION -> true;
            default -> false;
        };
    }

    /** Declares to have no conflict of interest. */
    public String declare() {
        view = null;
        desk.declare(address.getId());
        return done("cases.declared");
    }

    /** Puts the report among the others again. */
    public String liftSpamMark() {
        desk.liftSpamMark(address.getId(), version());
        return done("cases.spam.lifted");
    }

    /** Writes to the reporter. */
    public String write() {
        desk.write(address.getId(), version(), message);
        return done("cases.message.sent");
    }

    /** Writes an internal note. */
    public String addNote() {
        desk.note(address.getId(), version(), note);
        return done("cases.note.saved");
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
