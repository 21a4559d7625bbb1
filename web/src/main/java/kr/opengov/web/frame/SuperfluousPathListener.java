package kr.opengov.web.frame;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Set;
import org.omnifaces.util.Faces;

/**
 * A page whose address takes no parameter, or so many, answers 404 when more is written behind it: FacesViews would show the
 * page at any number of addresses. What a parameter names, the page judges itself.
 */
public class SuperfluousPathListener implements PhaseListener {
    private static final long serialVersionUID = 1L;

    /** Pages whose address ends with their name. */
    private static final Set<String> WITHOUT_PARAMETER = Set.of(
            "accessibility-statement",
            "data-requests",
            "decisions",
            "declaration",
            "desk/account-new",
            "desk/accounts",
            "desk/audit",
            "desk/audit-export",
            "desk/ballot-entry",
            "desk/code",
            "desk/codes",
            "desk/consultation-open",
            "desk/data-requests",
            "desk/deputies",
            "desk/directory",
            "desk/documents/new",
            "desk/duplicates",
            "desk/edit-page",
            "desk/identities",
            "desk/inbox",
            "desk/join-open",
            "desk/journal",
            "desk/meetings/plan",
            "desk/members/join",
            "desk/notices",
            "desk/ogp-import",
            "desk/outbox",
            "desk/pages",
            "desk/proposal-entry",
            "desk/proposal-import",
            "desk/recovery",
            "desk/register-files",
            "desk/review-open",
            "desk/roles",
            "desk/rule",
            "desk/rules",
            "desk/score-import",
            "desk/settings",
            "desk/start",
            "desk/statutory-calendar",
            "desk/units",
            "desk/vault",
            "first-administrator",
            "innovation",
            "integrity",
            "integrity/choices",
            "integrity/proof",
            "integrity/report",
            "integrity/return",
            "members/committee",
            "members/figures",
            "members/growth",
            "members/map",
            "my/account",
            "my/data",
            "my/participation",
            "my/security",
            "my/sessions",
            "my/start",
            "my/totp",
            "my/votes",
            "open-government-partnership",
            "privacy",
            "register",
            "reviews",
            "rules",
            "signin",
            "topics");

    /** Pages behind whose name one code, number or id may stand. */
    private static final Set<String> WITH_ONE_PARAMETER = Set.of(
            "bodies",
            "calls",
            "consultations",
            "desk/account",
            "desk/agency-opinion",
            "desk/audit-entry",
            "desk/comment-reply",
            "desk/data-request",
            "desk/department-reviews",
            "desk/eligibility",
            "desk/join-end",
            "desk/joining",
            "desk/members",
            "desk/notice",
            "desk/organisation",
            "desk/outbox-message",
            "desk/person",
            "desk/progress-verification",
            "desk/reviews",
            "meetings",
            "members",
            "members/eligibility",
            "my/proposals",
            "notices",
            "organisations",
            "people",
            "proposals");

    private static final String PLANS = "plans";

    /** A member, the number of its plan, and the number of the commitment. */
    private static final int PARTS_OF_A_COMMITMENT = 3;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var view = event.getFacesContext().getViewRoot();
        if (view != null && isSuperfluous(view.getViewId(), Faces.getRequestPathInfo())) {
            Faces.responseSendError(404, null);
        }
    }

    static boolean isSuperfluous(String viewId, String pathInfo) {
        String name = viewId.replaceFirst("^/(views/)?", "").replaceFirst("\\.xhtml$", "");
        int parts = AddressEnd.parts(pathInfo).length;
        return WITHOUT_PARAMETER.contains(name) && parts > 0
                || WITH_ONE_PARAMETER.contains(name) && parts > 1
                || PLANS.equals(name) && parts > PARTS_OF_A_COMMITMENT;
    }
}
