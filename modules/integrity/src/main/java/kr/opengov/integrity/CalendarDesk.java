package kr.opengov.integrity;

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
import java.util.UUID;
import kr.opengov.integrity.internal.calendar.CalendarEditions;
import kr.opengov.integrity.internal.calendar.ClockRules;
import kr.opengov.integrity.internal.cases.CaseStore;
import kr.opengov.integrity.internal.cases.KeyHolder;
import kr.opengov.integrity.internal.journal.Journal;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;

/**
 * The statutory calendar and the rules of deadlines, for who works by them. A holiday is never changed: a correction is a
 * new edition, and due days that were computed keep the edition they were computed by.
 */
@Stateless
public class CalendarDesk {

    private static final List<String> KINDS = List.of("FIXED", "NATIONAL", "LUNAR", "ELECTION", "TEMPORARY");
    private static final List<String> SUBSTITUTIONS = List.of("NONE", "SUNDAY", "WEEKEND");

    @PersistenceContext(unitName = "integrity")
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private Clock clock;

    public CalendarDesk() {}

    CalendarDesk(EntityManager em, SessionContext context, Clock clock) {
        this.em = em;
        this.context = context;
        this.clock = clock;
    }

    /** The newest edition for a year; the present year when it is null or not covered. */
    @RolesAllowed({Roles.INTEGRITY_OFFICER, Roles.AUDITOR})
    public CalendarView view(Integer year) {
        return new CalendarEditions(em).view(year, LocalDate.now(clock));
    }

    /**
     * Makes a new edition with a holiday that is new, corrected or confirmed.
     *
     * @throws Refusal {@code HOLIDAY_WORD_UNKNOWN} on {@code kind} or {@code substitution};
     *     {@code CALENDAR_YEARS} on {@code lastYear} when the calendar would shrink or skip a year, or on {@code day}
     */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void enter(@Valid EnterHoliday holiday) {
        if (!KINDS.contains(holiday.kind())) {
            throw Refusal.ofField("kind", "HOLIDAY_WORD_UNKNOWN");
        }
        if (!SUBSTITUTIONS.contains(holiday.substitution())) {
            throw Refusal.ofField("substitution", "HOLIDAY_WORD_UNKNOWN");
        }
        int edition = new CalendarEditions(em).enter(holiday, LocalDate.now(clock));
        record("calendar.edition", edition + " " + holiday.day());
    }

    /**
     * A rule of a deadline.
     *
     * @throws Refusal {@code NOT_FOUND}
     */
    @RolesAllowed({Roles.INTEGRITY_OFFICER, Roles.AUDITOR})
    public ClockRuleView rule(UUID id) {
        return new ClockRules(em).find(id);
    }

    /**
     * Ends a rule of a deadline and puts another in its place from a day on. What began before is computed by the former.
     *
     * @throws Refusal {@code NOT_FOUND}; {@code CLOCK_RULE_ENDED} when another one follows it already;
     *     {@code CLOCK_RULE_ORDER} on {@code validFrom} when it would not begin after the former; {@code CLOCK_RULE_WORD}
     *     on {@code unit} or {@code nature}; {@code CLOCK_RULE_AMOUNT} on {@code amount}; {@code CLOCK_RULE_EXTENSION} on
     *     {@code extension}
     */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void enterRule(@Valid EnterClockRule rule) {
        String code = new ClockRules(em).enter(rule, LocalDate.now(clock));
        record("calendar.rule", code + " " + rule.validFrom());
    }

    private void record(String action, String detail) {
        long account = CallerAccount.of(context);
        KeyHolder me = new CaseStore(em).holderOf(account).orElse(null);
        new Journal(em, clock).officer(me == null ? null : me.id(), action, null, detail);
    }
}
