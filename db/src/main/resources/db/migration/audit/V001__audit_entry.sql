-- Who did what, when, from where. The portal's account may insert and select here, nothing else.
CREATE TABLE audit_entry (
    id           BIGINT       NOT NULL,
    happened_at  DATETIME(6)  NOT NULL,
    account_id   BIGINT       NULL,
    account_name VARCHAR(200) NULL,
    address      VARCHAR(64)  NULL,
    request_id   VARCHAR(64)  NULL,
    action       VARCHAR(120) NOT NULL,
    subject      VARCHAR(200) NULL,
    outcome      VARCHAR(20)  NOT NULL,
    refusal      VARCHAR(80)  NULL,
    details      TEXT         NULL,
    reason       VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    KEY audit_entry_time (happened_at, id),
    KEY audit_entry_account (account_id, happened_at),
    KEY audit_entry_action (action, happened_at),
    KEY audit_entry_subject (subject, happened_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The persons an entry concerns, such as account:17, so that one person's entries are found.
CREATE TABLE audit_person (
    entry_id BIGINT       NOT NULL,
    person   VARCHAR(120) NOT NULL,
    PRIMARY KEY (entry_id, person),
    KEY audit_person_person (person, entry_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
