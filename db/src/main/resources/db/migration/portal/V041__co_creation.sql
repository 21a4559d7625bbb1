-- Calls for proposals and what comes in: proposals with their versions, history and supporters, department reviews,
-- contributions and the reasoned responses to them.

CREATE TABLE ap_call (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  -- What stands in the address.
  code VARCHAR(40) NOT NULL,
  member_code VARCHAR(20) NOT NULL,
  title_ko VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NULL,
  text_ko TEXT NOT NULL,
  text_en TEXT NULL,
  -- Both days belong to the call: it ends at 24:00 of the last one in the portal's zone.
  opens_on DATE NOT NULL,
  closes_on DATE NOT NULL,
  -- Names of channels, separated by commas.
  channels VARCHAR(60) NOT NULL,
  supporting BOOLEAN NOT NULL DEFAULT TRUE,
  -- DRAFT, ANNOUNCED or CLOSED; whether an announced call is open follows from its days.
  state VARCHAR(20) NOT NULL,
  announced_at DATETIME(6) NULL,
  closed_at DATETIME(6) NULL,
  closed_reason VARCHAR(1000) NULL,
  source_ko VARCHAR(300) NULL,
  source_en VARCHAR(300) NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_call_code UNIQUE (code),
  INDEX ap_call_days (opens_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The last number given in a year; its row is locked while a number is taken, so that none is missing or double.
CREATE TABLE ap_proposal_number (
  number_year INT NOT NULL,
  last_number INT NOT NULL,
  PRIMARY KEY (number_year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_proposal (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  code VARCHAR(20) NOT NULL,
  call_id BIGINT NOT NULL,
  channel VARCHAR(10) NOT NULL,
  title VARCHAR(200) NOT NULL,
  body TEXT NOT NULL,
  proposer_kind VARCHAR(10) NOT NULL,
  -- As shown to the public; empty where the proposer is not to be named or is not known.
  proposer_name VARCHAR(100) NULL,
  -- Who stands in for a minor; never shown to the public.
  guardian_name VARCHAR(100) NULL,
  account_id BIGINT NULL,
  -- When it reached the agency, which counts, and when it was typed in.
  received_at DATETIME(6) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  entered_by BIGINT NULL,
  state VARCHAR(20) NOT NULL,
  state_before_merger VARCHAR(20) NULL,
  due_on DATE NULL,
  paused_since DATE NULL,
  paused_days INT NOT NULL DEFAULT 0,
  supports INT NOT NULL DEFAULT 0,
  -- The proposal it was merged into, and the one at the end of that chain: itself while it stands alone.
  merged_into_id BIGINT NULL,
  root_id BIGINT NOT NULL,
  split_from_id BIGINT NULL,
  hidden BOOLEAN NOT NULL DEFAULT FALSE,
  hidden_reason VARCHAR(1000) NULL,
  note_ko VARCHAR(1000) NULL,
  note_en VARCHAR(1000) NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_proposal_code UNIQUE (code),
  INDEX ap_proposal_received (hidden, received_at, id),
  INDEX ap_proposal_supports (hidden, supports, id),
  INDEX ap_proposal_state (hidden, state, received_at, id),
  INDEX ap_proposal_of_call (call_id, hidden, received_at, id),
  INDEX ap_proposal_due (state, due_on),
  INDEX ap_proposal_root (root_id),
  INDEX ap_proposal_account (account_id),
  CONSTRAINT ap_proposal_call FOREIGN KEY (call_id) REFERENCES ap_call (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Every text a proposal ever had; number 1 is the first.
CREATE TABLE ap_proposal_version (
  id BIGINT NOT NULL,
  proposal_id BIGINT NOT NULL,
  number INT NOT NULL,
  title VARCHAR(200) NOT NULL,
  body TEXT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  written_by BIGINT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_proposal_version_number UNIQUE (proposal_id, number),
  CONSTRAINT ap_proposal_version_proposal FOREIGN KEY (proposal_id) REFERENCES ap_proposal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_proposal_event (
  id BIGINT NOT NULL,
  proposal_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  state VARCHAR(20) NULL,
  reason VARCHAR(2000) NULL,
  related_code VARCHAR(40) NULL,
  -- The day it is dated, which may lie before the moment it was entered.
  happened_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NULL,
  PRIMARY KEY (id),
  INDEX ap_proposal_event_order (proposal_id, id),
  CONSTRAINT ap_proposal_event_proposal FOREIGN KEY (proposal_id) REFERENCES ap_proposal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Who supports what: the row stays with the proposal that was supported, whatever it is merged into.
CREATE TABLE ap_support (
  proposal_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  supported_at DATETIME(6) NOT NULL,
  PRIMARY KEY (proposal_id, account_id),
  INDEX ap_support_account (account_id),
  CONSTRAINT ap_support_proposal FOREIGN KEY (proposal_id) REFERENCES ap_proposal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Two neighbouring characters of a title as one number, and how many titles have them: what is alike is found by the
-- rare ones. The databases' own parsers for Korean differ, so none is used.
CREATE TABLE ap_proposal_gram (
  gram BIGINT NOT NULL,
  proposal_id BIGINT NOT NULL,
  PRIMARY KEY (gram, proposal_id),
  INDEX ap_proposal_gram_proposal (proposal_id),
  CONSTRAINT ap_proposal_gram_proposal FOREIGN KEY (proposal_id) REFERENCES ap_proposal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_gram (
  gram BIGINT NOT NULL,
  proposals INT NOT NULL,
  PRIMARY KEY (gram)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_department_review (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  proposal_id BIGINT NOT NULL,
  department VARCHAR(200) NOT NULL,
  state VARCHAR(20) NOT NULL,
  asked_on DATE NOT NULL,
  due_on DATE NOT NULL,
  question VARCHAR(2000) NULL,
  verdict VARCHAR(20) NULL,
  opinion VARCHAR(4000) NULL,
  answered_on DATE NULL,
  answered_by BIGINT NULL,
  forwarded_to_id BIGINT NULL,
  PRIMARY KEY (id),
  INDEX ap_department_review_work (state, due_on),
  CONSTRAINT ap_department_review_proposal FOREIGN KEY (proposal_id) REFERENCES ap_proposal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Whatever somebody contributed and must be answered.
CREATE TABLE ap_contribution (
  id BIGINT NOT NULL,
  call_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  proposal_id BIGINT NULL,
  account_id BIGINT NULL,
  -- What was said, where it is not the proposal itself; empty where the source does not tell.
  text TEXT NULL,
  received_on DATE NOT NULL,
  note_ko VARCHAR(1000) NULL,
  note_en VARCHAR(1000) NULL,
  PRIMARY KEY (id),
  INDEX ap_contribution_of_call (call_id, received_on, id),
  CONSTRAINT ap_contribution_call FOREIGN KEY (call_id) REFERENCES ap_call (id),
  CONSTRAINT ap_contribution_proposal FOREIGN KEY (proposal_id) REFERENCES ap_proposal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_response (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  contribution_id BIGINT NOT NULL,
  disposition VARCHAR(20) NOT NULL,
  text VARCHAR(8000) NOT NULL,
  drafted_at DATETIME(6) NOT NULL,
  drafted_by BIGINT NULL,
  released_on DATE NULL,
  released_by BIGINT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_response_contribution UNIQUE (contribution_id),
  INDEX ap_response_released (released_on),
  CONSTRAINT ap_response_of FOREIGN KEY (contribution_id) REFERENCES ap_contribution (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO ap_ids (name, next_id) VALUES
('ap_call', 0),
('ap_proposal', 0),
('ap_proposal_version', 0),
('ap_proposal_event', 0),
('ap_department_review', 0),
('ap_contribution', 0),
('ap_response', 0);

INSERT INTO pf_rule (code, area, position, title_ko, title_en) VALUES
('plans.proposal-clock', 'proposals', 1, '제안의 처리 기한', 'Time limits of proposals'),
('plans.support-threshold', 'proposals', 2, '공감 수에 따른 절차', 'What follows from support');

INSERT INTO pf_rule_version (id, rule_code, valid_from, valid_to, parameters, effect, content_ko, content_en, source, note, recorded_at) VALUES
(4101, 'plans.proposal-clock', '2011-09-20', NULL, '{"decisionMonths": 1, "supplementDays": 7}', 'WARN',
 '접수한 날부터 한 달 안에 채택 여부를 정합니다. 보완은 접수한 날부터 7일 안에 요구하며, 보완에 걸린 날은 세지 않습니다.',
 'Decided within one month of receipt. A supplement is asked for within 7 days of receipt, and the time it takes does not count.',
 '국민 제안 규정 (확인 필요)', '첫 적용일은 대조가 필요합니다.', '2026-01-01 00:00:00'),
(4102, 'plans.support-threshold', '2011-09-20', NULL, '{"forum": 100, "reply": 1000}', 'WARN',
 '공감 100명이면 토론에 부치고, 1,000명이면 기관장이 답합니다.',
 '100 supporters bring a forum, 1,000 a reply by the head of the agency.',
 '포털의 규칙 (확인 필요)', '수와 결과는 기관의 결정과 대조가 필요합니다.', '2026-01-01 00:00:00');
