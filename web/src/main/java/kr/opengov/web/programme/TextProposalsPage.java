package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.ProgrammeDesk;
import kr.opengov.summit.TextProposalSheet;
import kr.opengov.summit.TextProposals;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;
import org.omnifaces.util.Faces;

/** What hosts handed in, beside what the programme says; and the invitation of hosts. */
@Named
@ViewScoped
public class TextProposalsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeDesk desk;

    @Inject
    private TextProposals proposals;

    @Inject
    private SummitDeskAddress address;

    @Inject
    private CurrentPage current;

    private DeskSummit summit;
    private List<TextProposalSheet> waiting;
    private TextProposalSheet chosen;
    private String reason;
    private String organisation;
    private String email;
    private String language = "ko";

    @PostConstruct
    void open() {
        summit = desk.summit(address.getAcronym()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        waiting = proposals.waiting(summit.acronym());
        chosen = waiting.isEmpty() ? null : waiting.get(0);
    }

    /** Takes over what was handed in. */
    public String accept(TextProposalSheet sheet) {
        proposals.accept(summit.acronym(), sheet.id(), sheet.version());
        return Messages.saved("programme.proposal.accepted").redirectTo(path());
    }

    public String decline() {
        TextProposalSheet sheet = waiting.stream()
                .filter(one -> one.id() == chosen.id())
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        proposals.decline(summit.acronym(), sheet.id(), sheet.version(), reason);
        return Messages.saved("programme.proposal.declined").redirectTo(path());
    }

    public String invite() {
        proposals.inviteHost(summit.acronym(), organisation, email, language);
        return Messages.saved("programme.host.invited").redirectTo(path());
    }

    private String path() {
        return "/desk/summits/" + summit.acronym() + "/proposals";
    }

    public DeskSummit getSummit() {
        return summit;
    }

    public List<TextProposalSheet> getWaiting() {
        return waiting;
    }

    /** What waits, to choose from. */
    public List<SelectItem> getChoices() {
        return waiting.stream()
                .map(one -> new SelectItem(one.id(), one.title().text(current.getLang())))
                .toList();
    }

    public List<SelectItem> getHosts() {
        return Faces.getRequestAttribute("textProposalsPage.hosts", this::hosts);
    }

    private List<SelectItem> hosts() {
        return proposals.hosts(summit.acronym()).stream()
                .map(one -> new SelectItem(one.code(), one.name().text(current.getLang())))
                .toList();
    }

    public Long getDeclined() {
        return chosen == null ? null : chosen.id();
    }

    public void setDeclined(Long id) {
        chosen = waiting.stream()
                .filter(one -> id != null && one.id() == id)
                .findFirst()
                .orElse(chosen);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
