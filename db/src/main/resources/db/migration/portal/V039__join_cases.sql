-- Join cases: what a government hands in on its way into the partnership, fact by fact. A corrected fact is a new row.

CREATE TABLE mb_join_case (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    country_code CHAR(3) NOT NULL,
    name_ko VARCHAR(100) NULL,
    name_en VARCHAR(100) NULL,
    region VARCHAR(30) NULL,
    level VARCHAR(30) NULL,
    state VARCHAR(20) NOT NULL COMMENT 'OPEN, JOINED, CLOSED',
    member_code VARCHAR(60) NULL COMMENT 'the member it led to',
    findings TEXT NULL COMMENT 'JSON: what the rules said when it ended, with their versions',
    override_reason VARCHAR(2000) NULL,
    ended_on DATE NULL,
    ending_note VARCHAR(2000) NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    PRIMARY KEY (id),
    KEY mb_join_case_state (state, country_code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_join_fact (
    id BIGINT NOT NULL,
    case_id BIGINT NOT NULL,
    kind VARCHAR(30) NOT NULL COMMENT 'LETTER_OF_INTENT, DECLARATION, ACTION_PLAN, LETTER_OF_SUPPORT, REFORM, TERM_END',
    revision INT NOT NULL,
    dated_on DATE NOT NULL,
    note VARCHAR(2000) NULL,
    document_id BIGINT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_join_fact_revision (case_id, kind, revision),
    CONSTRAINT mb_join_fact_case FOREIGN KEY (case_id) REFERENCES mb_join_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO mb_ids (name, next_id) VALUES ('mb_join_case', 0), ('mb_join_fact', 0);
