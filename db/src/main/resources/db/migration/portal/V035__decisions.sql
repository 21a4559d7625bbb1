-- Conflicts of interest, votes, decisions and what follows from them. One vote of a seat is kept by the key
-- mb_ballot_seat, whatever else goes wrong.

CREATE TABLE mb_conflict_declaration (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    agenda_item_id BIGINT NOT NULL,
    seat_id BIGINT NOT NULL,
    person_id BIGINT NULL,
    name_ko VARCHAR(100) NULL,
    name_en VARCHAR(150) NULL,
    origin VARCHAR(20) NOT NULL COMMENT 'SELF: the member steps back; RAISED: somebody challenges',
    standing VARCHAR(20) NOT NULL,
    reason VARCHAR(1000) NOT NULL COMMENT 'never public',
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    judged_at DATETIME(6) NULL,
    judged_by BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_conflict_declaration_seat (agenda_item_id, seat_id),
    CONSTRAINT mb_conflict_declaration_item FOREIGN KEY (agenda_item_id) REFERENCES mb_agenda_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_vote (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    agenda_item_id BIGINT NOT NULL,
    motion VARCHAR(4000) NOT NULL,
    text_hash CHAR(64) NOT NULL COMMENT 'SHA-256 of the motion, so that nobody votes on another text',
    opened_at DATETIME(6) NOT NULL,
    closes_at DATETIME(6) NOT NULL COMMENT 'votes of this very second still count',
    change_allowed BOOLEAN NOT NULL,
    rule_version_id BIGINT NULL,
    open BOOLEAN NOT NULL,
    opened_by BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_vote_item (agenda_item_id),
    CONSTRAINT mb_vote_item FOREIGN KEY (agenda_item_id) REFERENCES mb_agenda_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The electoral roll: the seats filled on the day the vote was opened.
CREATE TABLE mb_vote_seat (
    id BIGINT NOT NULL,
    vote_id BIGINT NOT NULL,
    seat_id BIGINT NOT NULL,
    holding_id BIGINT NOT NULL,
    person_id BIGINT NULL,
    name_ko VARCHAR(100) NULL,
    name_en VARCHAR(150) NULL,
    affiliation VARCHAR(300) NULL,
    constituency VARCHAR(40) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_vote_seat_seat (vote_id, seat_id),
    KEY mb_vote_seat_person (person_id),
    CONSTRAINT mb_vote_seat_vote FOREIGN KEY (vote_id) REFERENCES mb_vote (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_ballot (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    vote_id BIGINT NOT NULL,
    seat_id BIGINT NOT NULL,
    choice VARCHAR(20) NOT NULL,
    cast_at DATETIME(6) NOT NULL,
    cast_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_ballot_seat (vote_id, seat_id),
    CONSTRAINT mb_ballot_vote FOREIGN KEY (vote_id) REFERENCES mb_vote (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_decision (
    id BIGINT NOT NULL,
    agenda_item_id BIGINT NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    text_ko VARCHAR(4000) NOT NULL,
    text_en VARCHAR(4000) NULL,
    text_hash CHAR(64) NOT NULL,
    votes_for INT NULL COMMENT 'counts are null where no source prints them',
    votes_against INT NULL,
    abstentions INT NULL,
    recused INT NULL,
    present INT NULL COMMENT 'those who count for the majority',
    needed INT NULL,
    written BOOLEAN NOT NULL,
    decided_on DATE NOT NULL,
    effective_on DATE NULL,
    rule_version_id BIGINT NULL,
    evidence VARCHAR(1000) NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    corrects_id BIGINT NULL,
    correction_reason VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY mb_decision_corrects (corrects_id),
    KEY mb_decision_item (agenda_item_id),
    KEY mb_decision_list (decided_on, id),
    CONSTRAINT mb_decision_item FOREIGN KEY (agenda_item_id) REFERENCES mb_agenda_item (id),
    CONSTRAINT mb_decision_corrects FOREIGN KEY (corrects_id) REFERENCES mb_decision (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mb_action_item (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    meeting_id BIGINT NOT NULL,
    task VARCHAR(500) NOT NULL,
    responsible VARCHAR(200) NOT NULL,
    account_id BIGINT NULL COMMENT 'in whose inbox the work lies',
    due_on DATE NOT NULL,
    state VARCHAR(20) NOT NULL,
    outcome VARCHAR(1000) NULL,
    settled_at DATETIME(6) NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT NULL,
    PRIMARY KEY (id),
    KEY mb_action_item_meeting (meeting_id),
    KEY mb_action_item_due (state, due_on),
    CONSTRAINT mb_action_item_meeting FOREIGN KEY (meeting_id) REFERENCES mb_meeting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO mb_ids (name, next_id) VALUES
('mb_conflict_declaration', 0), ('mb_vote', 0), ('mb_vote_seat', 0), ('mb_ballot', 0), ('mb_decision', 0), ('mb_action_item', 0);
