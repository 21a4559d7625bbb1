package kr.opengov.actionplans.internal.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import kr.opengov.platform.persistence.InstantConverter;

/** A file of the partnership's database as it came in. */
@Entity
@Table(name = "ap_ogp_import")
public class OgpImport {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_ogp_import")
    @TableGenerator(
            name = "ap_ogp_import",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_ogp_import",
            allocationSize = 100)
    private Long id;

    @Column
    private String name;

    @Column
    private String head;

    @Column(name = "row_count")
    private int rowCount;

    @Column(name = "column_count")
    private int columnCount;

    @Convert(converter = InstantConverter.class)
    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private Long importedBy;

    protected OgpImport() {}

    OgpImport(String name, String head, int rowCount, int columnCount, Instant at, Long by) {
        this.name = name;
        this.head = head;
        this.rowCount = rowCount;
        this.columnCount = columnCount;
        importedAt = at;
        importedBy = by;
    }

    Long id() {
        return id;
    }

    String head() {
        return head;
    }

    String name() {
        return name;
    }
}
