package kr.opengov.membership;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.membership.internal.profile.ProfileQueries;
import kr.opengov.membership.internal.register.JoinPolicy;
import kr.opengov.membership.internal.register.KnownDocument;
import kr.opengov.membership.internal.register.MemberQueries;
import kr.opengov.membership.internal.register.Membership;
import kr.opengov.membership.internal.register.PlausibleDays;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.membership.internal.register.RemovalAfterInactivity;
import kr.opengov.membership.internal.register.StatusEvent;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.platform.rules.Rules;

/**
 * The register of members: who belongs to the partnership, since when and in which state, as of any day. History is
 * never overwritten; a correction is a new entry that names the one it replaces.
 *
 * <p>Every question takes two times: the day asked about, in the portal's zone, and the instant up to which entries
 * count. With the instant of an earlier publication the list of that publication comes back exactly.
 */
@Stateless
public class MemberRegister {

    /** The purpose a file needs to be the document of an entry; one that no entry names is removed after a day. */
    public static final String DOCUMENT_PURPOSE = KnownDocument.PURPOSE;

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Rules rules;

    @Inject
    private Outbox outbox;

    @Inject
    private FileStore files;

    @Resource
    private SessionContext session;

    public MemberRegister() {}

    MemberRegister(EntityManager em, Clock clock, Rules rules, Outbox outbox, FileStore files, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.rules = rules;
        this.outbox = outbox;
        this.files = files;
        this.session = session;
    }

    /**
     * Members on a day, as the register knew it at an instant.
     *
     * @param day the day asked for
     * @param knownAt what was recorded later does not count; now for the present knowledge
     * @param page sorted by {@code name} (Korean, the default), {@code nameEn}, {@code code}, {@code kind}, {@code
     *     region}, {@code country}, {@code status}, {@code statusSince} or {@code since}
     * @return one page of rows, never null; two SQL statements whatever the page
     */
    @PermitAll
    public Page<MemberRow> asOf(LocalDate day, Instant knownAt, MemberFilter filter, PageRequest page) {
        return MemberQueries.page(em, day, knownAt, filter, page);
    }

    /**
     * The whole list, for export; one SQL statement.
     *
     * @param sort as in {@link #asOf}; null for the Korean name
     */
    @PermitAll
    public List<MemberRow> asOfAll(
            LocalDate day, Instant knownAt, MemberFilter filter, String sort, boolean descending) {
        return MemberQueries.all(em, day, knownAt, filter, sort, descending);
    }

    /**
     * How many of the list joined in a year or month that the day lies within, without a source that prints the day: they
     * count from the first day of the period, and the list says so. One SQL statement.
     */
    @PermitAll
    public long undecided(LocalDate day, Instant knownAt, MemberFilter filter) {
        return MemberQueries.undecided(em, day, knownAt, filter);
    }

    /**
     * How many members each filter would show; one SQL statement.
     *
     * @param text as in {@link MemberFilter}; null for any
     */
    @PermitAll
    public MemberFacets facets(LocalDate day, Instant knownAt, String text) {
        return MemberQueries.facets(em, day, knownAt, text);
    }

    /**
     * Everything about one member; seven SQL statements however long its history is.
     *
     * @param code {@code KOR}, {@code KOR-GWANGJU}
     * @return empty when nobody with this code was recorded by the instant
     */
    @PermitAll
    public Optional<MemberProfile> profile(String code, LocalDate day, Instant knownAt) {
        return ProfileQueries.profile(em, code, day, knownAt);
    }

    /** The countries the register knows, by Korean name. */
    @PermitAll
    public List<CountryRow> countries() {
        return ProfileQueries.countries(em);
    }

    /**
     * Enters a new membership, or the return of a member that left.
     *
     * @return the first entry of its history
     * @throws Refusal {@code COUNTRY_UNKNOWN}, {@code NAME_MISSING}, {@code NAME_NOT_LATIN}, {@code ALREADY_MEMBER},
     *     {@code RETURN_BEFORE_END}, {@code COUNTRY_NOT_IN_GOOD_STANDING}, {@code DECLARATION_WITHOUT_LETTER}, {@code
     *     PLAN_WITHOUT_DECLARATION}, {@code JOINING_OUT_OF_ORDER} {@code DOCUMENT_UNKNOWN} or a code of the days
     */
    @Audited("members.membership.join")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public StatusEntryId join(@Valid RecordJoin join) {
        new PlausibleDays(LocalDate.now(clock)).check(join);
        KnownDocument.check(files, join.documentId());
        Membership membership = new JoinPolicy(em, join, recorded()).begin();
        em.persist(membership);
        return publish(membership, membership.first());
    }

