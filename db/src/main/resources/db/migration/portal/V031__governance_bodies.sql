-- Governance bodies: charter, terms, seats, who holds them, offices whose holder sits ex officio, chairs.
-- Facts are only ever added: a correction or an end is a new row that names the row it takes the place of.

ALTER TABLE mb_governance_body
    MODIFY COLUMN government_seats INT NOT NULL DEFAULT 0,
    MODIFY COLUMN civil_society_seats INT NOT NULL DEFAULT 0,
    ADD COLUMN kind VARCHAR(30) NOT NULL DEFAULT 'STEERING_COMMITTEE',
    ADD COLUMN parent_code VARCHAR(40) NULL,
    ADD COLUMN member_code VARCHAR(60) NULL COMMENT 'the member the body belongs to; null for the partnership itself',
    ADD COLUMN rule_code VARCHAR(80) NOT NULL DEFAULT 'membership.body-charter' COMMENT 'the dated rule of size, terms and chairs',
    ADD COLUMN founded_on DATE NULL,
    ADD COLUMN founded_precision VARCHAR(20) NULL,
    ADD COLUMN dissolved_on DATE NULL COMMENT 'last day',
    ADD COLUMN open_to_all BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'a citizen may ask to join',
    ADD COLUMN purpose_ko VARCHAR(1000) NULL,
    ADD COLUMN purpose_en VARCHAR(1000) NULL,
    ADD COLUMN source VARCHAR(1000) NULL,
    ADD COLUMN note VARCHAR(1000) NULL,
    ADD COLUMN confidence VARCHAR(20) NOT NULL DEFAULT 'VERIFIED',
    ADD COLUMN recorded_at DATETIME(6) NOT NULL DEFAULT '2026-01-01 00:00:00',
    ADD COLUMN recorded_by BIGINT NULL,
    ADD COLUMN version BIGINT NOT NULL DEFAULT 1,
    ADD KEY mb_governance_body_parent (parent_code),
    ADD KEY mb_governance_body_member (member_code);

