-- Persons and organisations live here once; other modules keep their ids, and on their own side what was printed then.
-- Two rows for one person or body are merged by naming the one that stays; nothing is deleted and every id keeps
-- leading somewhere, so that a merge can be undone.

-- Names only: a directory of who acted in public, no contact and no date of birth.
CREATE TABLE pf_person (
  id          BIGINT       NOT NULL,
  version     BIGINT       NOT NULL DEFAULT 1,
  -- Part of the public address; never changes.
  code        VARCHAR(60)  NOT NULL,
  name_ko     VARCHAR(100) NULL,
  name_en     VARCHAR(150) NULL,
  name_native VARCHAR(150) NULL,
  note        VARCHAR(500) NULL,
  merged_into BIGINT       NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_pf_person_code (code),
  KEY ix_pf_person_name_ko (name_ko),
  KEY ix_pf_person_name_en (name_en),
  KEY ix_pf_person_merged (merged_into)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- kind: AGENCY, CITY, ASSOCIATION, COMPANY, INTERNATIONAL, RESEARCH, OTHER.
CREATE TABLE pf_organisation (
  id           BIGINT       NOT NULL,
  version      BIGINT       NOT NULL DEFAULT 1,
  code         VARCHAR(60)  NOT NULL,
  kind         VARCHAR(30)  NOT NULL,
  -- Seven digits of the standard administrative code (행정표준코드), as in the code table AGENCY.
  agency_code  CHAR(7)      NULL,
  name_ko      VARCHAR(200) NULL,
  name_en      VARCHAR(200) NULL,
  country_code CHAR(3)      NULL,
  valid_from   DATE         NULL,
  valid_to     DATE         NULL,
  successor_id BIGINT       NULL,
  merged_into  BIGINT       NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_pf_organisation_code (code),
  KEY ix_pf_organisation_name_ko (name_ko),
  KEY ix_pf_organisation_name_en (name_en),
  KEY ix_pf_organisation_agency (agency_code),
  KEY ix_pf_organisation_merged (merged_into)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Numbers below are left to the demonstration and to what migrations bring here.
INSERT INTO pf_ids (name, next_id) VALUES ('pf_person', 10000000), ('pf_organisation', 10000000), ('pf_deputy', 1000);

-- Work that waits for one account, or for whoever holds a role (for one scope, such as AGENCY:1741000, or for all of it).
-- The key is the module's own name of the item, such as approvals/123/step/2: opening it twice changes it, closing it
-- twice does nothing.
CREATE TABLE pf_work_item (
  item_key   VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  kind       VARCHAR(30)  NOT NULL,
  title_ko   VARCHAR(500) NOT NULL,
  title_en   VARCHAR(500) NULL,
  path       VARCHAR(300) NOT NULL,
  account_id BIGINT       NULL,
  role       VARCHAR(32)  NULL,
  scope      VARCHAR(90)  NOT NULL DEFAULT '',
  due_on     DATE         NULL,
  opened_at  DATETIME(6)  NOT NULL,
  closed_at  DATETIME(6)  NULL,
  PRIMARY KEY (item_key),
  KEY ix_pf_work_item_account (account_id, closed_at, due_on),
  KEY ix_pf_work_item_role (role, closed_at, due_on)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who does the work of whom while the other is away (업무대행); both days belong to the period.
CREATE TABLE pf_deputy (
  id         BIGINT       NOT NULL,
  version    BIGINT       NOT NULL DEFAULT 1,
  account_id BIGINT       NOT NULL,
  deputy_id  BIGINT       NOT NULL,
  from_on    DATE         NOT NULL,
  to_on      DATE         NOT NULL,
  reason     VARCHAR(200) NULL,
  set_at     DATETIME(6)  NOT NULL,
  set_by     BIGINT       NULL,
  ended_at   DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY ix_pf_deputy_account (account_id, to_on),
  KEY ix_pf_deputy_deputy (deputy_id, to_on),
  CONSTRAINT fk_pf_deputy_account FOREIGN KEY (account_id) REFERENCES pf_account (id),
  CONSTRAINT fk_pf_deputy_deputy FOREIGN KEY (deputy_id) REFERENCES pf_account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
