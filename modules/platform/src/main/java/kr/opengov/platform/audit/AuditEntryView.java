package kr.opengov.platform.audit;

import java.time.Instant;
import java.util.List;

/**
 * An entry of the audit trail.
 *
 * @param accountId who acted, or null for a visitor or the portal itself
 * @param accountName the name as of then
 * @param address the IP address, or null outside a request
 * @param action what was done, as {@code area.thing.verb}
 * @param subject the thing concerned, such as {@code membership:12}, or null
 * @param refusal the code of the rule that said no, or the kind of error, or null
 * @param details the command as JSON, secrets masked
 * @param reason why personal data was read or taken out, or null
 * @param persons whom it concerns; empty in lists
 */
public record AuditEntryView(
        long id,
        Instant happenedAt,
        Long accountId,
        String accountName,
        String address,
        String requestId,
        String action,
        String subject,
        Outcome outcome,
        String refusal,
        String details,
        String reason,
        List<String> persons) {

    public AuditEntryView {
        persons = persons == null ? List.of() : List.copyOf(persons);
    }

    /** A row of a list, without the persons. */
    public AuditEntryView(
            Long id,
            Instant happenedAt,
            Long accountId,
            String accountName,
            String address,
            String requestId,
            String action,
            String subject,
            Outcome outcome,
            String refusal,
            String details,
            String reason) {
        this(
                id,
                happenedAt,
                accountId,
                accountName,
                address,
                requestId,
                action,
                subject,
                outcome,
                refusal,
                details,
                reason,
                List.of());
    }
}
