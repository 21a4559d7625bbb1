package kr.opengov.actionplans;

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
import kr.opengov.actionplans.internal.drafting.DraftBook;
import kr.opengov.actionplans.internal.drafting.Sheets;
import kr.opengov.actionplans.internal.paper.Matter;
import kr.opengov.actionplans.internal.paper.Papers;
import kr.opengov.membership.ImportResult;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.codes.CodeTables;

/**
 * The commitments of a plan as sheets: handed out, changed in a spreadsheet and read back. A row that says what stands
 * changes nothing, one that says something else changes it, one of which nothing stands is new; what a file leaves out
 * stays.
 */
@Stateless
public class PlanSheets {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CodeTables codes;

    @Resource
    private SessionContext session;

    public PlanSheets() {}

    PlanSheets(EntityManager em, Clock clock, CodeTables codes, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.codes = codes;
        this.session = session;
    }

    /**
     * What is written at the moment; five SQL statements at most.
     *
     * @throws Refusal {@code NOT_FOUND}
     */
    @RolesAllowed(Roles.PLAN_EDITOR)
    public PlanSheetTable whole(String plan, PlanSheet sheet) {
        return new PlanSheetTable(sheet, sheets().of(plan, sheet).table());
    }

    /**
     * What a file would do, with everything that is wrong with its rows; nothing is kept.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PLAN_FIXED}, {@code PAPER_UNDERWAY}
     */
    @RolesAllowed(Roles.PLAN_EDITOR)
    public ImportResult judge(@Valid TakePlanSheet command) {
        ImportResult result = rows(command);
        session.setRollbackOnly();
        return result;
    }

    /**
     * Takes a file over.
     *
     * @throws Refusal as {@link #judge}, and {@code IMPORT_REFUSED} with the first row that is wrong; then nothing is kept
     */
    @Audited("plans.sheet.import")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public ImportResult take(@Valid TakePlanSheet command) {
        ImportResult result = rows(command);
        result.errors().stream().findFirst().ifPresent(error -> {
            throw new Refusal("IMPORT_REFUSED", error.line(), error.field());
        });
        em.flush();
        return new ImportResult(
                result.rows(), result.added(), result.corrected(), result.unchanged(), result.errors(), true);
    }

    private ImportResult rows(TakePlanSheet command) {
        Long plan = sheets().openPlan(command.plan());
        Papers.checkNotUnderway(em, Matter.VERSION, plan);
        return sheets().of(command.plan(), command.sheet()).take(command.lines(), null);
    }

    private Sheets sheets() {
        return new Sheets(em, new DraftBook(em, codes, LocalDate.now(clock)));
    }
}
