-- Citizens who ask to take part in a body that is open to anyone, and what the secretariat answered.
CREATE TABLE mb_participation_request (
    id BIGINT NOT NULL,
    body_code VARCHAR(40) NOT NULL,
    account_id BIGINT NOT NULL COMMENT 'who asks',
    motivation VARCHAR(2000) NOT NULL,
    state VARCHAR(20) NOT NULL COMMENT 'OPEN, ACCEPTED, DECLINED, WITHDRAWN',
    made_at DATETIME(6) NOT NULL,
    reason VARCHAR(2000) NULL COMMENT 'of the answer; goes to who asked',
    settled_at DATETIME(6) NULL,
    settled_by BIGINT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY mb_participation_request_body (body_code, state, made_at),
    KEY mb_participation_request_account (account_id, made_at),
    CONSTRAINT mb_participation_request_body FOREIGN KEY (body_code) REFERENCES mb_governance_body (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO mb_ids (name, next_id) VALUES ('mb_participation_request', 0);
