package kr.opengov.actionplans.internal.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

/** A row as it came in; never changed. */
@Entity
@Table(name = "ap_ogp_row")
public class OgpRow {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_ogp_row")
    @TableGenerator(
            name = "ap_ogp_row",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_ogp_row",
            allocationSize = 100)
    private Long id;

    @Column(name = "import_id")
    private Long importId;

    @Column
    private int position;

    @Column(name = "ogp_id")
    private String ogpId;

    @Column
    private String cells;

    protected OgpRow() {}

    OgpRow(Long importId, int position, String ogpId, String cells) {
        this.importId = importId;
        this.position = position;
        this.ogpId = ogpId;
        this.cells = cells;
    }

    int position() {
        return position;
    }

    String ogpId() {
        return ogpId;
    }

    String cells() {
        return cells;
    }
}
