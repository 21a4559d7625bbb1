package kr.opengov.actionplans.internal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.rules.Rules;

/** Gives whoever writes proposals the book to write in, with the time limits and thresholds of the day. */
@ApplicationScoped
public class ProposalBooks {

    private final Clock clock;
    private final Rules rules;
    private final WorkItems work;

    protected ProposalBooks() {
        this(null, null, null);
    }

    @Inject
    public ProposalBooks(Clock clock, Rules rules, WorkItems work) {
        this.clock = clock;
        this.rules = rules;
        this.work = work;
    }

    /**
     * The book of a transaction.
     *
     * @param account who acts
     */
    public ProposalBook of(EntityManager em, Long account) {
        StatutoryClock limits = rules.inForce(StatutoryClock.RULE, LocalDate.now(clock))
                .map(rule -> StatutoryClock.of(rule.values()))
                .orElseThrow(() -> new IllegalStateException("no rule " + StatutoryClock.RULE));
        return new ProposalBook(em, clock, limits, account);
    }

    /** Merging, splitting and supporting, with what follows from the number of supporters. */
    public Mergers mergers(EntityManager em, ProposalBook book) {
        return new Mergers(em, book, steps(em, book));
    }

    public SupportSteps steps(EntityManager em, ProposalBook book) {
        return new SupportSteps(em, book, rules, work);
    }
}
