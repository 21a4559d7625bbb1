package kr.opengov.web.desk.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.audit.AuditEntryView;
import kr.opengov.platform.audit.AuditTrail;
import org.omnifaces.cdi.Param;

/** One entry of the audit trail. */
@Named
@RequestScoped
public class AuditEntryPage {

    @Inject
    private AuditTrail trail;

    @Inject
    @Param(pathIndex = 0)
    private Long id;

    private AuditEntryView entry;

    public AuditEntryView getEntry() {
        if (entry == null) {
            entry = (id == null ? Optional.<AuditEntryView>empty() : trail.entry(id))
                    .orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
        return entry;
    }
}
