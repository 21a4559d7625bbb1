package kr.opengov.membership.internal.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import kr.opengov.membership.Presence;

/** A seat at a meeting, with its holder as of the day. */
@Entity
@Table(name = "mb_attendance")
public class Attendance {

    @Id
    @TableGenerator(
            name = "mb_attendance",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_attendance")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    @Column(name = "holding_id")
    private long holdingId;

    @Column(name = "seat_id", updatable = false)
    private long seatId;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    private String affiliation;

    private String title;

    private String constituency;

    private boolean chair;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    protected Attendance() {}

    Attendance(Meeting meeting, RosterSeat seat) {
        this.meeting = meeting;
        this.seatId = seat.seatId();
    }

    void take(RosterSeat seat, Presence how) {
        holdingId = seat.holdingId();
        personId = seat.personId();
        nameKo = seat.nameKo();
        nameEn = seat.nameEn();
        affiliation = seat.affiliation();
        title = seat.title();
        constituency = seat.constituency();
        chair = seat.chair();
        presence = how;
    }

    long seatId() {
        return seatId;
    }

    Presence presence() {
        return presence;
    }
}
