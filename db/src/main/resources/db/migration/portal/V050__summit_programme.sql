-- The programme of a summit: what is held, where and when, by whom. Korean and English stand side by side; *_official says
-- whether the English text was published or is a translation of ours. Instants are UTC.

CREATE TABLE sm_ids (
  name VARCHAR(50) NOT NULL,
  next_id BIGINT NOT NULL,
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sm_summit (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  -- Part of addresses and of the exchange formats: letters, digits and underscores, because a hyphen fails schedule.json.
  acronym VARCHAR(40) NOT NULL,
  title_ko VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NULL,
  title_en_official BOOLEAN NOT NULL DEFAULT FALSE,
  slogan_ko VARCHAR(300) NULL,
  slogan_en VARCHAR(300) NULL,
  venue_ko VARCHAR(300) NULL,
  venue_en VARCHAR(300) NULL,
  zone VARCHAR(50) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  -- A session that ends after midnight still belongs to the evening: the day changes at this time.
  day_change TIME NOT NULL DEFAULT '04:00:00',
  attendance_mode VARCHAR(20) NOT NULL,
  source_ko VARCHAR(300) NULL,
  source_en VARCHAR(300) NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_summit_acronym UNIQUE (acronym)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sm_theme (
  id BIGINT NOT NULL,
  summit_id BIGINT NOT NULL,
  code VARCHAR(40) NOT NULL,
  position INT NOT NULL,
  title_ko VARCHAR(200) NOT NULL,
  short_title_ko VARCHAR(100) NULL,
  title_en VARCHAR(200) NULL,
  title_en_official BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (id),
  CONSTRAINT sm_theme_code UNIQUE (summit_id, code),
  CONSTRAINT sm_theme_summit FOREIGN KEY (summit_id) REFERENCES sm_summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sm_room (
  id BIGINT NOT NULL,
  summit_id BIGINT NOT NULL,
  position INT NOT NULL,
  name_ko VARCHAR(100) NOT NULL,
  name_en VARCHAR(100) NULL,
  -- True for a room that no source names: a demonstration needs one, and every page says so.
  invented BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (id),
  CONSTRAINT sm_room_name UNIQUE (summit_id, name_ko),
  CONSTRAINT sm_room_summit FOREIGN KEY (summit_id) REFERENCES sm_summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sm_organisation (
  id BIGINT NOT NULL,
  name_ko VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_organisation_name UNIQUE (name_ko)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sm_person (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  -- The same in every source when it is evidently the same person; never shown, it is no spelling of the name.
  person_key VARCHAR(100) NOT NULL,
  name_ko VARCHAR(100) NOT NULL,
  name_en VARCHAR(100) NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_person_key UNIQUE (person_key),
  INDEX sm_person_name (name_ko, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sm_session (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  summit_id BIGINT NOT NULL,
  theme_id BIGINT NULL,
  guid BINARY(16) NOT NULL,
  code CHAR(6) NOT NULL,
  seq INT NOT NULL,
  title_ko VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NULL,
  title_en_official BOOLEAN NOT NULL DEFAULT FALSE,
  subtitle_ko VARCHAR(300) NULL,
  subtitle_en VARCHAR(300) NULL,
  edition INT NULL,
  -- One sentence on the content in the portal's own words, not the host's abstract.
  gist_ko VARCHAR(1000) NULL,
  gist_en VARCHAR(1000) NULL,
  format_code VARCHAR(40) NULL,
  state VARCHAR(20) NOT NULL,
  has_video BOOLEAN NOT NULL DEFAULT FALSE,
  source_ko VARCHAR(300) NULL,
  source_en VARCHAR(300) NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_session_guid UNIQUE (guid),
  CONSTRAINT sm_session_code UNIQUE (code),
  CONSTRAINT sm_session_seq UNIQUE (summit_id, seq),
  CONSTRAINT sm_session_summit FOREIGN KEY (summit_id) REFERENCES sm_summit (id),
  CONSTRAINT sm_session_theme FOREIGN KEY (theme_id) REFERENCES sm_theme (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sm_programme_item (
  id BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  position INT NOT NULL,
  title_ko VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NULL,
  subtitle_ko VARCHAR(300) NULL,
  minutes INT NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_programme_item_position UNIQUE (session_id, position),
  CONSTRAINT sm_programme_item_session FOREIGN KEY (session_id) REFERENCES sm_session (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sm_session_host (
  id BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  position INT NOT NULL,
  organisation_id BIGINT NOT NULL,
  unit_ko VARCHAR(200) NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_session_host_position UNIQUE (session_id, position),
  CONSTRAINT sm_session_host_session FOREIGN KEY (session_id) REFERENCES sm_session (id),
  CONSTRAINT sm_session_host_organisation FOREIGN KEY (organisation_id) REFERENCES sm_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sm_participation (
  id BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  position INT NOT NULL,
  -- Chair, moderator, speaker …; null where the source does not say.
  role VARCHAR(20) NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_participation_position UNIQUE (session_id, position),
  CONSTRAINT sm_participation_session FOREIGN KEY (session_id) REFERENCES sm_session (id),
  CONSTRAINT sm_participation_person FOREIGN KEY (person_id) REFERENCES sm_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Whom a person stood for at the event, as printed then: later employers never change it.
CREATE TABLE sm_affiliation (
  id BIGINT NOT NULL,
  participation_id BIGINT NOT NULL,
  position INT NOT NULL,
  organisation_ko VARCHAR(200) NOT NULL,
  post_ko VARCHAR(200) NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_affiliation_position UNIQUE (participation_id, position),
  CONSTRAINT sm_affiliation_participation FOREIGN KEY (participation_id) REFERENCES sm_participation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sm_slot (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  guid BINARY(16) NOT NULL,
  session_id BIGINT NOT NULL,
  room_id BIGINT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  -- True when no source gives this time and room.
  placement_invented BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (id),
  CONSTRAINT sm_slot_guid UNIQUE (guid),
  CONSTRAINT sm_slot_session FOREIGN KEY (session_id) REFERENCES sm_session (id),
  CONSTRAINT sm_slot_room FOREIGN KEY (room_id) REFERENCES sm_room (id),
  INDEX sm_slot_ends (ends_at, starts_at),
  INDEX sm_slot_starts (starts_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
