package kr.opengov.membership.internal.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import kr.opengov.membership.internal.meetings.TextHash;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.approvals.DocumentLibrary;
import kr.opengov.platform.approvals.DocumentOutcome;
import kr.opengov.platform.outbox.OutboxHandler;
import kr.opengov.platform.outbox.OutboxMessage;

/** Hears what became of minutes in the approval line. */
@ApplicationScoped
public class MinutesOutcomes implements OutboxHandler {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private DocumentLibrary library;

    protected MinutesOutcomes() {}

    /** Outside a container. */
    public MinutesOutcomes(EntityManager em, Clock clock, DocumentLibrary library) {
        this.em = em;
        this.clock = clock;
        this.library = library;
    }

    @Override
    public String topic() {
        return DocumentOutcome.TOPIC;
    }

    @Override
    public String name() {
        return "membership.minutes";
    }

    @Override
    public void handle(OutboxMessage message) {
        DocumentOutcome outcome = message.as(DocumentOutcome.class);
        if (!MinutesDocument.names(outcome.sourceKey())) {
            return;
        }
        Minutes minutes = em.find(Minutes.class, MinutesDocument.id(outcome.sourceKey()));
        if (minutes == null || !minutes.isDecidedBy(outcome.documentId())) {
            return;
        }
        switch (outcome.outcome()) {
            case APPROVED ->
                minutes.approvedAs(
                        outcome.number(), asDrafted(minutes, outcome.number()), new Recorded(clock.instant(), null));
            case RETURNED -> minutes.sentBack(outcome.reason());
            case RECALLED -> minutes.recalled(outcome.reason());
        }
        em.flush();
    }

    /** Reviewers may change the text on its way; what they approved is compared by what the public reads of it. */
    private boolean asDrafted(Minutes minutes, String number) {
        String drafted = MarkedText.read(minutes.latest().text()).published();
        return library.document(number)
                .filter(document -> plain(document.content().body()).equals(plain(drafted)))
                .isPresent();
    }

    private static String plain(String text) {
        return TextHash.canonical(text).replaceAll("\\s+", " ").strip();
    }
}
