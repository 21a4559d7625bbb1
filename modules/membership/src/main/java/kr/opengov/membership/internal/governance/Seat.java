package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDate;
import kr.opengov.membership.Constituency;
import kr.opengov.membership.SeatView;
import kr.opengov.membership.internal.register.Recorded;

/** A seat of a body. Holdings name its first row, so that a correction of the seat leaves them alone. */
@Entity
@Table(name = "mb_seat")
public class Seat extends RecordedRow {

    @Id
    @TableGenerator(
            name = "mb_seat",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_seat")
    private Long id;

    @Column(name = "origin_id")
    private Long originId;

    @Column(name = "body_code")
    private String bodyCode;

    private int number;

    @Enumerated(EnumType.STRING)
    private Constituency constituency;

    @Column(name = "label_ko")
    private String labelKo;

    @Column(name = "label_en")
    private String labelEn;

    @Column(name = "office_code")
    private String officeCode;

    private boolean chair;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    private String source;

    protected Seat() {}

    /**
     * A new seat; its ids are given by the generator.
     */
    public Seat(SeatView facts, Recorded recorded) {
        this(facts, recorded, Replacement.NONE);
    }

    /** An entry in the place of another one; the seat stays the same. */
    Seat(SeatView facts, Recorded recorded, Replacement replacement) {
        super(recorded, replacement);
        this.originId = replacement.entryId() == null ? null : Long.valueOf(facts.id());
        this.bodyCode = facts.bodyCode();
        this.number = facts.number();
        this.constituency = facts.constituency();
        this.labelKo = facts.labelKo();
        this.labelEn = facts.labelEn();
        this.officeCode = facts.officeCode();
        this.chair = facts.chair();
        this.from = facts.from();
        this.to = facts.to();
        this.source = facts.source();
    }

    /** The generator numbers the row before this is called. */
    @PrePersist
    void beginChain() {
        if (originId == null) {
            originId = id;
        }
    }

    public Long originId() {
        return originId;
    }

    String bodyCode() {
        return bodyCode;
    }

    String officeCode() {
        return officeCode;
    }

    SeatView view(Office office) {
        return new SeatView(
                originId,
                id,
                bodyCode,
                number,
                constituency,
                labelKo,
                labelEn,
                officeCode,
                office == null ? null : office.nameKo(),
                office == null ? null : office.nameEn(),
                chair,
                from,
                to,
                source);
    }
}
