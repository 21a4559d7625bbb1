-- Rules as dated data: what holds on a day, with parameters, effect and source.
-- One row per code locks the history of a rule while a version is added.
CREATE TABLE pf_rule (
    code       VARCHAR(80)   NOT NULL,
    area       VARCHAR(40)   NOT NULL,
    position   INT           NOT NULL DEFAULT 0,
    title_ko   VARCHAR(200)  NOT NULL,
    title_en   VARCHAR(200)  NOT NULL,
    version    BIGINT        NOT NULL DEFAULT 0,
    PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE pf_rule_version (
    id           BIGINT        NOT NULL,
    rule_code    VARCHAR(80)   NOT NULL,
    valid_from   DATE          NOT NULL,
    valid_to     DATE          NULL,
    parameters   TEXT          NOT NULL,
    effect       VARCHAR(10)   NOT NULL,
    content_ko   VARCHAR(2000) NOT NULL,
    content_en   VARCHAR(2000) NOT NULL,
    source       VARCHAR(1000) NOT NULL,
    note         VARCHAR(1000) NULL,
    confirmed_by VARCHAR(200)  NULL,
    confirmed_at DATETIME(6)   NULL,
    recorded_at  DATETIME(6)   NOT NULL,
    recorded_by  BIGINT        NULL,
    withdrawn_at DATETIME(6)   NULL,
    PRIMARY KEY (id),
    KEY pf_rule_version_rule (rule_code, valid_from),
    CONSTRAINT pf_rule_version_rule FOREIGN KEY (rule_code) REFERENCES pf_rule (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO pf_ids (name, next_id) VALUES ('rule_version', 10000);
