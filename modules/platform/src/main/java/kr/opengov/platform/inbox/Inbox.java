package kr.opengov.platform.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.audit.PersonConcerned;
import kr.opengov.platform.internal.accounts.LentRoles;
import kr.opengov.platform.internal.audit.Actors;
import kr.opengov.platform.internal.inbox.Deputy;
import kr.opengov.platform.internal.inbox.DeputyPeriod;
import kr.opengov.platform.internal.inbox.DeputyQueries;
import kr.opengov.platform.internal.inbox.InboxQueries;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.Aggregates;

/**
 * The inbox of the caller over all modules: what waits for the account, for one of its roles, or for somebody whose
 * deputy the caller is today. Work that waits for a role reaches a deputy too when the absent person lends the role.
 */
@Stateless
@RolesAllowed({
    Roles.STAFF,
    Roles.PLAN_EDITOR,
    Roles.DEPARTMENT_REVIEWER,
    Roles.LEAD_AGENCY,
    Roles.COMMITTEE_MEMBER,
    Roles.COMMITTEE_SECRETARY,
    Roles.ASSESSOR,
    Roles.SUMMIT_ORGANISER,
    Roles.INTEGRITY_OFFICER,
    Roles.CUSTODIAN,
    Roles.AUDITOR,
    Roles.STATISTICIAN,
    Roles.ADMINISTRATOR
})
public class Inbox {

    /** Those who enter desks: everybody but citizens, speakers and hosts. */
    private static final List<String> COLLEAGUES = Roles.ALL.stream()
            .filter(role -> !List.of(Roles.CITIZEN, Roles.SPEAKER, Roles.HOST_ORGANISATION)
                    .contains(role))
            .toList();

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Actors actors;

    protected Inbox() {}

    public Inbox(EntityManager em, Clock clock, Actors actors) {
        this.em = em;
        this.clock = clock;
        this.actors = actors;
    }

    /** The caller's open items by last day, those without one at the end; at most five SQL statements. */
    public InboxView mine(InboxFilter filter, PageRequest page) {
        return new InboxQueries(em, me(), today()).page(filter, page);
    }

    /** How much waits for the caller; three SQL statements. */
    public InboxCounts counts() {
        return new InboxQueries(em, me(), today()).counts();
    }

    /** The periods in which others do the caller's work, the latest first; at most 50. */
    public List<DeputyRow> myDeputies() {
        return DeputyQueries.deputiesOf(em, me());
    }

    /** The periods in which the caller does the work of others, the latest first; at most 50. */
    public List<DeputyRow> actingFor() {
        return DeputyQueries.actingFor(em, me());
    }

    /** Whom the caller may name: active accounts of the desks, the own unit first; at most 200. */
    public List<Colleague> colleagues() {
        return DeputyQueries.colleagues(em, me(), COLLEAGUES);
    }

    /**
     * Names a deputy for a period.
     *
     * @return the id of the entry
     * @throws Refusal {@code DEPUTY_SELF}, {@code DEPUTY_UNKNOWN} for who has no desk, {@code DEPUTY_PERIOD_REVERSED},
     *     {@code DEPUTY_PERIOD_OVER}, {@code DEPUTY_PERIOD_TAKEN} when another period touches this one,
     *     {@code DEPUTY_AWAY} when the deputy is away then
     */
    @Audited("inbox.deputy.set")
    public long setDeputy(@Valid SetDeputy command) {
        return setDeputy(me(), command);
    }

    /**
     * Names a deputy for somebody who is away and cannot do it. It stands in the list of the absent person, who can end it.
     *
     * @return the id of the entry
     * @throws Refusal {@code DEPUTY_ABSENT_UNKNOWN} for an absent person without a desk, and those of {@link #setDeputy}
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("inbox.deputy.set-for-another")
    public long setDeputyFor(@PersonConcerned long absentId, @Valid SetDeputy command) {
        if (!DeputyQueries.isColleague(em, absentId, COLLEAGUES)) {
            throw Refusal.ofField("absentId", "DEPUTY_ABSENT_UNKNOWN");
        }
        return setDeputy(absentId, command);
    }

    private long setDeputy(long absent, SetDeputy command) {
        DeputyPeriod.check(em, absent, command, today(), COLLEAGUES);
        Deputy deputy = new Deputy(absent, command, me(), clock.instant());
        em.persist(deputy);
        em.flush();
        if (command.withRoles()) {
            LentRoles.refresh(em, absent);
        }
        return deputy.id();
    }

    /**
     * Ends a period before its last day, or takes it back before its first one.
     *
     * @throws Refusal {@code NOT_FOUND} for a period of somebody else
     */
    @Audited("inbox.deputy.end")
    public void endDeputy(long id, long version) {
        Deputy deputy = Aggregates.load(em, Deputy.class, id, version);
        if (deputy.accountId() != me()) {
            throw new Refusal("NOT_FOUND");
        }
        LentRoles.refresh(em, me());
        deputy.end(clock.instant());
        em.flush();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private long me() {
        return actors.currentAccount();
    }
}
