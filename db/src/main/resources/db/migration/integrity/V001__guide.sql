-- Where to report what. The guide is part of every installation, not of the demonstration. An entry is dated: a change of law
-- or of the receiving body is a new entry, and a reader of an old case finds the guide of that day.
-- confirmed: the law and the period were taken over from the specification of the portal; where it is false a person
-- at the agency still has to confirm law and receiving bodies, and the page says so.

CREATE TABLE guide_entry (
  id BINARY(16) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  position INT NOT NULL,
  subject_ko VARCHAR(300) NOT NULL,
  subject_en VARCHAR(300) NOT NULL,
  procedure_ko VARCHAR(1000) NOT NULL,
  procedure_en VARCHAR(1000) NOT NULL,
  law_ko VARCHAR(300) NULL,
  law_en VARCHAR(300) NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  confirmed BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (id),
  CONSTRAINT guide_entry_kind UNIQUE (kind, valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE guide_body (
  id BINARY(16) NOT NULL,
  entry_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  name_ko VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT guide_body_position UNIQUE (entry_id, position),
  CONSTRAINT guide_body_entry FOREIGN KEY (entry_id) REFERENCES guide_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
