-- Action plans and their commitments. A text printed by a source stays as printed; *_official says whether the English
-- text was published or is a translation of ours.

CREATE TABLE ap_ids (
  name VARCHAR(50) NOT NULL,
  next_id BIGINT NOT NULL,
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_action_plan (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  -- The member as membership writes it in addresses: an ISO code, or the code of a local member.
  member_code VARCHAR(20) NOT NULL,
  ordinal INT NOT NULL,
  ogp_id VARCHAR(20) NULL,
  title_ko VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NULL,
  title_en_official BOOLEAN NOT NULL DEFAULT FALSE,
  period_start DATE NOT NULL,
  period_end DATE NOT NULL,
  -- DAY, MONTH or YEAR: how exactly the source gives the period.
  period_precision VARCHAR(10) NOT NULL,
  commitments_announced INT NULL,
  completeness VARCHAR(20) NOT NULL,
  note_ko VARCHAR(1000) NULL,
  note_en VARCHAR(1000) NULL,
  source_ko VARCHAR(300) NOT NULL,
  source_en VARCHAR(300) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_action_plan_ordinal UNIQUE (member_code, ordinal),
  CONSTRAINT ap_action_plan_ogp_id UNIQUE (ogp_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Since when a plan is in a state. A date given only by month or year is kept as the last day of it, because only then
-- is the state certain. Of several changes on one day the last one counts.
CREATE TABLE ap_plan_state (
  id BIGINT NOT NULL,
  plan_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  effective DATE NOT NULL,
  effective_precision VARCHAR(10) NOT NULL,
  basis_ko VARCHAR(300) NOT NULL,
  basis_en VARCHAR(300) NOT NULL,
  source_ko VARCHAR(300) NOT NULL,
  source_en VARCHAR(300) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_plan_state_day UNIQUE (plan_id, effective),
  CONSTRAINT ap_plan_state_plan FOREIGN KEY (plan_id) REFERENCES ap_action_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_vision_area (
  id BIGINT NOT NULL,
  plan_id BIGINT NOT NULL,
  code VARCHAR(40) NOT NULL,
  position INT NOT NULL,
  title_ko VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NULL,
  title_en_official BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (id),
  CONSTRAINT ap_vision_area_code UNIQUE (plan_id, code),
  CONSTRAINT ap_vision_area_plan FOREIGN KEY (plan_id) REFERENCES ap_action_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_commitment (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  plan_id BIGINT NOT NULL,
  -- What stands in the address: the number, or OGP's identifier where the source gives no number.
  code VARCHAR(20) NOT NULL,
  -- As printed ("2.1", "9b", "SC12"): text, never a number.
  number VARCHAR(20) NULL,
  sort_key VARCHAR(100) NOT NULL,
  ogp_id VARCHAR(20) NULL,
  ogp_id_inferred BOOLEAN NOT NULL DEFAULT FALSE,
  title_ko VARCHAR(700) NULL,
  title_en VARCHAR(700) NULL,
  title_en_official BOOLEAN NOT NULL DEFAULT FALSE,
  vision_area_id BIGINT NULL,
  theme_as_published VARCHAR(300) NULL,
  note_ko VARCHAR(1000) NULL,
  note_en VARCHAR(1000) NULL,
  source_ko VARCHAR(300) NOT NULL,
  source_en VARCHAR(300) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_commitment_code UNIQUE (plan_id, code),
  CONSTRAINT ap_commitment_ogp_id UNIQUE (ogp_id),
  INDEX ap_commitment_sort (plan_id, sort_key),
  CONSTRAINT ap_commitment_plan FOREIGN KEY (plan_id) REFERENCES ap_action_plan (id),
  CONSTRAINT ap_commitment_vision_area FOREIGN KEY (vision_area_id) REFERENCES ap_vision_area (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_commitment_state (
  id BIGINT NOT NULL,
  commitment_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  effective DATE NOT NULL,
  effective_precision VARCHAR(10) NOT NULL,
  basis_ko VARCHAR(300) NOT NULL,
  basis_en VARCHAR(300) NOT NULL,
  source_ko VARCHAR(300) NOT NULL,
  source_en VARCHAR(300) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_commitment_state_day UNIQUE (commitment_id, effective),
  CONSTRAINT ap_commitment_state_commitment FOREIGN KEY (commitment_id) REFERENCES ap_commitment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Agencies as a source prints them. Where two printed tables disagree both readings stay; used marks the one to go by.
CREATE TABLE ap_commitment_agency (
  id BIGINT NOT NULL,
  commitment_id BIGINT NOT NULL,
  position INT NOT NULL,
  role VARCHAR(20) NOT NULL,
  name_as_printed VARCHAR(200) NOT NULL,
  printed_in VARCHAR(20) NOT NULL,
  used BOOLEAN NOT NULL DEFAULT TRUE,
  PRIMARY KEY (id),
  CONSTRAINT ap_commitment_agency_position UNIQUE (commitment_id, position),
  CONSTRAINT ap_commitment_agency_commitment FOREIGN KEY (commitment_id) REFERENCES ap_commitment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