CREATE TABLE mb_charter (
    id BIGINT NOT NULL,
    body_code VARCHAR(40) NOT NULL,
    from_on DATE NOT NULL,
    to_on DATE NULL COMMENT 'last day',
    basis_ko VARCHAR(500) NOT NULL,
    basis_en VARCHAR(500) NULL,
    maximum INT NULL COMMENT 'members, chairs included',
    private_percent INT NULL COMMENT 'smallest share of private members',
    chairs INT NULL,
    meeting_months INT NULL,
    quorum_percent INT NULL,
    term_months INT NULL,
    consecutive_terms INT NULL COMMENT 'at most so many in a row',
    source VARCHAR(1000) NOT NULL,
    note VARCHAR(1000) NULL,
    confidence VARCHAR(20) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    corrects_id BIGINT NULL,
    struck BOOLEAN NOT NULL DEFAULT FALSE,
    change_reason VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_charter_corrects (corrects_id),
    KEY mb_charter_body (body_code, from_on),
    CONSTRAINT mb_charter_body FOREIGN KEY (body_code) REFERENCES mb_governance_body (code),
    CONSTRAINT mb_charter_corrects FOREIGN KEY (corrects_id) REFERENCES mb_charter (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_body_term (
    id BIGINT NOT NULL,
    body_code VARCHAR(40) NOT NULL,
    number INT NOT NULL,
    label_ko VARCHAR(100) NULL,
    label_en VARCHAR(100) NULL,
    from_on DATE NOT NULL,
    from_precision VARCHAR(20) NOT NULL,
    to_on DATE NULL COMMENT 'last day',
    to_precision VARCHAR(20) NULL,
    source VARCHAR(1000) NOT NULL,
    note VARCHAR(1000) NULL,
    confidence VARCHAR(20) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    corrects_id BIGINT NULL,
    struck BOOLEAN NOT NULL DEFAULT FALSE,
    change_reason VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_body_term_corrects (corrects_id),
    KEY mb_body_term_body (body_code, number),
    CONSTRAINT mb_body_term_body FOREIGN KEY (body_code) REFERENCES mb_governance_body (code),
    CONSTRAINT mb_body_term_corrects FOREIGN KEY (corrects_id) REFERENCES mb_body_term (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_office (
    code VARCHAR(60) NOT NULL,
    name_ko VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    organisation_ko VARCHAR(200) NULL,
    organisation_en VARCHAR(200) NULL,
    PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_seat (
    id BIGINT NOT NULL,
    origin_id BIGINT NOT NULL COMMENT 'the first row of the seat: what holdings name',
    body_code VARCHAR(40) NOT NULL,
    number INT NOT NULL,
    constituency VARCHAR(20) NOT NULL,
    label_ko VARCHAR(200) NULL,
    label_en VARCHAR(200) NULL,
    office_code VARCHAR(60) NULL COMMENT 'ex officio: whoever holds the office sits here',
    chair BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'whoever sits here is a chair',
    from_on DATE NOT NULL,
    to_on DATE NULL COMMENT 'last day',
    source VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    corrects_id BIGINT NULL,
    struck BOOLEAN NOT NULL DEFAULT FALSE,
    change_reason VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_seat_corrects (corrects_id),
    KEY mb_seat_body (body_code, number),
    KEY mb_seat_office (office_code),
    CONSTRAINT mb_seat_body FOREIGN KEY (body_code) REFERENCES mb_governance_body (code),
    CONSTRAINT mb_seat_office FOREIGN KEY (office_code) REFERENCES mb_office (code),
    CONSTRAINT mb_seat_corrects FOREIGN KEY (corrects_id) REFERENCES mb_seat (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE mb_seat_holding
    ADD COLUMN origin_id BIGINT NULL COMMENT 'the first row of the holding; null in the first row itself',
    ADD COLUMN seat_id BIGINT NULL COMMENT 'origin_id of the seat',
    ADD COLUMN person_id BIGINT NULL COMMENT 'of the directory; null where a government holds the seat',
    ADD COLUMN person_code VARCHAR(60) NULL,
    ADD COLUMN name_ko VARCHAR(100) NULL COMMENT 'as printed then',
    ADD COLUMN name_en VARCHAR(150) NULL,
    ADD COLUMN affiliation VARCHAR(300) NULL COMMENT 'as of then',
    ADD COLUMN title VARCHAR(200) NULL COMMENT 'as of then',
    ADD COLUMN earlier_terms VARCHAR(40) NULL COMMENT 'terms served before as the source prints them: 1,2',
    ADD COLUMN end_reason VARCHAR(30) NULL,
    ADD COLUMN recorded_by BIGINT NULL,
    ADD COLUMN struck BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'a correction that says: this was never so',
    ADD COLUMN change_reason VARCHAR(1000) NULL,
    ADD KEY mb_seat_holding_person (person_id),
    ADD KEY mb_seat_holding_seat (seat_id);

CREATE TABLE mb_office_holding (
    id BIGINT NOT NULL,
    office_code VARCHAR(60) NOT NULL,
    person_id BIGINT NOT NULL,
    person_code VARCHAR(60) NOT NULL,
    name_ko VARCHAR(100) NULL,
    name_en VARCHAR(150) NULL,
    from_on DATE NOT NULL,
    to_on DATE NULL COMMENT 'last day',
    source VARCHAR(1000) NOT NULL,
    confidence VARCHAR(20) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    corrects_id BIGINT NULL,
    struck BOOLEAN NOT NULL DEFAULT FALSE,
    change_reason VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_office_holding_corrects (corrects_id),
    KEY mb_office_holding_office (office_code, from_on),
    CONSTRAINT mb_office_holding_office FOREIGN KEY (office_code) REFERENCES mb_office (code),
    CONSTRAINT mb_office_holding_corrects FOREIGN KEY (corrects_id) REFERENCES mb_office_holding (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_chair_role (
    id BIGINT NOT NULL,
    body_code VARCHAR(40) NOT NULL,
    holding_id BIGINT NOT NULL COMMENT 'origin of the holding whose person was elected',
    from_on DATE NOT NULL,
    to_on DATE NULL COMMENT 'last day',
    source VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    corrects_id BIGINT NULL,
    struck BOOLEAN NOT NULL DEFAULT FALSE,
    change_reason VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_chair_role_corrects (corrects_id),
    KEY mb_chair_role_body (body_code, from_on),
    CONSTRAINT mb_chair_role_body FOREIGN KEY (body_code) REFERENCES mb_governance_body (code),
    CONSTRAINT mb_chair_role_holding FOREIGN KEY (holding_id) REFERENCES mb_seat_holding (id),
    CONSTRAINT mb_chair_role_corrects FOREIGN KEY (corrects_id) REFERENCES mb_chair_role (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What a rule said when something was entered: warned or overridden, with the version of the rule that said it.
CREATE TABLE mb_body_verdict (
    id BIGINT NOT NULL,
    body_code VARCHAR(40) NOT NULL,
    holding_id BIGINT NULL,
    rule VARCHAR(40) NOT NULL,
    rule_version_id BIGINT NULL,
    outcome VARCHAR(20) NOT NULL COMMENT 'WARNED, OVERRIDDEN',
    actual INT NOT NULL,
    allowed INT NOT NULL,
    reason VARCHAR(1000) NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    PRIMARY KEY (id),
    KEY mb_body_verdict_body (body_code, recorded_at),
    CONSTRAINT mb_body_verdict_body FOREIGN KEY (body_code) REFERENCES mb_governance_body (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Two persons of one name in one place: apart until somebody decides.
CREATE TABLE mb_namesake_decision (
    id BIGINT NOT NULL,
    first_person_id BIGINT NOT NULL COMMENT 'the smaller id',
    second_person_id BIGINT NOT NULL,
    same_person BOOLEAN NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    PRIMARY KEY (id),
    KEY mb_namesake_decision_persons (first_person_id, second_person_id, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO mb_ids (name, next_id) VALUES
('mb_charter', 0), ('mb_body_term', 0), ('mb_seat', 0), ('mb_seat_holding', 0),
('mb_chair_role', 0), ('mb_body_verdict', 0), ('mb_namesake_decision', 0)
-- Demonstration data of before may have written a name already.
ON DUPLICATE KEY UPDATE next_id = next_id;
