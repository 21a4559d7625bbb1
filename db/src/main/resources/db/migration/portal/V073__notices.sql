-- Press releases, public notices, documents and forms, each in Korean, in English or in both.
CREATE TABLE pf_notice (
  id           BIGINT       NOT NULL,
  version      BIGINT       NOT NULL DEFAULT 1,
  -- PRESS_RELEASE, NOTICE, DOCUMENT, FORM.
  kind         VARCHAR(20)  NOT NULL,
  -- DRAFT, PUBLISHED, WITHDRAWN.
  state        VARCHAR(12)  NOT NULL,
  title_ko     VARCHAR(300) NULL,
  title_en     VARCHAR(300) NULL,
  body_ko      MEDIUMTEXT   NULL,
  body_en      MEDIUMTEXT   NULL,
  -- The language it was written in, and how the other one came about: OFFICIAL, UNOFFICIAL, MACHINE.
  original     CHAR(2)      NOT NULL,
  translation  VARCHAR(12)  NOT NULL,
  unit         VARCHAR(200) NOT NULL,
  -- From when it is public, and the last day it is in force; without one it stays in force.
  from_on      DATE         NOT NULL,
  to_on        DATE         NULL,
  published_at DATETIME(6)  NULL,
  changed_at   DATETIME(6)  NOT NULL,
  changed_by   BIGINT       NULL,
  PRIMARY KEY (id),
  KEY ix_pf_notice_public (state, from_on, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE pf_notice_file (
  notice_id BIGINT NOT NULL,
  position  INT    NOT NULL,
  file_id   BIGINT NOT NULL,
  PRIMARY KEY (notice_id, position),
  KEY ix_pf_notice_file_file (file_id),
  CONSTRAINT fk_pf_notice_file_notice FOREIGN KEY (notice_id) REFERENCES pf_notice (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO pf_ids (name, next_id) VALUES ('pf_notice', 1000);
