-- Review cases of members. They run in parallel; what happens in one is a step, and a step is never changed.

CREATE TABLE mb_review (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    member_code VARCHAR(60) NOT NULL,
    kind VARCHAR(30) NOT NULL COMMENT 'PROCEDURAL, ELIGIBILITY, RESPONSE_POLICY',
    opened_on DATE NOT NULL,
    due_on DATE NOT NULL COMMENT 'the deadline at the opening; a step may set another',
    reason VARCHAR(2000) NOT NULL,
    ground_number INT NULL COMMENT 'year or number of the plan of the verdict it rests on; null without one',
    ground_findings TEXT NULL COMMENT 'JSON: the sentences of that verdict with the versions of the rules',
    override_reason VARCHAR(2000) NULL COMMENT 'why it was opened though the rules give no ground',
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    PRIMARY KEY (id),
    KEY mb_review_member (member_code, opened_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_review_step (
    id BIGINT NOT NULL,
    review_id BIGINT NOT NULL,
    position INT NOT NULL,
    kind VARCHAR(20) NOT NULL COMMENT 'NOTE, DEADLINE, RESOLVED, UNRESOLVED',
    happened_on DATE NOT NULL,
    due_on DATE NULL COMMENT 'the new deadline',
    note VARCHAR(2000) NOT NULL,
    document_id BIGINT NULL,
    status_event_id BIGINT NULL COMMENT 'the change of status it led to',
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_review_step_position (review_id, position),
    CONSTRAINT mb_review_step_review FOREIGN KEY (review_id) REFERENCES mb_review (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO mb_ids (name, next_id) VALUES ('mb_review', 0), ('mb_review_step', 0);
