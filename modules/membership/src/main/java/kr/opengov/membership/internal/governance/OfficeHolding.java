package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
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

    private OfficeHolding(
            OfficeHolding before,
            Person person,
            LocalDate from,
            LocalDate to,
            String source,
            Recorded recorded,
            Replacement replacement) {
        super(recorded, replacement);
        this.officeCode = before.officeCode;
        this.personId = person == null ? before.personId : person.id();
        this.personCode = person == null ? before.personCode : person.code();
        this.nameKo = person == null ? before.nameKo : person.nameKo();
        this.nameEn = person == null ? before.nameEn : person.nameEn();
        this.from = from;
        this.to = to;
        this.source = source;
        this.confidence = before.confidence;
    }

    /** As a file has it, by the names the directory has. */
    OfficeHolding(String officeCode, Person person, OfficeHolderLine line, Recorded recorded, Replacement replacement) {
        super(recorded, replacement);
        this.officeCode = officeCode;
        this.personId = person.id();
        this.personCode = person.code();
        this.nameKo = line.nameKo() == null ? person.nameKo() : line.nameKo();
        this.nameEn = line.nameEn() == null ? person.nameEn() : line.nameEn();
        this.from = line.from();
        this.to = line.to();
        this.source = line.source();
        this.confidence = line.confidence();
    }

    OfficeHolderLine line(String officeKo) {
        return new OfficeHolderLine(id, officeKo, personCode, nameKo, nameEn, from, to, source, confidence);
    }

    /** Who held an office as it stood at an instant. */
    static List<OfficeHolding> standing(EntityManager em, String office, Instant knownAt) {
        return em.createQuery(
                        "SELECT x FROM OfficeHolding x WHERE x.officeCode = :office AND "
                                + RecordedRow.standing("OfficeHolding"),
                        OfficeHolding.class)
                .setParameter("office", office)
                .setParameter("knownAt", knownAt)
                .getResultList();
    }

    /** The same with an end. */
    public OfficeHolding endingOn(LocalDate last, Recorded recorded) {
        return replaced(null, from, last, source, recorded, new Replacement(id, false, null));
    }

    /** An entry in the place of this one or of the one it names; a null person stays the same. */
    OfficeHolding replaced(
            Person person, LocalDate from, LocalDate to, String source, Recorded recorded, Replacement replacement) {
        return new OfficeHolding(this, person, from, to, source, recorded, replacement);
    }

    Long id() {
        return id;
    }

    String source() {
        return source;
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
