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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.audit.Audited;
import kr.opengov.summit.internal.release.DigestSending;
import kr.opengov.summit.internal.release.ReleaseApproval;
import kr.opengov.summit.internal.release.ReleaseDesk;
import kr.opengov.summit.internal.release.ReleaseMaking;
import kr.opengov.summit.internal.release.ReleaseMaking.By;

/**
 * Releases of programmes (프로그램 공개본): immutable copies, one after the other, of which visitors see the last. The work
 * in progress is public nowhere else.
 */
@Stateless
public class Releases {

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private ReleaseMaking making;

    @Inject
    private ReleaseDesk desk;

    @Inject
    private ReleaseApproval approval;

    @Inject
    private DigestSending digests;

    @Inject
    private Correspondents correspondents;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    public Releases() {}

    /** For tests without a container; what needs the caller's account is not there. */
    Releases(EntityManager em, ReleaseMaking making, ReleaseDesk desk, Clock clock) {
        this.em = em;
        this.making = making;
        this.desk = desk;
        this.clock = clock;
    }

    /** The releases of a summit, the latest first; one SQL statement. Empty for a summit without any. */
    @PermitAll
    public List<ReleaseRow> releases(String acronym) {
        return desk.releases(em, acronym);
    }

    /**
     * What is different between two releases.
     *
     * @param from 0 for nothing
     * @return empty when one of the two does not exist
     */
    @PermitAll
    public Optional<ReleaseDifference> difference(String acronym, int from, int to) {
        return desk.difference(em, acronym, from, to);
    }

    /** The summits an organiser can release, the latest first: acronym and title. */
    @RolesAllowed(Roles.SUMMIT_ORGANISER)
    public Map<String, Bilingual> summits() {
        return desk.summits(em);
    }

    /**
     * What a release of the work in progress would bring, and what forbids it.
     *
     * @throws Refusal {@code NOT_FOUND} for an unknown summit
     */
    @RolesAllowed(Roles.SUMMIT_ORGANISER)
    public ReleasePreview preview(String acronym) {
        return making.preview(em, acronym);
    }

    /**
     * Releases the work in progress, or plans to.
     *
     * @return the sequence of the release; 0 when it is planned
     * @throws Refusal {@code RELEASE_BLOCKED} when a fatal conflict is not acknowledged, {@code RELEASE_WITHOUT_CHANGES},
     *     {@code RELEASE_TIME_PAST}, {@code NOT_FOUND}
     * @throws Conflict when somebody else made a release since {@code last} was read
     */
    @RolesAllowed(Roles.SUMMIT_ORGANISER)
    @Audited("summit.release.make")
    public int release(@Valid MakeRelease command) {
        Bilingual note = new Bilingual(command.noteKo(), command.noteEn(), true);
        if (command.at() != null) {
            if (!command.at().isAfter(clock.instant())) {
                throw Refusal.ofField("at", "RELEASE_TIME_PAST");
            }
            desk.plan(em, command, caller());
            return 0;
        }
        return making.release(em, command.acronym(), command.last(), note, caller());
    }

    /** Takes back a planned release. */
    @RolesAllowed(Roles.SUMMIT_ORGANISER)
    @Audited("summit.release.unplan")
    public void unplan(String acronym) {
        desk.unplan(em, acronym);
    }

    /**
     * Makes an earlier release the public one again, as a new release. The work in progress stays as it is.
     *
     * @return the sequence of the new release
     * @throws Refusal {@code RELEASE_IS_THE_LAST}, {@code NOT_FOUND}
     * @throws Conflict when somebody else made a release since {@code last} was read
     */
    @RolesAllowed(Roles.SUMMIT_ORGANISER)
    @Audited("summit.release.bring-back")
    public int bringBack(@Valid BringBackRelease command) {
        return making.bringBack(
                em,
                command.acronym(),
                command.last(),
                command.sequence(),
                new Bilingual(command.noteKo(), command.noteEn(), true),
                caller());
    }

    /**
     * Hands a release with its list of changes to approval; the draft waits on the caller's desk or goes along the usual
     * line.
     *
     * @return the id of the document
     * @throws Refusal {@code NOT_FOUND}, and those of {@link kr.opengov.platform.approvals.ApprovalDrafts#handIn}
     */
    @RolesAllowed(Roles.SUMMIT_ORGANISER)
    @Audited("summit.release.hand-in")
    public long handIn(String acronym, int sequence) {
        return approval.handIn(em, acronym, sequence, accountId());
    }

    /** What people with an account are told about a release, as drafted; one SQL statement. */
    @RolesAllowed(Roles.SUMMIT_ORGANISER)
    @Audited("summit.digest.read")
    public List<NoticeDigest> digests(String acronym, int sequence) {
        return digests.digests(em, acronym, sequence);
    }

    /**
     * Sends what was drafted for a release, each digest once.
     *
     * @return how many were sent now
     */
    @RolesAllowed(Roles.SUMMIT_ORGANISER)
    @Audited("summit.digest.send")
    public int sendDigests(String acronym, int sequence) {
        return digests.send(em, acronym, sequence);
    }

    private By caller() {
        if (context == null) {
            return new By(null, null);
        }
        long id = accountId();
        String name = correspondents.of(List.of(id)).values().stream()
                .map(account -> account.nameKo())
                .findFirst()
                .orElse(null);
        return new By(id, name);
    }

    private long accountId() {
        return CallerAccount.of(context);
    }
}
