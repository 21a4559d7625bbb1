package kr.opengov.membership.internal.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import kr.opengov.membership.VoteChoice;

/** The vote of one seat. */
@Entity
@Table(name = "mb_ballot")
public class Ballot {

    @Id
    @TableGenerator(
            name = "mb_ballot",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_ballot")
    private Long id;

    @Version
    private long version;

    @Column(name = "vote_id", updatable = false)
    private long voteId;

    @Column(name = "seat_id", updatable = false)
    private long seatId;

    @Enumerated(EnumType.STRING)
    private VoteChoice choice;

    @Column(name = "cast_at")
    private Instant castAt;

    @Column(name = "cast_by")
    private long castBy;

    protected Ballot() {}

    Ballot(long voteId, long seatId) {
        this.voteId = voteId;
        this.seatId = seatId;
    }

    void choose(VoteChoice newChoice, Instant now, long account) {
        choice = newChoice;
        castAt = now;
        castBy = account;
    }

    public Long id() {
        return id;
    }

    long seatId() {
        return seatId;
    }

    VoteChoice choice() {
        return choice;
    }
}
