-- Minutes: drafts with marked passages, kept for the secretariat alone, and published editions. An edition is a text of
-- its own that never held the passages: nothing the public reads comes from a draft.

CREATE TABLE mb_minutes (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    meeting_id BIGINT NOT NULL,
    state VARCHAR(20) NOT NULL,
    approved_at DATETIME(6) NULL,
    approved_by BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_minutes_meeting (meeting_id),
    CONSTRAINT mb_minutes_meeting FOREIGN KEY (meeting_id) REFERENCES mb_meeting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_minutes_draft (
    id BIGINT NOT NULL,
    minutes_id BIGINT NOT NULL,
    number INT NOT NULL,
    text MEDIUMTEXT NOT NULL COMMENT 'with the marks of what will not be published',
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_minutes_draft_number (minutes_id, number),
    CONSTRAINT mb_minutes_draft_minutes FOREIGN KEY (minutes_id) REFERENCES mb_minutes (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_minutes_edition (
    id BIGINT NOT NULL,
    minutes_id BIGINT NOT NULL,
    number INT NOT NULL,
    text MEDIUMTEXT NOT NULL COMMENT 'as published; the passages left out were never in it',
    text_hash CHAR(64) NOT NULL,
    redactions INT NOT NULL,
    clauses VARCHAR(100) NULL COMMENT 'the clauses left out for, in order, each once',
    published_at DATETIME(6) NOT NULL,
    published_by BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_minutes_edition_number (minutes_id, number),
    CONSTRAINT mb_minutes_edition_minutes FOREIGN KEY (minutes_id) REFERENCES mb_minutes (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO mb_ids (name, next_id) VALUES ('mb_minutes', 0), ('mb_minutes_draft', 0), ('mb_minutes_edition', 0);
