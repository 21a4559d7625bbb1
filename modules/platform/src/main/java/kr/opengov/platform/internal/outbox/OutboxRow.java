package kr.opengov.platform.internal.outbox;

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
import java.util.UUID;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.outbox.MessageState;
import kr.opengov.platform.outbox.MessageView;
import kr.opengov.platform.outbox.OutboxMessage;

/** A message for one receiver. {@code dueAt} is when it may be taken; while it is taken, when the lease ends. */
@Entity
@Table(name = "pf_outbox")
public class OutboxRow {

    @Id
    @TableGenerator(
            name = "outbox",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "outbox",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "outbox")
    private Long id;

    private String topic;
    private String receiver;

    @Column(name = "subject_key")
    private String key;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    private String payload;
    private String summary;

    @Column(name = "is_sensitive")
    private boolean sensitive;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "taken_by")
    private UUID takenBy;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Version
    private long version;

    protected OutboxRow() {}

    OutboxRow(NewMessage message, String receiver, Long author, Instant now) {
        this.topic = message.topic();
        this.receiver = receiver == null ? "" : receiver;
        this.key = message.key();
        this.idempotencyKey = message.idempotencyKey();
        this.payload = message.payload();
        this.summary = message.summary();
        this.sensitive = message.sensitive();
        this.state = receiver == null ? MessageState.UNCLAIMED : MessageState.WAITING;
        this.dueAt = now;
        this.createdAt = now;
        this.createdBy = author;
    }

    Long id() {
        return id;
    }

    String receiver() {
        return receiver;
    }

    String idempotencyKey() {
        return idempotencyKey;
    }

    int attempts() {
        return attempts;
    }

    MessageState state() {
        return state;
    }

    OutboxMessage message() {
        return new OutboxMessage(id, topic, key, idempotencyKey, payload, createdAt);
    }

    boolean isTakenBy(UUID taker) {
        return state == MessageState.TAKEN && taker.equals(takenBy);
    }

    void take(UUID taker, Instant leaseEnds) {
        state = MessageState.TAKEN;
        takenBy = taker;
        dueAt = leaseEnds;
        attempts++;
    }

    /** A one-time link must not outlive its delivery. */
    void deliver(Instant now) {
        state = MessageState.DELIVERED;
        takenBy = null;
        deliveredAt = now;
        lastError = null;
        if (sensitive) {
            payload = null;
        }
    }

    void retry(String error, Instant next) {
        state = MessageState.WAITING;
        takenBy = null;
        lastError = error;
        dueAt = next;
    }

    void die(String error, Instant now) {
        state = MessageState.DEAD;
        takenBy = null;
        lastError = error;
        dueAt = now;
    }

    /** Starts anew with all attempts. */
    public void sendAgain(long seen, Instant now) {
        if (seen != version) {
            throw new Conflict();
        }
        if (state != MessageState.DEAD) {
            throw new Refusal("MESSAGE_NOT_DEAD");
        }
        state = MessageState.WAITING;
        attempts = 0;
        dueAt = now;
    }

    boolean sensitive() {
        return sensitive;
    }

    /** @param shown the payload as it may be shown, or null */
    MessageView view(String shown) {
        return new MessageView(
                id,
                topic,
                receiver,
                key,
                summary,
                sensitive,
                state,
                attempts,
                createdAt,
                dueAt,
                deliveredAt,
                lastError,
                shown,
                version);
    }
}
