package kr.opengov.membership.internal.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.internal.governance.RecordedRow;
import kr.opengov.membership.internal.register.Recorded;

/** How many members of a kind there are in about, as a source says: what the list is measured with. */
@Entity
@Table(name = "mb_list_coverage")
public class CoverageRow extends RecordedRow {

    @Id
    @TableGenerator(
            name = "mb_list_coverage",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_list_coverage")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MembershipKind kind;

    @Column(name = "expected_about", updatable = false)
    private int expectedAbout;

    @Column(updatable = false)
    private String source;

    protected CoverageRow() {}

    CoverageRow(CoverageLine facts, Recorded recorded, Replacement replacement) {
        super(recorded, replacement);
        this.kind = facts.kind();
        this.expectedAbout = facts.expectedAbout();
        this.source = facts.source();
    }

    CoverageLine line() {
        return new CoverageLine(id, kind, expectedAbout, source);
    }
}
