package kr.opengov.web.members;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.function.ToLongFunction;
import kr.opengov.membership.GrowthYear;
import kr.opengov.membership.MemberFigures;
import kr.opengov.membership.MembershipKind;
import kr.opengov.web.frame.Format;

/** How the membership grew, year by year: two charts and the same numbers in a table. */
@Named
@RequestScoped
public class GrowthPage {

    @Inject
    private MemberFigures figures;

    @Inject
    private Format format;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private DayQuestion question;
    private List<GrowthYear> years;
    private ColumnChart national;
    private ColumnChart local;

    @PostConstruct
    void read() {
        question = DayQuestion.read(request::getParameter, clock);
        years = figures.growth(question.knownAt());
        national = chart(GrowthYear::national);
        local = chart(GrowthYear::local);
    }

    public DayQuestion getQuestion() {
        return question;
    }

    /** The years, the first one first. */
    public List<GrowthYear> getYears() {
        return years;
    }

    public GrowthYear getLast() {
        return years.get(years.size() - 1);
    }

    public ColumnChart getNational() {
        return national;
    }

    public ColumnChart getLocal() {
        return local;
    }

    /** The year the last column stands for, written without a thousands separator. */
    public String getThisYear() {
        return String.valueOf(getLast().year());
    }

    /** The chart in a sentence, for those who do not see it. */
    public String describe(ColumnChart chart) {
        ColumnChart.Column first = chart.columns().get(0);
        ColumnChart.Column last = chart.columns().get(chart.columns().size() - 1);
        return format.sentence(
                "members.growth.chart.description",
                String.valueOf(first.year()),
                first.number(),
                String.valueOf(last.year()),
                last.number());
    }

    /** Whether the local members are counted from a list that is known to be incomplete. */
    public boolean isLocalIncomplete() {
        return figures.coverage(question.knownAt()).stream()
                .anyMatch(coverage -> coverage.kind() == MembershipKind.LOCAL && coverage.incomplete());
    }

    private ColumnChart chart(ToLongFunction<GrowthYear> number) {
        return ColumnChart.of(years, GrowthYear::year, number);
    }
}
