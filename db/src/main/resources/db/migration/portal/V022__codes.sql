-- Code tables. A renaming is a new row with the same code and a later first day; a correction is a new row that
-- withdraws the one it replaces. No row is ever overwritten.
CREATE TABLE pf_code (
    id           BIGINT       NOT NULL,
    kind         VARCHAR(40)  NOT NULL,
    code         VARCHAR(40)  NOT NULL,
    label_ko     VARCHAR(200) NOT NULL,
    label_en     VARCHAR(200) NOT NULL,
    parent       VARCHAR(40)  NULL,
    position     INT          NOT NULL DEFAULT 0,
    valid_from   DATE         NOT NULL,
    valid_to     DATE         NULL,
    successor    VARCHAR(40)  NULL,
    source       VARCHAR(500) NOT NULL,
    confirmed    TINYINT(1)   NOT NULL,
    recorded_at  DATETIME(6)  NOT NULL,
    recorded_by  BIGINT       NULL,
    withdrawn_at DATETIME(6)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY pf_code_row (kind, code, valid_from, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO pf_ids (name, next_id) VALUES ('code', 10000);
