package kr.opengov.platform.internal.audit;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import kr.opengov.platform.Blank;
import kr.opengov.platform.audit.Outcome;

/** An entry before it is written: what the caller knows; who, when and from where is the writer's business. */
public final class NewEntry {
    private final String action;
    private final Set<String> persons = new TreeSet<>();
    private String subject;
    private Outcome outcome = Outcome.DONE;
    private String refusal;
    private String details;
    private String reason;

    private NewEntry(String action) {
        this.action = action;
    }

    public static NewEntry of(String action) {
        return new NewEntry(action);
    }

    public NewEntry subject(String subject) {
        this.subject = subject;
        return this;
    }

    public NewEntry outcome(Outcome outcome, String refusal) {
        this.outcome = outcome;
        this.refusal = refusal;
        return this;
    }

    public NewEntry details(String details) {
        this.details = details;
        return this;
    }

    public NewEntry reason(String reason) {
        this.reason = Blank.toNull(reason);
        return this;
    }

    public NewEntry persons(Collection<String> persons) {
        if (persons != null) {
            this.persons.addAll(persons);
        }
        return this;
    }

    String action() {
        return action;
    }

    String subject() {
        return subject;
    }

    Outcome outcome() {
        return outcome;
    }

    String refusal() {
        return refusal;
    }

    String details() {
        return details;
    }

    String reason() {
        return reason;
    }

    Set<String> persons() {
        return persons;
    }
}
