package kr.opengov.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kr.opengov.integrity.IdentityDesk;
import kr.opengov.integrity.IdentityRequestView;
import kr.opengov.integrity.VaultState;
import kr.opengov.web.frame.Messages;

/** The custodian's desk: requests for sealed names, each decided by a person. */
@Named
@RequestScoped
public class IdentitiesPage {

    private static final String ADDRESS = "/desk/identities";

    @Inject
    private IdentityDesk desk;

    private List<IdentityRequestView> requests;
    private VaultState state;

    /** How it stood with the vault when the request came. Asked of the custodian's desk, which nobody else may ask. */
    public VaultState getState() {
        if (state == null) {
            state = desk.state();
        }
        return state;
    }

    /** What waits, the oldest first. */
    public List<IdentityRequestView> getRequests() {
        if (requests == null) {
            requests = desk.waiting();
        }
        return requests;
    }

    public String release(UUID request) {
        desk.release(request);
        return Messages.saved("cases.identities.released").redirectTo(ADDRESS);
    }

    public String decline(UUID request) {
        desk.decline(request);
        return Messages.saved("cases.identities.kept").redirectTo(ADDRESS);
    }
}
