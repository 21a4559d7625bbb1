package kr.opengov.web.desk.inbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.inbox.Inbox;
import kr.opengov.platform.inbox.InboxFilter;
import kr.opengov.platform.inbox.InboxView;
import kr.opengov.platform.inbox.WorkItemRow;
import kr.opengov.platform.inbox.WorkKind;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Here;
import org.omnifaces.cdi.Param;

/** The inbox: what is due first on top, by kind and by page as the address says. */
@Named
@RequestScoped
public class InboxPage {

    private static final int ROWS = 50;
    private static final int ON_START = 5;

    @Inject
    private Inbox inbox;

    @Inject
    private Clock clock;

    @Inject
    private Format format;

    @Inject
    @Param(name = "kind")
    private String kind;

    @Inject
    @Param(name = "page")
    private Integer number;

    @Inject
    @Param(name = "due")
    private String due;

    private InboxView view;

    @PostConstruct
    void search() {
        view = inbox.mine(
                new InboxFilter(kindAsked(), isOverdueOnly()),
                new PageRequest(number == null ? 1 : number, ROWS, null, false));
    }

    public InboxView getView() {
        return view;
    }

    /** The few items the start of the desks shows. */
    public List<WorkItemRow> getFirst() {
        return view.items().rows().stream().limit(ON_START).toList();
    }

    /** The kind asked for, or null; a name that is none asks for all. */
    public WorkKind kindAsked() {
        return Arrays.stream(WorkKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    public WorkKind getKind() {
        return kindAsked();
    }

    public boolean isOverdueOnly() {
        return "over".equals(due);
    }

    public boolean isFiltered() {
        return kindAsked() != null || isOverdueOnly();
    }

    /** The kinds that wait, with how many of each. */
    public List<Here.Choice> getKinds() {
        return Arrays.stream(WorkKind.values())
                .filter(known -> view.counts().kinds().containsKey(known))
                .map(known -> new Here.Choice(
                        known,
                        format.sentence(
                                "inbox.filter.kind.count",
                                format.sentence("inbox.kind." + known),
                                view.counts().kinds().get(known))))
                .toList();
    }

    public List<Here.Choice> getDues() {
        return List.of(new Here.Choice(
                "over",
                format.sentence("inbox.filter.overdue.only", view.counts().overdue())));
    }

    /** What is left of the time, in words. */
    public String timeLeft(WorkItemRow row) {
        long days = daysLeft(row);
        if (days == 0) {
            return format.sentence("inbox.today");
        }
        return days < 0 ? format.sentence("inbox.overdue", -days) : format.sentence("inbox.left", days);
    }

    /** The colour of the badge; the words beside it say the same. */
    public String tone(WorkItemRow row) {
        long days = daysLeft(row);
        return days < 0 ? "danger" : days < 4 ? "warning" : "info";
    }

    private long daysLeft(WorkItemRow row) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), row.dueOn());
    }
}
