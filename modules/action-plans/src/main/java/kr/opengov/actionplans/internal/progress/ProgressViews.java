package kr.opengov.actionplans.internal.progress;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.actionplans.CommitmentProgress;
import kr.opengov.actionplans.CommitmentWork;
import kr.opengov.actionplans.CoursePoint;
import kr.opengov.actionplans.EvidenceFileView;
import kr.opengov.actionplans.EvidenceView;
import kr.opengov.actionplans.IndicatorView;
import kr.opengov.actionplans.LeadAgency;
import kr.opengov.actionplans.MilestoneView;
import kr.opengov.actionplans.ProgressFigure;
import kr.opengov.actionplans.ReportLine;
import kr.opengov.actionplans.ReportView;
import kr.opengov.actionplans.ReportingPeriod;
import kr.opengov.actionplans.internal.progress.ProgressLines.Filed;
import kr.opengov.actionplans.internal.progress.ProgressLines.Head;
import kr.opengov.actionplans.internal.progress.ProgressLines.Kept;
import kr.opengov.actionplans.internal.progress.ProgressLines.Leading;
import kr.opengov.actionplans.internal.progress.ProgressLines.Measured;
import kr.opengov.actionplans.internal.progress.ProgressLines.Said;
import kr.opengov.actionplans.internal.progress.ProgressLines.Step;
import kr.opengov.actionplans.internal.register.CommitmentAddress;
import kr.opengov.platform.Bilingual;

/** Puts together what pages show about progress. */
public final class ProgressViews {

    private final EntityManager em;
    private final LeadAgencies agencies;
    private final ReportingCalendar calendar;
    private final LocalDate day;

    /** @param calendar null where no rule asks for reports */
    public ProgressViews(EntityManager em, LeadAgencies agencies, ReportingCalendar calendar, LocalDate day) {
        this.em = em;
        this.agencies = agencies;
        this.calendar = calendar;
        this.day = day;
    }

    /** One commitment; nine statements. */
    public Optional<CommitmentProgress> one(String address) {
        return ProgressQueries.head(em, CommitmentAddress.of(address)).map(this::one);
    }

    private CommitmentProgress one(Head head) {
        List<Long> id = List.of(head.id());
        List<Step> steps = ProgressQueries.steps(em, id);
        List<Said> said = ProgressQueries.said(em, id, day);
        List<Filed> filed = ProgressQueries.filed(em, id, day);
        List<EvidenceView> evidence = evidence(head.id(), steps);
        Standing standing = Standing.of(said, day);
        Map<String, String> successors = agencies.successors();
        Optional<ReportingPeriod> due = due(head);
        return new CommitmentProgress(
                head.id(),
                head.address(),
                standing.reported(steps),
                standing.verified(steps),
                sum(steps),
                ProgressQueries.leading(em, id).stream()
                        .map(line -> agency(line, successors))
                        .toList(),
                milestones(steps, standing),
                indicators(head.id()),
                reports(filed, said, steps),
                evidence,
                lastNews(filed, evidence),
                due.orElse(null),
                due.isPresent() && reported(filed, due.get()));
    }

