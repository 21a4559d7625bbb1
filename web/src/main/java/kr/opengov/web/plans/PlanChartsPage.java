package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kr.opengov.actionplans.CommitmentGroup;
import kr.opengov.actionplans.CommitmentState;
import kr.opengov.actionplans.CoursePoint;
import kr.opengov.actionplans.Overviews;
import kr.opengov.actionplans.PlanRegister;
import kr.opengov.actionplans.PlanRow;
import kr.opengov.actionplans.PlanView;
import kr.opengov.platform.Bilingual;
import kr.opengov.web.frame.Format;

/** A plan in pictures: its commitments by theme and state, and its progress over time; and all plans on one line of time. */
@Named
@RequestScoped
public class PlanChartsPage {

    @Inject
    private PlanRegister register;

    @Inject
    private Overviews overviews;

    @Inject
    private Clock clock;

    @Inject
    private Format format;

    private PlanView plan;
    private List<CoursePoint> course;

    /** How many commitments of a theme are in a state. */
    public record Bar(Bilingual theme, CommitmentState state, long commitments) {}

    /**
     * A plan on the line of time.
     *
     * @param left where its bar begins, per cent of the width
     */
    public record Span(PlanRow plan, String left, String width, int top) {

        /** Where its name stands, above the bar. */
        public int getNameTop() {
            return top - 6;
        }
    }

    /** Reads a plan; answers whether there is such a plan. */
    boolean open(String member, int ordinal) {
        plan = register.plan(member, ordinal, getDay()).orElse(null);
        if (plan == null) {
            return false;
        }
        course = overviews.course(plan.memberCode(), plan.ordinal());
        return true;
    }

    /** Commitments by theme and state, states in their order. */
    public List<Bar> getBars() {
        return plan.groups().stream()
                .flatMap(group -> Arrays.stream(CommitmentState.values())
                        .map(state -> new Bar(group.area(), state, count(group, state)))
                        .filter(bar -> bar.commitments() > 0))
                .toList();
    }

    private static long count(CommitmentGroup group, CommitmentState state) {
        return group.commitments().stream().filter(row -> row.state() == state).count();
    }

    /** The longest bar. */
    public long getMost() {
        return getBars().stream().mapToLong(Bar::commitments).max().orElse(1);
    }

    /** Whether something was reported by the end of any quarter. */
    public boolean isReported() {
        return course.stream().anyMatch(point -> point.reported().percent() != null);
    }

    public ShareChart getCourseChart() {
        return ShareChart.of(
                course.stream().map(point -> quarter(point.day())).toList(),
                course.stream()
                        .map(point -> point.reported().percent())
                        .map(percent -> percent == null ? null : percent.longValue())
                        .toList());
    }

    /** A quarter by its last day, such as 2026-3 for the third one. */
    public String quarter(LocalDate end) {
        return format.sentence("charts.quarter", String.valueOf(end.getYear()), (end.getMonthValue() + 2) / 3);
    }

    /** The plans on one line of time, the earliest first. */
    public List<Span> spans(List<PlanRow> plans) {
        List<PlanRow> inOrder = plans.stream()
                .sorted((one, other) ->
                        one.period().start().compareTo(other.period().start()))
                .toList();
        LocalDate first = first(plans);
        double days = ChronoUnit.DAYS.between(first, last(plans)) + 1.0;
        return inOrder.stream()
                .map(row -> new Span(
                        row,
                        percent(ChronoUnit.DAYS.between(first, row.period().start()) / days),
                        percent((ChronoUnit.DAYS.between(
                                                row.period().start(),
                                                row.period().end())
                                        + 1)
                                / days),
                        inOrder.indexOf(row) * 48 + 24))
                .toList();
    }

    /** Where today stands on the line of time; outside of it empty. */
    public String today(List<PlanRow> plans) {
        double share = ChronoUnit.DAYS.between(first(plans), getDay())
                / (ChronoUnit.DAYS.between(first(plans), last(plans)) + 1.0);
        return share < 0 || share > 1 ? "" : percent(share);
    }

    private static LocalDate first(List<PlanRow> plans) {
        return plans.stream()
                .map(row -> row.period().start())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate last(List<PlanRow> plans) {
        return plans.stream()
                .map(row -> row.period().end())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f%%", share * 100);
    }

    public PlanView getPlan() {
        return plan;
    }

    public List<CoursePoint> getCourse() {
        return course;
    }

    public LocalDate getDay() {
        return LocalDate.now(clock);
    }
}
