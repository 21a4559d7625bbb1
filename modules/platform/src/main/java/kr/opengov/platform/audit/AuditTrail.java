package kr.opengov.platform.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.internal.audit.AuditQueries;
import kr.opengov.platform.internal.audit.AuditWriter;
import kr.opengov.platform.internal.audit.CommandSummary;
import kr.opengov.platform.internal.audit.NewEntry;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/**
 * The audit trail as auditors read it and as modules write what {@link Audited} cannot see. Entries are only ever added.
 */
@Stateless
public class AuditTrail {

    /** The most entries one export holds; whoever needs more exports by period. */
    public static final int LARGEST_EXPORT = 20_000;

    /** The shortest reason that is taken as one, in characters. */
    public static final int SHORTEST_REASON = 5;

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private AuditWriter writer;

    @Inject
    private Clock clock;

    protected AuditTrail() {}

    public AuditTrail(EntityManager em, AuditWriter writer, Clock clock) {
        this.em = em;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Notes that personal data was shown or handed out. It belongs to the transaction of the caller, or to one of its
     * own.
     *
     * @param action what was done, as {@code area.thing.verb}, such as {@code accounts.list.export}
     * @param persons whom the data is about, such as {@code account:17}
     * @param reason why, as the user wrote it; null where the page itself is the reason
     */
    @PermitAll
    public void personalData(String action, Collection<String> persons, String reason) {
        writer.write(NewEntry.of(action).persons(persons).reason(reason));
    }

    /**
     * Notes that personal data leaves the portal, which needs a reason.
     *
     * @throws Refusal {@code REASON_MISSING} on the field {@code reason} when there is none worth the name
     */
    @PermitAll
    public void download(String action, Collection<String> persons, String reason) {
        requireReason(reason);
        personalData(action, persons, reason);
    }

    /**
     * Notes something that no façade method with {@link Audited} did, such as a sign-in.
     *
     * @param details a record with what is worth knowing; its components follow the same annotations as a command
     */
    @PermitAll
    public void note(String action, String subject, Outcome outcome, Collection<String> persons, Record details) {
        writer.write(NewEntry.of(action)
                .subject(subject)
                .outcome(outcome, null)
                .persons(persons)
                .details(details == null ? null : CommandSummary.of(details).text()));
    }

    /**
     * Notes something that was refused, in a transaction of its own, so that the entry stays when the caller's is rolled
     * back.
     */
    @PermitAll
    public void refused(String action, String subject, String refusal, Collection<String> persons) {
        writer.writeApart(NewEntry.of(action)
                .subject(subject)
                .outcome(Outcome.REFUSED, refusal)
                .persons(persons));
    }

    /** Entries, latest first; two SQL statements whatever the page. */
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Page<AuditEntryView> search(AuditFilter filter, PageRequest page) {
        return AuditQueries.search(em, filter, clock.getZone(), page);
    }

    /** One entry with the persons it concerns. */
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Optional<AuditEntryView> entry(long id) {
        return AuditQueries.entry(em, id);
    }

    /** The actions that occur, in alphabetical order. */
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    public List<String> actions() {
        return AuditQueries.actions(em);
    }

    /**
     * Hands out all entries a filter finds, latest first, and notes that it did.
     *
     * @throws Refusal {@code REASON_MISSING} when the reason is too short, {@code EXPORT_TOO_LARGE} when there are more
     *     than {@value #LARGEST_EXPORT}
     */
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    public void export(AuditFilter filter, String reason, Consumer<AuditEntryView> out) {
        requireReason(reason);
        long found = AuditQueries.count(em, filter, clock.getZone());
        if (found > LARGEST_EXPORT) {
            throw new Refusal("EXPORT_TOO_LARGE", found, LARGEST_EXPORT);
        }
        writer.write(NewEntry.of("audit.entries.export")
                .reason(reason)
                .details(CommandSummary.of(filter).text()));
        AuditQueries.export(em, filter, clock.getZone(), LARGEST_EXPORT, out);
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.strip().length() < SHORTEST_REASON) {
            throw Refusal.ofField("reason", "REASON_MISSING", SHORTEST_REASON);
        }
    }
}
