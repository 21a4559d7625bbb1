-- The register of open innovation: what is tried together with people outside, after GAO's five strategies.
CREATE TABLE ap_initiative (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  code VARCHAR(30) CHARACTER SET ascii NOT NULL,
  member_code VARCHAR(20) NOT NULL,
  commitment_id BIGINT NULL,
  strategy VARCHAR(30) NOT NULL,
  stage VARCHAR(20) NOT NULL,
  stage_since DATE NOT NULL,
  title_ko VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NULL,
  goal_ko VARCHAR(2000) NOT NULL,
  goal_en VARCHAR(2000) NULL,
  partners_ko VARCHAR(1000) NOT NULL,
  partners_en VARCHAR(1000) NULL,
  -- Who judges by which criteria, for a prize or a challenge.
  judges VARCHAR(1000) NULL,
  criteria VARCHAR(2000) NULL,
  result_ko VARCHAR(2000) NULL,
  result_en VARCHAR(2000) NULL,
  link VARCHAR(500) NULL,
  recorded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_initiative_code UNIQUE (code),
  INDEX ap_initiative_strategy (strategy, id),
  CONSTRAINT ap_initiative_commitment FOREIGN KEY (commitment_id) REFERENCES ap_commitment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO ap_ids (name, next_id) VALUES ('ap_initiative', 0);
