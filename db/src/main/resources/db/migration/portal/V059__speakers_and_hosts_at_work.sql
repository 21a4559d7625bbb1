-- What speakers say of themselves, how they were invited, and what hosts would like to read in the programme.

-- The public side of a person; sm_person_private is the other. Shown to visitors only with consent.
CREATE TABLE sm_person_profile (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  person_id BIGINT NOT NULL,
  biography_ko VARCHAR(2000) NULL,
  biography_en VARCHAR(2000) NULL,
  -- When the person, or the programme office in the person's name, agreed to publish it; null until then.
  consent_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_person_profile_person UNIQUE (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sm_speaker_invitation (
  id BIGINT NOT NULL,
  summit_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  language VARCHAR(5) NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  times INT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_speaker_invitation_person UNIQUE (summit_id, person_id),
  CONSTRAINT sm_speaker_invitation_summit FOREIGN KEY (summit_id) REFERENCES sm_summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Texts a host organisation hands in for a session of its own; they count when an organiser accepts them.
CREATE TABLE sm_text_proposal (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  session_id BIGINT NOT NULL,
  -- The version of the session it was written over: what was changed since is seen before it is accepted.
  session_version BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  submitted_at DATETIME(6) NOT NULL,
  -- OPEN, ACCEPTED, DECLINED or WITHDRAWN.
  state VARCHAR(20) NOT NULL,
  title_ko VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NULL,
  subtitle_ko VARCHAR(300) NULL,
  subtitle_en VARCHAR(300) NULL,
  abstract_ko TEXT NULL,
  abstract_en TEXT NULL,
  description_ko MEDIUMTEXT NULL,
  description_en MEDIUMTEXT NULL,
  decided_at DATETIME(6) NULL,
  decided_by BIGINT NULL,
  reason VARCHAR(500) NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_text_proposal_session FOREIGN KEY (session_id) REFERENCES sm_session (id),
  INDEX sm_text_proposal_state (state, session_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT IGNORE INTO sm_ids (name, next_id) VALUES
  ('sm_person_profile', 0), ('sm_speaker_invitation', 0), ('sm_text_proposal', 0);
