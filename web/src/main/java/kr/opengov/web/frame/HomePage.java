package kr.opengov.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.PlanRegister;
import kr.opengov.actionplans.PlanRow;
import kr.opengov.actionplans.StateCount;
import kr.opengov.membership.MemberFilter;
import kr.opengov.membership.MemberRegister;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.Standing;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.NextSession;
import kr.opengov.summit.Programme;
import kr.opengov.summit.SummitRow;

/** The home page: live figures with their day, what is on, and the plans published last. Every number is counted anew. */
@Named("homePage")
@RequestScoped
public class HomePage {
    private static final int LATEST = 3;

    @Inject
    private MemberRegister members;

    @Inject
    private PlanRegister plans;

    @Inject
    private Programme programme;

    @Inject
    private Clock clock;

    private List<PlanRow> allPlans;
    private List<StateCount> states;
    private Optional<NextSession> next;
    private Optional<SummitRow> summit;

    /** The day of the figures. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public long getCountries() {
        return count(MembershipKind.NATIONAL);
    }

    public long getLocalGovernments() {
        return count(MembershipKind.LOCAL);
    }

    private long count(MembershipKind kind) {
        return members.asOf(getToday(), clock.instant(), MemberFilter.of(kind, Standing.MEMBER), PageRequest.first(1))
                .total();
    }

    /** Commitments by state, the most frequent state first. */
    public List<StateCount> getStates() {
        if (states == null) {
            states = plans.commitmentsByState(getToday()).stream()
                    .sorted(Comparator.comparingLong(StateCount::commitments).reversed())
                    .toList();
        }
        return states;
    }

    /** All commitments the register holds. */
    public long getCommitments() {
        return getStates().stream().mapToLong(StateCount::commitments).sum();
    }

    /** The plans that began last. */
    public List<PlanRow> getLatestPlans() {
        if (allPlans == null) {
            allPlans = plans.plans(getToday());
        }
        return allPlans.stream()
                .sorted(Comparator.comparing(
                                (PlanRow plan) -> plan.period().start(),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .limit(LATEST)
                .toList();
    }

    /** The session that runs or comes next, or null when nothing is ahead. */
    public NextSession getNext() {
        if (next == null) {
            next = programme.nextSession(clock.instant());
        }
        return next.orElse(null);
    }

    /** The latest summit, or null when there is none. */
    public SummitRow getSummit() {
        if (summit == null) {
            summit = programme.summits().stream().max(Comparator.comparing(SummitRow::firstDay));
        }
        return summit.orElse(null);
    }
}
