package kr.opengov.integrity.internal.journal;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A link of the chain as it lies in the database; written once. */
@Entity
@Cacheable(false)
@Table(name = "journal_entry")
public class JournalEntry {

    @Id
    private long number;

    @Column(name = "entry_day")
    private LocalDate day;

    @Column(name = "second_of_day")
    private int secondOfDay;

    @Column
    private String action;

    @Column
    private UUID actor;

    @Column(name = "case_id")
    private UUID caseId;

    @Column
    private String detail;

    @Column
    private byte[] previous;

    @Column
    private byte[] hash;

    protected JournalEntry() {}

    JournalEntry(ChainEntry entry) {
        this.number = entry.number();
        this.day = entry.day();
        this.secondOfDay = entry.secondOfDay();
        this.action = entry.action();
        this.actor = entry.actor();
        this.caseId = entry.caseId();
        this.detail = entry.detail();
        this.previous = entry.previous();
        this.hash = entry.hash();
    }

    ChainEntry chainEntry() {
        return new ChainEntry(number, day, secondOfDay, action, actor, caseId, detail, previous, hash);
    }
}
