package kr.opengov.membership.internal.joining;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.opengov.membership.EndJoinCase;
import kr.opengov.membership.Finding;
import kr.opengov.membership.JoinCaseState;
import kr.opengov.membership.JoinFact;
import kr.opengov.membership.JoinFactKind;
import kr.opengov.membership.LocalLevel;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.OpenJoinCase;
import kr.opengov.membership.RecordJoinFact;
import kr.opengov.membership.Region;
import kr.opengov.membership.internal.eligibility.FindingsJson;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;

/** A join case. Facts are added, never changed; nothing follows its end. */
@Entity
@Table(name = "mb_join_case")
public class JoinCaseRow implements Aggregates.Versioned {

    @Id
    @TableGenerator(
            name = "mb_join_case",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_join_case")
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MembershipKind kind;

    @Column(name = "country_code", updatable = false)
    private String countryCode;

    @Column(name = "name_ko", updatable = false)
    private String nameKo;

    @Column(name = "name_en", updatable = false)
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Region region;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LocalLevel level;

    @Enumerated(EnumType.STRING)
    private JoinCaseState state;

    @Column(name = "member_code")
    private String memberCode;

    private String findings;

    @Column(name = "override_reason")
    private String overrideReason;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ending_note")
    private String endingNote;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    @OneToMany(mappedBy = "joinCase", cascade = CascadeType.PERSIST)
    private List<JoinFactRow> facts = new ArrayList<>();

    protected JoinCaseRow() {}

    public JoinCaseRow(OpenJoinCase command, Recorded recorded) {
        this.kind = command.kind();
        this.countryCode = command.countryCode();
        this.nameKo = Blank.toNull(command.nameKo());
        this.nameEn = Blank.toNull(command.nameEn());
        this.region = command.region();
        this.level = command.level();
        this.state = JoinCaseState.OPEN;
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public MembershipKind kind() {
        return kind;
    }

    public String countryCode() {
        return countryCode;
    }

    public String nameKo() {
        return nameKo;
    }

    public String nameEn() {
        return nameEn;
    }

    public Region region() {
        return region;
    }

    public LocalLevel level() {
        return level;
    }

    public JoinCaseState state() {
        return state;
    }

    public String memberCode() {
        return memberCode;
    }

    public String overrideReason() {
        return overrideReason;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String endingNote() {
        return endingNote;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** What the rules said when it ended; empty while it is open. */
    List<Finding> findings() {
        return findings == null ? List.of() : FindingsJson.read(findings);
    }

    /** The facts that count. */
    Map<JoinFactKind, JoinFact> facts() {
        Map<JoinFactKind, JoinFact> counting = new EnumMap<>(JoinFactKind.class);
        facts.stream()
                .sorted(Comparator.comparingInt(JoinFactRow::revision))
                .forEach(fact -> counting.put(fact.kind(), fact.view()));
        return counting;
    }

    /** @throws Refusal {@code JOIN_CASE_ENDED} or {@code JOIN_FACT_OF_OTHER_KIND} */
    public void record(RecordJoinFact command, Recorded recorded) {
        checkOpen();
        if (!JoinFactKind.of(kind).contains(command.kind())) {
            throw Refusal.ofField("kind", "JOIN_FACT_OF_OTHER_KIND");
        }
        JoinFact before = facts().get(command.kind());
        facts.add(new JoinFactRow(this, before == null ? 1 : before.revision() + 1, command, recorded));
    }

    /** @throws Refusal {@code JOIN_CASE_ENDED} */
    public void end(EndJoinCase command, List<Finding> said, String member) {
        checkOpen();
        state = command.joined() ? JoinCaseState.JOINED : JoinCaseState.CLOSED;
        memberCode = member;
        findings = FindingsJson.write(said);
        overrideReason = Blank.toNull(command.overrideReason());
        endedOn = command.day();
        endingNote = Blank.toNull(command.note());
    }

    /** @throws Refusal {@code JOIN_CASE_ENDED} */
    public void checkOpen() {
        if (state != JoinCaseState.OPEN) {
            throw new Refusal("JOIN_CASE_ENDED");
        }
    }
}
