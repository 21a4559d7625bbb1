package kr.opengov.actionplans;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kr.opengov.actionplans.internal.progress.EvidenceBook;
import kr.opengov.actionplans.internal.progress.LeadAgencies;
import kr.opengov.actionplans.internal.progress.ReportBook;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.files.FileStore;

/** The evidence of commitments: what a lead agency hands in, with its disclosure class and the hash of every file. */
@Stateless
public class Evidences {

    /** The purpose a file needs to be an evidence. */
    public static final String PURPOSE = "plans.evidence";

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private LeadAgencies agencies;

    @Inject
    private FileStore files;

    @Resource
    private SessionContext session;

    public Evidences() {}

    Evidences(EntityManager em, Clock clock, LeadAgencies agencies, FileStore files, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.agencies = agencies;
        this.files = files;
        this.session = session;
    }

    /**
     * Adds an evidence to a commitment the caller speaks for.
     *
     * @return its id
     * @throws Refusal {@code NOT_FOUND}, {@code NOT_YOUR_AGENCY}, {@code DAY_IN_FUTURE}, {@code EVIDENCE_EMPTY} without a
     *     file and a link, {@code EVIDENCE_LINK}, {@code EVIDENCE_CLAUSE} for what is not open without the clause of the
     *     law, {@code DOCUMENT_UNKNOWN} for a file of another purpose or disclosure
     */
    @Audited("plans.evidence.add")
    @RolesAllowed(Roles.LEAD_AGENCY)
    public long add(@Valid AddEvidence command) {
        return book().add(command, LocalDate.now(clock), now(), me());
    }

    /**
     * Puts another file in the place of the present one; everybody sees that it changed, when and why.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code NOT_YOUR_AGENCY}, {@code DOCUMENT_UNKNOWN}
     * @throws Conflict when somebody else did since {@code version} was read
     */
    @Audited("plans.evidence.replace")
    @RolesAllowed(Roles.LEAD_AGENCY)
    public void replace(
            @AuditSubject("evidence") long id, long version, long fileId, @NotBlank @Size(max = 500) String reason) {
        book().replace(id, version, fileId, reason, now(), me());
    }

    /** Reads the present files of a commitment again; answers how many are not what came in. */
    @Audited("plans.evidence.check")
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.LEAD_AGENCY})
    public int check(@AuditSubject("commitment") long commitmentId) {
        return book().check(commitmentId, now());
    }

    private EvidenceBook book() {
        return new EvidenceBook(em, new ReportBook(em, agencies, null, LocalDate.now(clock)), agencies, files, PURPOSE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Long me() {
        return CallerAccount.of(session);
    }
}
