package kr.opengov.actionplans;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import kr.opengov.actionplans.internal.follow.Followers;
import kr.opengov.actionplans.internal.proposal.ProposalQueries;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;

/** Following proposals: one mail a day tells what happened, each event once. Authors follow what is theirs. */
@Stateless
public class Follows {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public Follows() {}

    Follows(EntityManager em, Clock clock, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.session = session;
    }

    /**
     * Follows a published proposal from now on; a second time changes nothing.
     *
     * @throws Refusal {@code NOT_FOUND}
     */
    @Audited("plans.proposal.follow")
    @RolesAllowed(Roles.CITIZEN)
    public void follow(@AuditSubject("proposal") String code) {
        new Followers(em).add(code, me(), clock.instant());
    }

    /** Ends following; what was not told yet is not told any more. */
    @Audited("plans.proposal.unfollow")
    @RolesAllowed(Roles.CITIZEN)
    public void unfollow(@AuditSubject("proposal") String code) {
        new Followers(em).remove(code, me());
    }

    /** Whether the caller follows a proposal; one SQL statement. */
    @RolesAllowed(Roles.CITIZEN)
    public boolean follows(String code) {
        return new Followers(em).has(code, me());
    }

    /** What the caller follows, the latest first, hidden ones left out; two SQL statements. */
    @RolesAllowed(Roles.CITIZEN)
    public List<ProposalRow> mine() {
        return ProposalQueries.followedBy(em, me());
    }

    private long me() {
        return CallerAccount.of(session);
    }
}