    /**
     * Enters a change of status.
     *
     * @throws Refusal {@code MEMBERSHIP_ENDED}, {@code STATUS_UNCHANGED}, {@code STATUS_NOT_ALLOWED}, {@code
     *     STATUS_OUT_OF_ORDER} when the effective day lies before the last entry, {@code REMOVED_TOO_EARLY}, {@code
     *     DOCUMENT_UNKNOWN}, or {@code
     *     DAY_IN_FUTURE}, {@code DAY_TOO_FAR}, {@code DAY_BEFORE_FOUNDING}, {@code RECEIVED_BEFORE_WRITTEN}
     * @throws Conflict when somebody else changed the member since {@code version} was read
     */
    @Audited("members.status.record")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public StatusEntryId record(@Valid RecordStatusChange change) {
        new PlausibleDays(LocalDate.now(clock)).check(change);
        KnownDocument.check(files, change.documentId());
        Membership membership = Aggregates.load(em, Membership.class, change.membershipId(), change.version());
        StatusEvent event = membership.change(change, recorded());
        checkRemoval(membership, event);
        return publish(membership, event);
    }

    /**
     * Replaces an entry that turned out to be wrong; the wrong one stays and can be seen.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code ENTRY_ALREADY_CORRECTED}, {@code CORRECTION_REASON_MISSING}, {@code
     *     STATUS_NOT_FIRST} and those of {@link #record}, checked against the entries before and after
     * @throws Conflict when somebody else changed the member since the version was read
     */
    @Audited("members.status.correct")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public StatusEntryId correct(@Valid CorrectStatusEntry correction) {
        RecordStatusChange change = correction.correct();
        if (Blank.is(change.reason())) {
            throw Refusal.ofField("reason", "CORRECTION_REASON_MISSING");
        }
        new PlausibleDays(LocalDate.now(clock)).check(change);
        KnownDocument.check(files, change.documentId());
        Membership membership = Aggregates.load(em, Membership.class, change.membershipId(), change.version());
        StatusEvent event = membership.correct(correction.entryId(), change, recorded());
        checkRemoval(membership, event);
        return publish(membership, event);
    }

    /**
     * Completes or corrects what is known about the beginning of a membership; the status is changed separately.
     *
     * @return the new version of the membership
     * @throws Refusal {@code DECLARATION_WITHOUT_LETTER}, {@code PLAN_WITHOUT_DECLARATION}, {@code
     *     JOINING_OUT_OF_ORDER} or a code of the days
     * @throws Conflict when somebody else changed the member since the version was read
     */
    @Audited("members.joining.correct")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public long correctJoining(@Valid CorrectJoining correction) {
        new PlausibleDays(LocalDate.now(clock)).check(correction);
        KnownDocument.check(files, correction.documentId());
        Membership membership = Aggregates.load(em, Membership.class, correction.membershipId(), correction.version());
        membership.correctJoining(correction, recorded());
        em.flush();
        return membership.version();
    }

    private void checkRemoval(Membership membership, StatusEvent event) {
        RemovalAfterInactivity.check(
                membership,
                event,
                RemovalAfterInactivity.months(rules.inForce(RemovalAfterInactivity.RULE, event.effective())));
    }

    /** Writes first, so that a lost update surfaces here; the message leaves after the commit. */
    private StatusEntryId publish(Membership membership, StatusEvent event) {
        em.flush();
        StatusEvent replaced = event.corrects();
        outbox.publish(new MemberStatusChanged(
                event.id(),
                membership.code(),
                event.status(),
                event.effective(),
                replaced == null ? null : replaced.id()));
        return new StatusEntryId(event.id(), membership.code());
    }

    /** Now, by the account that calls. */
    private Recorded recorded() {
        return Recorded.now(session, clock);
    }
}
