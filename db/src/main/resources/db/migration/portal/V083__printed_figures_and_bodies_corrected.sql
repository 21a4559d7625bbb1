-- Printed figures are entered and corrected like everything else: a correction is a new row, and what was public can be
-- reproduced.
ALTER TABLE mb_printed_figure
    ADD COLUMN recorded_at DATETIME(6) NOT NULL DEFAULT '2026-01-01 00:00:00',
    ADD COLUMN recorded_by BIGINT NULL,
    ADD COLUMN corrects_id BIGINT NULL,
    ADD COLUMN struck BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN change_reason VARCHAR(1000) NULL,
    ADD UNIQUE KEY mb_printed_figure_corrects (corrects_id),
    ADD CONSTRAINT mb_printed_figure_corrects FOREIGN KEY (corrects_id) REFERENCES mb_printed_figure (id);

-- What is on record about a body itself, such as its name and its first and last day. What stood before a correction is kept.
ALTER TABLE mb_governance_body
    ADD COLUMN changed_at DATETIME(6) NULL COMMENT 'since when what stands here is on record, when something else was before';

CREATE TABLE mb_former_body (
    id BIGINT NOT NULL,
    body_code VARCHAR(40) NOT NULL,
    name_ko VARCHAR(150) NOT NULL,
    name_en VARCHAR(150) NOT NULL,
    parent_code VARCHAR(40) NULL,
    rule_code VARCHAR(80) NOT NULL,
    founded_on DATE NULL,
    founded_precision VARCHAR(20) NULL,
    dissolved_on DATE NULL COMMENT 'last day',
    open_to_all BOOLEAN NOT NULL,
    purpose_ko VARCHAR(1000) NULL,
    purpose_en VARCHAR(1000) NULL,
    source VARCHAR(1000) NULL,
    note VARCHAR(1000) NULL,
    confidence VARCHAR(20) NOT NULL,
    replaced_at DATETIME(6) NOT NULL,
    replaced_by BIGINT NULL COMMENT 'account',
    change_reason VARCHAR(1000) NOT NULL,
    PRIMARY KEY (id),
    KEY mb_former_body_replaced (body_code, replaced_at),
    CONSTRAINT mb_former_body_of FOREIGN KEY (body_code) REFERENCES mb_governance_body (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO mb_ids (name, next_id)
SELECT 'mb_printed_figure', COALESCE(MAX(id), 0) FROM mb_printed_figure
ON DUPLICATE KEY UPDATE next_id = next_id;
INSERT INTO mb_ids (name, next_id) VALUES ('mb_former_body', 0);
