-- What visitors see: immutable copies of the programme, one for each release. The copy of a slot is one document, because it
-- is written once and read whole; what is asked for by itself stands in columns beside it.

CREATE TABLE sm_release (
  id BIGINT NOT NULL,
  summit_id BIGINT NOT NULL,
  sequence INT NOT NULL,
  note_ko VARCHAR(1000) NULL,
  note_en VARCHAR(1000) NULL,
  released_at DATETIME(6) NOT NULL,
  account_id BIGINT NULL,
  account_name VARCHAR(150) NULL,
  -- The work in progress it was made of; what was changed since is in no release.
  work_version BIGINT NOT NULL,
  -- The sequence of the release it brings back, or null.
  restores INT NULL,
  -- The approval document it was handed in with, or null.
  document_id BIGINT NULL,
  sessions INT NOT NULL,
  -- Summit, rooms and themes as they were.
  head MEDIUMTEXT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_release_sequence UNIQUE (summit_id, sequence),
  CONSTRAINT sm_release_summit FOREIGN KEY (summit_id) REFERENCES sm_summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sm_released_slot (
  id BIGINT NOT NULL,
  release_id BIGINT NOT NULL,
  position INT NOT NULL,
  guid BINARY(16) NOT NULL,
  code CHAR(6) NULL,
  -- CONFIRMED, TENTATIVE or CANCELLED, as calendars call it.
  status VARCHAR(20) NOT NULL,
  -- The SEQUENCE of calendars: grows with start, end, room and the cancelled flag, never with a text.
  sequence INT NOT NULL,
  -- When the release that last touched it was made.
  last_modified DATETIME(6) NOT NULL,
  starts_at DATETIME(6) NULL,
  ends_at DATETIME(6) NULL,
  document MEDIUMTEXT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_released_slot_guid UNIQUE (release_id, guid),
  CONSTRAINT sm_released_slot_release FOREIGN KEY (release_id) REFERENCES sm_release (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sm_release_change (
  id BIGINT NOT NULL,
  release_id BIGINT NOT NULL,
  position INT NOT NULL,
  guid BINARY(16) NOT NULL,
  code CHAR(6) NULL,
  title_ko VARCHAR(300) NULL,
  title_en VARCHAR(300) NULL,
  -- NEW, TIME, ROOM, DURATION, SPEAKERS, TEXT, CANCELLED, REINSTATED or BREAK.
  kind VARCHAR(20) NOT NULL,
  before_text VARCHAR(2000) NULL,
  after_text VARCHAR(2000) NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_release_change_position UNIQUE (release_id, position),
  CONSTRAINT sm_release_change_release FOREIGN KEY (release_id) REFERENCES sm_release (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A release that is to be made at a time; one for a summit at most.
CREATE TABLE sm_release_plan (
  id BIGINT NOT NULL,
  summit_id BIGINT NOT NULL,
  due_at DATETIME(6) NOT NULL,
  note_ko VARCHAR(1000) NULL,
  note_en VARCHAR(1000) NULL,
  account_id BIGINT NULL,
  account_name VARCHAR(150) NULL,
  -- Why it could not be made when it was due, or null: the code of the refusal.
  refused VARCHAR(60) NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_release_plan_summit_once UNIQUE (summit_id),
  CONSTRAINT sm_release_plan_summit FOREIGN KEY (summit_id) REFERENCES sm_summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What was public before there were releases is released when the portal starts.
INSERT INTO sm_release_plan (id, summit_id, due_at)
SELECT id, id, '2021-01-01 00:00:00' FROM sm_summit;
INSERT INTO sm_ids (name, next_id) SELECT 'sm_release_plan', COALESCE(MAX(id), 0) FROM sm_summit;
