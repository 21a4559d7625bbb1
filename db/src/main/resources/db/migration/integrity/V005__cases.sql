-- Reports. In the clear is at most what lists and deadlines need: a random id, the coarse kind, the state, due days, counts and who
-- is assigned. No instant, no address, no length: texts are sealed in buckets, a report with and one without a name look the same,
-- and a reporter's acts carry no more than the day. Nothing here opens without a private key, and those lie in the vaults of the
-- officers under their passphrases and of the reporter under the receipt code.

CREATE TABLE key_holder (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  role VARCHAR(20) NOT NULL,
  account_id BIGINT NULL,
  duty_ko VARCHAR(100) NOT NULL,
  duty_en VARCHAR(100) NOT NULL,
  conflict_of_interest_officer BOOLEAN NOT NULL,
  active BOOLEAN NOT NULL,
  public_key BINARY(32) NOT NULL,
  salt BINARY(16) NULL,
  private_key VARBINARY(200) NULL,
  PRIMARY KEY (id),
  CONSTRAINT key_holder_account UNIQUE (account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE report_case (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  lookup_id BINARY(32) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  state VARCHAR(30) NOT NULL,
  received_on DATE NOT NULL,
  due_on DATE NULL,
  epoch INT NOT NULL,
  entries INT NOT NULL,
  header_epoch INT NOT NULL,
  header VARBINARY(2048) NOT NULL,
  reporter_key BINARY(32) NOT NULL,
  reporter_salt BINARY(16) NOT NULL,
  reporter_private_key VARBINARY(200) NOT NULL,
  supplement_rounds INT NOT NULL,
  missed_supplements INT NOT NULL,
  closed_on DATE NULL,
  PRIMARY KEY (id),
  CONSTRAINT report_case_lookup UNIQUE (lookup_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE case_key (
  id BINARY(16) NOT NULL,
  case_id BINARY(16) NOT NULL,
  epoch INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  role VARCHAR(20) NOT NULL,
  holder_id BINARY(16) NOT NULL,
  wrapped VARBINARY(200) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT case_key_holder UNIQUE (case_id, holder_id, epoch, kind),
  CONSTRAINT case_key_case FOREIGN KEY (case_id) REFERENCES report_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE case_entry (
  id BINARY(16) NOT NULL,
  case_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  entered_on DATE NOT NULL,
  epoch INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  body MEDIUMBLOB NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT case_entry_position UNIQUE (case_id, position),
  CONSTRAINT case_entry_case FOREIGN KEY (case_id) REFERENCES report_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE case_assignment (
  id BINARY(16) NOT NULL,
  case_id BINARY(16) NOT NULL,
  holder_id BINARY(16) NOT NULL,
  declared_on DATE NULL,
  PRIMARY KEY (id),
  CONSTRAINT case_assignment_holder UNIQUE (holder_id, case_id),
  CONSTRAINT case_assignment_case FOREIGN KEY (case_id) REFERENCES report_case (id),
  CONSTRAINT case_assignment_key_holder FOREIGN KEY (holder_id) REFERENCES key_holder (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE case_clock (
  id BINARY(16) NOT NULL,
  case_id BINARY(16) NOT NULL,
  code VARCHAR(40) NOT NULL,
  started_on DATE NOT NULL,
  due_on DATE NOT NULL,
  edition INT NOT NULL,
  confirmed BOOLEAN NOT NULL,
  nature VARCHAR(20) NOT NULL,
  law_ko VARCHAR(300) NOT NULL,
  law_en VARCHAR(300) NOT NULL,
  stopped_on DATE NULL,
  PRIMARY KEY (id),
  KEY case_clock_case (case_id, stopped_on, due_on),
  CONSTRAINT case_clock_of_case FOREIGN KEY (case_id) REFERENCES report_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE journal_entry (
  number BIGINT NOT NULL,
  entry_day DATE NOT NULL,
  second_of_day INT NOT NULL,
  action VARCHAR(60) NOT NULL,
  actor BINARY(16) NULL,
  case_id BINARY(16) NULL,
  detail VARCHAR(60) NOT NULL,
  previous BINARY(32) NOT NULL,
  hash BINARY(32) NOT NULL,
  PRIMARY KEY (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One row; whoever appends to the chain locks it.
CREATE TABLE journal_end (
  id INT NOT NULL,
  number BIGINT NOT NULL,
  hash BINARY(32) NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO journal_end (id, number, hash) VALUES (1, 0, UNHEX(REPEAT('00', 32)));
