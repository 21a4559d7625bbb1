package kr.opengov.actionplans;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kr.opengov.actionplans.internal.assessment.ImportBook;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/**
 * The partnership's own database of commitments as files come in: every cell is kept as it is, repairs are proposed and
 * nothing is repaired before somebody accepts it, and what came in can be had back.
 */
@Stateless
public class OgpImports {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public OgpImports() {}

    OgpImports(EntityManager em, Clock clock, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.session = session;
    }

    /** The files that came in, the latest first; one SQL statement. */
    @RolesAllowed(Roles.ASSESSOR)
    public List<OgpImportView> imports() {
        return new ImportBook(em).imports();
    }

    /**
     * Keeps a file and proposes repairs.
     *
     * @param rows as wide as the head, cells as they stand in the file
     * @return its id
     * @throws Refusal {@code IMPORT_COLUMN_MISSING}, {@code IMPORT_FILE_TOO_LONG}, {@code IMPORT_ROW_WIDTH}
     */
    @Audited("plans.ogp.import")
    @RolesAllowed(Roles.ASSESSOR)
    public long keep(@NotBlank @Size(max = 200) String name, List<String> head, List<List<String>> rows) {
        return new ImportBook(em).keep(name, head, rows, now(), me());
    }

    /**
     * One page of the proposed repairs, the undecided first; three SQL statements.
     *
     * @throws Refusal {@code NOT_FOUND}
     */
    @RolesAllowed(Roles.ASSESSOR)
    public Page<OgpRepairView> repairs(long id, PageRequest page) {
        return new ImportBook(em).repairs(id, page);
    }

    /**
     * Accepts or refuses every undecided repair of a kind, or all of them without one.
     *
     * @return how many
     * @throws Refusal {@code NOT_FOUND}
     */
    @Audited("plans.ogp.decide")
    @RolesAllowed(Roles.ASSESSOR)
    public int decide(@AuditSubject("ogp-import") long id, RepairKind kind, boolean accept) {
        return new ImportBook(em).decide(id, kind, accept, now(), me());
    }

    /**
     * The file with its head: as it came in, or with the accepted repairs.
     *
     * @throws Refusal {@code NOT_FOUND}
     */
    @RolesAllowed(Roles.ASSESSOR)
    public List<List<String>> table(long id, boolean repaired) {
        return new ImportBook(em).table(id, repaired);
    }

    /**
     * Takes the judgements in a file over for the commitments of the register that carry the identifier.
     *
     * @return how many judgements
     * @throws Refusal {@code NOT_FOUND}
     */
    @Audited("plans.ogp.take-over")
    @RolesAllowed(Roles.ASSESSOR)
    public int takeOver(@AuditSubject("ogp-import") long id, @NotBlank @Size(max = 200) String coder) {
        return new ImportBook(em).takeOver(id, coder.strip(), LocalDate.now(clock), me());
    }

    /**
     * Takes the policy areas in a file over for the commitments of the register that carry the identifier and that nobody
     * sorted yet; what an editor said stays.
     *
     * @return how many commitments
     * @throws Refusal {@code NOT_FOUND}
     */
    @Audited("plans.ogp.take-topics")
    @RolesAllowed(Roles.ASSESSOR)
    public int takeTopics(@AuditSubject("ogp-import") long id) {
        return new ImportBook(em).takeTopics(id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Long me() {
        return CallerAccount.of(session);
    }
}
