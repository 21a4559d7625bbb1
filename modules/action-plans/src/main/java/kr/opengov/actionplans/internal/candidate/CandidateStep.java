package kr.opengov.actionplans.internal.candidate;

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
import kr.opengov.actionplans.CandidateStepKind;

/** A step of a candidate task; never changed. */
@Entity
@Table(name = "ap_candidate_step")
public class CandidateStep {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_candidate_step")
    @TableGenerator(
            name = "ap_candidate_step",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_candidate_step",
            allocationSize = 100)
    private Long id;

    @Column(name = "candidate_id")
    private Long candidateId;

    @Enumerated(EnumType.STRING)
    @Column
    private CandidateStepKind kind;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column
    private String note;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "text_ko")
    private String textKo;

    @Column(name = "recorded_by")
    private Long recordedBy;

    protected CandidateStep() {}

    CandidateStep(CandidateTask task, CandidateStepKind kind, LocalDate day, String note, boolean written, Long by) {
        this.candidateId = task.id();
        this.kind = kind;
        this.happenedOn = day;
        this.note = note;
        this.titleKo = written ? task.titleKo() : null;
        this.textKo = written ? task.textKo() : null;
        this.recordedBy = by;
    }
}
