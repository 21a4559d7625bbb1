package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDate;
import kr.opengov.membership.CharterView;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.internal.register.Recorded;

/** What a body's charter says in a period. */
@Entity
@Table(name = "mb_charter")
public class Charter extends RecordedRow {

    @Id
    @TableGenerator(
            name = "mb_charter",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_charter")
    private Long id;

    @Column(name = "body_code")
    private String bodyCode;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    @Column(name = "basis_ko")
    private String basisKo;

    @Column(name = "basis_en")
    private String basisEn;

    private Integer maximum;

    @Column(name = "private_percent")
    private Integer privatePercent;

    private Integer chairs;

    @Column(name = "meeting_months")
    private Integer meetingMonths;

    @Column(name = "quorum_percent")
    private Integer quorumPercent;

    @Column(name = "term_months")
    private Integer termMonths;

    @Column(name = "consecutive_terms")
    private Integer consecutiveTerms;

    private String source;

    private String note;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    protected Charter() {}

    public Charter(CharterView facts, Recorded recorded, Replacement replacement) {
        super(recorded, replacement);
        this.bodyCode = facts.bodyCode();
        this.from = facts.from();
        this.to = facts.to();
        this.basisKo = facts.basisKo();
        this.basisEn = facts.basisEn();
        this.maximum = facts.maximum();
        this.privatePercent = facts.privatePercent();
        this.chairs = facts.chairs();
        this.meetingMonths = facts.meetingMonths();
        this.quorumPercent = facts.quorumPercent();
        this.termMonths = facts.termMonths();
        this.consecutiveTerms = facts.consecutiveTerms();
        this.source = facts.source();
        this.note = facts.note();
        this.confidence = facts.confidence();
    }

    CharterView view() {
        return new CharterView(
                id,
                bodyCode,
                from,
                to,
                basisKo,
                basisEn,
                maximum,
                privatePercent,
                chairs,
                meetingMonths,
                quorumPercent,
                termMonths,
                consecutiveTerms,
                source,
                note,
                confidence,
                recordedAt());
    }
}
