package kr.opengov.membership.internal.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.membership.JoinFact;
import kr.opengov.membership.JoinFactKind;
import kr.opengov.membership.RecordJoinFact;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Blank;

/** A fact of a join case. Never changed; the row with the highest revision counts. */
@Entity
@Table(name = "mb_join_fact")
public class JoinFactRow {

    @Id
    @TableGenerator(
            name = "mb_join_fact",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_join_fact")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id", updatable = false)
    private JoinCaseRow joinCase;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private JoinFactKind kind;

    @Column(updatable = false)
    private int revision;

    @Column(name = "dated_on", updatable = false)
    private LocalDate datedOn;

    @Column(updatable = false)
    private String note;

    @Column(name = "document_id", updatable = false)
    private Long documentId;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    protected JoinFactRow() {}

    JoinFactRow(JoinCaseRow joinCase, int revision, RecordJoinFact command, Recorded recorded) {
        this.joinCase = joinCase;
        this.kind = command.kind();
        this.revision = revision;
        this.datedOn = command.datedOn();
        this.note = Blank.toNull(command.note());
        this.documentId = command.documentId();
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    JoinFactKind kind() {
        return kind;
    }

    int revision() {
        return revision;
    }

    JoinFact view() {
        return new JoinFact(joinCase.id(), kind, revision, datedOn, note, documentId, recordedAt);
    }
}
