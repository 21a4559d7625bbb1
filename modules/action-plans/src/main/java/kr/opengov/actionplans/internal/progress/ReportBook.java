package kr.opengov.actionplans.internal.progress;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.opengov.actionplans.CommitmentNewsKind;
import kr.opengov.actionplans.CommitmentReport;
import kr.opengov.actionplans.FileProgressReport;
import kr.opengov.actionplans.MilestoneAnswer;
import kr.opengov.actionplans.ReportingPeriod;
import kr.opengov.actionplans.VerifyReport;
import kr.opengov.actionplans.internal.news.CommitmentNews;
import kr.opengov.actionplans.internal.progress.ProgressLines.Head;
import kr.opengov.actionplans.internal.progress.ProgressLines.Leading;
import kr.opengov.actionplans.internal.progress.ProgressLines.Said;
import kr.opengov.actionplans.internal.progress.ProgressLines.Step;
import kr.opengov.actionplans.internal.register.CommitmentAddress;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.inbox.WorkKind;
import kr.opengov.platform.persistence.Aggregates;

/** Takes reports and what is found when somebody looks. */
public final class ReportBook {

    /** Work items for those who look at reports start so. */
    private static final String CHECK = "plans/report/";

    private final EntityManager em;
    private final LeadAgencies agencies;
    private final WorkItems workItems;
    private final LocalDate today;

    public ReportBook(EntityManager em, LeadAgencies agencies, WorkItems workItems, LocalDate today) {
        this.em = em;
        this.agencies = agencies;
        this.workItems = workItems;
        this.today = today;
    }

    /** The key of the item that asks an agency for a report. */
    static String dueKey(Long commitment, String agency, LocalDate to) {
        return "plans/progress/" + commitment + "/" + agency + "/" + to;
    }

    /** Files a report; see the façade for what it refuses. */
    public Long file(FileProgressReport command, ReportingCalendar calendar, Instant at, Long by) {
        Head head = ProgressQueries.head(em, CommitmentAddress.of(command.commitment()))
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        Leading leading = leads(head, command.agencyCode());
        ReportingPeriod period = calendar.ending(command.periodTo(), head.planStart(), head.planEnd(), today);
        List<Said> said = ProgressQueries.said(em, List.of(head.id()), today);
        check(head, command, said);
        int revisions = em.createQuery(
                        "select count(r) from ProgressReport r where r.commitmentId = :commitment"
                                + " and r.agencyCode = :agency and r.periodTo = :to",
                        Long.class)
                .setParameter("commitment", head.id())
                .setParameter("agency", command.agencyCode())
                .setParameter("to", period.to())
                .getSingleResult()
                .intValue();
        if (revisions != command.basedOn()) {
            throw new Conflict();
        }
        ProgressReport report = new ProgressReport(
                head.id(), command, agencies.present(leading.code(), leading.printed(), today), period, revisions + 1);
        report.filed(at, today, by);
        em.persist(report);
        // Its lines refer to it without a relation that would put the statements in order.
        em.flush();
        command.milestones().forEach(answer -> em.persist(new MilestoneProgress(report.id(), answer)));
        command.measurements().forEach(answer -> em.persist(new Measurement(report.id(), answer)));
        em.flush();
        new CommitmentNews(em).tell(head.id(), CommitmentNewsKind.REPORT, at, by);
        workItems.close(dueKey(head.id(), command.agencyCode(), period.to()));
        workItems.open(new NewWorkItem(
                CHECK + report.id(),
                WorkKind.REPORT,
                "이행상황 확인: " + head.title().text("ko"),
                "Progress to look at: " + head.title().text("en"),
                "/desk/progress-verification/" + report.id(),
                null,
                Roles.PLAN_EDITOR,
                null,
                null));
        return report.id();
    }

    /** The agency of a commitment by its code, when the caller may speak for it. */
    private Leading leads(Head head, String agency) {
        return ProgressQueries.leading(em, List.of(head.id())).stream()
                .filter(each -> agency.equals(each.code()) && agencies.mayAct(agency))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_YOUR_AGENCY"));
    }

