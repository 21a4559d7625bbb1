-- Consultations with secret ballots, adoption with its basis, and which commitments came of which proposals.

CREATE TABLE ap_consultation (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  code VARCHAR(40) NOT NULL,
  call_id BIGINT NOT NULL,
  title_ko VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NULL,
  question_ko VARCHAR(2000) NOT NULL,
  question_en VARCHAR(2000) NULL,
  -- Both days belong to it: it ends at 24:00 of the last one in the portal's zone.
  opens_on DATE NOT NULL,
  closes_on DATE NOT NULL,
  -- The counts of a consultation that was held elsewhere, as its source tells them; such a one has no ballots here.
  reported_for INT NULL,
  reported_against INT NULL,
  reported_other INT NULL,
  source_ko VARCHAR(300) NULL,
  source_en VARCHAR(300) NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_consultation_code UNIQUE (code),
  CONSTRAINT ap_consultation_call FOREIGN KEY (call_id) REFERENCES ap_call (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- That somebody voted: a keyed hash, whose key is outside the database. The key of the table is what makes one person
-- one ballot. No time, no order.
CREATE TABLE ap_ballot_receipt (
  consultation_id BIGINT NOT NULL,
  voter_hash BINARY(32) NOT NULL,
  PRIMARY KEY (consultation_id, voter_hash),
  CONSTRAINT ap_ballot_receipt_consultation FOREIGN KEY (consultation_id) REFERENCES ap_consultation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What was voted: a random key, no voter, no time. Nothing in a row leads to a receipt.
CREATE TABLE ap_ballot (
  ballot_key BINARY(16) NOT NULL,
  consultation_id BIGINT NOT NULL,
  choice VARCHAR(10) NOT NULL,
  PRIMARY KEY (ballot_key),
  INDEX ap_ballot_tally (consultation_id, choice),
  CONSTRAINT ap_ballot_consultation FOREIGN KEY (consultation_id) REFERENCES ap_consultation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_adoption (
  id BIGINT NOT NULL,
  proposal_id BIGINT NOT NULL,
  -- DECISION of a body, approved DOCUMENT, or outcome of a CONSULTATION, and where that is found.
  basis VARCHAR(20) NOT NULL,
  basis_code VARCHAR(100) NOT NULL,
  adopted_on DATE NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ap_adoption_proposal UNIQUE (proposal_id),
  CONSTRAINT ap_adoption_of FOREIGN KEY (proposal_id) REFERENCES ap_proposal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_commitment_source (
  commitment_id BIGINT NOT NULL,
  proposal_id BIGINT NOT NULL,
  PRIMARY KEY (commitment_id, proposal_id),
  INDEX ap_commitment_source_proposal (proposal_id),
  CONSTRAINT ap_commitment_source_commitment FOREIGN KEY (commitment_id) REFERENCES ap_commitment (id),
  CONSTRAINT ap_commitment_source_of FOREIGN KEY (proposal_id) REFERENCES ap_proposal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO ap_ids (name, next_id) VALUES
('ap_consultation', 0),
('ap_adoption', 0);
