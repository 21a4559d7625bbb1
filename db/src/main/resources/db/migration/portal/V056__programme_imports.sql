-- What a file said of a session when it was last imported. A later file changes only what it says differently from then:
-- what organisers changed in between stays.
CREATE TABLE sm_import_memory (
  summit_id BIGINT NOT NULL,
  -- The guid the file gives, which need not be that of the session: some files name slots.
  guid BINARY(16) NOT NULL,
  session_id BIGINT NOT NULL,
  -- Digests of what the file said; null where it said nothing.
  texts CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  place CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  people CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  hosts CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- Whether the last file had it no more; if a later one has it again, it comes back.
  gone BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (summit_id, guid),
  CONSTRAINT sm_import_memory_summit FOREIGN KEY (summit_id) REFERENCES sm_summit (id) ON DELETE CASCADE,
  CONSTRAINT sm_import_memory_session FOREIGN KEY (session_id) REFERENCES sm_session (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What stood before and after a change in English, where it has a name of its own there.
ALTER TABLE sm_release_change
  ADD COLUMN before_en VARCHAR(2000) NULL,
  ADD COLUMN after_en VARCHAR(2000) NULL;
