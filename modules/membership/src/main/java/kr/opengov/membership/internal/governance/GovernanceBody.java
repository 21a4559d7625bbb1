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
import java.time.LocalDate;
import kr.opengov.membership.BodyKind;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.CreateBody;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;

/** A committee, council or working group. Its parts are rows of their own; its version guards their order. */
@Entity
@Table(name = "mb_governance_body")
public class GovernanceBody implements Aggregates.Versioned {

    @Id
    private String code;

    @Version
    private long version;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "government_seats")
    private int governmentSeats;

    @Column(name = "civil_society_seats")
    private int civilSocietySeats;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    @Column(name = "parent_code")
    private String parentCode;

    @Column(name = "member_code")
    private String memberCode;

    @Column(name = "rule_code")
    private String ruleCode;

    @Column(name = "founded_on")
    private LocalDate founded;

    @Enumerated(EnumType.STRING)
    @Column(name = "founded_precision")
    private DayPrecision foundedPrecision;

    @Column(name = "dissolved_on")
    private LocalDate dissolved;

    @Column(name = "open_to_all")
    private boolean openToAll;

    @Column(name = "purpose_ko")
    private String purposeKo;

    @Column(name = "purpose_en")
    private String purposeEn;

    private String source;

    private String note;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected GovernanceBody() {}

    public GovernanceBody(CreateBody command, Recorded recorded) {
        this.code = command.code();
        this.nameKo = command.nameKo().strip();
        this.nameEn = command.nameEn().strip();
        this.kind = command.kind();
        this.parentCode = command.parentCode();
        this.memberCode = command.memberCode();
        this.ruleCode = command.ruleCode();
        this.founded = command.founded();
        this.foundedPrecision = command.founded() == null ? null : DayPrecision.DAY;
        this.openToAll = command.openToAll();
        this.purposeKo = command.purposeKo();
        this.purposeEn = command.purposeEn();
        this.source = command.source();
        this.confidence = Confidence.VERIFIED;
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
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

    private void say(BodyLine line) {
        nameKo = line.nameKo();
        nameEn = line.nameEn();
        parentCode = line.parentCode();
        ruleCode = line.ruleCode();
        founded = line.founded();
        foundedPrecision = line.founded() == null ? null : line.foundedPrecision();
        dissolved = line.dissolved();
        openToAll = line.openToAll();
        purposeKo = line.purposeKo();
        purposeEn = line.purposeEn();
        source = line.source();
        note = line.note();
        confidence = line.confidence();
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
        return new BodyLine(
                code,
                kind,
                nameKo,
                nameEn,
                parentCode,
                memberCode,
                ruleCode,
                founded,
                foundedPrecision,
                dissolved,
                openToAll,
                purposeKo,
                purposeEn,
                source,
                note,
                confidence);
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

    public String nameKo() {
        return nameKo;
    }

    public String nameEn() {
        return nameEn;
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

    String parentCode() {
        return parentCode;
    }

    public String memberCode() {
        return memberCode;
    }

    public String ruleCode() {
        return ruleCode;
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

    PartialDay founded() {
        return PartialDay.ofNullable(founded, foundedPrecision);
    }

    public LocalDate dissolved() {
        return dissolved;
    }

    public boolean openToAll() {
        return openToAll;
    }

    String purposeKo() {
        return purposeKo;
    }

    String purposeEn() {
        return purposeEn;
    }

    String source() {
        return source;
    }

    String note() {
        return note;
    }

    Confidence confidence() {
        return confidence;
    }
}
