package kr.opengov.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.opengov.membership.internal.governance.GovernanceBody;
import kr.opengov.membership.internal.meetings.MeetingMails;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.membership.internal.requests.Participation;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.inbox.WorkKind;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.Aggregates;

/**
 * Citizens ask to take part in a body that is open to anyone, such as a working group of a city's public-private council;
 * the secretariat answers with a reason, and the answer goes out by mail after the commit.
 */
@Stateless
public class ParticipationRequests {

    private static final String ROW = """
            SELECT NEW kr.opengov.membership.ParticipationRequest(p.id, p.version, p.bodyCode, b.nameKo, b.nameEn,
                       p.accountId, p.motivation, p.state, p.madeAt, p.reason, p.settledAt)
              FROM Participation p JOIN GovernanceBody b ON b.code = p.bodyCode
            """;

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private WorkItems work;

    @Inject
    private Correspondents correspondents;

    @Inject
    private MeetingMails mails;

    @Resource
    private SessionContext session;

    public ParticipationRequests() {}

    ParticipationRequests(
            EntityManager em,
            Clock clock,
            WorkItems work,
            Correspondents correspondents,
            MeetingMails mails,
            SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.work = work;
        this.correspondents = correspondents;
        this.mails = mails;
        this.session = session;
    }

    /**
     * Takes a request of the caller and puts it into the inbox of the secretariat.
     *
     * @return its id
     * @throws Refusal {@code NOT_FOUND}, {@code BODY_NOT_OPEN}, {@code REQUEST_MADE} while one of the caller is open
     */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("bodies.participation.ask")
    public long ask(@Valid AskToTakePart command) {
        GovernanceBody body = em.find(GovernanceBody.class, command.bodyCode());
        if (body == null) {
            throw Refusal.ofField("bodyCode", "NOT_FOUND");
        }
        boolean ended = body.dissolved() != null && body.dissolved().isBefore(LocalDate.now(clock));
        if (!body.openToAll() || ended) {
            throw Refusal.ofField("bodyCode", "BODY_NOT_OPEN", body.nameKo());
        }
        long account = me();
        long open = em.createQuery(
                        "SELECT COUNT(p) FROM Participation p WHERE p.accountId = :account AND p.bodyCode = :body"
                                + " AND p.state = :open",
                        Long.class)
                .setParameter("account", account)
                .setParameter("body", body.code())
                .setParameter("open", RequestState.OPEN)
                .getSingleResult();
        if (open > 0) {
            throw Refusal.ofField("bodyCode", "REQUEST_MADE");
        }
        Participation request = new Participation(command, account, clock.instant());
        em.persist(request);
        em.flush();
        work.open(new NewWorkItem(
                key(request.id()),
                WorkKind.ANSWER,
                "참여 신청: " + body.nameKo(),
                "Request to take part: " + body.nameEn(),
                "/desk/bodies/" + body.code() + "/requests",
                null,
                Roles.COMMITTEE_SECRETARY,
                null,
                null));
        return request.id();
    }

    /** The caller's own requests, the latest first; two SQL statements. */
    @RolesAllowed(Roles.CITIZEN)
    public Page<ParticipationRequest> mine(PageRequest page) {
        return page("p.accountId = :asked", me(), "p.madeAt DESC, p.id DESC", page);
    }

    /**
     * Takes the caller's own request back.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code REQUEST_SETTLED}
     * @throws Conflict when it was answered meanwhile
     */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("bodies.participation.withdraw")
    public void withdraw(@AuditSubject("participation-request") long id, long version) {
        Participation request = Aggregates.load(em, Participation.class, id, version);
        if (request.accountId() != me()) {
            throw new Refusal("NOT_FOUND");
        }
        request.settle(RequestState.WITHDRAWN, null, me(), clock.instant());
        em.flush();
        work.close(key(id));
    }

    /**
     * The requests to a body with who asks: the open ones first, who waits longest on top; reading them is noted. Three SQL
     * statements.
     */
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    @Audited("bodies.participation.read")
    public Page<ParticipationRequest> of(@AuditSubject("body") String bodyCode, PageRequest page) {
        Page<ParticipationRequest> found = page(
                "p.bodyCode = :asked",
                bodyCode,
                "CASE WHEN p.state = kr.opengov.membership.RequestState.OPEN THEN 0 ELSE 1 END,"
                        + " CASE WHEN p.state = kr.opengov.membership.RequestState.OPEN THEN p.id ELSE 0 END,"
                        + " p.madeAt DESC, p.id DESC",
                page);
        Map<Long, Correspondent> who = correspondents.of(found.rows().stream()
                .map(ParticipationRequest::accountId)
                .distinct()
                .toList());
        List<ParticipationRequest> named = found.rows().stream()
                .map(request -> {
                    Correspondent known = who.get(request.accountId());
                    return known == null ? request : request.by(known.name(), known.email());
                })
                .toList();
        return new Page<>(named, found.total(), page);
    }

    /**
     * Answers a request; who asked gets the answer with its reason by mail.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code REQUEST_SETTLED}
     * @throws Conflict when it was taken back or answered meanwhile
     */
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    @Audited("bodies.participation.answer")
    public void answer(@Valid AnswerParticipation command) {
        Participation request = Aggregates.load(em, Participation.class, command.id(), command.version());
        String reason = command.reason().strip();
        request.settle(
                command.accepted() ? RequestState.ACCEPTED : RequestState.DECLINED, reason, me(), clock.instant());
        em.flush();
        work.close(key(request.id()));
        GovernanceBody body = em.find(GovernanceBody.class, request.bodyCode());
        Correspondent to = correspondents.of(List.of(request.accountId())).get(request.accountId());
        if (to != null) {
            mails.participation(
                    request.id(),
                    command.accepted(),
                    "en".equals(to.language()) ? body.nameEn() : body.nameKo(),
                    reason,
                    to);
        }
    }

    private Page<ParticipationRequest> page(String condition, Object asked, String order, PageRequest page) {
        List<ParticipationRequest> rows = em.createQuery(
                        ROW + " WHERE " + condition + " ORDER BY " + order, ParticipationRequest.class)
                .setParameter("asked", asked)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        Long total = em.createQuery("SELECT COUNT(p) FROM Participation p WHERE " + condition, Long.class)
                .setParameter("asked", asked)
                .getSingleResult();
        return new Page<>(rows, total, page);
    }

    private long me() {
        return Recorded.now(session, clock).by();
    }

    private static String key(long id) {
        return "membership/participation/" + id;
    }
}
