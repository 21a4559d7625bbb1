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
import kr.opengov.actionplans.internal.news.CommitmentNews;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;

/** Following commitments: one mail a day tells what became of them, each event once. */
@Stateless
public class CommitmentFollows {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public CommitmentFollows() {}

    CommitmentFollows(EntityManager em, Clock clock, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.session = session;
    }

    /**
     * Follows a commitment such as {@code KOR/6/7} from now on; a second time changes nothing.
     *
     * @throws Refusal {@code NOT_FOUND}
     */
    @Audited("plans.commitment.follow")
    @RolesAllowed(Roles.CITIZEN)
    public void follow(@AuditSubject("commitment") String commitment) {
        news().follow(commitment, me(), clock.instant());
    }

    /** Ends following; what was not told yet is not told any more. */
    @Audited("plans.commitment.unfollow")
    @RolesAllowed(Roles.CITIZEN)
    public void unfollow(@AuditSubject("commitment") String commitment) {
        news().unfollow(commitment, me());
    }

    /** Whether the caller follows a commitment; one SQL statement. */
    @RolesAllowed(Roles.CITIZEN)
    public boolean follows(String commitment) {
        return news().follows(commitment, me());
    }

    /** What the caller follows, the latest first; one SQL statement. */
    @RolesAllowed(Roles.CITIZEN)
    public List<FollowedCommitment> mine() {
        return news().followedBy(me());
    }

    private CommitmentNews news() {
        return new CommitmentNews(em);
    }

    private long me() {
        return CallerAccount.of(session);
    }
}
