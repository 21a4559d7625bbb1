package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDate;
import kr.opengov.membership.ElectChair;
import kr.opengov.membership.internal.register.Recorded;

/** A member of a body who leads it from a day to a day. */
@Entity
@Table(name = "mb_chair_role")
public class ElectedChair extends RecordedRow {

    @Id
    @TableGenerator(
            name = "mb_chair_role",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_chair_role")
    private Long id;

    @Column(name = "body_code")
    private String bodyCode;

    @Column(name = "holding_id")
    private Long holdingId;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    private String source;

    protected ElectedChair() {}

    public ElectedChair(ElectChair command, Recorded recorded) {
        super(recorded, Replacement.NONE);
        this.bodyCode = command.bodyCode();
        this.holdingId = command.holdingId();
        this.from = command.from();
        this.to = command.to();
        this.source = command.source();
    }

    Period period() {
        return new Period(holdingId, from, to);
    }

    /** When the holder of a seat leads. */
    record Period(long holdingId, LocalDate from, LocalDate to) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
