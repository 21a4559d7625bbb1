package kr.opengov.summit.internal.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.util.UUID;
import kr.opengov.summit.internal.programme.Placement;

/** Who changed what of the work in progress; never changed itself, but for the mark that it was undone. */
@Entity(name = "ProgrammeChange")
@Table(name = "sm_change")
public class Change {

    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_change")
    @TableGenerator(
            name = "sm_change",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_change",
            allocationSize = 100)
    private Long id;

    @Column(name = "summit_id")
    private Long summitId;

    @Column
    private String subject;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "session_id")
    private Long sessionId;

    @Column
    private String field;

    @Column(name = "before_text")
    private String beforeText;

    @Column(name = "after_text")
    private String afterText;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** What was done at once is undone at once. */
    @Column
    private UUID step;

    @Column
    private boolean undone;

    protected Change() {}

    Change(
            long summitId,
            ChangeSubject subject,
            Long subjectId,
            Long sessionId,
            String field,
            String beforeText,
            String afterText,
            WorkStep by) {
        this.summitId = summitId;
        this.subject = subject.name();
        this.subjectId = subjectId;
        this.sessionId = sessionId;
        this.field = field;
        this.beforeText = cut(beforeText);
        this.afterText = cut(afterText);
        this.accountId = by.accountId();
        this.changedAt = by.at();
        this.step = by.id();
        this.undone = by.undoing();
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    Long subjectId() {
        return subjectId;
    }

    Long sessionId() {
        return sessionId;
    }

    Placement before() {
        return Placement.parse(beforeText);
    }

    Placement after() {
        return Placement.parse(afterText);
    }

    UUID step() {
        return step;
    }

    Long accountId() {
        return accountId;
    }

    Instant changedAt() {
        return changedAt;
    }

    void undo() {
        undone = true;
    }
}
