package kr.opengov.web.documents;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.approvals.Approvals;
import kr.opengov.platform.approvals.DocumentAction;
import kr.opengov.platform.approvals.DocumentView;
import kr.opengov.platform.approvals.LinePerson;
import kr.opengov.platform.approvals.NewAnnex;
import kr.opengov.platform.approvals.StepToTake;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;

/** Writes a document, a new one or with {@code ?document=ID} one's own; keeps it as a draft or hands it in. */
@Named
@ViewScoped
public class DraftPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int CLAUSES = 8;

    @Inject
    private Approvals approvals;

    @Inject
    private Format format;

    @Inject
    private HttpServletRequest request;

    private DocumentView document;
    private DraftForm form;

    @PostConstruct
    void open() {
        String id = request.getParameter("document");
        if (id == null) {
            form = DraftForm.empty(approvals.usualLine(""));
            return;
        }
        document = (id.matches("[0-9]{1,18}") ? approvals.document(Long.parseLong(id)) : Optional.<DocumentView>empty())
                .filter(found -> found.allowed().contains(DocumentAction.REVISE))
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        List<LinePerson> line = document.steps().stream()
                .map(step -> new LinePerson(step.role(), step.accountId(), step.delegated()))
                .toList();
        form = DraftForm.of(document, line.isEmpty() ? approvals.usualLine(document.kind()) : line);
    }

    /** Keeps the draft. */
    public String save() {
        keep();
        return Messages.saved("documents.desk.done.REVISE").redirectTo("/desk/documents/" + document.id());
    }

    /** Keeps the draft and hands it in; refused, it stays a draft. */
    public String handIn() {
        keep();
        approvals.take(
                new StepToTake(document.id(), document.version(), DocumentAction.SUBMIT, null, form.isInspected()));
        return Messages.saved("documents.desk.done.SUBMIT").redirectTo("/desk/documents/" + document.id());
    }

    private void keep() {
        Long id = document == null ? null : document.id();
        read(approvals.draft(form.toCommand(id, document == null ? 0 : document.version())));
        List<Integer> removed =
                form.removedAnnexes().stream().sorted(Comparator.reverseOrder()).toList();
        for (int number : removed) {
            approvals.detach(document.id(), document.version(), number);
            read(document.id());
        }
        form.setRemoved(null);
        attach(form.getFile());
    }

    private void attach(Part file) {
        if (file == null || file.getSize() == 0) {
            return;
        }
        try (InputStream content = file.getInputStream()) {
            approvals.attach(
                    new NewAnnex(
                            document.id(),
                            document.version(),
                            form.getFileTitle(),
                            file.getSubmittedFileName(),
                            form.isFileOpen()),
                    content);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getSubmittedFileName(), e);
        }
        form.setFile(null);
        form.setFileTitle(null);
        read(document.id());
    }

    private void read(long id) {
        document = approvals.document(id).orElseThrow(Conflict::new);
    }

    public DraftForm getForm() {
        return form;
    }

    /** What is kept already; null before the first time. */
    public DocumentView getDocument() {
        return document;
    }

    /** The reason of a return, for the drafter to answer; null when there is none. */
    public String getReturnReason() {
        return document == null || !"RETURNED".equals(document.state().name())
                ? null
                : document.history().get(document.history().size() - 1).remark();
    }

    public List<SelectItem> getAnnexes() {
        return document == null
                ? List.of()
                : document.annexes().stream()
                        .map(annex -> new SelectItem(
                                String.valueOf(annex.number()),
                                format.sentence("documents.annex.number", annex.number()) + " " + annex.title()))
                        .toList();
    }

    public List<SelectItem> getCandidates() {
        return approvals.candidates().stream()
                .map(candidate -> new SelectItem(candidate.accountId(), candidate.described()))
                .toList();
    }

    public List<SelectItem> getParts() {
        return Arrays.stream(LineSlot.Part.values())
                .map(part -> new SelectItem(part, format.sentence("documents.Part." + part)))
                .toList();
    }

    public List<SelectItem> getClauses() {
        return IntStream.rangeClosed(1, CLAUSES)
                .mapToObj(
                        clause -> new SelectItem(String.valueOf(clause), format.sentence("documents.clause." + clause)))
                .toList();
    }
}
