-- Approval lines and official documents. What was approved stands in portal_audit.registered_document, which nobody can
-- change; the tables here hold the way there.

-- A unit that issues documents. name_ko is what accounts have as their unit; prefix stands before the serial number.
CREATE TABLE pf_issuing_unit (
  id        BIGINT       NOT NULL,
  version   BIGINT       NOT NULL DEFAULT 1,
  code      VARCHAR(60)  NOT NULL,
  name_ko   VARCHAR(200) NOT NULL,
  name_en   VARCHAR(200) NULL,
  prefix    VARCHAR(100) NOT NULL,
  -- In whose name documents go out (발신명의).
  sender    VARCHAR(200) NULL,
  closed_on DATE         NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_pf_issuing_unit_code (code),
  UNIQUE KEY uq_pf_issuing_unit_name (name_ko),
  UNIQUE KEY uq_pf_issuing_unit_prefix (prefix)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The last serial number given by a unit. Its row is locked from the moment a number is taken until the approval is
-- committed: a number is given once, and an approval that fails gives it back.
CREATE TABLE pf_number_series (
  unit_id     BIGINT NOT NULL,
  last_serial BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (unit_id),
  CONSTRAINT fk_pf_number_series_unit FOREIGN KEY (unit_id) REFERENCES pf_issuing_unit (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The usual line of a unit for a kind of document; an empty kind for every kind without a line of its own.
CREATE TABLE pf_line_template (
  id      BIGINT      NOT NULL,
  version BIGINT      NOT NULL DEFAULT 1,
  unit_id BIGINT      NOT NULL,
  kind    VARCHAR(40) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  UNIQUE KEY uq_pf_line_template (unit_id, kind),
  CONSTRAINT fk_pf_line_template_unit FOREIGN KEY (unit_id) REFERENCES pf_issuing_unit (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- role: REVIEW, COOPERATE, APPROVE.
CREATE TABLE pf_line_template_step (
  template_id BIGINT      NOT NULL,
  position    INT         NOT NULL,
  role        VARCHAR(12) NOT NULL,
  account_id  BIGINT      NOT NULL,
  -- Approved by delegation (전결).
  delegated   TINYINT(1)  NOT NULL DEFAULT 0,
  PRIMARY KEY (template_id, position),
  CONSTRAINT fk_pf_line_template_step FOREIGN KEY (template_id) REFERENCES pf_line_template (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who is away; who stands in for him is in pf_deputy. Both days belong to the period.
CREATE TABLE pf_absence (
  id         BIGINT      NOT NULL,
  account_id BIGINT      NOT NULL,
  from_on    DATE        NOT NULL,
  to_on      DATE        NOT NULL,
  set_at     DATETIME(6) NOT NULL,
  set_by     BIGINT      NULL,
  ended_at   DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_pf_absence_account (account_id, to_on)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- state: DRAFTED, IN_REVIEW, AWAITING_APPROVAL, RETURNED, RECALLED, APPROVED, ENFORCED.
-- disclosure: OPEN, PARTLY_OPEN, CLOSED; clauses: items of 정보공개법 제9조 제1항 as 5,6.
CREATE TABLE pf_document (
  id               BIGINT        NOT NULL,
  version          BIGINT        NOT NULL DEFAULT 1,
  kind             VARCHAR(40)   NOT NULL,
  unit_id          BIGINT        NOT NULL,
  state            VARCHAR(20)   NOT NULL,
  title            VARCHAR(300)  NOT NULL,
  body             MEDIUMTEXT    NOT NULL,
  -- What the public may read of a document that is partly open.
  open_body        MEDIUMTEXT    NULL,
  disclosure       VARCHAR(12)   NOT NULL,
  -- The class as a paper of before the portal prints it.
  disclosure_label VARCHAR(100)  NULL,
  clauses          VARCHAR(20)   NOT NULL DEFAULT '',
  recipients       VARCHAR(1000) NULL,
  note             VARCHAR(2000) NULL,
  -- The thing of a module this document decides, such as membership/minutes/12.
  source_key       VARCHAR(150)  NULL,
  replaces         VARCHAR(130)  NULL,
  -- Null for papers from before the portal, whose officers have no account.
  drafter_id       BIGINT        NULL,
  drafter_name     VARCHAR(200)  NOT NULL,
  drafter_unit     VARCHAR(200)  NULL,
  drafter_position VARCHAR(100)  NULL,
  drafted_at       DATETIME(6)   NOT NULL,
  submitted_at     DATETIME(6)   NULL,
  changed_at       DATETIME(6)   NOT NULL,
  text_version     INT           NOT NULL DEFAULT 0,
  number           VARCHAR(130)  NULL,
  registered_on    DATE          NULL,
  enforced_on      DATE          NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_pf_document_number (number),
  KEY ix_pf_document_drafter (drafter_id, changed_at),
  KEY ix_pf_document_unit (unit_id, state, changed_at),
  KEY ix_pf_document_changed (changed_at, id),
  KEY ix_pf_document_source (source_key),
  CONSTRAINT fk_pf_document_unit FOREIGN KEY (unit_id) REFERENCES pf_issuing_unit (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The line after the drafter. state: WAITING, OPEN, DONE. Unit and position are those of the day the line was set;
-- acted_*: who signed, the holder or who acts for him.
CREATE TABLE pf_document_step (
  id              BIGINT        NOT NULL,
  document_id     BIGINT        NOT NULL,
  position        INT           NOT NULL,
  role            VARCHAR(12)   NOT NULL,
  state           VARCHAR(10)   NOT NULL,
  account_id      BIGINT        NULL,
  name            VARCHAR(200)  NOT NULL,
  unit            VARCHAR(200)  NULL,
  position_title  VARCHAR(100)  NULL,
  delegated       TINYINT(1)    NOT NULL DEFAULT 0,
  acted_by        BIGINT        NULL,
  acted_name      VARCHAR(200)  NULL,
  acted_unit      VARCHAR(200)  NULL,
  acted_position  VARCHAR(100)  NULL,
  acting          TINYINT(1)    NOT NULL DEFAULT 0,
  acted_at        DATETIME(6)   NULL,
  remark          VARCHAR(2000) NULL,
  PRIMARY KEY (id),
  KEY ix_pf_document_step_document (document_id, position),
  KEY ix_pf_document_step_account (account_id, state),
  KEY ix_pf_document_step_acted (acted_by),
  CONSTRAINT fk_pf_document_step FOREIGN KEY (document_id) REFERENCES pf_document (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- An attachment (붙임): a stored file, or text of the document's own. sha256: of the file, or of the text in UTF-8.
CREATE TABLE pf_document_annex (
  id          BIGINT       NOT NULL,
  document_id BIGINT       NOT NULL,
  number      INT          NOT NULL,
  title       VARCHAR(300) NOT NULL,
  text        MEDIUMTEXT   NULL,
  file_id     BIGINT       NULL,
  sha256      CHAR(64)     NOT NULL,
  -- Whether it belongs to the open part of a document that is partly open.
  open_part   TINYINT(1)   NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  KEY ix_pf_document_annex_document (document_id, number),
  KEY ix_pf_document_annex_file (file_id),
  CONSTRAINT fk_pf_document_annex FOREIGN KEY (document_id) REFERENCES pf_document (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The text as it was handed in and as each reviewer changed it; rows are added, never changed.
CREATE TABLE pf_document_version (
  id              BIGINT       NOT NULL,
  document_id     BIGINT       NOT NULL,
  number          INT          NOT NULL,
  title           VARCHAR(300) NOT NULL,
  body            MEDIUMTEXT   NOT NULL,
  open_body       MEDIUMTEXT   NULL,
  changed_by      BIGINT       NULL,
  changed_by_name VARCHAR(200) NULL,
  changed_at      DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_pf_document_version (document_id, number),
  CONSTRAINT fk_pf_document_version FOREIGN KEY (document_id) REFERENCES pf_document (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What happened, in order; rows are added, never changed.
CREATE TABLE pf_document_event (
  id           BIGINT        NOT NULL,
  document_id  BIGINT        NOT NULL,
  happened_at  DATETIME(6)   NOT NULL,
  account_id   BIGINT        NULL,
  account_name VARCHAR(200)  NULL,
  action       VARCHAR(12)   NOT NULL,
  state        VARCHAR(20)   NOT NULL,
  remark       VARCHAR(2000) NULL,
  PRIMARY KEY (id),
  KEY ix_pf_document_event_document (document_id, id),
  CONSTRAINT fk_pf_document_event FOREIGN KEY (document_id) REFERENCES pf_document (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Numbers up to 1000 are left to the demonstration.
INSERT INTO pf_ids (name, next_id) VALUES
('pf_issuing_unit', 1000), ('pf_line_template', 1000), ('pf_absence', 1000), ('pf_document', 1000),
('pf_document_step', 1000), ('pf_document_annex', 1000), ('pf_document_version', 1000), ('pf_document_event', 1000);
