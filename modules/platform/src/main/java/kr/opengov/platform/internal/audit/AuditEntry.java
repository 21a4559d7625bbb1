package kr.opengov.platform.internal.audit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import kr.opengov.platform.audit.Outcome;

/** An entry of the audit trail; it has no version because it never changes. */
@Entity
@Table(name = "audit_entry", catalog = AuditEntry.SCHEMA)
public class AuditEntry {

    static final String SCHEMA = "portal_audit";

    @Id
    @TableGenerator(
            name = "audit_entry",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "audit_entry",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "audit_entry")
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "account_name")
    private String accountName;

    private String address;

    @Column(name = "request_id")
    private String requestId;

    private String action;
    private String subject;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String refusal;
    private String details;
    private String reason;

    @ElementCollection
    @CollectionTable(name = "audit_person", catalog = SCHEMA, joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "person")
    private Set<String> persons = new HashSet<>();

    protected AuditEntry() {}

    AuditEntry(NewEntry entry, Actor actor, Instant now) {
        happenedAt = now;
        accountId = actor.accountId();
        accountName = Cut.to(200, actor.name());
        address = Cut.to(64, actor.address());
        requestId = Cut.to(64, actor.requestId());
        action = Cut.to(120, entry.action());
        subject = Cut.to(200, entry.subject());
        outcome = entry.outcome();
        refusal = Cut.to(80, entry.refusal());
        details = entry.details();
        reason = Cut.to(1000, entry.reason());
        entry.persons().forEach(person -> persons.add(Cut.to(120, person)));
    }

    Long id() {
        return id;
    }

    /** Long texts lose their end, so that an entry never fails for its length. */
    private static final class Cut {
        static String to(int length, String text) {
            if (text == null || text.length() <= length) {
                return text;
            }
            int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
            return text.substring(0, end) + "…";
        }
    }
}
