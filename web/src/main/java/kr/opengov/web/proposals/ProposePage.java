package kr.opengov.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import kr.opengov.actionplans.CallHead;
import kr.opengov.actionplans.Calls;
import kr.opengov.actionplans.Proposals;
import kr.opengov.actionplans.SimilarProposal;
import kr.opengov.actionplans.SubmitProposal;
import kr.opengov.web.calls.CallAddress;
import kr.opengov.web.frame.Messages;

/** Makes a proposal to the call of the address, or without one to the call that closes first. */
@Named
@RequestScoped
public class ProposePage {

    @Inject
    private Calls calls;

    @Inject
    private Proposals proposals;

    @Inject
    private CallAddress address;

    private final ProposalForm form = new ProposalForm();
    private List<CallHead> open;
    private CallHead call;
    private List<SimilarProposal> similar;
    private Part file;

    @PostConstruct
    void read() {
        open = calls.open();
        String code = address.getCode();
        call = open.stream()
                .filter(each -> code == null || each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    public String send() {
        SubmitProposal submission = form.toSubmission(call == null ? address.getCode() : call.code());
        String code = file == null || file.getSize() == 0 ? proposals.submit(submission) : withFile(submission);
        return Messages.saved("proposals.sent", code).redirectTo("/proposals/" + code);
    }

    private String withFile(SubmitProposal submission) {
        try (InputStream content = file.getInputStream()) {
            return proposals.submit(submission, file.getSubmittedFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getSubmittedFileName(), e);
        }
    }

    /** Shows what is alike; what was typed stays. */
    public void compare() {
        similar = proposals.similar(form.getTitle());
    }

    public ProposalForm getForm() {
        return form;
    }

    /** The call, or null when none takes proposals. */
    public CallHead getCall() {
        return call;
    }

    public List<CallHead> getOpen() {
        return open;
    }

    /** Null until it was asked for. */
    public List<SimilarProposal> getSimilar() {
        return similar;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isCompared() {
        return similar != null;
    }
}
