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
import java.time.Instant;
import kr.opengov.membership.MeetingState;
import kr.opengov.membership.internal.register.Recorded;

/** One change of a meeting's state; never changed itself. */
@Entity
@Table(name = "mb_meeting_event")
public class MeetingEvent {

    @Id
    @TableGenerator(
            name = "mb_meeting_event",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_meeting_event")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", updatable = false)
    private MeetingState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", updatable = false)
    private MeetingState to;

    @Column(updatable = false)
    private String reason;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    protected MeetingEvent() {}

    MeetingEvent(Meeting meeting, MeetingState from, MeetingState to, String reason, Recorded recorded) {
        this.meeting = meeting;
        this.from = from;
        this.to = to;
        this.reason = reason;
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }
}
