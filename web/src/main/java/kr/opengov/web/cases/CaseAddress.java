package kr.opengov.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import kr.opengov.integrity.CaseAction;
import kr.opengov.integrity.CaseDesk;
import kr.opengov.integrity.VaultState;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.AddressEnd;

/**
 * Which case the address names and what is to be done with it: {@code /desk/cases/ID/SIDE}. Which view answers depends on
 * the vault: while it is locked every address below the desk answers with the lock.
 */
@Named("caseAddress")
@RequestScoped
public class CaseAddress {

    private static final String FOLDER = "/WEB-INF/cases/";
    private static final Map<String, String> SIDES = Map.of(
            "", "case",
            "step", "step",
            "conflict", "conflict",
            "deadlines", "deadlines",
            "identity", "identity",
            "protection", "protection");

    @Inject
    private CaseDesk desk;

    @Inject
    private HttpServletRequest request;

    private VaultState state;

    /** The view for the address and the state of the vault. */
    public String getView() {
        if (getState() != VaultState.UNLOCKED) {
            return FOLDER + "locked.xhtml";
        }
        String[] parts = AddressEnd.parts();
        if (parts.length == 0) {
            return FOLDER + "list.xhtml";
        }
        getId();
        String side = SIDES.get(parts.length > 1 ? parts[1] : "");
        if (side == null || parts.length > 2) {
            throw new Refusal("NOT_FOUND");
        }
        return FOLDER + side + ".xhtml";
    }

    /** How it stood with the vault when the request came; an answer does not change its view half way. */
    public VaultState getState() {
        if (state == null) {
            state = desk.state();
        }
        return state;
    }

    /** The case; what is no id names no case. */
    public UUID getId() {
        String[] parts = AddressEnd.parts();
        try {
            return UUID.fromString(parts[0]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException noId) {
            throw new Refusal("NOT_FOUND");
        }
    }

    /** The step that was chosen on the page of the case. */
    public CaseAction getAction() {
        try {
            return CaseAction.valueOf(String.valueOf(request.getParameter("action")));
        } catch (IllegalArgumentException noAction) {
            throw new Refusal("NOT_FOUND");
        }
    }

    /** The address of the case. */
    public String path() {
        return "/desk/cases/" + getId();
    }
}
