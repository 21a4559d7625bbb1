package kr.opengov.membership.internal.minutes;

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

/** A draft with its marks; never changed, the next one has the next number. */
@Entity(name = "MinutesDraftText")
@Table(name = "mb_minutes_draft")
public class Draft {

    @Id
    @TableGenerator(
            name = "mb_minutes_draft",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_minutes_draft")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id", updatable = false)
    private Minutes minutes;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String text;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    protected Draft() {}

    Draft(Minutes minutes, int number, String text, Recorded recorded) {
        this.minutes = minutes;
        this.number = number;
        this.text = text;
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
