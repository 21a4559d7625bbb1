package kr.opengov.actionplans.internal.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A step of a commitment with its dates and its weight among the others. */
@Entity
@Table(name = "ap_milestone")
public class Milestone {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_milestone")
    @TableGenerator(
            name = "ap_milestone",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_milestone",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "commitment_id")
    private Long commitmentId;

    @Column
    private int position;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column
    private Integer weight;

    protected Milestone() {}

    public Milestone(Long commitmentId, int position) {
        this.commitmentId = commitmentId;
        this.position = position;
    }

    /** Sets what the plan says about it. */
    public void describe(String newTitleKo, String newTitleEn, LocalDate from, LocalDate to, Integer newWeight) {
        titleKo = newTitleKo;
        titleEn = newTitleEn;
        startsOn = from;
        endsOn = to;
        weight = newWeight;
    }

    public Long id() {
        return id;
    }
}
