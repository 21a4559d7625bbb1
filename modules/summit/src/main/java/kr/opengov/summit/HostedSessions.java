package kr.opengov.summit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.RoleScopes;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.OrganisationView;
import kr.opengov.summit.internal.hosts.HostEditor;
import kr.opengov.summit.internal.hosts.HostQueries;
import kr.opengov.summit.internal.schedule.WorkStep;

/**
 * What host organisations do themselves: they hand in the texts of their own sessions. Which sessions these are follows from
 * the role alone, which is held for organisations of the directory: a session of others is not found, whatever the address.
 */
@Stateless
@RolesAllowed(Roles.HOST_ORGANISATION)
public class HostedSessions {

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private HostEditor editor;

    @Inject
    private RoleScopes scopes;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public HostedSessions() {}

    HostedSessions(
            EntityManager em,
            HostEditor editor,
            RoleScopes scopes,
            Directory directory,
            Clock clock,
            SessionContext session) {
        this.em = em;
        this.editor = editor;
        this.scopes = scopes;
        this.directory = directory;
        this.clock = clock;
        this.session = session;
    }

    /** The sessions the caller's organisations host, the latest summit first. */
    public List<HostedSession> sessions() {
        return HostQueries.sessions(em, organisations());
    }

    /** One of them; empty for a session of others. */
    public Optional<HostedSheet> session(String acronym, String code) {
        return HostQueries.sheet(em, organisations(), acronym, code);
    }

    /**
     * Hands in texts; what waited from before is replaced.
     *
     * @throws Refusal {@code NOT_FOUND} for a session of others, {@code HOSTED_CLOSED} for one that is not held,
     *     {@code HOSTED_SAME} when nothing differs
     * @throws kr.opengov.platform.Conflict when a colleague was faster
     */
    @Audited("summit.hosted.propose")
    public void propose(@Valid ProposeTexts command) {
        editor.propose(em, organisations(), command, step());
    }

    /** Takes back what waits. */
    @Audited("summit.hosted.withdraw")
    public void withdraw(String acronym, @AuditSubject("session") String code) {
        editor.withdraw(em, organisations(), acronym, code, step());
    }

    private List<Long> organisations() {
        return scopes.scopes(Roles.HOST_ORGANISATION, "ORGANISATION").stream()
                .map(directory::organisation)
                .flatMap(Optional::stream)
                .map(OrganisationView::id)
                .toList();
    }

    private WorkStep step() {
        return WorkStep.of(session, clock);
    }
}
