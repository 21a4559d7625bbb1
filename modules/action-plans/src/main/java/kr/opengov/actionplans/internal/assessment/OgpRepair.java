package kr.opengov.actionplans.internal.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import kr.opengov.actionplans.RepairKind;
import kr.opengov.platform.persistence.InstantConverter;

/** A repair somebody may accept or refuse. */
@Entity
@Table(name = "ap_ogp_repair")
public class OgpRepair {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_ogp_repair")
    @TableGenerator(
            name = "ap_ogp_repair",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_ogp_repair",
            allocationSize = 100)
    private Long id;

    @Column(name = "import_id")
    private Long importId;

    @Column
    private int position;

    @Column(name = "column_index")
    private int columnIndex;

    @Enumerated(EnumType.STRING)
    @Column
    private RepairKind kind;

    @Column
    private String raw;

    @Column
    private String proposal;

    @Column
    private Boolean accepted;

    @Convert(converter = InstantConverter.class)
    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    protected OgpRepair() {}

    OgpRepair(Long importId, int position, int columnIndex, RepairKind kind, String raw, String proposal) {
        this.importId = importId;
        this.position = position;
        this.columnIndex = columnIndex;
        this.kind = kind;
        this.raw = raw;
        this.proposal = proposal;
    }

    void decide(boolean yes, Instant at, Long by) {
        accepted = yes;
        decidedAt = at;
        decidedBy = by;
    }

    int position() {
        return position;
    }

    int columnIndex() {
        return columnIndex;
    }

    String proposal() {
        return proposal;
    }

    RepairKind kind() {
        return kind;
    }
}
