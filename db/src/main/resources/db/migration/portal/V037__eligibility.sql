-- Eligibility: points and indicators by year, cycles of action plans as far as the rules of process ask for them, and
-- the verdicts that were settled. A correction is a new row with the next revision; nothing is overwritten.

CREATE TABLE mb_score (
    id BIGINT NOT NULL,
    member_code VARCHAR(60) NOT NULL COMMENT 'a country; local members have no scores',
    score_year INT NOT NULL,
    metric VARCHAR(30) NOT NULL,
    revision INT NOT NULL COMMENT '1 for the first entry, the next number for each correction; the highest counts',
    points DECIMAL(6,3) NULL COMMENT 'null: recorded as not available',
    source VARCHAR(1000) NOT NULL,
    confidence VARCHAR(20) NOT NULL,
    reason VARCHAR(2000) NULL COMMENT 'why it was corrected',
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL COMMENT 'account; null for what was loaded with the portal',
    PRIMARY KEY (id),
    UNIQUE KEY mb_score_revision (member_code, score_year, metric, revision)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_cycle (
    id BIGINT NOT NULL,
    member_code VARCHAR(60) NOT NULL,
    ordinal INT NOT NULL COMMENT 'number of the action plan',
    revision INT NOT NULL,
    starts_on DATE NULL,
    ends_on DATE NULL COMMENT 'last day; of a period printed in part, its last day',
    period_precision VARCHAR(20) NOT NULL,
    delivery VARCHAR(20) NOT NULL COMMENT 'DELIVERED, NOT_DELIVERED, UNKNOWN',
    delivered_on DATE NULL,
    requirements_met BOOLEAN NULL COMMENT 'null: no finding is known',
    progress BOOLEAN NULL COMMENT 'progress on at least one commitment; null: no finding is known',
    source VARCHAR(1000) NOT NULL,
    confidence VARCHAR(20) NOT NULL,
    reason VARCHAR(2000) NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_cycle_revision (member_code, ordinal, revision)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_verdict (
    id BIGINT NOT NULL,
    member_code VARCHAR(60) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    number INT NOT NULL COMMENT 'year or number of the plan',
    revision INT NOT NULL,
    outcome VARCHAR(30) NOT NULL,
    confidence VARCHAR(20) NOT NULL,
    findings TEXT NOT NULL COMMENT 'JSON: sentences with arguments and the version of the rule each rests on',
    rule_versions VARCHAR(2000) NOT NULL COMMENT 'ids of the versions of rules there were, so that it can be judged again',
    day_on DATE NOT NULL COMMENT 'the day it was judged for',
    recorded_at DATETIME(6) NOT NULL COMMENT 'facts recorded later did not count',
    recorded_by BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_verdict_revision (member_code, kind, number, revision)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO mb_ids (name, next_id) VALUES ('mb_score', 0), ('mb_cycle', 0), ('mb_verdict', 0);
