package kr.opengov.web.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kr.opengov.actionplans.PlanEventKind;
import kr.opengov.actionplans.PlanEventView;
import kr.opengov.actionplans.Requirement;
import kr.opengov.actionplans.RequirementLine;
import kr.opengov.actionplans.RequirementVerdict;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Here.Choice;

/** The checklist of requirements in the language of the page: verdicts, their sentences, events. */
@Named("checklistWords")
@ApplicationScoped
public class ChecklistWords {

    @Inject
    private Format format;

    /** A verdict in a word. */
    public String of(RequirementVerdict verdict) {
        return format.sentence("requirements.verdict." + verdict);
    }

    /** The colour of a verdict, which its word always stands beside. */
    public String tone(RequirementVerdict verdict) {
        return switch (verdict) {
            case MET -> "success";
            case MISSED -> "danger";
            case DUE -> "warning";
            case NOT_YET, UNPROVEN, NOT_APPLICABLE -> "";
        };
    }

    /** What a requirement is called where no rule gives its title. */
    public String of(Requirement requirement) {
        return format.sentence("requirements.name." + requirement);
    }

    /** Why a requirement stands as it does. */
    public String because(RequirementLine line) {
        return format.sentence(
                "requirements.because." + line.reason(),
                line.arguments().stream().map(this::argument).toArray());
    }

    /** What to do next, or an empty text when nothing is to be done. */
    public String next(RequirementLine line) {
        String key = "requirements.next." + line.requirement();
        boolean open = line.verdict() == RequirementVerdict.DUE || line.verdict() == RequirementVerdict.UNPROVEN;
        return open && format.has(key) ? format.sentence(key) : "";
    }

    /** The days until a requirement is due, or since it was; an empty text without a date. */
    public String daysLeft(RequirementLine line) {
        if (line.dueOn() == null) {
            return "";
        }
        long days = line.daysLeft();
        return format.sentence(
                days >= 0 ? "requirements.daysLeft" : "requirements.daysOver", line.dueOn(), Math.abs(days));
    }

    /** The kind of an event. */
    public String of(PlanEventKind kind) {
        return format.sentence("requirements.event." + kind);
    }

    /** When an event was, as exactly as its source says. */
    public String when(PlanEventView event) {
        String day = format.day(event.day(), event.precision().name());
        return event.started() == null || event.started().equals(event.day())
                ? day
                : format.sentence("requirements.event.period", event.started(), event.day());
    }

    /** The kinds of events that are recorded by a form; a delivery has a form of its own. */
    public List<Choice> getKinds() {
        return Arrays.stream(PlanEventKind.values())
                .filter(kind -> kind != PlanEventKind.DELIVERY)
                .map(kind -> new Choice(kind.name(), of(kind)))
                .toList();
    }

    public List<Choice> getRequirements() {
        return Arrays.stream(Requirement.values())
                .map(requirement -> new Choice(requirement.name(), of(requirement)))
                .toList();
    }

    private Object argument(Object argument) {
        return argument instanceof Double share ? format.percent(share / 100) : argument;
    }
}
