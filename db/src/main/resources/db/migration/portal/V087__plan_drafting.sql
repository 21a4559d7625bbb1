-- Writing a plan: the template of the Open Government Partnership for commitments, and versions of the whole plan.

ALTER TABLE ap_action_plan
  -- While a new version is written: since when and why. NULL: the plan stands as its last version says.
  ADD COLUMN revising_since DATE NULL,
  ADD COLUMN revising_reason VARCHAR(1000) NULL;

ALTER TABLE ap_commitment
  ADD COLUMN problem_ko TEXT NULL,
  ADD COLUMN problem_en TEXT NULL,
  ADD COLUMN description_ko TEXT NULL,
  ADD COLUMN description_en TEXT NULL,
  ADD COLUMN approach_ko TEXT NULL,
  ADD COLUMN approach_en TEXT NULL,
  ADD COLUMN relevance_ko TEXT NULL,
  ADD COLUMN relevance_en TEXT NULL,
  ADD COLUMN transparency BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN participation BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN accountability BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN starts_on DATE NULL,
  ADD COLUMN ends_on DATE NULL,
  ADD COLUMN budget_ko VARCHAR(500) NULL,
  ADD COLUMN budget_en VARCHAR(500) NULL,
  -- Goals of the United Nations as written, such as 11, 16.
  ADD COLUMN sdgs VARCHAR(100) NULL,
  -- The commitment of an earlier plan that it goes on with, as in addresses.
  ADD COLUMN carried_from VARCHAR(60) NULL;

CREATE TABLE ap_plan_version (
  id BIGINT NOT NULL,
  plan_id BIGINT NOT NULL,
  number INT NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  -- What it rests on, in words or as the number of a document.
  decision VARCHAR(300) NULL,
  decided_on DATE NULL,
  published_at DATETIME(6) NOT NULL,
  published_on DATE NOT NULL,
  published_by BIGINT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_plan_version_number UNIQUE (plan_id, number),
  CONSTRAINT ap_plan_version_plan FOREIGN KEY (plan_id) REFERENCES ap_action_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Every field of a plan as a version has it; never changed.
CREATE TABLE ap_plan_version_field (
  id BIGINT NOT NULL,
  version_id BIGINT NOT NULL,
  -- The code of the commitment; empty for the plan itself.
  item VARCHAR(20) NOT NULL,
  position INT NOT NULL,
  field VARCHAR(40) NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_plan_version_field_once UNIQUE (version_id, item, field),
  CONSTRAINT ap_plan_version_field_version FOREIGN KEY (version_id) REFERENCES ap_plan_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO ap_ids (name, next_id) VALUES ('ap_plan_version', 0), ('ap_plan_version_field', 0);

INSERT INTO pf_rule (code, area, position, title_ko, title_en) VALUES
('plans.commitment', 'progress', 3, '과제의 서식', 'Template of commitments'),
('plans.dates', 'progress', 4, '과제와 단계의 날짜', 'Dates of commitments and milestones');

INSERT INTO pf_rule_version (id, rule_code, valid_from, valid_to, parameters, effect, content_ko, content_en, source, note, recorded_at) VALUES
(8701, 'plans.commitment', '2011-09-20', NULL, '{"values": 1}', 'WARN',
 '과제는 구체적이고 기한이 있고 검증할 수 있어야 하며, 투명성·참여·책무성 가운데 하나 이상과 관련되어야 합니다.',
 'A commitment is specific, time-bound and verifiable, and relevant to at least one of transparency, participation and accountability.',
 'OGP 실행계획 지침 (확인 필요)', '첫 적용일은 대조가 필요합니다.', '2026-01-01 00:00:00'),
(8702, 'plans.dates', '2011-09-20', NULL, '{"outside": 0}', 'WARN',
 '과제의 기간은 계획 기간 안에, 세부 이행단계의 기간은 과제 기간 안에 둡니다.',
 'A commitment lies within the period of its plan, a milestone within that of its commitment.',
 '포털의 규칙 (확인 필요)', NULL, '2026-01-01 00:00:00');
