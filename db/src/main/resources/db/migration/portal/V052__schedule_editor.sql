-- What the editor of the schedule needs: undo, the name a slot had in feeds, who must not be missed, and how long it takes
-- to walk from one building to another. Private data of speakers stands apart and has a day on which it goes.

ALTER TABLE sm_summit
  ADD COLUMN transfer_minutes INT NOT NULL DEFAULT 15;

ALTER TABLE sm_session
  -- The guid its slot had before it was taken off the schedule: feeds know it, so it gets it back.
  ADD COLUMN last_slot_guid BINARY(16) NULL;

ALTER TABLE sm_change
  -- One step of the editor may change several slots; it is undone as a whole.
  ADD COLUMN step BINARY(16) NULL,
  ADD COLUMN undone BOOLEAN NOT NULL DEFAULT FALSE,
  ADD INDEX sm_change_account (summit_id, account_id, subject, id);

-- Who leads a country's delegation: nothing that heads attend may run beside a session of theirs.
CREATE TABLE sm_delegation_head (
  id BIGINT NOT NULL,
  summit_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  country_code CHAR(3) NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_delegation_head_person UNIQUE (summit_id, person_id),
  CONSTRAINT sm_delegation_head_summit FOREIGN KEY (summit_id) REFERENCES sm_summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What nobody but the programme office reads, apart from the public person, until the day it is deleted.
CREATE TABLE sm_person_private (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  summit_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  email VARCHAR(254) NULL,
  phone VARCHAR(50) NULL,
  diet VARCHAR(300) NULL,
  arrival VARCHAR(500) NULL,
  keep_until DATE NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT sm_person_private_person UNIQUE (summit_id, person_id),
  CONSTRAINT sm_person_private_summit FOREIGN KEY (summit_id) REFERENCES sm_summit (id),
  INDEX sm_person_private_keep (keep_until)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
