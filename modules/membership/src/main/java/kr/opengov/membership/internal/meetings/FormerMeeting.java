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
import java.time.Instant;
import kr.opengov.membership.internal.register.Recorded;

/** What stood about a meeting until something else took its place: {@code [from, until)}. Never changed. */
@Entity
@Table(name = "mb_former_meeting")
public class FormerMeeting extends ListedMeeting {

    @Id
    @TableGenerator(
            name = "mb_former_meeting",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_former_meeting")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    @Column(name = "stood_from", updatable = false)
    private Instant from;

    @Column(name = "stood_until", updatable = false)
    private Instant until;

    @Column(name = "replaced_by", updatable = false)
    private Long replacedBy;

    protected FormerMeeting() {}

    FormerMeeting(Meeting stood, Instant from, Recorded recorded) {
        super(stood);
        this.meeting = stood;
        this.from = from;
        this.until = recorded.at();
        this.replacedBy = recorded.by();
    }
}
