-- What somebody marked in a programme, and the secret address under which a calendar reads it.
CREATE TABLE sm_star (
  account_id BIGINT NOT NULL,
  session_guid BINARY(16) NOT NULL,
  summit_id BIGINT NOT NULL,
  starred_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, session_guid),
  CONSTRAINT sm_star_summit FOREIGN KEY (summit_id) REFERENCES sm_summit (id),
  INDEX sm_star_session (session_guid)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Only the digest of the secret is kept: whoever reads the table reads nobody's calendar. Revoked is deleted.
CREATE TABLE sm_calendar_token (
  account_id BIGINT NOT NULL,
  digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id),
  CONSTRAINT sm_calendar_token_digest UNIQUE (digest)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One digest of changes for a person and a release, looked at before it is sent.
CREATE TABLE sm_notice_digest (
  id BIGINT NOT NULL,
  release_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  language VARCHAR(5) NOT NULL,
  name VARCHAR(200) NULL,
  -- Why somebody gets it, parted by commas: STARRED, SPEAKER, HOST.
  reasons VARCHAR(60) NOT NULL,
  subject VARCHAR(300) NOT NULL,
  body MEDIUMTEXT NOT NULL,
  -- DRAFT, SENT or LEFT_OUT.
  state VARCHAR(20) NOT NULL,
  decided_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_notice_digest_once UNIQUE (release_id, account_id),
  CONSTRAINT sm_notice_digest_release FOREIGN KEY (release_id) REFERENCES sm_release (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
