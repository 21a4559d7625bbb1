package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.actionplans.CommitmentText;
import kr.opengov.actionplans.FieldChange;
import kr.opengov.actionplans.PlanDifference;
import kr.opengov.actionplans.PlanDraftView;
import kr.opengov.actionplans.PlanDrafting;
import kr.opengov.actionplans.PlanVersionRow;
import kr.opengov.web.frame.Format;
import kr.opengov.web.query.QueryReader;

/** The versions of a plan and what differs between the two of {@code ?from=} and {@code ?to=}; the template's texts. */
@Named
@RequestScoped
public class VersionsPage {

    private static final int MOST = 9_999;

    @Inject
    private PlanDrafting drafting;

    @Inject
    private Format format;

    @Inject
    private HttpServletRequest request;

    private String address;
    private PlanDraftView plan;
    private List<PlanVersionRow> versions = List.of();
    private PlanDifference difference;
    private int from;
    private int to;
    private final Map<String, Optional<CommitmentText>> texts = new HashMap<>();

    /** Reads the versions of a plan; answers whether there is such a plan. */
    boolean open(String member, int ordinal) {
        address = member + "/" + ordinal;
        plan = drafting.plan(address).orElse(null);
        if (plan == null) {
            return false;
        }
        versions = drafting.versions(address);
        int last = versions.isEmpty() ? 0 : versions.get(0).number();
        boolean revising = plan.revisingSince() != null;
        QueryReader query = new QueryReader(request::getParameter);
        to = query.number("to", revising ? 0 : last, 0, MOST);
        from = query.number("from", Math.max(1, revising ? last : last - 1), 0, MOST);
        if (last > 0 && from != to) {
            difference = drafting.difference(address, from, to).orElse(null);
        }
        return true;
    }

    /** The template of a commitment, read once however often its page names it; null when nothing of it is filled in. */
    public CommitmentText text(String member, int ordinal, String code) {
        return texts.computeIfAbsent(
                        member + "/" + ordinal + "/" + code,
                        address -> drafting.commitments(member + "/" + ordinal).stream()
                                .filter(each -> each.code().equals(code))
                                .map(each -> each.text())
                                .filter(text -> !text.blank())
                                .findFirst())
                .orElse(null);
    }

    /** What a field is called. */
    public String label(FieldChange change) {
        int dot = change.field().indexOf('.');
        return dot < 0
                ? format.sentence("drafting.field." + change.field())
                : format.sentence("drafting.field." + change.field().substring(0, dot)) + " "
                        + change.field().substring(dot + 1);
    }

    public String getAddress() {
        return address;
    }

    public PlanDraftView getPlan() {
        return plan;
    }

    public List<PlanVersionRow> getVersions() {
        return versions;
    }

    public PlanDifference getDifference() {
        return difference;
    }

    public int getFrom() {
        return from;
    }

    public int getTo() {
        return to;
    }
}
