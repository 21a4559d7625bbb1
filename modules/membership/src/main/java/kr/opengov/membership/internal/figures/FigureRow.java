package kr.opengov.membership.internal.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDate;
import kr.opengov.membership.internal.governance.RecordedRow;
import kr.opengov.membership.internal.register.Recorded;

/** A figure as a source prints it. */
@Entity
@Table(name = "mb_printed_figure")
public class FigureRow extends RecordedRow {

    @Id
    @TableGenerator(
            name = "mb_printed_figure",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_printed_figure")
    private Long id;

    private String metric;

    private long value;

    private boolean approximate;

    private String raw;

    @Column(name = "as_of")
    private String asOf;

    @Column(name = "as_of_last_on")
    private LocalDate countedOn;

    @Column(name = "as_of_basis")
    private String basis;

    private String source;

    private Integer line;

    private String note;

    protected FigureRow() {}

    FigureRow(FigureLine facts, Recorded recorded, Replacement replacement) {
        super(recorded, replacement);
        this.metric = facts.metric();
        this.value = facts.value();
        this.approximate = facts.approximate();
        this.raw = facts.raw();
        this.asOf = facts.asOf();
        this.countedOn = facts.countedOn();
        this.basis = facts.basis();
        this.source = facts.source();
        this.line = facts.line();
        this.note = facts.note();
    }

    FigureLine line() {
        return new FigureLine(id, metric, value, approximate, raw, asOf, countedOn, basis, source, line, note);
    }
}
