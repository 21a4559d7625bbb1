-- Calls, answers to contributions and deliveries of plans handed to the approval line: which document decides each and
-- what became of it.
CREATE TABLE ap_paper (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  -- CALL, ANSWERS or DELIVERY, with the id of the call or of the plan.
  matter VARCHAR(20) NOT NULL,
  matter_id BIGINT NOT NULL,
  -- The first paper about the matter, the second one and so on; what is returned is handed in again under its number.
  number INT NOT NULL,
  document_id BIGINT NOT NULL,
  -- UNDERWAY, APPROVED, APPROVED_APART, RETURNED, RECALLED.
  state VARCHAR(20) NOT NULL,
  document_number VARCHAR(130) NULL,
  -- Why it was returned or taken back.
  reason VARCHAR(2000) NULL,
  -- What a delivery says about requirements that are not met.
  remark VARCHAR(2000) NULL,
  handed_in_at DATETIME(6) NOT NULL,
  handed_in_by BIGINT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_paper_number UNIQUE (matter, matter_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO ap_ids (name, next_id) VALUES ('ap_paper', 0);

-- The paper an answer goes out with.
ALTER TABLE ap_response
  ADD COLUMN paper_id BIGINT NULL,
  ADD INDEX ap_response_paper (paper_id);
