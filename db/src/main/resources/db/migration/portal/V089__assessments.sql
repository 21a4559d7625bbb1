-- What the Independent Reporting Mechanism and other assessors say: products, units, codings; and its database as it comes in.

CREATE TABLE ap_irm_product (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  plan_id BIGINT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  title_ko VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NULL,
  -- Year or day as the source gives it.
  published VARCHAR(20) NULL,
  link VARCHAR(500) NULL,
  source_ko VARCHAR(300) NOT NULL,
  source_en VARCHAR(300) NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_irm_product_plan FOREIGN KEY (plan_id) REFERENCES ap_action_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What an assessor judges: a commitment as it is, a part of one, or several together.
CREATE TABLE ap_irm_unit (
  id BIGINT NOT NULL,
  plan_id BIGINT NOT NULL,
  code VARCHAR(20) NOT NULL,
  title VARCHAR(300) NULL,
  kind VARCHAR(10) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_irm_unit_code UNIQUE (plan_id, code),
  CONSTRAINT ap_irm_unit_plan FOREIGN KEY (plan_id) REFERENCES ap_action_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_irm_unit_commitment (
  unit_id BIGINT NOT NULL,
  commitment_id BIGINT NOT NULL,
  PRIMARY KEY (unit_id, commitment_id),
  CONSTRAINT ap_irm_unit_commitment_unit FOREIGN KEY (unit_id) REFERENCES ap_irm_unit (id),
  CONSTRAINT ap_irm_unit_commitment_of FOREIGN KEY (commitment_id) REFERENCES ap_commitment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One judgement of one assessor; a later one of the same assessor counts instead of it, and it stays.
CREATE TABLE ap_irm_coding (
  id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  variable VARCHAR(30) NOT NULL,
  -- The value, or why there is none: NA not applicable, ND not determined in that period, NR not reviewed yet.
  value VARCHAR(40) NULL,
  blank VARCHAR(2) NULL,
  method VARCHAR(20) NOT NULL,
  coder VARCHAR(200) NOT NULL,
  coder_id BIGINT NULL,
  coded_on DATE NOT NULL,
  note VARCHAR(1000) NULL,
  source VARCHAR(300) NULL,
  PRIMARY KEY (id),
  INDEX ap_irm_coding_of (unit_id, variable),
  CONSTRAINT ap_irm_coding_unit FOREIGN KEY (unit_id) REFERENCES ap_irm_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_ogp_import (
  id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  head MEDIUMTEXT NOT NULL,
  row_count INT NOT NULL,
  column_count INT NOT NULL,
  imported_at DATETIME(6) NOT NULL,
  imported_by BIGINT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A row as it came in, cell by cell; never changed.
CREATE TABLE ap_ogp_row (
  id BIGINT NOT NULL,
  import_id BIGINT NOT NULL,
  position INT NOT NULL,
  ogp_id VARCHAR(60) NULL,
  cells MEDIUMTEXT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_ogp_row_position UNIQUE (import_id, position),
  INDEX ap_ogp_row_ogp_id (ogp_id),
  CONSTRAINT ap_ogp_row_import FOREIGN KEY (import_id) REFERENCES ap_ogp_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A repair somebody may accept or refuse; until then nothing is repaired.
CREATE TABLE ap_ogp_repair (
  id BIGINT NOT NULL,
  import_id BIGINT NOT NULL,
  position INT NOT NULL,
  column_index INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  raw VARCHAR(500) NOT NULL,
  proposal VARCHAR(500) NOT NULL,
  accepted BOOLEAN NULL,
  decided_at DATETIME(6) NULL,
  decided_by BIGINT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_ogp_repair_cell UNIQUE (import_id, position, column_index),
  CONSTRAINT ap_ogp_repair_import FOREIGN KEY (import_id) REFERENCES ap_ogp_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO ap_ids (name, next_id) VALUES ('ap_irm_product', 0), ('ap_irm_unit', 0), ('ap_irm_coding', 0),
('ap_ogp_import', 0), ('ap_ogp_row', 0), ('ap_ogp_repair', 0);
