package kr.opengov.web.members;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.membership.ListCoverage;
import kr.opengov.membership.MemberFacets;
import kr.opengov.membership.MemberFigures;
import kr.opengov.membership.MemberRegister;
import kr.opengov.membership.MemberRow;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.Standing;
import kr.opengov.platform.paging.Page;
import kr.opengov.web.frame.CurrentPage;

/** The public list of members as of a day. Everything it shows follows from the address. */
@Named
@RequestScoped
public class MembersPage {

    @Inject
    private MemberRegister register;

    @Inject
    private MemberFigures figures;

    @Inject
    private CurrentPage current;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private MemberQuestion question;
    private Page<MemberRow> page;
    private MemberFacets facets;
    private long undecided;
    private Map<MembershipKind, ListCoverage> coverage;

    @PostConstruct
    void read() {
        question = MemberQuestion.read(request::getParameter, clock);
        page = register.asOf(
                question.asOf(), question.knownAt(), question.filter(), question.pageFor(current.getLang()));
        facets = register.facets(
                question.asOf(), question.knownAt(), question.filter().text());
        undecided = register.undecided(question.asOf(), question.knownAt(), question.filter());
        coverage = new EnumMap<>(MembershipKind.class);
        figures.coverage(question.knownAt()).forEach(kind -> coverage.put(kind.kind(), kind));
    }

    public MemberQuestion getQuestion() {
        return question;
    }

    public Page<MemberRow> getPage() {
        return page;
    }

    /** A page number behind the last page, which has no rows although the list has. */
    public boolean isBeyond() {
        return page.rows().isEmpty() && page.total() > 0;
    }

    /** Whether the list leaves out members only because of their state: then it says how many. */
    public boolean isLeavingOut() {
        return question.status().equals(Standing.MEMBER.name())
                && question.filter().kind() == null
                && question.filter().region() == null
                && getUndetermined() + getFormer() > 0;
    }

    public long getUndetermined() {
        return facets.byStanding().getOrDefault(Standing.UNDETERMINED, 0L);
    }

    public long getFormer() {
        return facets.byStanding().getOrDefault(Standing.FORMER, 0L);
    }

    /** How many are listed although the true day of joining may lie ahead of the day asked about. */
    public long getUndecided() {
        return undecided;
    }

    /** What is known about the completeness of the local list; absent where it is complete or not shown. */
    public ListCoverage getIncompleteLocals() {
        boolean shown = question.filter().kind() == null || question.filter().kind() == MembershipKind.LOCAL;
        return Optional.ofNullable(coverage.get(MembershipKind.LOCAL))
                .filter(ListCoverage::incomplete)
                .filter(locals -> shown)
                .orElse(null);
    }

    /** Whether the register has nobody at all on the day, whatever the filter. */
    public boolean isNobodyYet() {
        return question.filter().text() == null && facets.byStanding().isEmpty();
    }

    public List<Integer> getSizes() {
        return MemberQuestion.SIZES;
    }
}
