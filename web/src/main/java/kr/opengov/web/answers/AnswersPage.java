package kr.opengov.web.answers;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import kr.opengov.actionplans.Answers;
import kr.opengov.actionplans.CallView;
import kr.opengov.actionplans.Calls;
import kr.opengov.actionplans.DecisionPaper;
import kr.opengov.actionplans.Disposition;
import kr.opengov.actionplans.DraftResponses;
import kr.opengov.actionplans.LedgerRow;
import kr.opengov.actionplans.PlanPapers;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.calls.CallAddress;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;
import org.omnifaces.util.Faces;

/** The answering desk: per call what is still open, one draft for many, and all drafts released together. */
@Named
@ViewScoped
public class AnswersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How many contributions are answered at once. */
    private static final int ROWS = 50;

    @Inject
    private Answers answers;

    @Inject
    private Calls calls;

    @Inject
    private PlanPapers papers;

    @Inject
    private CallAddress address;

    @Inject
    private Format format;

    private String callCode;
    private int number;
    private String[] chosen = {};
    private Disposition disposition;
    private String text;

    @PostConstruct
    void open() {
        callCode = address.getCode();
        number = address.getPage();
    }

    public String draft() {
        answers.draft(
                new DraftResponses(Arrays.stream(chosen).map(Long::valueOf).toList(), disposition, text));
        return Messages.saved("answers.drafted", chosen.length).redirectTo("/desk/answers/" + callCode);
    }

    /** Hands all drafts to the approval line of the editor's unit. */
    public String handIn() {
        papers.handInAnswers(callCode);
        return Messages.saved("documents.paper.handedIn").redirectTo("/desk/answers/" + callCode);
    }

    public String release() {
        int released = answers.release(callCode);
        return Messages.saved("answers.released", released).redirectTo("/desk/answers/" + callCode);
    }

    public List<CallView> getCalls() {
        return calls.announced();
    }

    public CallView getCall() {
        return Faces.getRequestAttribute(
                "answersPage.call", () -> calls.announced(callCode).orElseThrow(() -> new Refusal("NOT_FOUND")));
    }

    /** The latest document with answers; null while there is none. */
    public DecisionPaper getPaper() {
        return Faces.getRequestAttribute(
                        "answersPage.paper", () -> papers.ofAnswers(getCall().id()))
                .orElse(null);
    }

    /** What is not answered yet, fifty at a time, that without a draft first. */
    public Page<LedgerRow> getOpen() {
        return Faces.getRequestAttribute(
                "answersPage.open", () -> answers.desk(callCode, true, new PageRequest(number, ROWS, null, false)));
    }

    /** The open contributions as boxes to tick. */
    public List<SelectItem> choices(List<LedgerRow> rows) {
        return rows.stream()
                .map(row -> new SelectItem(row.id().toString(), label(row)))
                .toList();
    }

    private String label(LedgerRow row) {
        String name = row.proposalCode() == null
                ? format.day(row.receivedOn()) + (row.text() == null ? "" : " " + row.text())
                : row.proposalCode() + " " + row.proposalTitle();
        String kind = format.sentence("proposals.ContributionKind." + row.kind());
        return row.drafted()
                ? format.sentence("answers.row.drafted", kind, name)
                : format.sentence("answers.row", kind, name);
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen.clone();
    }

    public Disposition getDisposition() {
        return disposition;
    }

    public void setDisposition(Disposition disposition) {
        this.disposition = disposition;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
