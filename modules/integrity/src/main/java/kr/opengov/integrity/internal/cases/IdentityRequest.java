package kr.opengov.integrity.internal.cases;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import kr.opengov.integrity.IdentityGround;
import kr.opengov.integrity.internal.keys.Binding;
import kr.opengov.integrity.internal.keys.DataKey;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.integrity.internal.keys.PaddedText;
import kr.opengov.platform.Refusal;

/** That an officer asked for a sealed name: what for is sealed, what was decided is not. */
@Entity
@Cacheable(false)
@Table(name = "identity_request")
public class IdentityRequest {

    static final String WAITING = "WAITING";
    static final String RELEASED = "RELEASED";
    static final String DECLINED = "DECLINED";

    private static final String TABLE = "identity_request";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "requester_id")
    private UUID requesterId;

    @Enumerated(EnumType.STRING)
    @Column
    private IdentityGround ground;

    @Column
    private String state;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "custodian_id")
    private UUID custodianId;

    @Column
    private byte[] body;

    protected IdentityRequest() {}

    IdentityRequest(
            UUID caseId,
            UUID requesterId,
            IdentityGround ground,
            LocalDate today,
            LocalDate until,
            DataKey key,
            EntryText text) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.requesterId = requesterId;
        this.ground = ground;
        this.state = WAITING;
        this.requestedOn = today;
        this.untilDay = until;
        this.body = PaddedText.seal(key, place("body"), text.encoded());
    }

    EntryText open(DataKey key) {
        return EntryText.decoded(PaddedText.open(key, place("body"), body));
    }

    /** The place of the key that seals the request. */
    Binding keyPlace() {
        return place("key");
    }

    /** The place of a granted key: its last day is part of it, so that nobody prolongs it in the table. */
    Binding grantPlace(int epoch) {
        return new Binding(caseId, TABLE, id, "grant/" + untilDay, 1, KeyKind.IDENTITY, epoch);
    }

    private Binding place(String column) {
        return new Binding(caseId, TABLE, id, column + "/" + untilDay, 1, KeyKind.NOTES, 0);
    }

    /**
     * @throws Refusal {@code IDENTITY_DECIDED}
     */
    void decide(String outcome, UUID custodian, LocalDate day) {
        if (!WAITING.equals(state)) {
            throw new Refusal("IDENTITY_DECIDED");
        }
        state = outcome;
        custodianId = custodian;
        decidedOn = day;
    }

    UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    UUID requesterId() {
        return requesterId;
    }

    IdentityGround ground() {
        return ground;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    LocalDate until() {
        return untilDay;
    }

    /** The state on a day. */
    String state(LocalDate today) {
        return today.isAfter(untilDay) && !DECLINED.equals(state) ? "EXPIRED" : state;
    }
}
