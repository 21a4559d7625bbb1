package kr.opengov.integrity.internal.cases;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.integrity.internal.keys.WrappedKey;

/** A key of a case, wrapped for one holder. */
@Entity
@Cacheable(false)
@Table(name = "case_key")
public class CaseKey {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column
    private int epoch;

    @Enumerated(EnumType.STRING)
    @Column
    private KeyKind kind;

    @Enumerated(EnumType.STRING)
    @Column
    private HolderRole role;

    @Column(name = "holder_id")
    private UUID holderId;

    @Column
    private byte[] wrapped;

    protected CaseKey() {}

    public CaseKey(UUID caseId, WrappedKey key) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.epoch = key.epoch();
        this.kind = key.kind();
        this.role = key.role();
        this.holderId = key.holder();
        this.wrapped = key.wrapped();
    }

    public UUID caseId() {
        return caseId;
    }

    public WrappedKey wrappedKey() {
        return new WrappedKey(kind, epoch, role, holderId, wrapped);
    }
}
