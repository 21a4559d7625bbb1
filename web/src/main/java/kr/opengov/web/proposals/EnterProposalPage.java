package kr.opengov.web.proposals;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kr.opengov.actionplans.Calls;
import kr.opengov.actionplans.ProposalDesk;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.DeskClock;
import org.omnifaces.util.Faces;

/** Types in a proposal that came on paper or by telephone. */
@Named
@ViewScoped
public class EnterProposalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalDesk desk;

    @Inject
    private Calls calls;

    @Inject
    private DeskClock clock;

    @Inject
    private CurrentPage current;

    private final ProposalForm form = new ProposalForm();

    public String save() {
        String code = desk.enter(form.toEntry(clock.get().getZone()));
        return Messages.saved("proposals.sent", code).redirectTo("/desk/proposals/" + code);
    }

    public ProposalForm getForm() {
        return form;
    }

    public List<SelectItem> getCalls() {
        return Faces.getRequestAttribute("enterProposalPage.calls", this::choices);
    }

    private List<SelectItem> choices() {
        return calls.heads().stream()
                .map(call -> new SelectItem(call.code(), call.title(current.getLang())))
                .toList();
    }
}
