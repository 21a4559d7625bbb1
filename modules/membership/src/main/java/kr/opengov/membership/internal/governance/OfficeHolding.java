package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.internal.register.Recorded;

/** Who holds an office. Its ids are those of the seat holdings: both stand on one roster. */
@Entity
@Table(name = "mb_office_holding")
public class OfficeHolding extends RecordedRow {

    @Id
    @TableGenerator(
            name = "mb_seat_holding",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_seat_holding")
    private Long id;

    @Column(name = "office_code")
    private String officeCode;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_code")
    private String personCode;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    private String source;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    protected OfficeHolding() {}

    public OfficeHolding(String officeCode, Person person, LocalDate from, String source, Recorded recorded) {
        super(recorded, Replacement.NONE);
        this.officeCode = officeCode;
        this.personId = person.id();
        this.personCode = person.code();
        this.nameKo = person.nameKo();
        this.nameEn = person.nameEn();
        this.from = from;
        this.source = source;
        this.confidence = Confidence.VERIFIED;
    }

    private OfficeHolding(OfficeHolding ended, LocalDate to, Recorded recorded) {
        super(recorded, new Replacement(ended.id, false, null));
        this.officeCode = ended.officeCode;
        this.personId = ended.personId;
        this.personCode = ended.personCode;
        this.nameKo = ended.nameKo;
        this.nameEn = ended.nameEn;
        this.from = ended.from;
        this.to = to;
        this.source = ended.source;
        this.confidence = ended.confidence;
    }

    /** The same with an end. */
    public OfficeHolding endingOn(LocalDate last, Recorded recorded) {
        return new OfficeHolding(this, last, recorded);
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    String officeCode() {
        return officeCode;
    }

    /** The holder on a seat that follows the office. */
    SeatHolder on(Seat seat, Office office) {
        return new SeatHolder(
                id,
                id,
                seat.bodyCode(),
                seat.originId(),
                seat.view(office).constituency(),
                null,
                personId,
                personCode,
                nameKo,
                nameEn,
                office.organisationKo(),
                office.nameKo(),
                true,
                null,
                List.of(),
                PartialDay.ofDay(from),
                confidence,
                to == null ? null : PartialDay.ofDay(to),
                null,
                null,
                source,
                confidence,
                recordedAt(),
                correctsId(),
                changeReason(),
                struck());
    }
}
