-- What an organiser keeps about a programme beyond what the first slice showed: texts, languages, pending decisions, rooms
-- with their kinds, breaks for all rooms, availability, confirmations, acknowledged conflicts and the history.

ALTER TABLE sm_summit
  ADD COLUMN content_languages VARCHAR(50) NOT NULL DEFAULT 'ko,en',
  -- Lengths in which the grid of the editor steps, in minutes.
  ADD COLUMN grid_minutes INT NOT NULL DEFAULT 15,
  -- Counts up with every change of the work in progress, so that a stale tab is told.
  ADD COLUMN work_version BIGINT NOT NULL DEFAULT 0;

ALTER TABLE sm_room
  ADD COLUMN version BIGINT NOT NULL DEFAULT 0,
  -- PLENARY, SESSION, WORKSHOP, MEETING, EXHIBITION or ONLINE.
  ADD COLUMN kind VARCHAR(20) NOT NULL DEFAULT 'SESSION',
  ADD COLUMN capacity INT NULL,
  ADD COLUMN building VARCHAR(100) NULL,
  ADD COLUMN floor VARCHAR(20) NULL,
  ADD COLUMN allows_parallel BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN interpretation_booths INT NOT NULL DEFAULT 0,
  ADD COLUMN stream_url VARCHAR(500) NULL;

-- A room made of others: 100A+100B is in use when either is.
CREATE TABLE sm_room_part (
  room_id BIGINT NOT NULL,
  part_id BIGINT NOT NULL,
  PRIMARY KEY (room_id, part_id),
  CONSTRAINT sm_room_part_room FOREIGN KEY (room_id) REFERENCES sm_room (id),
  CONSTRAINT sm_room_part_part FOREIGN KEY (part_id) REFERENCES sm_room (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE sm_session
  -- A decision that was taken and is not announced yet; null when there is none.
  ADD COLUMN pending_state VARCHAR(20) NULL,
  ADD COLUMN abstract_ko TEXT NULL,
  ADD COLUMN abstract_en TEXT NULL,
  ADD COLUMN description_ko MEDIUMTEXT NULL,
  ADD COLUMN description_en MEDIUMTEXT NULL,
  -- ISO 639-1 codes parted by commas: what is spoken, and into what it is interpreted.
  ADD COLUMN spoken_languages VARCHAR(50) NULL,
  ADD COLUMN interpretation_languages VARCHAR(50) NULL,
  ADD COLUMN attendance_mode VARCHAR(20) NULL,
  ADD COLUMN minutes INT NULL,
  ADD COLUMN expected_audience INT NULL,
  ADD COLUMN recording VARCHAR(20) NULL,
  ADD COLUMN replaced_by_id BIGINT NULL,
  -- The same in the file it was imported from and in the next one: guid, address or row key of the source.
  ADD COLUMN import_key VARCHAR(200) NULL,
  ADD COLUMN web_address VARCHAR(500) NULL,
  ADD CONSTRAINT sm_session_import UNIQUE (summit_id, import_key),
  ADD CONSTRAINT sm_session_replaced FOREIGN KEY (replaced_by_id) REFERENCES sm_session (id);

-- HOST, CO_HOST, PARTNER or SPONSOR.
ALTER TABLE sm_session_host
  ADD COLUMN role VARCHAR(20) NOT NULL DEFAULT 'HOST';

ALTER TABLE sm_participation
  ADD COLUMN version BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN country_code CHAR(3) NULL,
  ADD COLUMN remote BOOLEAN NOT NULL DEFAULT FALSE,
  -- Where a remote speaker sits; null when unknown.
  ADD COLUMN remote_zone VARCHAR(50) NULL,
  -- OPEN, CONFIRMED or DECLINED.
  ADD COLUMN confirmation VARCHAR(20) NOT NULL DEFAULT 'OPEN';

ALTER TABLE sm_affiliation
  ADD COLUMN organisation_en VARCHAR(200) NULL,
  ADD COLUMN post_en VARCHAR(200) NULL;

-- A slot is a session's, or a break or blocker of one room, or (room null) of all rooms.
ALTER TABLE sm_slot
  MODIFY COLUMN session_id BIGINT NULL,
  ADD COLUMN summit_id BIGINT NULL,
  ADD COLUMN kind VARCHAR(20) NOT NULL DEFAULT 'SESSION',
  ADD COLUMN title_ko VARCHAR(200) NULL,
  ADD COLUMN title_en VARCHAR(200) NULL;
UPDATE sm_slot s JOIN sm_session x ON x.id = s.session_id SET s.summit_id = x.summit_id;
ALTER TABLE sm_slot
  ADD INDEX sm_slot_summit (summit_id, starts_at),
  ADD INDEX sm_slot_room_time (room_id, starts_at);

-- When a room or a person can be had (available true) or cannot (false).
CREATE TABLE sm_availability (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  summit_id BIGINT NOT NULL,
  room_id BIGINT NULL,
  person_id BIGINT NULL,
  available BOOLEAN NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  note VARCHAR(300) NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_availability_summit FOREIGN KEY (summit_id) REFERENCES sm_summit (id),
  CONSTRAINT sm_availability_room FOREIGN KEY (room_id) REFERENCES sm_room (id),
  INDEX sm_availability_person (summit_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A conflict that somebody looked at and let stand; the key names code and both parties, so a moved party asks again.
CREATE TABLE sm_acknowledgement (
  id BIGINT NOT NULL,
  summit_id BIGINT NOT NULL,
  conflict_key VARCHAR(200) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  account_id BIGINT NOT NULL,
  acknowledged_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_acknowledgement_key UNIQUE (summit_id, conflict_key),
  CONSTRAINT sm_acknowledgement_summit FOREIGN KEY (summit_id) REFERENCES sm_summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Who changed what on session, slot, room and participation, with the text before and after.
CREATE TABLE sm_change (
  id BIGINT NOT NULL,
  summit_id BIGINT NOT NULL,
  subject VARCHAR(20) NOT NULL,
  subject_id BIGINT NOT NULL,
  session_id BIGINT NULL,
  field VARCHAR(40) NOT NULL,
  before_text VARCHAR(2000) NULL,
  after_text VARCHAR(2000) NULL,
  account_id BIGINT NULL,
  account_name VARCHAR(150) NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_change_summit FOREIGN KEY (summit_id) REFERENCES sm_summit (id),
  INDEX sm_change_session (session_id, changed_at),
  INDEX sm_change_summit_time (summit_id, changed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
