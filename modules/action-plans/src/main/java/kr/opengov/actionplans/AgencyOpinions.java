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
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.internal.candidate.CandidateBook;
import kr.opengov.actionplans.internal.candidate.CandidateQueries;
import kr.opengov.actionplans.internal.progress.LeadAgencies;
import kr.opengov.actionplans.internal.proposal.SafeText;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.inbox.WorkItems;

/**
 * What ministries say of candidate tasks, said by themselves (부처 협의). A ministry answers what it was asked, or what one
 * that it took the place of was asked.
 */
@Stateless
public class AgencyOpinions {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private LeadAgencies agencies;

    @Inject
    private WorkItems workItems;

    @Resource
    private SessionContext session;

    public AgencyOpinions() {}

    AgencyOpinions(EntityManager em, Clock clock, LeadAgencies agencies, WorkItems workItems, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.agencies = agencies;
        this.workItems = workItems;
        this.session = session;
    }

    /** What the caller's agencies have not answered yet, the most urgent first; five SQL statements at most. */
    @RolesAllowed(Roles.LEAD_AGENCY)
    public List<AgencyQuestion> waiting() {
        return CandidateQueries.waiting(em, agencies.mine(CandidateQueries.askedAgencies(em)));
    }

    /** One question about a task that ripens, answered or not; empty for one to another agency. */
    @RolesAllowed(Roles.LEAD_AGENCY)
    public Optional<AgencyQuestion> question(long id) {
        return CandidateQueries.question(em, id).filter(question -> agencies.mayAct(question.agencyCode()));
    }

    /**
     * Answers for the agency that was asked. It stays inside until the task is put before the plenary.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code NOT_YOUR_AGENCY}, {@code CANDIDATE_AGENCY_REASON}, {@code
     *     CANDIDATE_NOT_RIPENING} and those about texts
     * @throws Conflict when somebody else answered since {@code version} was read
     */
    @Audited("plans.candidate.answer-as-agency")
    @RolesAllowed(Roles.LEAD_AGENCY)
    public void answer(@Valid AnswerAsAgency command) {
        SafeText.check("reason", command.reason());
        SafeText.check("letter", command.letter());
        CandidateBook book = new CandidateBook(em, LocalDate.now(clock), CallerAccount.of(session));
        if (!agencies.mayAct(book.askedAgency(command.opinion()))) {
            throw new Refusal("NOT_YOUR_AGENCY");
        }
        book.answer(command.opinion(), command.version(), command.verdict(), command.reason(), command.letter());
        em.flush();
        workItems.close(CandidateBook.workKey(em, command.opinion()));
    }
}
