-- Accounts, roles and everything sign-in needs. Secrets are stored as hashes only (one-time links, device tokens,
-- recovery codes: SHA-256 of random values; passwords: Argon2id), the TOTP secret enciphered.

-- The last id given out, by generator. Numbers up to 1000 are left to accounts written by the installation.
CREATE TABLE pf_ids (
  name    VARCHAR(64) NOT NULL,
  next_id BIGINT      NOT NULL,
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO pf_ids (name, next_id) VALUES ('account', 1000);

-- state: UNVERIFIED (registered, e-mail not yet confirmed), INVITED (no password yet), ACTIVE, DEACTIVATED, CLOSED.
-- A closed account keeps its row, so that texts keep an author, but no personal datum.
CREATE TABLE pf_account (
  id                  BIGINT       NOT NULL,
  version             BIGINT       NOT NULL DEFAULT 1,
  state               VARCHAR(16)  NOT NULL,
  -- Lower case and NFC; compared byte by byte, so that no address passes for a similar one.
  email               VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  email_verified_at   DATETIME(6)  NULL,
  name_ko             VARCHAR(100) NOT NULL,
  name_en             VARCHAR(100) NULL,
  language            CHAR(2)      NOT NULL DEFAULT 'ko',
  unit                VARCHAR(200) NULL,
  position            VARCHAR(100) NULL,
  password_hash       VARCHAR(255) NULL,
  password_changed_at DATETIME(6)  NULL,
  totp_secret         VARBINARY(255) NULL,
  totp_confirmed_at   DATETIME(6)  NULL,
  -- The last 30 second step a code was accepted for: no code counts twice.
  totp_last_step      BIGINT       NOT NULL DEFAULT 0,
  -- Grows when every session has to end, and when the roles changed, so that a running session notices.
  security_epoch      INT          NOT NULL DEFAULT 0,
  roles_epoch         INT          NOT NULL DEFAULT 0,
  created_at          DATETIME(6)  NOT NULL,
  last_sign_in_at     DATETIME(6)  NULL,
  closed_at           DATETIME(6)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_pf_account_email (email),
  KEY ix_pf_account_name (name_ko),
  KEY ix_pf_account_state (state, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A role, for the whole portal (both scope columns empty) or for one thing, such as AGENCY 1741000 or SUMMIT 12.
CREATE TABLE pf_account_role (
  account_id BIGINT      NOT NULL,
  role       VARCHAR(32) NOT NULL,
  scope_kind VARCHAR(20) NOT NULL DEFAULT '',
  scope_id   VARCHAR(64) NOT NULL DEFAULT '',
  given_at   DATETIME(6) NOT NULL,
  -- The account that gave it, null for the installation and for what everybody gets.
  given_by   BIGINT      NULL,
  PRIMARY KEY (account_id, role, scope_kind, scope_id),
  KEY ix_pf_account_role_role (role, account_id),
  CONSTRAINT fk_pf_account_role_account FOREIGN KEY (account_id) REFERENCES pf_account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What a role demands of the accounts that hold it; a role without a row demands nothing.
CREATE TABLE pf_role_policy (
  role          VARCHAR(32) NOT NULL,
  version       BIGINT      NOT NULL DEFAULT 1,
  totp_required TINYINT(1)  NOT NULL DEFAULT 0,
  changed_at    DATETIME(6) NULL,
  changed_by    BIGINT      NULL,
  PRIMARY KEY (role)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A link that works once. purpose: VERIFY_EMAIL, RESET_PASSWORD, INVITATION, FIRST_ADMINISTRATOR.
CREATE TABLE pf_one_time_token (
  token_hash BINARY(32)  NOT NULL,
  purpose    VARCHAR(24) NOT NULL,
  -- Null only for the first administrator, whose account the link itself makes.
  account_id BIGINT      NULL,
  -- The address a verification is about; the account takes it over when the link is used.
  email      VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at    DATETIME(6) NULL,
  PRIMARY KEY (token_hash),
  KEY ix_pf_one_time_token_account (account_id, purpose),
  KEY ix_pf_one_time_token_expiry (expires_at),
  CONSTRAINT fk_pf_one_time_token_account FOREIGN KEY (account_id) REFERENCES pf_account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A browser somebody signed in with. Its cookie holds the series and a token that changes with each use; a token that
-- was changed already tells of a copied cookie.
CREATE TABLE pf_remember_token (
  series         BINARY(16)   NOT NULL,
  account_id     BIGINT       NOT NULL,
  token_hash     BINARY(32)   NOT NULL,
  previous_hash  BINARY(32)   NULL,
  rotated_at     DATETIME(6)  NOT NULL,
  security_epoch INT          NOT NULL,
  -- Whether the user asked to stay signed in, and whether a TOTP code was given.
  persistent     TINYINT(1)   NOT NULL,
  second_factor  TINYINT(1)   NOT NULL,
  browser        VARCHAR(200) NULL,
  address        VARCHAR(45)  NULL,
  created_at     DATETIME(6)  NOT NULL,
  last_seen_at   DATETIME(6)  NOT NULL,
  expires_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (series),
  KEY ix_pf_remember_token_account (account_id, last_seen_at),
  KEY ix_pf_remember_token_expiry (expires_at),
  CONSTRAINT fk_pf_remember_token_account FOREIGN KEY (account_id) REFERENCES pf_account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Failed sign-ins by subject: the hash of an address, or of an account name together with an address.
CREATE TABLE pf_sign_in_delay (
  subject       BINARY(32)  NOT NULL,
  failures      INT         NOT NULL,
  last_try_at   DATETIME(6) NOT NULL,
  blocked_until DATETIME(6) NOT NULL,
  PRIMARY KEY (subject),
  KEY ix_pf_sign_in_delay_last_try (last_try_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE pf_recovery_code (
  account_id BIGINT      NOT NULL,
  code_hash  BINARY(32)  NOT NULL,
  used_at    DATETIME(6) NULL,
  PRIMARY KEY (account_id, code_hash),
  CONSTRAINT fk_pf_recovery_code_account FOREIGN KEY (account_id) REFERENCES pf_account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Which notices somebody wants by mail; what has no row follows the default of its topic.
CREATE TABLE pf_notification_setting (
  account_id BIGINT      NOT NULL,
  topic      VARCHAR(32) NOT NULL,
  by_mail    TINYINT(1)  NOT NULL,
  PRIMARY KEY (account_id, topic),
  CONSTRAINT fk_pf_notification_setting_account FOREIGN KEY (account_id) REFERENCES pf_account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
