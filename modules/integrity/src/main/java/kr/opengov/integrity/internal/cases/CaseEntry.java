package kr.opengov.integrity.internal.cases;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kr.opengov.integrity.internal.keys.CaseKeys;
import kr.opengov.integrity.internal.keys.KeyKind;

/** Something written in a case. What it is, who wrote it and what it says is sealed; the row tells the day and the key. */
@Entity
@Cacheable(false)
@Table(name = "case_entry")
public class CaseEntry {

    private static final String TABLE = "case_entry";
    private static final String COLUMN = "body";
    private static final int VERSION = 1;

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column
    private int position;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column
    private int epoch;

    @Enumerated(EnumType.STRING)
    @Column
    private KeyKind kind;

    @Column
    private byte[] body;

    protected CaseEntry() {}

    /** Seals an entry, or the absence of one when null, under a key of the newest epoch. */
    CaseEntry(UUID caseId, int position, LocalDate enteredOn, KeyKind kind, CaseKeys keys, EntryText text) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.position = position;
        this.enteredOn = enteredOn;
        this.epoch = keys.epoch();
        this.kind = kind;
        this.body = keys.seal(kind, TABLE, id, column(), VERSION, text == null ? null : text.encoded());
    }

    /** The place in the case is sealed with the text: entries cannot change places. */
    private String column() {
        return COLUMN + "/" + position;
    }

    int position() {
        return position;
    }

    LocalDate enteredOn() {
        return enteredOn;
    }

    int epoch() {
        return epoch;
    }

    KeyKind kind() {
        return kind;
    }

    /** What it says, or null when nothing was sealed. */
    EntryText open(CaseKeys keys) {
        String text = keys.open(kind, TABLE, id, column(), VERSION, body);
        return text == null ? null : EntryText.decoded(text);
    }
}
