package kr.opengov.web.bodies;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.opengov.membership.BodyCompliance;
import kr.opengov.membership.BodyFinding;
import kr.opengov.membership.BodyProfile;
import kr.opengov.membership.BodyRow;
import kr.opengov.membership.FindingOutcome;
import kr.opengov.membership.GovernanceBodies;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.TermView;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.web.members.DayQuestion;
import kr.opengov.web.members.MemberAddress;

/** The public page of one body as of a day: roster, chairs, charter, terms, vacancies, what the rules say, history. */
@Named
@RequestScoped
public class BodyPage {

    @Inject
    private GovernanceBodies bodies;

    @Inject
    private MemberAddress address;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private DayQuestion question;
    private BodyProfile profile;
    private BodyCompliance compliance;
    private List<BodyRow> all;

    @PostConstruct
    void read() {
        question = DayQuestion.read(request::getParameter, clock);
        profile = bodies.profile(address.getCode(), question.asOf(), question.knownAt())
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        compliance = bodies.compliance(
                address.getCode(), question.asOf().minusYears(1).plusDays(1), question.asOf(), question.knownAt());
        all = bodies.list(question.asOf(), question.knownAt());
    }

    public DayQuestion getQuestion() {
        return question;
    }

    public BodyProfile getProfile() {
        return profile;
    }

    /** Days out of compliance in the year that ends on the day. */
    public BodyCompliance getCompliance() {
        return compliance;
    }

    /** The chart of the body, from the top of it. */
    public List<BodyNode> getTree() {
        String top = profile.row().code();
        for (BodyRow above = row(top); above != null; above = row(above.parentCode())) {
            top = above.code();
        }
        String first = top;
        return BodyNode.tree(all).stream()
                .filter(node -> node.row().code().equals(first))
                .toList();
    }

    /** Whether the chart has more than this one body. */
    public boolean isChartWorthShowing() {
        return profile.row().parentCode() != null
                || all.stream().anyMatch(row -> profile.row().code().equals(row.parentCode()));
    }

    /** The term of the day, or null. */
    public TermView getTerm() {
        return profile.terms().stream()
                .filter(term -> term.on(question.asOf()))
                .findFirst()
                .orElse(null);
    }

    public boolean isBroken() {
        return profile.findings().stream().anyMatch(BodyFinding::broken);
    }

    /** Whether some rule cannot be judged for want of facts. */
    public boolean isUndecided() {
        return profile.findings().stream().anyMatch(finding -> finding.outcome() == FindingOutcome.CANNOT_TELL);
    }

    /** Whether an entry was replaced by a later one. */
    public boolean isReplaced(SeatHolder entry) {
        return profile.history().stream().anyMatch(other -> Objects.equals(other.correctsId(), entry.entryId()));
    }

    /** The sources of the page, each once. */
    public List<String> getSources() {
        Stream<String> own = Stream.of(profile.source());
        Stream<String> charters = profile.charters().stream().map(charter -> charter.source());
        Stream<String> terms = profile.terms().stream().map(TermView::source);
        Stream<String> holders = profile.roster().stream()
                .map(row -> row.holder() == null
                        ? row.seat().source()
                        : row.holder().source());
        return Stream.of(own, charters, terms, holders)
                .flatMap(sources -> sources)
                .filter(source -> !Blank.is(source))
                .distinct()
                .toList();
    }

    private BodyRow row(String code) {
        return all.stream().filter(row -> row.code().equals(code)).findFirst().orElse(null);
    }
}
