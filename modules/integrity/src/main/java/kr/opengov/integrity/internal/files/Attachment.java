package kr.opengov.integrity.internal.files;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A sealed file of a case; what it is called and how long it is stands in the case's sealed entry. */
@Entity
@Cacheable(false)
@Table(name = "attachment")
public class Attachment {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column
    private int epoch;

    @Column(name = "file_key")
    private byte[] fileKey;

    protected Attachment() {}

    public Attachment(UUID id, UUID caseId, int epoch, byte[] fileKey) {
        this.id = id;
        this.caseId = caseId;
        this.epoch = epoch;
        this.fileKey = fileKey.clone();
    }

    public UUID caseId() {
        return caseId;
    }

    public int epoch() {
        return epoch;
    }

    public byte[] fileKey() {
        return fileKey.clone();
    }
}
