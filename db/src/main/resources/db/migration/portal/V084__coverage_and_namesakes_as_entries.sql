-- How complete a list is said to be, and what was found about two persons of one name, are entries like the others: a correction is
-- a new row, and what was public can be reproduced.
ALTER TABLE mb_list_coverage
    ADD COLUMN id BIGINT NOT NULL DEFAULT 0 FIRST,
    ADD COLUMN recorded_at DATETIME(6) NOT NULL DEFAULT '2026-01-01 00:00:00',
    ADD COLUMN recorded_by BIGINT NULL,
    ADD COLUMN corrects_id BIGINT NULL,
    ADD COLUMN struck BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN change_reason VARCHAR(1000) NULL;

UPDATE mb_list_coverage SET id = CASE kind WHEN 'NATIONAL' THEN 1 WHEN 'LOCAL' THEN 2 ELSE 3 END;

ALTER TABLE mb_list_coverage
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (id);

ALTER TABLE mb_list_coverage
    ADD UNIQUE KEY mb_list_coverage_corrects (corrects_id),
    ADD CONSTRAINT mb_list_coverage_corrects FOREIGN KEY (corrects_id) REFERENCES mb_list_coverage (id);

ALTER TABLE mb_list_coverage ALTER COLUMN id DROP DEFAULT;

ALTER TABLE mb_namesake_decision
    ADD COLUMN first_person_code VARCHAR(60) NULL COMMENT 'in the directory, as it was when it was found out',
    ADD COLUMN second_person_code VARCHAR(60) NULL,
    ADD COLUMN corrects_id BIGINT NULL,
    ADD COLUMN struck BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN change_reason VARCHAR(1000) NULL,
    ADD UNIQUE KEY mb_namesake_decision_corrects (corrects_id),
    ADD CONSTRAINT mb_namesake_decision_corrects FOREIGN KEY (corrects_id) REFERENCES mb_namesake_decision (id);

UPDATE mb_namesake_decision d
SET d.first_person_code = (SELECT MIN(h.person_code) FROM mb_seat_holding h WHERE h.person_id = d.first_person_id),
    d.second_person_code = (SELECT MIN(h.person_code) FROM mb_seat_holding h WHERE h.person_id = d.second_person_id);

INSERT INTO mb_ids (name, next_id) SELECT 'mb_list_coverage', COALESCE(MAX(id), 0) FROM mb_list_coverage;
