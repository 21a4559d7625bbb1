package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDate;
import kr.opengov.membership.ChairPeriod;
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

    public ElectedChair(String bodyCode, ChairPeriod period, Recorded recorded, Replacement replacement) {
        super(recorded, replacement);
        this.bodyCode = bodyCode;
        this.holdingId = period.holdingId();
        this.from = period.from();
        this.to = period.to();
        this.source = period.source();
    }

    ChairPeriod period() {
        return new ChairPeriod(id, holdingId, from, to, source);
    }
}
