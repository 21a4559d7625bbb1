package kr.opengov.web.answers;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import kr.opengov.actionplans.Answers;
import kr.opengov.actionplans.CallView;
import kr.opengov.actionplans.Calls;
import kr.opengov.actionplans.LedgerRow;
import kr.opengov.actionplans.ModerateContributions;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.calls.CallAddress;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;

/** The opinions and comments of a call, to hide from the public what must not be read there. */
@Named
@ViewScoped
public class OpinionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    @Inject
    private Answers answers;

    @Inject
    private Calls calls;

    @Inject
    private CallAddress address;

    @Inject
    private Format format;

    private CallView call;
    private Page<LedgerRow> page;
    private String[] chosen = {};
    private String reason;

    @PostConstruct
    void open() {
        call = calls.announced(address.getCode()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        read();
    }

    private void read() {
        page = answers.opinions(call.code(), new PageRequest(address.getPage(), ROWS, null, false));
    }

    public String hide() {
        return moderate(true, "answers.opinions.hidden");
    }

    public String show() {
        return moderate(false, "answers.opinions.shown");
    }

    /** Whoever loses against somebody else finds the list as that person left it. */
    private String moderate(boolean hidden, String saved) {
        Set<String> ids = Set.of(chosen);
        List<ModerateContributions.Seen> seen = page.rows().stream()
                .filter(row -> ids.contains(row.id().toString()))
                .map(row -> new ModerateContributions.Seen(row.id(), row.version()))
                .toList();
        read();
        answers.moderate(new ModerateContributions(seen, hidden, reason));
        return Messages.saved(saved, chosen.length).redirectTo("/desk/opinions/" + call.code());
    }

    /** The opinions as boxes to tick. */
    public List<SelectItem> getChoices() {
        return page.rows().stream()
                .map(row -> new SelectItem(row.id().toString(), label(row)))
                .toList();
    }

    private String label(LedgerRow row) {
        String kind = format.sentence("proposals.ContributionKind." + row.kind());
        String said = format.day(row.receivedOn()) + (row.text() == null ? "" : " " + row.text());
        return format.sentence(row.hidden() ? "answers.opinions.row.hidden" : "answers.row", kind, said);
    }

    public CallView getCall() {
        return call;
    }

    public Page<LedgerRow> getPage() {
        return page;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen.clone();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
