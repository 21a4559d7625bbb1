-- Membership: who belongs to the partnership, since when, in which state, and who sits where.
-- Nothing here is overwritten: a correction is a new row that names the one it replaces (corrects_id), and every row
-- says when it was recorded, so that what the register said at any instant can be reproduced.

CREATE TABLE mb_ids (
    name VARCHAR(40) NOT NULL,
    next_id BIGINT NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO mb_ids (name, next_id)
VALUES ('mb_local_government', 0), ('mb_membership', 0), ('mb_joining', 0), ('mb_status_event', 0);

CREATE TABLE mb_country (
    code CHAR(3) NOT NULL COMMENT 'ISO 3166-1 alpha-3',
    name_ko VARCHAR(100) NOT NULL,
    name_en VARCHAR(100) NOT NULL,
    region VARCHAR(30) NULL COMMENT 'the partnership''s four regions',
    region_confidence VARCHAR(20) NOT NULL,
    PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_local_government (
    id BIGINT NOT NULL,
    country_code CHAR(3) NOT NULL,
    name_ko VARCHAR(150) NULL COMMENT 'null where no Korean name is printed anywhere',
    name_en VARCHAR(150) NOT NULL,
    level VARCHAR(30) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_local_government_name (country_code, name_en),
    CONSTRAINT mb_local_government_country FOREIGN KEY (country_code) REFERENCES mb_country (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_membership (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    code VARCHAR(60) NOT NULL COMMENT 'public code of the member: KOR, KOR-GWANGJU',
    number INT NOT NULL COMMENT '1 for the first membership, 2 after a return',
    kind VARCHAR(20) NOT NULL,
    country_code CHAR(3) NOT NULL,
    local_government_id BIGINT NULL,
    ogp_code VARCHAR(20) NULL COMMENT 'prefix of the partnership''s own ids, as printed and never derived (Morocco is MO)',
    PRIMARY KEY (id),
    UNIQUE KEY mb_membership_code (code, number),
    KEY mb_membership_country (country_code, kind),
    CONSTRAINT mb_membership_country FOREIGN KEY (country_code) REFERENCES mb_country (code),
    CONSTRAINT mb_membership_local FOREIGN KEY (local_government_id) REFERENCES mb_local_government (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_joining (
    id BIGINT NOT NULL,
    membership_id BIGINT NOT NULL,
    since_on DATE NOT NULL,
    since_precision VARCHAR(20) NOT NULL COMMENT 'how much of since_on the source prints; the rest is the first day of the period',
    cohort VARCHAR(60) NULL,
    letter_on DATE NULL,
    declaration_on DATE NULL,
    first_plan_on DATE NULL,
    document_id BIGINT NULL,
    evidence VARCHAR(1000) NULL,
    confidence VARCHAR(20) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL COMMENT 'account; null for what was loaded with the portal',
    corrects_id BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_joining_corrects (corrects_id),
    KEY mb_joining_membership (membership_id, recorded_at),
    CONSTRAINT mb_joining_membership FOREIGN KEY (membership_id) REFERENCES mb_membership (id),
    CONSTRAINT mb_joining_corrects FOREIGN KEY (corrects_id) REFERENCES mb_joining (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_status_event (
    id BIGINT NOT NULL,
    membership_id BIGINT NOT NULL,
    position INT NOT NULL COMMENT 'place in the history of the membership; a correction takes the place of what it replaces',
    status VARCHAR(30) NOT NULL,
    letter_on DATE NULL,
    received_on DATE NULL,
    effective_on DATE NOT NULL,
    effective_precision VARCHAR(20) NOT NULL,
    announced_on DATE NULL,
    decision VARCHAR(500) NULL,
    reason VARCHAR(2000) NULL,
    document_id BIGINT NULL,
    evidence VARCHAR(1000) NULL,
    confidence VARCHAR(20) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL COMMENT 'account; null for what was loaded with the portal',
    corrects_id BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_status_event_corrects (corrects_id),
    KEY mb_status_event_history (membership_id, position, effective_on, recorded_at),
    CONSTRAINT mb_status_event_membership FOREIGN KEY (membership_id) REFERENCES mb_membership (id),
    CONSTRAINT mb_status_event_corrects FOREIGN KEY (corrects_id) REFERENCES mb_status_event (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_governance_body (
    code VARCHAR(40) NOT NULL,
    name_ko VARCHAR(150) NOT NULL,
    name_en VARCHAR(150) NOT NULL,
    government_seats INT NOT NULL,
    civil_society_seats INT NOT NULL,
    PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_seat_holding (
    id BIGINT NOT NULL,
    body_code VARCHAR(40) NOT NULL,
    constituency VARCHAR(20) NOT NULL,
    member_code VARCHAR(60) NULL COMMENT 'the government that holds the seat; null for civil society',
    term_number INT NULL,
    from_on DATE NOT NULL,
    from_precision VARCHAR(20) NOT NULL,
    from_confidence VARCHAR(20) NOT NULL,
    to_on DATE NULL COMMENT 'last day',
    to_precision VARCHAR(20) NULL,
    evidence VARCHAR(1000) NULL,
    note VARCHAR(500) NULL,
    confidence VARCHAR(20) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    corrects_id BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_seat_holding_corrects (corrects_id),
    KEY mb_seat_holding_body (body_code, from_on),
    KEY mb_seat_holding_member (member_code),
    CONSTRAINT mb_seat_holding_body FOREIGN KEY (body_code) REFERENCES mb_governance_body (code),
    CONSTRAINT mb_seat_holding_corrects FOREIGN KEY (corrects_id) REFERENCES mb_seat_holding (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_chair_term (
    id BIGINT NOT NULL,
    body_code VARCHAR(40) NOT NULL,
    term_number INT NOT NULL,
    member_code VARCHAR(60) NOT NULL,
    from_on DATE NULL COMMENT 'null where no source prints the period',
    from_precision VARCHAR(20) NULL,
    to_on DATE NULL COMMENT 'last day',
    to_precision VARCHAR(20) NULL,
    evidence VARCHAR(1000) NULL,
    confidence VARCHAR(20) NOT NULL COMMENT 'of the period; the order is verified',
    recorded_at DATETIME(6) NOT NULL,
    corrects_id BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_chair_term_corrects (corrects_id),
    KEY mb_chair_term_body (body_code, term_number),
    KEY mb_chair_term_member (member_code),
    CONSTRAINT mb_chair_term_body FOREIGN KEY (body_code) REFERENCES mb_governance_body (code),
    CONSTRAINT mb_chair_term_corrects FOREIGN KEY (corrects_id) REFERENCES mb_chair_term (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_printed_figure (
    id BIGINT NOT NULL,
    metric VARCHAR(80) NOT NULL,
    value BIGINT NOT NULL,
    approximate BOOLEAN NOT NULL,
    raw VARCHAR(100) NOT NULL COMMENT 'as printed',
    as_of VARCHAR(40) NULL COMMENT 'as printed or read from the context: 2018, 2020-10/2021-12',
    as_of_last_on DATE NULL COMMENT 'last day of as_of: the day the register is counted for comparison',
    as_of_basis VARCHAR(20) NOT NULL,
    source VARCHAR(100) NOT NULL,
    line INT NULL,
    note VARCHAR(500) NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_list_coverage (
    kind VARCHAR(20) NOT NULL COMMENT 'the kind of membership whose list is known to be incomplete',
    expected_about INT NOT NULL,
    source VARCHAR(200) NOT NULL,
    PRIMARY KEY (kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