    /** The commitment and the agency the caller speaks for, for evidence. */
    Leading speaker(String address, String agency) {
        return ProgressQueries.head(em, CommitmentAddress.of(address))
                .map(head -> leads(head, agency))
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    private void check(Head head, FileProgressReport command, List<Said> said) {
        Set<Long> steps = ProgressQueries.steps(em, List.of(head.id())).stream()
                .map(Step::id)
                .collect(Collectors.toSet());
        Set<Long> gauges = ProgressQueries.gauges(em, head.id()).stream()
                .map(ProgressLines.Gauge::id)
                .collect(Collectors.toSet());
        // A corrected report is compared with what was said before it, not with what it replaces.
        Standing before = Standing.of(
                said.stream()
                        .filter(line -> line.periodTo().isBefore(command.periodTo()))
                        .toList(),
                today);
        for (MilestoneAnswer answer : command.milestones()) {
            if (!steps.contains(answer.milestoneId())) {
                throw new Refusal("NOT_FOUND");
            }
            inRange(answer);
            Integer last = before.reported(answer.milestoneId());
            if (answer.percent() != null && last != null && answer.percent() < last && Blank.is(answer.reason())) {
                throw Refusal.ofField("reason" + answer.milestoneId(), "PROGRESS_BACKWARDS", last, answer.percent());
            }
        }
        command.measurements().forEach(answer -> {
            if (!gauges.contains(answer.indicatorId())) {
                throw new Refusal("NOT_FOUND");
            }
            if (answer.measuredOn().isAfter(today)) {
                throw Refusal.ofField("measuredOn" + answer.indicatorId(), "DAY_IN_FUTURE", today);
            }
        });
    }

    private static void inRange(MilestoneAnswer answer) {
        if (answer.percent() != null && (answer.percent() < 0 || answer.percent() > 100)) {
            throw Refusal.ofField("percent" + answer.milestoneId(), "PROGRESS_RANGE", answer.percent());
        }
    }

    /** Records what somebody found who looked; see the façade for what it refuses. */
    public void verify(VerifyReport command, Instant at, Long by) {
        ProgressReport report = Aggregates.load(em, ProgressReport.class, command.reportId(), command.version());
        int last = em.createQuery(
                        "select max(r.revision) from ProgressReport r where r.commitmentId = :commitment"
                                + " and r.agencyCode = :agency and r.periodTo = :to",
                        Integer.class)
                .setParameter("commitment", report.commitmentId())
                .setParameter("agency", report.agencyCode())
                .setParameter("to", report.periodTo())
                .getSingleResult();
        if (report.revision() != last) {
            throw new Refusal("REPORT_REPLACED");
        }
        Map<Long, MilestoneProgress> lines = em.createQuery(
                        "select l from MilestoneProgress l where l.reportId = :report", MilestoneProgress.class)
                .setParameter("report", report.id())
                .getResultStream()
                .collect(Collectors.toMap(MilestoneProgress::milestoneId, line -> line));
        boolean differs = false;
        for (MilestoneAnswer answer : command.milestones()) {
            MilestoneProgress line = lines.get(answer.milestoneId());
            if (line == null) {
                throw new Refusal("NOT_FOUND");
            }
            inRange(answer);
            differs |= answer.percent() != null && !answer.percent().equals(line.reported());
            line.verified(answer.percent());
        }
        if (differs && Blank.is(command.note())) {
            throw Refusal.ofField("note", "VERIFICATION_NOTE");
        }
        report.verified(command.note(), at, today, by);
        em.flush();
        new CommitmentNews(em).tell(report.commitmentId(), CommitmentNewsKind.VERIFICATION, at, by);
        workItems.close(CHECK + report.id());
    }

    /** The report with its lines; three statements. */
    public Optional<CommitmentReport> report(Long id) {
        ProgressReport report = em.find(ProgressReport.class, id);
        return report == null
                ? Optional.empty()
                : ProgressQueries.head(em, report.commitmentId())
                        .map(head -> new CommitmentReport(head.address(), head.title(), id));
    }
}