    /** The commitments whose lead agencies fit; five statements. */
    public List<CommitmentWork> work(boolean all) {
        List<Head> heads = ProgressQueries.heads(em);
        if (heads.isEmpty()) {
            return List.of();
        }
        List<Long> ids = heads.stream().map(Head::id).toList();
        Map<Long, List<Leading>> leading =
                ProgressQueries.leading(em, ids).stream().collect(Collectors.groupingBy(Leading::commitmentId));
        Map<Long, List<Step>> steps =
                ProgressQueries.steps(em, ids).stream().collect(Collectors.groupingBy(Step::commitmentId));
        Standing standing = Standing.of(ProgressQueries.said(em, ids, day), day);
        Map<Long, List<Filed>> filed =
                ProgressQueries.filed(em, ids, day).stream().collect(Collectors.groupingBy(Filed::commitmentId));
        Set<String> mine = all ? Set.of() : mine(leading.values());
        return heads.stream()
                .filter(head -> all
                        || leading.getOrDefault(head.id(), List.of()).stream()
                                .anyMatch(each -> each.code() != null && mine.contains(each.code())))
                .map(head -> work(
                        head,
                        leading.getOrDefault(head.id(), List.of()),
                        steps.getOrDefault(head.id(), List.of()),
                        standing,
                        filed.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private Set<String> mine(Collection<List<Leading>> leading) {
        return Set.copyOf(agencies.mine(leading.stream()
                .flatMap(List::stream)
                .map(Leading::code)
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
    }

    /** The periods of a commitment's plan that are over; one statement. */
    public List<ReportingPeriod> periods(String address, ReportingCalendar periods) {
        return ProgressQueries.head(em, CommitmentAddress.of(address))
                .map(head -> periods.over(head.planStart(), head.planEnd(), day))
                .orElse(List.of());
    }

    /** How far each commitment of a plan is by its agencies' reports, by code; three statements. */
    public Map<String, ProgressFigure> figures(String member, int ordinal) {
        List<Head> heads = ProgressQueries.heads(em, member, ordinal);
        if (heads.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = heads.stream().map(Head::id).toList();
        Map<Long, List<Step>> steps =
                ProgressQueries.steps(em, ids).stream().collect(Collectors.groupingBy(Step::commitmentId));
        Standing standing = Standing.of(ProgressQueries.said(em, ids, day), day);
        Map<String, ProgressFigure> figures = new LinkedHashMap<>();
        heads.forEach(head -> figures.put(head.code(), standing.reported(steps.getOrDefault(head.id(), List.of()))));
        return figures;
    }

    /**
     * How far a plan was at the end of each quarter up to the day; three statements. A report counts from the end of its
     * period on, whenever it was filed.
     */
    public List<CoursePoint> course(String member, int ordinal) {
        List<Head> heads = ProgressQueries.heads(em, member, ordinal);
        if (heads.isEmpty()) {
            return List.of();
        }
        List<Long> ids = heads.stream().map(Head::id).toList();
        Map<Long, List<Step>> steps =
                ProgressQueries.steps(em, ids).stream().collect(Collectors.groupingBy(Step::commitmentId));
        List<Said> said = ProgressQueries.said(em, ids, day);
        LocalDate last = heads.get(0).planEnd().isBefore(day) ? heads.get(0).planEnd() : day;
        List<CoursePoint> course = new ArrayList<>();
        for (LocalDate end = quarterEnd(heads.get(0).planStart());
                !end.isAfter(last);
                end = quarterEnd(end.plusDays(1))) {
            LocalDate point = end;
            Standing then = Standing.of(
                    said.stream()
                            .filter(line -> !line.periodTo().isAfter(point))
                            .toList(),
                    day);
            course.add(new CoursePoint(
                    point,
                    WeightedProgress.of(
                            Collections.nCopies(heads.size(), null),
                            heads.stream()
                                    .map(head -> then.reported(steps.getOrDefault(head.id(), List.of()))
                                            .percent())
                                    .toList())));
        }
        return course;
    }

    private static LocalDate quarterEnd(LocalDate day) {
        int lastMonth = (day.getMonthValue() + 2) / 3 * 3;
        return YearMonth.of(day.getYear(), lastMonth).atEndOfMonth();
    }

    private CommitmentWork work(
            Head head, List<Leading> leading, List<Step> steps, Standing standing, List<Filed> filed) {
        Optional<ReportingPeriod> due = due(head);
        return new CommitmentWork(
                head.address(),
                new Bilingual(head.planKo(), head.planEn(), true),
                head.number(),
                head.title(),
                leading.stream().map(Leading::printed).collect(Collectors.joining(", ")),
                standing.reported(steps),
                standing.verified(steps),
                filed.isEmpty() ? null : filed.get(0).to(),
                due.orElse(null),
                due.isPresent() && reported(filed, due.get()));
    }

    private Optional<ReportingPeriod> due(Head head) {
        return calendar == null ? Optional.empty() : calendar.due(head.planStart(), head.planEnd(), day);
    }

    private static boolean reported(List<Filed> filed, ReportingPeriod period) {
        return filed.stream().anyMatch(report -> report.to().equals(period.to()));
    }

    private LeadAgency agency(Leading line, Map<String, String> successors) {
        return new LeadAgency(
                line.code(), line.printed(), agencies.present(line.code(), line.printed(), day, successors));
    }

    private static Integer sum(List<Step> steps) {
        return steps.isEmpty() || steps.stream().anyMatch(step -> step.weight() == null)
                ? null
                : steps.stream().mapToInt(Step::weight).sum();
    }

    private static List<MilestoneView> milestones(List<Step> steps, Standing standing) {
        List<Double> shares =
                WeightedProgress.shares(steps.stream().map(Step::weight).toList());
        List<MilestoneView> views = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            views.add(new MilestoneView(
                    step.id(),
                    step.position(),
                    new Bilingual(step.titleKo(), step.titleEn(), true),
                    step.startsOn(),
                    step.endsOn(),
                    step.weight(),
                    Math.round(shares.get(i) * 10) / 10.0,
                    standing.reported(step.id()),
                    standing.verified(step.id()),
                    standing.reportedTo(step.id())));
        }
        return views;
    }

    private List<IndicatorView> indicators(Long commitment) {
        Map<Long, Measured> last = new HashMap<>();
        ProgressQueries.measured(em, commitment, day).forEach(line -> last.put(line.indicatorId(), line));
        return ProgressQueries.gauges(em, commitment).stream()
                .map(gauge -> {
                    Measured value = last.get(gauge.id());
                    return new IndicatorView(
                            gauge.id(),
                            gauge.position(),
                            new Bilingual(gauge.nameKo(), gauge.nameEn(), true),
                            new Bilingual(gauge.unitKo(), gauge.unitEn(), true),
                            "UP".equals(gauge.direction()),
                            gauge.baseline(),
                            gauge.target(),
                            value == null ? null : value.value(),
                            value == null ? null : value.measuredOn());
                })
                .toList();
    }

    private static List<ReportView> reports(List<Filed> filed, List<Said> said, List<Step> steps) {
        Map<Long, Step> byId = steps.stream().collect(Collectors.toMap(Step::id, step -> step));
        Map<Long, List<Said>> lines = said.stream().collect(Collectors.groupingBy(Said::reportId));
        Map<String, Integer> last = new HashMap<>();
        filed.forEach(report -> last.merge(report.key(), report.revision(), Math::max));
        return filed.stream()
                .map(report -> new ReportView(
                        report.id(),
                        report.version(),
                        report.agencyCode(),
                        report.agencyName(),
                        report.from(),
                        report.to(),
                        report.revision(),
                        last.get(report.key()) == report.revision(),
                        new Bilingual(report.textKo(), report.textEn(), true),
                        report.filedOn(),
                        report.verifiedOn(),
                        report.verificationNote(),
                        lines.getOrDefault(report.id(), List.of()).stream()
                                .map(line -> line(line, byId.get(line.milestoneId())))
                                .toList()))
                .toList();
    }

    private static ReportLine line(Said said, Step step) {
        return new ReportLine(
                said.milestoneId(),
                new Bilingual(step.titleKo(), step.titleEn(), true),
                said.reported(),
                said.backReason(),
                said.verified());
    }

    private List<EvidenceView> evidence(Long commitment, List<Step> steps) {
        Map<Long, Step> byId = steps.stream().collect(Collectors.toMap(Step::id, step -> step));
        Map<Long, List<EvidenceFileView>> files = ProgressQueries.files(em, commitment).stream()
                .collect(Collectors.groupingBy(Kept::evidenceId, Collectors.mapping(Kept::view, Collectors.toList())));
        return ProgressQueries.evidence(em, commitment).stream()
                .map(line -> {
                    Step step = line.milestoneId() == null ? null : byId.get(line.milestoneId());
                    return new EvidenceView(
                            line.id(),
                            line.version(),
                            step == null ? null : new Bilingual(step.titleKo(), step.titleEn(), true),
                            line.agencyName(),
                            new Bilingual(line.titleKo(), line.titleEn(), true),
                            line.datedOn(),
                            line.disclosure(),
                            line.clause(),
                            line.link(),
                            files.getOrDefault(line.id(), List.of()));
                })
                .toList();
    }

    private static LocalDate lastNews(List<Filed> filed, List<EvidenceView> evidence) {
        return Stream.concat(
                        filed.stream().map(Filed::filedOn), evidence.stream().map(EvidenceView::datedOn))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
