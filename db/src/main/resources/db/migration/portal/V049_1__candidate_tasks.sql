-- Candidate tasks (과제안): what a subcommittee makes of proposals before the plenary decides (과제숙성), with what each ministry
-- says of it (부처 협의: agreed, changed, refused, with the number of its letter) and every step.
CREATE TABLE ap_candidate_task (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  call_id BIGINT NOT NULL,
  number INT NOT NULL,
  code VARCHAR(60) NOT NULL,
  title_ko VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NULL,
  text_ko TEXT NOT NULL,
  text_en TEXT NULL,
  body_code VARCHAR(60) NULL,
  state VARCHAR(20) NOT NULL,
  basis VARCHAR(20) NULL,
  basis_code VARCHAR(100) NULL,
  ended_on DATE NULL,
  commitment_id BIGINT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_candidate_task_code UNIQUE (code),
  CONSTRAINT ap_candidate_task_number UNIQUE (call_id, number),
  CONSTRAINT ap_candidate_task_call FOREIGN KEY (call_id) REFERENCES ap_call (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_candidate_source (
  candidate_id BIGINT NOT NULL,
  proposal_id BIGINT NOT NULL,
  PRIMARY KEY (candidate_id, proposal_id),
  KEY ap_candidate_source_of (proposal_id, candidate_id),
  CONSTRAINT ap_candidate_source_candidate FOREIGN KEY (candidate_id) REFERENCES ap_candidate_task (id),
  CONSTRAINT ap_candidate_source_proposal FOREIGN KEY (proposal_id) REFERENCES ap_proposal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_agency_opinion (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  candidate_id BIGINT NOT NULL,
  agency VARCHAR(200) NOT NULL,
  asked_on DATE NOT NULL,
  due_on DATE NOT NULL,
  verdict VARCHAR(20) NULL,
  reason VARCHAR(2000) NULL,
  letter VARCHAR(100) NULL,
  answered_on DATE NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_agency_opinion_once UNIQUE (candidate_id, agency),
  CONSTRAINT ap_agency_opinion_candidate FOREIGN KEY (candidate_id) REFERENCES ap_candidate_task (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_candidate_step (
  id BIGINT NOT NULL,
  candidate_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  happened_on DATE NOT NULL,
  note VARCHAR(2000) NULL,
  title_ko VARCHAR(300) NULL,
  text_ko TEXT NULL,
  recorded_by BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ap_candidate_step_of (candidate_id, id),
  CONSTRAINT ap_candidate_step_candidate FOREIGN KEY (candidate_id) REFERENCES ap_candidate_task (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
