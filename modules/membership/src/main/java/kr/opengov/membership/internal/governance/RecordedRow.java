package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import kr.opengov.membership.internal.register.Recorded;

/** An entry that is never changed: a correction or an end is a new row that names the one whose place it takes. */
@MappedSuperclass
public abstract class RecordedRow {

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    @Column(name = "corrects_id", updatable = false)
    private Long correctsId;

    @Column(updatable = false)
    private boolean struck;

    @Column(name = "change_reason", updatable = false)
    private String changeReason;

    protected RecordedRow() {}

    protected RecordedRow(Recorded recorded, Replacement replacement) {
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
        this.correctsId = replacement.entryId();
        this.struck = replacement.struck();
        this.changeReason = replacement.reason();
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Long correctsId() {
        return correctsId;
    }

    boolean struck() {
        return struck;
    }

    String changeReason() {
        return changeReason;
    }

    /** The condition for rows {@code x} that stood at an instant; the parameter is {@code knownAt}. */
    public static String standing(String entity) {
        return known(entity) + " AND x.struck = FALSE";
    }

    /** As {@link #standing}, with the rows that say that something never was so. */
    static String known(String entity) {
        return "x.recordedAt <= :knownAt AND NOT EXISTS (SELECT y.id FROM " + entity
                + " y WHERE y.correctsId = x.id AND y.recordedAt <= :knownAt)";
    }

    /** What an entry takes the place of. */
    public record Replacement(Long entryId, boolean struck, String reason) {

        /** An entry of its own. */
        public static final Replacement NONE = new Replacement(null, false, null);
    }
}
