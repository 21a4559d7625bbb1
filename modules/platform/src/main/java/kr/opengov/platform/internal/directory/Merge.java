package kr.opengov.platform.internal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.directory.DirectoryKind;
import kr.opengov.platform.directory.MergeEntries;
import kr.opengov.platform.persistence.Aggregates;

/** A merge of two entries; undone, it stays in the list. */
@Entity(name = "DirectoryMerge")
@Table(name = "pf_merge")
public class Merge implements Aggregates.Versioned {

    @Id
    @TableGenerator(
            name = "pf_merge",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "pf_merge",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "pf_merge")
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private DirectoryKind kind;

    @Column(name = "merged_id")
    private long mergedId;

    @Column(name = "staying_id")
    private long stayingId;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private Long mergedBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private Long undoneBy;

    protected Merge() {}

    public Merge(MergeEntries command, Long author, Instant now) {
        kind = command.kind();
        mergedId = command.mergedId();
        stayingId = command.stayingId();
        mergedAt = now;
        mergedBy = author;
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public DirectoryKind kind() {
        return kind;
    }

    public long mergedId() {
        return mergedId;
    }

    /** @throws Refusal {@code DIRECTORY_MERGE_UNDONE} the second time */
    public void undo(Long author, Instant now) {
        if (undoneAt != null) {
            throw new Refusal("DIRECTORY_MERGE_UNDONE");
        }
        undoneAt = now;
        undoneBy = author;
    }
}
