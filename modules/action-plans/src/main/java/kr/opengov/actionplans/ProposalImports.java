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
import kr.opengov.actionplans.internal.proposal.ProposalBooks;
import kr.opengov.actionplans.internal.proposal.ProposalRows;
import kr.opengov.membership.ImportResult;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.Audited;

/**
 * Proposals that came on paper or by telephone, typed into a spreadsheet and taken in at once. A row without a number is a
 * new proposal; one with a number has to say what stands, because the text of a proposal is its author's.
 */
@Stateless
public class ProposalImports {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ProposalBooks books;

    @Resource
    private SessionContext session;

    public ProposalImports() {}

    ProposalImports(EntityManager em, Clock clock, ProposalBooks books, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.books = books;
        this.session = session;
    }

    /** What a file would do, with everything that is wrong with its rows; nothing is kept, and no number is used up. */
    @RolesAllowed(Roles.PLAN_EDITOR)
    public ImportResult judge(@Valid TakeProposals command) {
        return rows().judge(command.lines());
    }

    /**
     * Takes a file over.
     *
     * @throws Refusal {@code IMPORT_REFUSED} with the first row that is wrong; then nothing is kept
     */
    @Audited("plans.proposal.import")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public ImportResult take(@Valid TakeProposals command) {
        ProposalRows rows = rows();
        ImportResult result = rows.judge(command.lines());
        result.errors().stream().findFirst().ifPresent(error -> {
            throw new Refusal("IMPORT_REFUSED", error.line(), error.field());
        });
        rows.write();
        return new ImportResult(
                result.rows(), result.added(), result.corrected(), result.unchanged(), result.errors(), true);
    }

    private ProposalRows rows() {
        Long account = CallerAccount.of(session);
        return new ProposalRows(em, books.of(em, account), clock.getZone());
    }
}
