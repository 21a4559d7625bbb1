-- Pages that staff edit, in versions; what was published stays readable.
CREATE TABLE pf_page (
    code    VARCHAR(40) NOT NULL,
    version BIGINT      NOT NULL DEFAULT 0,
    PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE pf_page_version (
    id           BIGINT       NOT NULL,
    page_code    VARCHAR(40)  NOT NULL,
    number       INT          NOT NULL,
    title_ko     VARCHAR(200) NOT NULL,
    title_en     VARCHAR(200) NOT NULL,
    body_ko      MEDIUMTEXT   NOT NULL,
    body_en      MEDIUMTEXT   NOT NULL,
    in_force     DATE         NOT NULL,
    confirmed    TINYINT(1)   NOT NULL,
    note         VARCHAR(500) NULL,
    published_at DATETIME(6)  NOT NULL,
    published_by BIGINT       NULL,
    PRIMARY KEY (id),
    UNIQUE KEY pf_page_version_number (page_code, number),
    CONSTRAINT pf_page_version_page FOREIGN KEY (page_code) REFERENCES pf_page (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Requests of data subjects: access, correction, deletion, suspension of processing.
CREATE TABLE pf_data_request (
    id          BIGINT       NOT NULL,
    code        VARCHAR(20)  NOT NULL,
    account_id  BIGINT       NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    wish        TEXT         NOT NULL,
    received_at DATETIME(6)  NOT NULL,
    due_on      DATE         NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    answer      TEXT         NULL,
    answered_at DATETIME(6)  NULL,
    answered_by BIGINT       NULL,
    version     BIGINT       NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY pf_data_request_code (code),
    KEY pf_data_request_account (account_id, received_at),
    KEY pf_data_request_due (state, due_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO pf_ids (name, next_id) VALUES ('page_version', 100), ('data_request', 0);
