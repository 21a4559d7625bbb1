package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kr.opengov.actionplans.PlanCoverage;
import kr.opengov.actionplans.TopicCommitment;
import kr.opengov.actionplans.TopicScheme;
import kr.opengov.actionplans.Topics;
import kr.opengov.platform.codes.CodeEntry;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Here.Choice;

/** How much of the plans each topic takes over the years; {@code ?scheme=} and {@code ?topic=} say which. */
@Named
@RequestScoped
public class TopicsPage {

    @Inject
    private Topics topics;

    @Inject
    private CodeTables codes;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Format format;

    private TopicScheme scheme;
    private CodeEntry topic;
    private List<PlanCoverage> plans;
    private List<CodeEntry> entries;
    private List<TopicCommitment> commitments;

    /** A topic with what each plan gives it, in the order of the plans. */
    public record Row(CodeEntry topic, List<Cell> cells) {}

    /** What a plan gives a topic; without a share where nothing of the plan is sorted. */
    public record Cell(String plan, long count, Long share) {}

    @PostConstruct
    void open() {
        String wanted = request.getParameter("scheme");
        scheme = Arrays.stream(TopicScheme.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(TopicScheme.POLICY_AREA);
        entries = codes.entries(scheme.codeTable(), LocalDate.now(clock));
        String asked = request.getParameter("topic");
        topic = entries.stream()
                .filter(entry -> entry.code().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** The plans of the table: for the topics of local plans those of local members, the earliest first. */
    public List<PlanCoverage> getPlans() {
        if (plans == null) {
            plans = topics.coverage(scheme).stream()
                    .filter(plan -> scheme != TopicScheme.LOCAL_TOPIC || plan.local())
                    .toList();
        }
        return plans;
    }

    public List<Row> getRows() {
        return entries.stream()
                .map(entry -> new Row(entry, cells(entry.code())))
                .toList();
    }

    private List<Cell> cells(String code) {
        return getPlans().stream()
                .map(plan -> new Cell(name(plan), plan.count(code), plan.share(code)))
                .toList();
    }

    /** A plan in few letters, such as {@code KOR 6}. */
    public String name(PlanCoverage plan) {
        return plan.memberCode() + " " + plan.ordinal();
    }

    /** The share of the chosen topic in every plan that knows one; the table shows the others too. */
    public ShareChart getChart() {
        List<PlanCoverage> known =
                getPlans().stream().filter(plan -> plan.tagged() > 0).toList();
        return ShareChart.of(
                known.stream().map(this::name).toList(),
                known.stream().map(plan -> plan.share(topic.code())).toList());
    }

    public List<TopicCommitment> getCommitments() {
        if (commitments == null) {
            commitments = topics.commitments(scheme, topic.code());
        }
        return commitments;
    }

    public List<Choice> getSchemes() {
        return Arrays.stream(TopicScheme.values())
                .map(each -> new Choice(each.name(), format.sentence("topics.scheme." + each)))
                .toList();
    }

    public TopicScheme getScheme() {
        return scheme;
    }

    /** The chosen topic; null for all. */
    public CodeEntry getTopic() {
        return topic;
    }
}
