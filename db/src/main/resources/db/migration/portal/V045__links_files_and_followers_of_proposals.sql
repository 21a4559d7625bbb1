-- What proposals have to do with each other besides mergers and splits. A wrong link is undone with a reason and stays.
CREATE TABLE ap_proposal_link (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  proposal_id BIGINT NOT NULL,
  -- DUPLICATE_OF: the same content, received before. IMPROVED_FROM: what this one goes on from.
  kind VARCHAR(20) NOT NULL,
  related_id BIGINT NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  linked_at DATETIME(6) NOT NULL,
  linked_by BIGINT NULL,
  undone_at DATETIME(6) NULL,
  undone_by BIGINT NULL,
  undone_reason VARCHAR(2000) NULL,
  PRIMARY KEY (id),
  INDEX ap_proposal_link_from (proposal_id, kind),
  INDEX ap_proposal_link_to (related_id, kind),
  CONSTRAINT ap_proposal_link_proposal FOREIGN KEY (proposal_id) REFERENCES ap_proposal (id),
  CONSTRAINT ap_proposal_link_related FOREIGN KEY (related_id) REFERENCES ap_proposal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE ap_proposal ADD INDEX ap_proposal_split (split_from_id);

-- Files of the platform that belong to a proposal.
CREATE TABLE ap_proposal_file (
  proposal_id BIGINT NOT NULL,
  file_id BIGINT NOT NULL,
  PRIMARY KEY (proposal_id, file_id),
  CONSTRAINT ap_proposal_file_file UNIQUE (file_id),
  CONSTRAINT ap_proposal_file_proposal FOREIGN KEY (proposal_id) REFERENCES ap_proposal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_follow (
  proposal_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  followed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (proposal_id, account_id),
  INDEX ap_follow_account (account_id),
  CONSTRAINT ap_follow_proposal FOREIGN KEY (proposal_id) REFERENCES ap_proposal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What a follower is still to be told: written with the event, taken with the mail, so that each person is told of each
-- event once.
CREATE TABLE ap_digest (
  event_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  proposal_id BIGINT NOT NULL,
  told_at DATETIME(6) NULL,
  PRIMARY KEY (event_id, account_id),
  INDEX ap_digest_open (told_at, account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What came of the number of supporters: FORUM or REPLY, by the rule of the day it was reached.
CREATE TABLE ap_support_step (
  proposal_id BIGINT NOT NULL,
  step VARCHAR(10) NOT NULL,
  reached_on DATE NOT NULL,
  threshold INT NOT NULL,
  rule_version_id BIGINT NULL,
  done_on DATE NULL,
  done_text VARCHAR(4000) NULL,
  done_by BIGINT NULL,
  PRIMARY KEY (proposal_id, step),
  CONSTRAINT ap_support_step_proposal FOREIGN KEY (proposal_id) REFERENCES ap_proposal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO ap_ids (name, next_id) VALUES ('ap_proposal_link', 0);
