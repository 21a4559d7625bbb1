package kr.opengov.membership.internal.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.math.BigDecimal;
import kr.opengov.membership.ScoreEntry;
import kr.opengov.membership.ScoreMetric;
import kr.opengov.membership.internal.register.Recorded;

/** A measured value of a country in a year. Never changed; the row with the highest revision counts. */
@Entity
@Table(name = "mb_score")
public class Score {

    @Id
    @TableGenerator(
            name = "mb_score",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_score")
    private Long id;

    @Column(name = "member_code", updatable = false)
    private String memberCode;

    @Column(name = "score_year", updatable = false)
    private int scoreYear;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ScoreMetric metric;

    @Column(updatable = false)
    private BigDecimal points;

    @Embedded
    private Revision entry;

    protected Score() {}

    Score(ScoreEntry entry, Recorded recorded) {
        this.memberCode = entry.memberCode();
        this.scoreYear = entry.year();
        this.metric = entry.metric();
        this.points = entry.points();
        this.entry = new Revision(entry.revision(), entry.source(), entry.confidence(), entry.reason(), recorded);
    }
}
