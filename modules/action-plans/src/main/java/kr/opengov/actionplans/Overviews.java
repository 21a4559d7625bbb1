package kr.opengov.actionplans;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kr.opengov.actionplans.internal.progress.AgencyViews;
import kr.opengov.actionplans.internal.progress.LeadAgencies;
import kr.opengov.actionplans.internal.progress.ProgressViews;
import kr.opengov.actionplans.internal.progress.ReportingCalendar;
import kr.opengov.platform.Roles;
import kr.opengov.platform.rules.Rules;

/** Dashboards: where agencies stand in the plans that run, and how far a plan came over time. */
@Stateless
public class Overviews {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Rules rules;

    @Inject
    private LeadAgencies agencies;

    public Overviews() {}

    Overviews(EntityManager em, Clock clock, Rules rules, LeadAgencies agencies) {
        this.em = em;
        this.clock = clock;
        this.rules = rules;
        this.agencies = agencies;
    }

    /** Every lead agency of the plans that run, those with late reports first; ten SQL statements and one an agency. */
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.STAFF})
    public List<AgencyOverview> agencies() {
        return new AgencyViews(em, views(), agencies, today()).all();
    }

    /** The agencies the caller speaks for, each with its plans that run. */
    @RolesAllowed(Roles.LEAD_AGENCY)
    public List<AgencyOverview> mine() {
        List<AgencyOverview> all = new AgencyViews(em, views(), agencies, today()).all();
        Set<String> mine = Set.copyOf(agencies.mine(
                all.stream().map(AgencyOverview::code).filter(Objects::nonNull).toList()));
        return all.stream()
                .filter(each -> each.code() != null && mine.contains(each.code()))
                .toList();
    }

    /** How far a plan was at the end of each quarter up to today; three SQL statements. */
    @PermitAll
    public List<CoursePoint> course(String memberCode, int ordinal) {
        return views().course(memberCode, ordinal);
    }

    private ProgressViews views() {
        return new ProgressViews(
                em,
                agencies,
                rules.inForce(ReportingCalendar.RULE, today())
                        .map(ReportingCalendar::of)
                        .orElse(null),
                today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
