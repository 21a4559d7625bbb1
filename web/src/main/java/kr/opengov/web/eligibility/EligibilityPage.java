package kr.opengov.web.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.membership.CycleSheet;
import kr.opengov.membership.Eligibility;
import kr.opengov.membership.MemberEligibility;
import kr.opengov.membership.PlanCycle;
import kr.opengov.membership.ReviewCase;
import kr.opengov.membership.Reviews;
import kr.opengov.membership.ScoreEntry;
import kr.opengov.membership.Verdict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;
import kr.opengov.web.members.DayQuestion;
import kr.opengov.web.members.MemberAddress;

/** What the rules say about one member, year by year and plan by plan, with every sentence, rule and source. */
@Named
@RequestScoped
public class EligibilityPage {

    @Inject
    private Eligibility eligibility;

    @Inject
    private Reviews reviews;

    @Inject
    private Rules rules;

    @Inject
    private MemberAddress address;

    @Inject
    private Clock clock;

    private DayQuestion question;
    private MemberEligibility member;
    private List<ReviewCase> cases;
    private Map<Long, RuleVersion> versions;

    @PostConstruct
    void read() {
        question = DayQuestion.read(address::parameter, clock);
        member = eligibility
                .of(address.getCode(), question.asOf(), question.knownAt())
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        cases = reviews.of(member.code(), question.asOf(), question.knownAt());
        versions = rules.ofArea("membership").stream().collect(Collectors.toMap(RuleVersion::id, version -> version));
    }

    public DayQuestion getQuestion() {
        return question;
    }

    public MemberEligibility getMember() {
        return member;
    }

    /** The review cases of the member, open ones first. */
    public List<ReviewCase> getCases() {
        return cases;
    }

    /** The versions of rules the verdicts of this page rest on, each once. */
    public List<RuleVersion> getRules() {
        return member.verdicts().stream()
                .map(Verdict::ruleVersions)
                .flatMap(List::stream)
                .distinct()
                .map(versions::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The sources of the values and cycles on this page, each once. */
    public List<String> getSources() {
        Stream<String> values = member.sheets().stream()
                .flatMap(sheet -> sheet.entries().stream())
                .map(ScoreEntry::source);
        Stream<String> cycles = member.cycles().stream()
                .map(CycleSheet::cycle)
                .filter(Objects::nonNull)
                .map(PlanCycle::source);
        return Stream.concat(values, cycles).distinct().toList();
    }
}
