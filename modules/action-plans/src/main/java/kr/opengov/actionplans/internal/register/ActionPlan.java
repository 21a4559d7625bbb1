package kr.opengov.actionplans.internal.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kr.opengov.actionplans.Completeness;
import kr.opengov.actionplans.DatePrecision;
import kr.opengov.platform.persistence.Aggregates;

/** An action plan of a member. */
@Entity
@Table(name = "ap_action_plan")
public class ActionPlan implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_action_plan")
    @TableGenerator(
            name = "ap_action_plan",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_action_plan",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "member_code")
    private String memberCode;

    @Column
    private int ordinal;

    @Column(name = "ogp_id")
    private String ogpId;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_en_official")
    private boolean titleEnOfficial;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_precision")
    private DatePrecision periodPrecision;

    @Column(name = "commitments_announced")
    private Integer commitmentsAnnounced;

    @Enumerated(EnumType.STRING)
    @Column(name = "completeness")
    private Completeness completeness;

    @Column(name = "note_ko")
    private String noteKo;

    @Column(name = "note_en")
    private String noteEn;

    @Column(name = "source_ko")
    private String sourceKo;

    @Column(name = "source_en")
    private String sourceEn;

    @Column(name = "revising_since")
    private LocalDate revisingSince;

    @Column(name = "revising_reason")
    private String revisingReason;

    @Column
    private boolean commenting = true;

    protected ActionPlan() {}

    /** A plan that begins. */
    public ActionPlan(String memberCode, int ordinal) {
        this.memberCode = memberCode;
        this.ordinal = ordinal;
        periodPrecision = DatePrecision.DAY;
        completeness = Completeness.COMPLETE;
        sourceKo = "포털에서 작성";
        sourceEn = "Written in the portal";
    }

    public void describe(String ko, String en, LocalDate start, LocalDate end) {
        titleKo = ko;
        titleEn = en;
        titleEnOfficial = en != null;
        periodStart = start;
        periodEnd = end;
    }

    public void note(String ko, String en) {
        noteKo = ko;
        noteEn = en;
    }

    public void revise(LocalDate since, String reason) {
        revisingSince = since;
        revisingReason = reason;
    }

    public Long id() {
        return id;
    }

    public String memberCode() {
        return memberCode;
    }

    public int ordinal() {
        return ordinal;
    }

    public String titleKo() {
        return titleKo;
    }

    public String titleEn() {
        return titleEn;
    }

    public LocalDate start() {
        return periodStart;
    }

    public LocalDate end() {
        return periodEnd;
    }

    public String noteKo() {
        return noteKo;
    }

    public String noteEn() {
        return noteEn;
    }

    /** Opens the plan for comments, or closes it. */
    public void takeComments(boolean taken) {
        commenting = taken;
    }

    /** Whether comments are open, as far as its editors are concerned. */
    public boolean commenting() {
        return commenting;
    }

    public LocalDate revisingSince() {
        return revisingSince;
    }

    public String revisingReason() {
        return revisingReason;
    }

    @Override
    public long version() {
        return version;
    }
}
