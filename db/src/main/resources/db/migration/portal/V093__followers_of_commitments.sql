-- Who follows a commitment, and what each of them is still to be told: written with the event, taken with the mail, so that
-- each person is told of each event once.
CREATE TABLE ap_commitment_follow (
  commitment_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  followed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (commitment_id, account_id),
  INDEX ap_commitment_follow_account (account_id),
  CONSTRAINT ap_commitment_follow_commitment FOREIGN KEY (commitment_id) REFERENCES ap_commitment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_commitment_news (
  id BIGINT NOT NULL,
  commitment_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  INDEX ap_commitment_news_of (commitment_id, id),
  CONSTRAINT ap_commitment_news_commitment FOREIGN KEY (commitment_id) REFERENCES ap_commitment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ap_commitment_digest (
  news_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  told_at DATETIME(6) NULL,
  PRIMARY KEY (news_id, account_id),
  INDEX ap_commitment_digest_open (told_at, account_id),
  CONSTRAINT ap_commitment_digest_news FOREIGN KEY (news_id) REFERENCES ap_commitment_news (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO ap_ids (name, next_id) VALUES ('ap_commitment_news', 0);
