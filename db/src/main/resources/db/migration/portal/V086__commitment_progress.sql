-- What becomes of a commitment: milestones, indicators, the reports of its lead agencies and their evidence.

-- The agency as the code table has it, so that a role held for an agency finds its commitments. Printed names stay as they are.
ALTER TABLE ap_commitment_agency
  ADD COLUMN agency_code CHAR(7) CHARACTER SET ascii NULL,
  ADD INDEX ap_commitment_agency_code (agency_code);

UPDATE ap_commitment_agency g
SET g.agency_code = (SELECT MAX(c.code) FROM pf_code c WHERE c.kind = 'AGENCY' AND c.label_ko = g.name_as_printed
                     AND c.withdrawn_at IS NULL);

CREATE TABLE ap_milestone (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  commitment_id BIGINT NOT NULL,
  position INT NOT NULL,
  title_ko VARCHAR(500) NOT NULL,
  title_en VARCHAR(500) NULL,
  starts_on DATE NULL,
  ends_on DATE NULL,
  -- Its part of the commitment; of no unit, only the proportion to the others counts. NULL: all are alike.
  weight INT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_milestone_position UNIQUE (commitment_id, position),
  CONSTRAINT ap_milestone_commitment FOREIGN KEY (commitment_id) REFERENCES ap_commitment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_indicator (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  commitment_id BIGINT NOT NULL,
  position INT NOT NULL,
  name_ko VARCHAR(300) NOT NULL,
  name_en VARCHAR(300) NULL,
  unit_ko VARCHAR(40) NOT NULL,
  unit_en VARCHAR(40) NULL,
  -- UP: more is better. DOWN: less is better.
  direction VARCHAR(10) NOT NULL,
  baseline DECIMAL(18,4) NULL,
  target DECIMAL(18,4) NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_indicator_position UNIQUE (commitment_id, position),
  CONSTRAINT ap_indicator_commitment FOREIGN KEY (commitment_id) REFERENCES ap_commitment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The report of an agency on a period. A corrected one is a new revision; the earlier stay.
CREATE TABLE ap_progress_report (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  commitment_id BIGINT NOT NULL,
  agency_code CHAR(7) CHARACTER SET ascii NOT NULL,
  -- What the agency was called when it reported; a later name does not change it.
  agency_name VARCHAR(200) NOT NULL,
  period_from DATE NOT NULL,
  period_to DATE NOT NULL,
  revision INT NOT NULL,
  text_ko VARCHAR(4000) NOT NULL,
  text_en VARCHAR(4000) NULL,
  filed_at DATETIME(6) NOT NULL,
  filed_on DATE NOT NULL,
  filed_by BIGINT NULL,
  verified_at DATETIME(6) NULL,
  verified_on DATE NULL,
  verified_by BIGINT NULL,
  verification_note VARCHAR(2000) NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_progress_report_once UNIQUE (commitment_id, agency_code, period_to, revision),
  CONSTRAINT ap_progress_report_commitment FOREIGN KEY (commitment_id) REFERENCES ap_commitment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- How far a milestone is, in percent; NULL is not known, which is not nothing.
CREATE TABLE ap_milestone_progress (
  id BIGINT NOT NULL,
  report_id BIGINT NOT NULL,
  milestone_id BIGINT NOT NULL,
  reported INT NULL,
  back_reason VARCHAR(1000) NULL,
  verified INT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_milestone_progress_once UNIQUE (report_id, milestone_id),
  CONSTRAINT ap_milestone_progress_report FOREIGN KEY (report_id) REFERENCES ap_progress_report (id),
  CONSTRAINT ap_milestone_progress_milestone FOREIGN KEY (milestone_id) REFERENCES ap_milestone (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_measurement (
  id BIGINT NOT NULL,
  report_id BIGINT NOT NULL,
  indicator_id BIGINT NOT NULL,
  value DECIMAL(18,4) NOT NULL,
  measured_on DATE NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_measurement_once UNIQUE (report_id, indicator_id),
  CONSTRAINT ap_measurement_report FOREIGN KEY (report_id) REFERENCES ap_progress_report (id),
  CONSTRAINT ap_measurement_indicator FOREIGN KEY (indicator_id) REFERENCES ap_indicator (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_evidence (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  commitment_id BIGINT NOT NULL,
  milestone_id BIGINT NULL,
  agency_code CHAR(7) CHARACTER SET ascii NOT NULL,
  agency_name VARCHAR(200) NOT NULL,
  title_ko VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NULL,
  dated_on DATE NOT NULL,
  -- OPEN, PARTLY, CLOSED as on official documents; the clause of the law for what is not open.
  disclosure VARCHAR(10) NOT NULL,
  clause VARCHAR(300) NULL,
  link VARCHAR(500) NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NULL,
  PRIMARY KEY (id),
  INDEX ap_evidence_of (commitment_id, dated_on),
  CONSTRAINT ap_evidence_commitment FOREIGN KEY (commitment_id) REFERENCES ap_commitment (id),
  CONSTRAINT ap_evidence_milestone FOREIGN KEY (milestone_id) REFERENCES ap_milestone (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Every file an evidence ever had, with the hash it had then.
CREATE TABLE ap_evidence_file (
  id BIGINT NOT NULL,
  evidence_id BIGINT NOT NULL,
  position INT NOT NULL,
  file_id BIGINT NOT NULL,
  file_code VARCHAR(32) CHARACTER SET ascii NOT NULL,
  name VARCHAR(255) NOT NULL,
  size_bytes BIGINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii NOT NULL,
  stored_at DATETIME(6) NOT NULL,
  stored_by BIGINT NULL,
  -- Why it took the place of the one before; NULL for the first.
  reason VARCHAR(500) NULL,
  checked_at DATETIME(6) NULL,
  -- Whether the bytes had another hash when somebody looked.
  damaged BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (id),
  CONSTRAINT ap_evidence_file_position UNIQUE (evidence_id, position),
  CONSTRAINT ap_evidence_file_evidence FOREIGN KEY (evidence_id) REFERENCES ap_evidence (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO ap_ids (name, next_id) VALUES
('ap_milestone', 1000), ('ap_indicator', 1000), ('ap_progress_report', 1000), ('ap_milestone_progress', 1000),
('ap_measurement', 1000), ('ap_evidence', 1000), ('ap_evidence_file', 1000);

INSERT INTO pf_rule (code, area, position, title_ko, title_en) VALUES
('plans.reporting', 'progress', 1, '이행상황 보고 주기', 'Calendar of progress reports'),
('plans.weights', 'progress', 2, '세부 이행단계의 비중', 'Weights of milestones');

INSERT INTO pf_rule_version (id, rule_code, valid_from, valid_to, parameters, effect, content_ko, content_en, source, note, recorded_at) VALUES
(8601, 'plans.reporting', '2026-01-01', NULL, '{"months": 3, "graceDays": 15}', 'WARN',
 '주관기관은 이행 기간에 분기마다 이행상황을 보고합니다. 분기가 끝난 뒤 15일까지 냅니다.',
 'Lead agencies report on progress for each quarter of the implementation, within 15 days of its end.',
 '포털의 규칙 (확인 필요)', '주기와 기한은 부처의 결정과 대조가 필요합니다.', '2026-01-01 00:00:00'),
(8602, 'plans.weights', '2026-01-01', NULL, '{"sum": 100}', 'WARN',
 '세부 이행단계의 비중은 합해서 100이 되도록 적습니다. 다르면 비율대로 환산하고 알립니다.',
 'Weights of milestones add up to 100. Otherwise they are converted in proportion and that is pointed out.',
 '포털의 규칙 (확인 필요)', NULL, '2026-01-01 00:00:00');
