package kr.opengov.web.documents;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.approvals.Approvals;
import kr.opengov.platform.approvals.DocumentAction;
import kr.opengov.platform.approvals.DocumentView;
import kr.opengov.platform.approvals.StepToTake;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;

/** One document on the desk: its text, its line and what the caller may do with it now. */
@Named
@ViewScoped
public class DeskDocumentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Approvals approvals;

    @Inject
    private DocumentAddress address;

    @Inject
    private Format format;

    private DocumentView document;
    private DocumentAction action;
    private String remark;
    private boolean confirmed;
    private boolean inspected;
    private ChangeForm change;

    @PostConstruct
    void open() {
        show(address.getId());
        change = ChangeForm.of(document);
        action = getActions().stream()
                .map(item -> (DocumentAction) item.getValue())
                .findFirst()
                .orElse(null);
    }

    private void show(long id) {
        document = approvals.document(id).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    /** Takes the chosen step, after the caller confirmed it. */
    public String take() {
        if (!confirmed) {
            throw Refusal.ofField("confirmed", "CONFIRMATION_MISSING");
        }
        notOvertaken();
        approvals.take(new StepToTake(document.id(), document.version(), action, remark, inspected));
        return Messages.saved("documents.desk.done." + done()).redirectTo("/desk/documents/" + document.id());
    }

    private String done() {
        return action == DocumentAction.SIGN
                        && "AWAITING_APPROVAL".equals(document.state().name())
                ? "APPROVE"
                : action.name();
    }

    /** Changes the text as the reviewer. */
    public String change() {
        notOvertaken();
        approvals.change(change.toCommand(document));
        return Messages.saved("documents.desk.done.CHANGE").redirectTo("/desk/documents/" + document.id());
    }

    /** Who comes too late sees what happened meanwhile, with what he typed untouched. */
    private void notOvertaken() {
        long seen = document.version();
        show(document.id());
        if (document.version() != seen) {
            throw new Conflict();
        }
    }

    public DocumentView getDocument() {
        return document;
    }

    /** The steps the caller may take now, with the words for the state. */
    public List<SelectItem> getActions() {
        return Stream.of(
                        DocumentAction.SIGN,
                        DocumentAction.RETURN,
                        DocumentAction.SUBMIT,
                        DocumentAction.RECALL,
                        DocumentAction.ENFORCE)
                .filter(each -> document.allowed().contains(each))
                .map(each -> new SelectItem(each, label(each)))
                .toList();
    }

    private String label(DocumentAction each) {
        String step = each == DocumentAction.SIGN ? "SIGN." + document.state() : each.name();
        String word = format.sentence("documents.desk.action." + step);
        return each == DocumentAction.SIGN && document.acting()
                ? format.sentence("documents.desk.action.acting", word)
                : word;
    }

    public DocumentAction getAction() {
        return action;
    }

    public void setAction(DocumentAction action) {
        this.action = action;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public boolean isInspected() {
        return inspected;
    }

    public void setInspected(boolean inspected) {
        this.inspected = inspected;
    }

    /** What the reviewer writes. */
    public ChangeForm getForm() {
        return change;
    }
}
