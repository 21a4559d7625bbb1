package kr.opengov.integrity.internal.cases;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A key around a request for a name, wrapped for one holder: the one that seals the request, or a granted one. */
@Entity
@Cacheable(false)
@Table(name = "identity_key")
public class IdentityKey {

    static final String READ = "READ";
    static final String GRANT = "GRANT";

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "holder_id")
    private UUID holderId;

    @Column
    private String purpose;

    @Column
    private int epoch;

    @Column
    private byte[] wrapped;

    protected IdentityKey() {}

    IdentityKey(UUID requestId, UUID holderId, String purpose, int epoch, byte[] wrapped) {
        this.id = UUID.randomUUID();
        this.requestId = requestId;
        this.holderId = holderId;
        this.purpose = purpose;
        this.epoch = epoch;
        this.wrapped = wrapped;
    }

    UUID requestId() {
        return requestId;
    }

    String purpose() {
        return purpose;
    }

    int epoch() {
        return epoch;
    }

    byte[] wrapped() {
        return wrapped.clone();
    }
}
