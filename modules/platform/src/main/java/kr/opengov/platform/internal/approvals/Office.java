package kr.opengov.platform.internal.approvals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kr.opengov.platform.approvals.DocumentOutcome;
import kr.opengov.platform.documents.DocumentOutput;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.internal.audit.Actor;
import kr.opengov.platform.internal.audit.Actors;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.rules.Rules;

/** What every step of a document needs beside the database: the time, who acts, the rules in force and the post. */
@Dependent
public class Office {

    private Clock clock;
    private Actors actors;
    private Rules rules;
    private Outbox outbox;
    private WorkItems work;
    private DocumentOutput output;

    protected Office() {}

    @Inject
    public Office(Clock clock, Actors actors, Rules rules, Outbox outbox, WorkItems work, DocumentOutput output) {
        this.clock = clock;
        this.actors = actors;
        this.rules = rules;
        this.outbox = outbox;
        this.work = work;
        this.output = output;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Clock clock() {
        return clock;
    }

    Actor actor() {
        return actors.current();
    }

    long account() {
        Long account = actors.currentAccount();
        return account == null ? -1 : account;
    }

    Rules rules() {
        return rules;
    }

    DocumentWork work() {
        return new DocumentWork(work);
    }

    /** Finds the characters of a text the printed form cannot show. */
    Function<String, List<String>> missingCharacters() {
        return output::missingCharacters;
    }

    void tell(DocumentOutcome outcome, String idempotencyKey) {
        outbox.publish(outcome, outcome.sourceKey(), idempotencyKey);
    }
}
