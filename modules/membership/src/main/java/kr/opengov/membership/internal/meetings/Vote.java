package kr.opengov.membership.internal.meetings;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.opengov.membership.OpenVote;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.ResidentNumbers;
import kr.opengov.platform.persistence.Aggregates;

/** A written vote on one item until a deadline, with the roll of those who may vote. */
@Entity
@Table(name = "mb_vote")
public class Vote implements Aggregates.Versioned {

    @Id
    @TableGenerator(
            name = "mb_vote",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_vote")
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id", updatable = false)
    private AgendaItem item;

    @Column(updatable = false)
    private String motion;

    @Column(name = "text_hash", updatable = false)
    private String textHash;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "closes_at", updatable = false)
    private Instant closesAt;

    @Column(name = "change_allowed", updatable = false)
    private boolean changeAllowed;

    @Column(name = "rule_version_id", updatable = false)
    private Long ruleVersionId;

    private boolean open;

    @Column(name = "opened_by", updatable = false)
    private Long openedBy;

    @OneToMany(mappedBy = "vote", cascade = CascadeType.ALL)
    private List<VoteSeat> roll = new ArrayList<>();

    protected Vote() {}

    Vote(AgendaItem item, OpenVote command, VoteRules rules, List<RosterSeat> seats, Recorded recorded) {
        ResidentNumbers.refuse("motion", command.motion());
        this.item = item;
        this.motion = TextHash.canonical(command.motion());
        this.textHash = TextHash.of(motion);
        this.openedAt = recorded.at();
        this.openedBy = recorded.by();
        this.closesAt = command.closesAt();
        this.changeAllowed = rules.changeUntilDeadline();
        this.ruleVersionId = rules.majority().ruleVersionId();
        this.open = true;
        seats.forEach(seat -> roll.add(new VoteSeat(this, seat)));
    }

    /** Whether votes still count: until the second of the deadline, and not after the count. */
    boolean takes(Instant now) {
        return open && !Deadline.passed(closesAt, now);
    }

    /** @throws Refusal {@code MOTION_CHANGED} when the member read another text */
    void checkText(String readHash) {
        if (!textHash.equals(readHash)) {
            throw new Refusal("MOTION_CHANGED");
        }
    }

    void count() {
        open = false;
    }

    Optional<VoteSeat> seatOf(long personId) {
        return roll.stream()
                .filter(seat -> seat.personId() != null && seat.personId() == personId)
                .findFirst();
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    AgendaItem item() {
        return item;
    }

    String motion() {
        return motion;
    }

    boolean isOpen() {
        return open;
    }

    Instant closesAt() {
        return closesAt;
    }

    boolean changeAllowed() {
        return changeAllowed;
    }

    List<VoteSeat> roll() {
        return List.copyOf(roll);
    }
}
