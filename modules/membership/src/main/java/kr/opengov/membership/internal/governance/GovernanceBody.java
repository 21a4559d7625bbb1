package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kr.opengov.membership.BodyKind;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.CreateBody;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;

/** A committee, council or working group. Its parts are rows of their own; its version guards their order. */
@Entity
@Table(name = "mb_governance_body")
public class GovernanceBody extends DescribedBody implements Aggregates.Versioned {

    @Id
    private String code;

    @Version
    private long version;

    @Column(name = "government_seats")
    private int governmentSeats;

    @Column(name = "civil_society_seats")
    private int civilSocietySeats;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    @Column(name = "member_code")
    private String memberCode;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected GovernanceBody() {}

    public GovernanceBody(CreateBody command, Recorded recorded) {
        this(
                new BodyLine(
                        command.code(),
                        command.kind(),
                        command.nameKo().strip(),
                        command.nameEn().strip(),
                        command.parentCode(),
                        command.memberCode(),
                        command.ruleCode(),
                        command.founded(),
                        DayPrecision.DAY,
                        null,
                        command.openToAll(),
                        command.purposeKo(),
                        command.purposeEn(),
                        command.source(),
                        null,
                        Confidence.VERIFIED),
                recorded);
    }

    /** A body as a file of the register describes it. */
    GovernanceBody(BodyLine line, Recorded recorded) {
        this.code = line.code();
        this.kind = line.kind();
        this.memberCode = line.memberCode();
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
        say(line);
    }

    /** Takes over what is right; hands out what stood until now, to be kept. */
    FormerBody correct(BodyLine right, String reason, Recorded recorded) {
        FormerBody former = new FormerBody(line(), reason, recorded);
        say(right);
        changedAt = recorded.at();
        return former;
    }

    /** Whether something else stood at the instant. */
    boolean changedSince(Instant instant) {
        return changedAt != null && changedAt.isAfter(instant);
    }

    /** The body as it stood in a former state: for reading, not to be kept. */
    GovernanceBody as(FormerBody former) {
        GovernanceBody then = new GovernanceBody(former.line(kind, memberCode), new Recorded(recordedAt, recordedBy));
        then.version = version;
        then.governmentSeats = governmentSeats;
        then.civilSocietySeats = civilSocietySeats;
        return then;
    }

    boolean isChanged() {
        return changedAt != null;
    }

    /** As a form or a file holds it. */
    public BodyLine line() {
        return line(code, kind, memberCode);
    }

    public String code() {
        return code;
    }

    public boolean knownAt(Instant instant) {
        return !recordedAt.isAfter(instant);
    }

    @Override
    public long version() {
        return version;
    }

    public int governmentSeats() {
        return governmentSeats;
    }

    public int civilSocietySeats() {
        return civilSocietySeats;
    }

    public BodyKind kind() {
        return kind;
    }

    public String memberCode() {
        return memberCode;
    }

    /**
     * A body whose parts a file changes: whoever changes it at the same time is told.
     *
     * @throws Refusal {@code BODY_UNKNOWN} on the column {@code bodyCode}
     */
    static GovernanceBody toChange(EntityManager em, String code) {
        GovernanceBody body = em.find(GovernanceBody.class, code, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (body == null) {
            throw Refusal.ofField("bodyCode", "BODY_UNKNOWN", code);
        }
        return body;
    }
}
