-- Rooms, themes and kinds of sessions become the organisers' own: they are added, changed and retired at the desk. What is
-- retired is offered no more and stays in what was released.

ALTER TABLE sm_room
  ADD COLUMN equipment_ko VARCHAR(500) NULL,
  ADD COLUMN equipment_en VARCHAR(500) NULL,
  ADD COLUMN retired BOOLEAN NOT NULL DEFAULT FALSE;

ALTER TABLE sm_theme
  ADD COLUMN version BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN retired BOOLEAN NOT NULL DEFAULT FALSE;

-- How a session is held, the same for every summit. What a kind demands of the schedule stands here and not in the program.
CREATE TABLE sm_session_kind (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  code VARCHAR(40) NOT NULL,
  position INT NOT NULL,
  name_ko VARCHAR(100) NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  -- The usual length, or null.
  minutes INT NULL,
  -- Nothing but exhibitions runs beside it.
  runs_alone BOOLEAN NOT NULL DEFAULT FALSE,
  -- Heads of delegation must not be missed elsewhere while it runs.
  for_heads BOOLEAN NOT NULL DEFAULT FALSE,
  needs_moderator BOOLEAN NOT NULL DEFAULT FALSE,
  retired BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (id),
  CONSTRAINT sm_session_kind_code UNIQUE (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO sm_session_kind (id, code, position, name_ko, name_en, minutes, runs_alone, for_heads, needs_moderator) VALUES
  (1, 'CEREMONY', 1, '개·폐회식', 'Ceremony', 60, TRUE, FALSE, FALSE),
  (2, 'PLENARY', 2, '전체회의', 'Plenary', 90, TRUE, FALSE, FALSE),
  (3, 'KEYNOTE', 3, '기조연설', 'Keynote', 30, FALSE, FALSE, FALSE),
  (4, 'PANEL', 4, '패널 토의', 'Panel discussion', 60, FALSE, FALSE, TRUE),
  (5, 'WORKSHOP', 5, '워크숍', 'Workshop', 90, FALSE, FALSE, FALSE),
  (6, 'COUNTRY_PRESENTATION', 6, '국가 발표', 'Country presentation', 60, FALSE, FALSE, FALSE),
  (7, 'MINISTERIAL', 7, '장관급 회의', 'Ministerial meeting', 90, FALSE, TRUE, TRUE),
  (8, 'SIDE_EVENT', 8, '부대행사', 'Side event', 60, FALSE, FALSE, FALSE),
  (9, 'EXHIBITION_TOUR', 9, '체험관 관람', 'Exhibition tour', 30, FALSE, FALSE, FALSE);

INSERT IGNORE INTO sm_ids (name, next_id) VALUES ('sm_session_kind', 100);
