package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.util.List;
import kr.opengov.membership.DecideNamesakes;
import kr.opengov.membership.internal.register.Recorded;

/** Somebody found out whether two persons of one name are one. */
@Entity
@Table(name = "mb_namesake_decision")
public class NamesakeDecision {

    @Id
    @TableGenerator(
            name = "mb_namesake_decision",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_namesake_decision")
    private Long id;

    @Column(name = "first_person_id")
    private long firstPersonId;

    @Column(name = "second_person_id")
    private long secondPersonId;

    @Column(name = "same_person")
    private boolean samePerson;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    protected NamesakeDecision() {}

    public NamesakeDecision(DecideNamesakes command, Recorded recorded) {
        this.firstPersonId = Math.min(command.firstPersonId(), command.secondPersonId());
        this.secondPersonId = Math.max(command.firstPersonId(), command.secondPersonId());
        this.samePerson = command.samePerson();
        this.reason = command.reason();
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    List<Long> persons() {
        return List.of(firstPersonId, secondPersonId);
    }
}
