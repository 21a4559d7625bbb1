-- What the list of meetings said before a change of a meeting or of its state: the list of an earlier day comes back as it was public.
ALTER TABLE mb_meeting
    ADD COLUMN changed_at DATETIME(6) NULL COMMENT 'since when what stands here is on record, when something else was before';

CREATE TABLE mb_former_meeting (
    id BIGINT NOT NULL,
    meeting_id BIGINT NOT NULL,
    ordinal INT NULL,
    title_ko VARCHAR(200) NOT NULL,
    title_en VARCHAR(200) NULL,
    kind VARCHAR(20) NOT NULL,
    mode VARCHAR(20) NULL,
    state VARCHAR(20) NOT NULL,
    first_on DATE NOT NULL,
    last_on DATE NOT NULL,
    day_precision VARCHAR(20) NOT NULL,
    starts_at DATETIME(6) NULL,
    ends_at DATETIME(6) NULL,
    place_ko VARCHAR(300) NULL,
    place_en VARCHAR(300) NULL,
    open_to_public BOOLEAN NOT NULL,
    note VARCHAR(1000) NULL,
    stood_from DATETIME(6) NOT NULL,
    stood_until DATETIME(6) NOT NULL,
    replaced_by BIGINT NULL COMMENT 'account',
    PRIMARY KEY (id),
    UNIQUE KEY mb_former_meeting_stood (meeting_id, stood_from),
    CONSTRAINT mb_former_meeting_of FOREIGN KEY (meeting_id) REFERENCES mb_meeting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The states of before are known from the changes that were kept.
INSERT INTO mb_former_meeting (id, meeting_id, ordinal, title_ko, title_en, kind, mode, state, first_on, last_on,
    day_precision, starts_at, ends_at, place_ko, place_en, open_to_public, note, stood_from, stood_until, replaced_by)
SELECT ROW_NUMBER() OVER (ORDER BY e.id), m.id, m.ordinal, m.title_ko, m.title_en, m.kind, m.mode, e.from_state,
    m.first_on, m.last_on, m.day_precision, m.starts_at, m.ends_at, m.place_ko, m.place_en, m.open_to_public, m.note,
    e.before_at, e.recorded_at, e.recorded_by
FROM mb_meeting m
JOIN (SELECT id, meeting_id, from_state, recorded_at, recorded_by,
             LAG(recorded_at) OVER (PARTITION BY meeting_id ORDER BY recorded_at, id) AS before_at
        FROM mb_meeting_event) e ON e.meeting_id = m.id
WHERE e.from_state IS NOT NULL AND e.before_at < e.recorded_at;

UPDATE mb_meeting m
SET m.changed_at = (SELECT MAX(f.stood_until) FROM mb_former_meeting f WHERE f.meeting_id = m.id);

INSERT INTO mb_ids (name, next_id) SELECT 'mb_former_meeting', COALESCE(MAX(id), 0) FROM mb_former_meeting;
