-- What happened on the way of an action plan, and the verdicts on OGP's minimum requirements that were kept at its delivery.

CREATE TABLE ap_plan_event (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  plan_id BIGINT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  -- Of something that lasted: its last day. A date given by month or year is kept as the last day of it.
  on_day DATE NOT NULL,
  on_precision VARCHAR(10) NOT NULL DEFAULT 'DAY',
  started_on DATE NULL,
  -- Of published responses: how many contributions had come in by then and how many had an answer.
  received INT NULL,
  answered INT NULL,
  -- Of an assessor's finding: the requirement that was missed.
  requirement VARCHAR(30) NULL,
  title_ko VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NULL,
  source_ko VARCHAR(300) NOT NULL,
  source_en VARCHAR(300) NULL,
  link VARCHAR(500) NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NULL,
  withdrawn_at DATETIME(6) NULL,
  withdrawn_by BIGINT NULL,
  withdrawn_reason VARCHAR(500) NULL,
  PRIMARY KEY (id),
  INDEX ap_plan_event_day (plan_id, on_day),
  CONSTRAINT ap_plan_event_plan FOREIGN KEY (plan_id) REFERENCES ap_action_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- As judged when the plan was delivered. Events recorded later change only the present view.
CREATE TABLE ap_requirement_verdict (
  id BIGINT NOT NULL,
  plan_id BIGINT NOT NULL,
  requirement VARCHAR(30) NOT NULL,
  verdict VARCHAR(20) NOT NULL,
  judged_for DATE NOT NULL,
  rule_version_id BIGINT NULL,
  override_reason VARCHAR(2000) NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_requirement_verdict_once UNIQUE (plan_id, requirement),
  CONSTRAINT ap_requirement_verdict_plan FOREIGN KEY (plan_id) REFERENCES ap_action_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO pf_rule (code, area, position, title_ko, title_en) VALUES
('plans.length', 'plans', 1, '계획 기간', 'Length of a plan'),
('plans.number', 'plans', 2, '과제 수', 'Number of commitments'),
('plans.timeline', 'plans', 3, '참여 일정 사전 공개', 'Timeline published beforehand'),
('plans.forum', 'plans', 4, '민관협의체 회의', 'Meetings of the forum'),
('plans.response', 'plans', 5, '의견에 대한 답변', 'Reasoned response'),
('plans.delivery', 'plans', 6, '국문·영문 제출', 'Delivery in two languages'),
('plans.repository', 'plans', 7, '이행 자료 공개', 'Repository'),
('plans.open-meetings', 'plans', 8, '이행 기간의 공개 회의', 'Open meetings during implementation'),
('plans.review', 'plans', 9, '평가기구의 계획 검토', 'Action plan review by the assessor');

INSERT INTO pf_rule_version (id, rule_code, valid_from, valid_to, parameters, effect, content_ko, content_en, source, note, recorded_at) VALUES
(8501, 'plans.length', '2011-09-20', NULL, '{"shortYears": 2, "longYears": 4}', 'WARN',
 '국가 계획은 2년 또는 4년이며, 지방 계획은 그 지방정부의 임기에 따릅니다.',
 'A national plan lasts two or four years, a local one follows the term of its administration.',
 'OGP 운영규정', '창립 문서 000과 001의 121행은 2년만 말합니다. 첫 적용일은 대조가 필요합니다.', '2026-01-01 00:00:00'),
(8502, 'plans.number', '2011-09-20', NULL, '{"national": 15, "local": 5}', 'WARN',
 '과제는 국가 계획이 15건쯤, 지방 계획이 5건쯤입니다. 평가기구가 나누거나 묶은 단위는 세지 않습니다.',
 'About 15 commitments in a national plan and 5 in a local one. Units that the assessor splits or clusters do not count.',
 'OGP 운영규정', '첫 적용일은 대조가 필요합니다.', '2026-01-01 00:00:00'),
(8503, 'plans.timeline', '2022-01-01', NULL, '{"days": 14}', 'WARN',
 '공동수립에 참여할 수 있는 일정을 시작 2주 전까지 공개합니다.',
 'The timeline of opportunities to take part is published two weeks before co-creation starts.',
 'OGP Participation and Co-Creation Standards, 2022, standard 3', NULL, '2026-01-01 00:00:00'),
(8504, 'plans.forum', '2022-01-01', NULL, '{"months": 6}', 'WARN',
 '공개된 운영 규칙을 갖춘 민관협의체가 6개월마다 모입니다.',
 'A forum with public rules meets every six months.',
 'OGP Participation and Co-Creation Standards, 2022, standard 1', NULL, '2026-01-01 00:00:00'),
(8505, 'plans.response', '2022-01-01', NULL, '{"percent": 100}', 'BLOCK',
 '접수한 모든 의견에 이유를 밝혀 답합니다. 의결하는 때에 답변한 비율이 모자라면 사유를 적지 않고는 제출할 수 없습니다.',
 'Every contribution gets a reasoned response. Below full coverage at the moment of approval the plan is not delivered unless a reason is recorded.',
 'OGP Participation and Co-Creation Standards, 2022, standard 4', NULL, '2026-01-01 00:00:00'),
(8506, 'plans.delivery', '2011-09-20', NULL, '{"languages": ["ko", "en"]}', 'BLOCK',
 '국문과 영문이 모두 있어야 제출합니다. 영문이 국문과 같으면 알립니다.',
 'Both the Korean and the English text are needed for delivery. An English text identical to the Korean one is pointed out.',
 'OGP 운영규정', '첫 적용일은 대조가 필요합니다.', '2026-01-01 00:00:00'),
(8507, 'plans.repository', '2022-01-01', NULL, '{"perYear": 2}', 'WARN',
 '공개 자료실을 한 해에 두 번 이상 새로 고치고 항목마다 증빙을 잇습니다.',
 'The public repository is updated at least twice a year, each entry linked to evidence.',
 'OGP Participation and Co-Creation Standards, 2022, standard 2', NULL, '2026-01-01 00:00:00'),
(8508, 'plans.open-meetings', '2022-01-01', NULL, '{"perYear": 2}', 'WARN',
 '이행 기간에 해마다 공개 회의를 두 번 이상 엽니다.',
 'At least two open meetings in each year of implementation.',
 'OGP Participation and Co-Creation Standards, 2022, standard 5', NULL, '2026-01-01 00:00:00'),
(8509, 'plans.review', '2011-09-20', NULL, '{"months": 4}', 'WARN',
 '평가기구(IRM)가 제출 뒤 4개월 안에 계획 검토서를 냅니다. 평가기구의 일이며 정부의 요건은 아닙니다.',
 'The assessor (IRM) publishes its review of the plan within four months of delivery. It is the assessor''s task, not a requirement on government.',
 'OGP IRM', '첫 적용일은 대조가 필요합니다.', '2026-01-01 00:00:00');

INSERT INTO ap_ids (name, next_id) VALUES ('ap_plan_event', 1000), ('ap_requirement_verdict', 1000);
