package kr.opengov.actionplans.internal.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.persistence.InstantConverter;

/** A file of an evidence with the hash it had when it came in. */
@Entity
@Table(name = "ap_evidence_file")
public class EvidenceFile {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_evidence_file")
    @TableGenerator(
            name = "ap_evidence_file",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_evidence_file",
            allocationSize = 100)
    private Long id;

    @Column(name = "evidence_id")
    private Long evidenceId;

    @Column
    private int position;

    @Column(name = "file_id")
    private Long fileId;

    @Column(name = "file_code")
    private String fileCode;

    @Column
    private String name;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Column
    private String sha256;

    @Convert(converter = InstantConverter.class)
    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "stored_by")
    private Long storedBy;

    @Column
    private String reason;

    @Convert(converter = InstantConverter.class)
    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column
    private boolean damaged;

    protected EvidenceFile() {}

    EvidenceFile(Long evidenceId, int position, FileView file, String reason, Instant at, Long by) {
        this.evidenceId = evidenceId;
        this.position = position;
        this.reason = reason;
        fileId = file.id();
        fileCode = file.code();
        name = file.name();
        sizeBytes = file.size();
        sha256 = file.sha256();
        storedAt = at;
        storedBy = by;
    }

    void checked(String present, Instant at) {
        checkedAt = at;
        damaged = !sha256.equals(present);
    }

    String fileCode() {
        return fileCode;
    }

    String sha256() {
        return sha256;
    }

    boolean damaged() {
        return damaged;
    }
}
