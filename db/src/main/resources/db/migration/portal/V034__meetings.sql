-- Meetings of governance bodies: plan, notice, agenda, attendance and quorum. The seats and persons of a meeting are kept
-- as of its day, because affiliations and holders change.

CREATE TABLE mb_meeting (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    code VARCHAR(60) NOT NULL COMMENT 'public code, the end of the address',
    body_code VARCHAR(40) NOT NULL,
    ordinal INT NULL COMMENT 'the number the body counts by, where it is known',
    title_ko VARCHAR(200) NOT NULL,
    title_en VARCHAR(200) NULL,
    kind VARCHAR(20) NOT NULL,
    mode VARCHAR(20) NULL COMMENT 'null where no source says how people met',
    state VARCHAR(20) NOT NULL,
    first_on DATE NOT NULL,
    last_on DATE NOT NULL,
    day_precision VARCHAR(20) NOT NULL,
    starts_at DATETIME(6) NULL COMMENT 'null where no hour is printed',
    ends_at DATETIME(6) NULL,
    place_ko VARCHAR(300) NULL,
    place_en VARCHAR(300) NULL,
    noticed_at DATETIME(6) NULL,
    notices INT NOT NULL DEFAULT 0,
    cancel_reason VARCHAR(1000) NULL,
    quorum_version_id BIGINT NULL COMMENT 'version of the rule the verdict used',
    quorum_seats INT NULL COMMENT 'seats filled on the day',
    quorum_present INT NULL,
    quorum_needed INT NULL,
    evidence VARCHAR(1000) NULL,
    note VARCHAR(1000) NULL,
    invented BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'made up to show how the portal works',
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_meeting_code (code),
    KEY mb_meeting_list (first_on, id),
    KEY mb_meeting_body (body_code, first_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_meeting_event (
    id BIGINT NOT NULL,
    meeting_id BIGINT NOT NULL,
    from_state VARCHAR(20) NULL,
    to_state VARCHAR(20) NOT NULL,
    reason VARCHAR(1000) NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    PRIMARY KEY (id),
    KEY mb_meeting_event_meeting (meeting_id, recorded_at),
    CONSTRAINT mb_meeting_event_meeting FOREIGN KEY (meeting_id) REFERENCES mb_meeting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_agenda_item (
    id BIGINT NOT NULL,
    meeting_id BIGINT NOT NULL,
    position INT NOT NULL,
    kind VARCHAR(20) NULL COMMENT 'null where no source says',
    title_ko VARCHAR(300) NOT NULL,
    title_en VARCHAR(300) NULL,
    summary_ko VARCHAR(2000) NULL,
    summary_en VARCHAR(2000) NULL,
    document_id BIGINT NULL COMMENT 'a stored file',
    PRIMARY KEY (id),
    KEY mb_agenda_item_meeting (meeting_id, position),
    CONSTRAINT mb_agenda_item_meeting FOREIGN KEY (meeting_id) REFERENCES mb_meeting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_attendance (
    id BIGINT NOT NULL,
    meeting_id BIGINT NOT NULL,
    holding_id BIGINT NOT NULL,
    seat_id BIGINT NOT NULL,
    person_id BIGINT NULL,
    name_ko VARCHAR(100) NULL,
    name_en VARCHAR(150) NULL,
    affiliation VARCHAR(300) NULL,
    title VARCHAR(200) NULL,
    constituency VARCHAR(40) NOT NULL,
    chair BOOLEAN NOT NULL,
    presence VARCHAR(20) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_attendance_seat (meeting_id, seat_id),
    CONSTRAINT mb_attendance_meeting FOREIGN KEY (meeting_id) REFERENCES mb_meeting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Which account belongs to which person of the directory: who may vote and declare with it.
CREATE TABLE mb_member_account (
    account_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    set_at DATETIME(6) NOT NULL,
    set_by BIGINT NULL,
    PRIMARY KEY (account_id),
    UNIQUE KEY mb_member_account_person (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO mb_ids (name, next_id) VALUES
('mb_meeting', 0), ('mb_meeting_event', 0), ('mb_agenda_item', 0), ('mb_attendance', 0);

INSERT INTO pf_rule (code, area, position, title_ko, title_en) VALUES
('membership.meeting', 'membership', 34, '회의와 의결', 'Meetings and decisions'),
('membership.meeting-notice', 'membership', 35, '회의 소집 통지', 'Notice of a meeting');

INSERT INTO pf_rule_version (id, rule_code, valid_from, valid_to, parameters, effect, content_ko, content_en, source, note, recorded_at) VALUES
(3441, 'membership.meeting', '2011-09-20', NULL, '{"quorumPercent": 50, "majorityPercent": 50, "changeUntilDeadline": true}', 'BLOCK',
 '그날 채워진 자리의 과반수가 출석하면 회의를 열고, 출석위원의 과반수가 찬성하면 의결합니다. 회피한 위원은 두 수에서 모두 뺍니다. 서면 의결에서는 표를 낸 위원을 출석으로 보고, 마감 전까지 표를 바꿀 수 있습니다.',
 'A meeting opens when more than half of the seats filled on the day are present, and decides when more than half of those present are in favour. Recused members count in neither. In a written vote who votes is present, and a vote can be changed until the deadline.',
 '기구의 설치 근거(확인 필요)', '위원회 운영의 일반적인 기준으로 넣은 값입니다. 기구마다 설치 근거와 대조해야 합니다.', '2026-01-01 00:00:00'),
(3442, 'membership.meeting-notice', '2011-09-20', NULL, '{"days": 7}', 'WARN',
 '회의는 7일 전까지 안건을 붙여 알립니다.',
 'A meeting is announced with its agenda at least seven days ahead.',
 '기구의 설치 근거(확인 필요)', '기구마다 설치 근거와 대조해야 합니다.', '2026-01-01 00:00:00');
