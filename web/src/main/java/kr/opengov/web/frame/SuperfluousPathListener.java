package kr.opengov.web.frame;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Set;
import org.omnifaces.util.Faces;

/**
 * A page whose address has no parameter answers 404 when something is written behind it: FacesViews would show the page
 * itself at any number of addresses. Pages that take a parameter judge it themselves.
 */
public class SuperfluousPathListener implements PhaseListener {
    private static final long serialVersionUID = 1L;

    private static final Set<String> WITHOUT_PARAMETER = Set.of(
            "accessibility-statement",
            "data-requests",
            "decisions",
            "declaration",
            "desk/account-new",
            "desk/accounts",
            "desk/audit",
            "desk/audit-export",
            "desk/codes",
            "desk/data-requests",
            "desk/deputies",
            "desk/directory",
            "desk/documents/new",
            "desk/duplicates",
            "desk/inbox",
            "desk/meetings/plan",
            "desk/members/join",
            "desk/notices",
            "desk/outbox",
            "desk/pages",
            "desk/roles",
            "desk/rules",
            "desk/score-import",
            "desk/settings",
            "desk/start",
            "desk/units",
            "integrity",
            "members/committee",
            "members/figures",
            "members/growth",
            "my/account",
            "my/data",
            "my/security",
            "my/start",
            "my/totp",
            "my/votes",
            "open-government-partnership",
            "privacy",
            "register",
            "reviews",
            "rules",
            "signin");

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
        if (pathInfo == null || pathInfo.length() < 2) {
            return false;
        }
        String name = viewId.replaceFirst("^/(views/)?", "").replaceFirst("\\.xhtml$", "");
        return WITHOUT_PARAMETER.contains(name);
    }
}
