package kr.opengov.actionplans.internal.register;

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
import jakarta.persistence.Version;
import java.time.LocalDate;
import kr.opengov.actionplans.CommitmentText;
import kr.opengov.platform.Blank;
import kr.opengov.platform.persistence.Aggregates;

/** A commitment of a plan. The number is text, because sources print 2.1, 9b or SC12. */
@Entity
@Table(name = "ap_commitment")
public class Commitment implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_commitment")
    @TableGenerator(
            name = "ap_commitment",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_commitment",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private ActionPlan plan;

    @Column
    private String code;

    @Column
    private String number;

    @Column(name = "sort_key")
    private String sortKey;

    @Column(name = "ogp_id")
    private String ogpId;

    @Column(name = "ogp_id_inferred")
    private boolean ogpIdInferred;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_en_official")
    private boolean titleEnOfficial;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "vision_area_id")
    private VisionArea visionArea;

    @Column(name = "theme_as_published")
    private String themeAsPublished;

    @Column(name = "note_ko")
    private String noteKo;

    @Column(name = "note_en")
    private String noteEn;

    @Column(name = "source_ko")
    private String sourceKo;

    @Column(name = "source_en")
    private String sourceEn;

    @Column(name = "problem_ko")
    private String problemKo;

    @Column(name = "problem_en")
    private String problemEn;

    @Column(name = "description_ko")
    private String descriptionKo;

    @Column(name = "description_en")
    private String descriptionEn;

    @Column(name = "approach_ko")
    private String approachKo;

    @Column(name = "approach_en")
    private String approachEn;

    @Column(name = "relevance_ko")
    private String relevanceKo;

    @Column(name = "relevance_en")
    private String relevanceEn;

    @Column
    private boolean transparency;

    @Column
    private boolean participation;

    @Column
    private boolean accountability;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "budget_ko")
    private String budgetKo;

    @Column(name = "budget_en")
    private String budgetEn;

    @Column
    private String sdgs;

    @Column(name = "carried_from")
    private String carriedFrom;

    protected Commitment() {}

    /** A commitment that begins; its code stays although its number may change. */
    public Commitment(ActionPlan plan, String code) {
        this.plan = plan;
        this.code = code;
        sourceKo = "포털에서 작성";
        sourceEn = "Written in the portal";
    }

    /** Sets what the template of the plan says. */
    public void describe(CommitmentText text, VisionArea area) {
        number = text.number().strip();
        sortKey = CommitmentNumber.sortKey(number);
        titleKo = text.titleKo().strip();
        titleEn = Blank.toNull(text.titleEn());
        titleEnOfficial = titleEn != null;
        visionArea = area;
        problemKo = Blank.toNull(text.problemKo());
        problemEn = Blank.toNull(text.problemEn());
        descriptionKo = Blank.toNull(text.descriptionKo());
        descriptionEn = Blank.toNull(text.descriptionEn());
        approachKo = Blank.toNull(text.approachKo());
        approachEn = Blank.toNull(text.approachEn());
        relevanceKo = Blank.toNull(text.relevanceKo());
        relevanceEn = Blank.toNull(text.relevanceEn());
        transparency = text.transparency();
        participation = text.participation();
        accountability = text.accountability();
        startsOn = text.startsOn();
        endsOn = text.endsOn();
        budgetKo = Blank.toNull(text.budgetKo());
        budgetEn = Blank.toNull(text.budgetEn());
        sdgs = Blank.toNull(text.sdgs());
        carriedFrom = Blank.toNull(text.carriedFrom());
    }

    /** What the template of the plan says. */
    public CommitmentText text() {
        return new CommitmentText(
                number,
                titleKo,
                titleEn,
                visionArea == null ? null : visionArea.titleKo(),
                visionArea == null ? null : visionArea.titleEn(),
                problemKo,
                problemEn,
                descriptionKo,
                descriptionEn,
                approachKo,
                approachEn,
                relevanceKo,
                relevanceEn,
                transparency,
                participation,
                accountability,
                startsOn,
                endsOn,
                budgetKo,
                budgetEn,
                sdgs,
                carriedFrom);
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public ActionPlan plan() {
        return plan;
    }

    @Override
    public long version() {
        return version;
    }

    public String ogpId() {
        return ogpId;
    }
}
