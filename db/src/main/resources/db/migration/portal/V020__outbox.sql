INSERT INTO pf_ids (name, next_id) VALUES ('audit_entry', 0), ('outbox', 0);

-- Messages to other modules and to the outside, written in the transaction of the change they tell of.
-- due_at is when a message may be taken; while it is being delivered, it is when the taker's lease ends.
CREATE TABLE pf_outbox (
    id              BIGINT       NOT NULL,
    topic           VARCHAR(120) NOT NULL,
    receiver        VARCHAR(120) NOT NULL,
    subject_key     VARCHAR(200) NULL,
    idempotency_key VARCHAR(200) NOT NULL,
    payload         MEDIUMTEXT   NULL,
    summary         VARCHAR(300) NULL,
    is_sensitive    TINYINT(1)   NOT NULL DEFAULT 0,
    state           VARCHAR(20)  NOT NULL,
    attempts        INT          NOT NULL DEFAULT 0,
    due_at          DATETIME(6)  NOT NULL,
    taken_by        BINARY(16)   NULL,
    last_error      VARCHAR(1000) NULL,
    created_at      DATETIME(6)  NOT NULL,
    created_by      BIGINT       NULL,
    delivered_at    DATETIME(6)  NULL,
    version         BIGINT       NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY pf_outbox_once (receiver, idempotency_key),
    KEY pf_outbox_due (state, due_at),
    KEY pf_outbox_created (created_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
