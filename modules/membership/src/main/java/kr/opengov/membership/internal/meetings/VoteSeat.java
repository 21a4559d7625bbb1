package kr.opengov.membership.internal.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

/** A seat on the roll of a vote, with its holder as of the day the vote was opened. */
@Entity
@Table(name = "mb_vote_seat")
public class VoteSeat {

    @Id
    @TableGenerator(
            name = "mb_vote_seat",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_vote_seat")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "vote_id", updatable = false)
    private Vote vote;

    @Column(name = "seat_id", updatable = false)
    private long seatId;

    @Column(name = "holding_id", updatable = false)
    private long holdingId;

    @Column(name = "person_id", updatable = false)
    private Long personId;

    @Column(name = "name_ko", updatable = false)
    private String nameKo;

    @Column(name = "name_en", updatable = false)
    private String nameEn;

    @Column(updatable = false)
    private String affiliation;

    @Column(updatable = false)
    private String constituency;

    protected VoteSeat() {}

    VoteSeat(Vote vote, RosterSeat seat) {
        this.vote = vote;
        this.seatId = seat.seatId();
        this.holdingId = seat.holdingId();
        this.personId = seat.personId();
        this.nameKo = seat.nameKo();
        this.nameEn = seat.nameEn();
        this.affiliation = seat.affiliation();
        this.constituency = seat.constituency();
    }

    long seatId() {
        return seatId;
    }

    Long personId() {
        return personId;
    }

    RosterSeat seat() {
        return new RosterSeat(holdingId, seatId, constituency, personId, nameKo, nameEn, affiliation, null, false);
    }
}
