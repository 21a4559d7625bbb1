package kr.opengov.platform.internal.codes;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.platform.codes.CodeEntry;
import kr.opengov.platform.codes.NewCodeEntry;

/** A row of a code table. Only its last day and its withdrawal ever change. */
@Entity
@Cacheable
@Table(name = "pf_code")
public class CodeRow {

    @Id
    @TableGenerator(
            name = "code",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "code",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "code")
    private Long id;

    private String kind;
    private String code;

    @Column(name = "label_ko")
    private String labelKo;

    @Column(name = "label_en")
    private String labelEn;

    private String parent;
    private int position;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String successor;
    private String source;
    private boolean confirmed;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** True until the row is withdrawn, then empty: a unique key counts only the rows that still say something. */
    private Boolean live = Boolean.TRUE;

    protected CodeRow() {}

    CodeRow(NewCodeEntry entry, Long author, Instant now) {
        kind = entry.kind();
        code = entry.code();
        labelKo = entry.labelKo();
        labelEn = entry.labelEn();
        parent = entry.parent();
        position = entry.position();
        validFrom = entry.validFrom();
        validTo = entry.validTo();
        successor = entry.successor();
        source = entry.source();
        confirmed = entry.confirmed();
        recordedAt = now;
        recordedBy = author;
    }

    /** The same fact with another last day; the row it comes from is withdrawn. */
    CodeRow endingOn(LocalDate day, Long author, Instant now) {
        CodeRow row = new CodeRow();
        row.kind = kind;
        row.code = code;
        row.labelKo = labelKo;
        row.labelEn = labelEn;
        row.parent = parent;
        row.position = position;
        row.validFrom = validFrom;
        row.validTo = day;
        row.successor = successor;
        row.source = source;
        row.confirmed = confirmed;
        row.recordedAt = now;
        row.recordedBy = author;
        return row;
    }

    public Long id() {
        return id;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        live = null;
    }

    CodeEntry view() {
        return new CodeEntry(
                id,
                kind,
                code,
                labelKo,
                labelEn,
                parent,
                position,
                validFrom,
                validTo,
                successor,
                source,
                confirmed,
                recordedAt,
                withdrawnAt);
    }
}
