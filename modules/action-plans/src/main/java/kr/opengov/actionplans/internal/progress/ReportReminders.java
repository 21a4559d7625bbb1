package kr.opengov.actionplans.internal.progress;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.opengov.actionplans.internal.progress.ProgressLines.Head;
import kr.opengov.platform.Roles;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.inbox.WorkKind;
import kr.opengov.platform.rules.Rules;

/** Asks lead agencies, once a night, for the reports of the last period that have not come. */
@Singleton
public class ReportReminders {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Rules rules;

    @Inject
    private WorkItems workItems;

    public ReportReminders() {}

    ReportReminders(EntityManager em, Clock clock, Rules rules, WorkItems workItems) {
        this.em = em;
        this.clock = clock;
        this.rules = rules;
        this.workItems = workItems;
    }

    /** Opens an item for every missing report; what is open already stays one item. */
    @Schedule(hour = "4", minute = "11", persistent = false)
    public void remind() {
        LocalDate today = LocalDate.now(clock);
        rules.inForce(ReportingCalendar.RULE, today)
                .map(ReportingCalendar::of)
                .ifPresent(calendar -> remind(calendar, today));
    }

    private void remind(ReportingCalendar calendar, LocalDate today) {
        List<Head> running = ProgressQueries.heads(em).stream()
                .filter(head -> !head.planEnd().isBefore(today))
                .toList();
        if (running.isEmpty()) {
            return;
        }
        Map<Long, Head> byId = running.stream().collect(Collectors.toMap(Head::id, head -> head));
        Set<String> filed = ProgressQueries.filed(em, byId.keySet(), today).stream()
                .map(report -> report.commitmentId() + "/" + report.key())
                .collect(Collectors.toSet());
        ProgressQueries.leading(em, byId.keySet()).stream()
                .filter(agency -> agency.code() != null)
                .forEach(agency -> calendar.due(
                                byId.get(agency.commitmentId()).planStart(),
                                byId.get(agency.commitmentId()).planEnd(),
                                today)
                        .filter(due -> !filed.contains(agency.commitmentId() + "/" + agency.code() + "/" + due.to()))
                        .ifPresent(due -> workItems.open(new NewWorkItem(
                                ReportBook.dueKey(agency.commitmentId(), agency.code(), due.to()),
                                WorkKind.REPORT,
                                "이행상황 보고: "
                                        + byId.get(agency.commitmentId())
                                                .title()
                                                .text("ko"),
                                "Progress report: "
                                        + byId.get(agency.commitmentId())
                                                .title()
                                                .text("en"),
                                "/desk/progress-report/"
                                        + byId.get(agency.commitmentId()).address(),
                                null,
                                Roles.LEAD_AGENCY,
                                "AGENCY:" + agency.code(),
                                due.dueOn()))));
    }
}
