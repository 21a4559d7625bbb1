package kr.opengov.web.candidates;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import kr.opengov.actionplans.AdoptCandidate;
import kr.opengov.actionplans.AgencyOpinionView;
import kr.opengov.actionplans.AnswerOfAgency;
import kr.opengov.actionplans.AskAgencies;
import kr.opengov.actionplans.CallView;
import kr.opengov.actionplans.Calls;
import kr.opengov.actionplans.CandidateRow;
import kr.opengov.actionplans.CandidateTasks;
import kr.opengov.actionplans.CandidateView;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.calls.CallAddress;
import kr.opengov.web.frame.Messages;
import org.omnifaces.util.Faces;

/** Candidate tasks on the desk: their list, a new one of a call ({@code /desk/candidates/new?call=CODE}), or one with its steps. */
@Named
@ViewScoped
public class DeskCandidatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What stands in the address for a task that is not written yet. */
    private static final String NEW = "NEW";

    @Inject
    private CandidateTasks tasks;

    @Inject
    private Calls calls;

    @Inject
    private CallAddress address;

    @Inject
    private CandidateWords words;

    private final CandidateStepForm step = new CandidateStepForm();
    private CandidateForm form;
    private CallView call;
    private CandidateView shown;
    private transient Page<CandidateRow> all;

    @PostConstruct
    void open() {
        String code = address.getCode();
        if (NEW.equals(code)) {
            call = call(Faces.getRequestParameter("call"));
            form = CandidateForm.ofCall(call.code());
        } else if (code != null) {
            read(code);
        }
    }

    private void read(String code) {
        shown = tasks.desk(code).orElseThrow(() -> new Refusal("NOT_FOUND"));
        call = call(shown.row().callCode());
        form = CandidateForm.of(shown);
    }

    private CallView call(String code) {
        return calls.announced(code).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    public String save() {
        return to(tasks.write(form.toCommand()));
    }

    public String ask() {
        tasks.ask(new AskAgencies(
                code(), shown.version(), CandidateForm.lines(step.getAgencies()), step.getDueOn(), step.getQuestion()));
        return to(code());
    }

    public String answer() {
        long version = shown.agencies().stream()
                .filter(opinion -> opinion.id().equals(step.getOpinion()))
                .map(AgencyOpinionView::version)
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        tasks.answer(new AnswerOfAgency(
                code(), step.getOpinion(), version, step.getVerdict(), step.getReason(), step.getLetter()));
        return to(code());
    }

    public String putForward() {
        tasks.putForward(code(), shown.version(), step.getNote());
        return to(code());
    }

    public String takeBack() {
        tasks.takeBack(code(), shown.version(), step.getWhy());
        return to(code());
    }

    public String drop() {
        tasks.drop(code(), shown.version(), step.getWhy());
        return to(code());
    }

    public String adopt() {
        tasks.adopt(new AdoptCandidate(
                code(), shown.version(), step.getBasis(), step.getBasisCode(), step.getReason(), step.getCommitment()));
        return to(code());
    }

    private String code() {
        return shown.row().code();
    }

    private static String to(String code) {
        return Messages.saved("candidates.saved").redirectTo("/desk/candidates/" + code);
    }

    /**
     * The ministries that were asked, those that said nothing yet first; beside the others stands what they said, which a
     * letter would replace. The form is built, though not shown, for a new task too.
     */
    public List<SelectItem> getAgencies() {
        return shown == null
                ? List.of()
                : shown.agencies().stream()
                        .sorted(Comparator.comparing(opinion -> opinion.verdict() != null))
                        .map(opinion -> new SelectItem(
                                opinion.id(),
                                opinion.verdict() == null
                                        ? opinion.agency()
                                        : opinion.agency() + " (" + words.of(opinion.verdict()) + ")"))
                        .toList();
    }

    public Page<CandidateRow> getAll() {
        if (all == null) {
            all = tasks.page(new PageRequest(address.getPage(), CandidatesPage.ROWS, null, false));
        }
        return all;
    }

    /** The calls a new task can belong to. */
    public List<CallView> getCalls() {
        return Faces.getRequestAttribute("deskCandidatePage.calls", calls::announced);
    }

    public CallView getCall() {
        return call;
    }

    /** The task as it was read; null for the list and for a new one. */
    public CandidateView getShown() {
        return shown;
    }

    public CandidateForm getForm() {
        return form;
    }

    public CandidateStepForm getStep() {
        return step;
    }
}
