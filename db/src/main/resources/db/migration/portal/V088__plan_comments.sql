-- What citizens say about plans: comments on a paragraph, and findings of those who went to see.

-- A comment is a contribution in the ledger of the plan's comments, where it is answered with reasons like every other.
CREATE TABLE ap_plan_comment (
  id BIGINT NOT NULL,
  commitment_id BIGINT NOT NULL,
  contribution_id BIGINT NOT NULL,
  -- The paragraph, such as problem.2, and how it began when the comment was made.
  anchor VARCHAR(40) NOT NULL,
  quote VARCHAR(300) NOT NULL,
  author_name VARCHAR(100) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  INDEX ap_plan_comment_of (commitment_id, id),
  CONSTRAINT ap_plan_comment_contribution UNIQUE (contribution_id),
  CONSTRAINT ap_plan_comment_commitment FOREIGN KEY (commitment_id) REFERENCES ap_commitment (id),
  CONSTRAINT ap_plan_comment_said FOREIGN KEY (contribution_id) REFERENCES ap_contribution (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_monitoring_finding (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  commitment_id BIGINT NOT NULL,
  author_name VARCHAR(100) NOT NULL,
  account_id BIGINT NOT NULL,
  visited_on DATE NOT NULL,
  place VARCHAR(200) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  -- What should be better (개선점).
  improvement VARCHAR(4000) NULL,
  filed_at DATETIME(6) NOT NULL,
  agency_code CHAR(7) CHARACTER SET ascii NULL,
  agency_name VARCHAR(200) NULL,
  reply VARCHAR(4000) NULL,
  replied_on DATE NULL,
  replied_by BIGINT NULL,
  PRIMARY KEY (id),
  INDEX ap_monitoring_finding_of (commitment_id, id),
  CONSTRAINT ap_monitoring_finding_commitment FOREIGN KEY (commitment_id) REFERENCES ap_commitment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO ap_ids (name, next_id) VALUES ('ap_plan_comment', 0), ('ap_monitoring_finding', 0);
