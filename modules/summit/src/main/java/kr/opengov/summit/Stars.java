package kr.opengov.summit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.Audited;
import kr.opengov.summit.internal.exchange.CalendarFile;
import kr.opengov.summit.internal.stars.CalendarSecrets;
import kr.opengov.summit.internal.stars.StarBook;

/**
 * Sessions people with an account marked for themselves, and the secret address under which a calendar follows them. Only
 * public sessions can be marked; what a release changes about them the owner is told in one digest for a release.
 */
@Stateless
public class Stars {

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private StarBook book;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public Stars() {}

    /** The marked sessions of the caller by time; four SQL statements whatever their number, three without any. */
    @RolesAllowed(Roles.CITIZEN)
    public MySchedule mine() {
        return new MySchedule(
                book.rows(em, account()), CalendarSecrets.madeAt(em, account()).orElse(null));
    }

    /**
     * Marks a session; one that is marked already stays so.
     *
     * @throws Refusal {@code NOT_FOUND} for a session that is not public, {@code STARS_TOO_MANY}
     */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("summit.star.add")
    public void star(@Valid StarSession command) {
        book.star(em, account(), command, clock.instant());
    }

    /** Takes a mark away; does nothing where there is none. */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("summit.star.remove")
    public void unstar(@Valid StarSession command) {
        book.unstar(em, account(), command);
    }

    /**
     * Makes the secret of the calendar's address; the one before works no more.
     *
     * @return the secret, which is told only now: the portal keeps its digest
     */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("summit.calendar.renew")
    public String renewCalendar() {
        return CalendarSecrets.renew(em, account(), clock.instant());
    }

    /** Closes the address of the calendar. */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("summit.calendar.close")
    public void closeCalendar() {
        CalendarSecrets.close(em, account());
    }

    /**
     * The calendar of whoever made a secret; empty for a wrong or renewed one. Three SQL statements.
     *
     * @param language {@code ko} or {@code en}
     * @param site where the portal is, without a slash at the end
     */
    @PermitAll
    public Optional<byte[]> calendar(String secret, String language, String site) {
        return CalendarSecrets.owner(em, secret)
                .map(account -> CalendarFile.ofSeveral(
                        "en".equals(language) ? "My summit schedule" : "나의 서밋 일정",
                        book.slots(em, account),
                        language,
                        site));
    }

    private long account() {
        return CallerAccount.of(session);
    }
}
