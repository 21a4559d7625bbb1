package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.util.List;
import kr.opengov.membership.internal.register.Recorded;

/** Somebody found out whether two persons of one name are one. */
@Entity
@Table(name = "mb_namesake_decision")
public class NamesakeDecision extends RecordedRow {

    @Id
    @TableGenerator(
            name = "mb_namesake_decision",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_namesake_decision")
    private Long id;

    @Column(name = "first_person_id", updatable = false)
    private long firstPersonId;

    @Column(name = "second_person_id", updatable = false)
    private long secondPersonId;

    @Column(name = "first_person_code", updatable = false)
    private String firstPersonCode;

    @Column(name = "second_person_code", updatable = false)
    private String secondPersonCode;

    @Column(name = "same_person", updatable = false)
    private boolean samePerson;

    @Column(updatable = false)
    private String reason;

    protected NamesakeDecision() {}

    NamesakeDecision(Person one, Person other, NamesakeLine found, Recorded recorded, Replacement replacement) {
        super(recorded, replacement);
        boolean inOrder = one.id() < other.id();
        Person first = inOrder ? one : other;
        Person second = inOrder ? other : one;
        this.firstPersonId = first.id();
        this.firstPersonCode = first.code();
        this.secondPersonId = second.id();
        this.secondPersonCode = second.code();
        this.samePerson = found.samePerson();
        this.reason = found.reason().strip();
    }

    /** As a file holds it. */
    NamesakeLine line() {
        return new NamesakeLine(id, firstPersonCode, secondPersonCode, samePerson, reason);
    }

    List<Long> persons() {
        return List.of(firstPersonId, secondPersonId);
    }
}
