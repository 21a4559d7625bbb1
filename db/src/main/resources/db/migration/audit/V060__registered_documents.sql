-- The register of approved documents (문서등록대장). It lies in this schema because the portal's account may insert and
-- select here and nothing else: an approved document cannot be changed by any statement the portal is able to send.
-- content: the whole document as JSON, as it was approved; content_sha256: of that text in UTF-8.
CREATE TABLE registered_document (
    document_id    BIGINT       NOT NULL,
    number         VARCHAR(130) NOT NULL,
    unit_id        BIGINT       NOT NULL,
    serial         BIGINT       NOT NULL,
    unit_name_ko   VARCHAR(200) NOT NULL,
    unit_name_en   VARCHAR(200) NULL,
    kind           VARCHAR(40)  NOT NULL,
    title          VARCHAR(300) NOT NULL,
    registered_on  DATE         NOT NULL,
    -- OPEN, PARTLY_OPEN, CLOSED.
    disclosure     VARCHAR(12)  NOT NULL,
    -- The number of the document this one changes.
    replaces       VARCHAR(130) NULL,
    content        MEDIUMTEXT   NOT NULL,
    content_sha256 CHAR(64)     NOT NULL,
    recorded_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (document_id),
    UNIQUE KEY registered_document_number (number),
    UNIQUE KEY registered_document_serial (unit_id, serial),
    KEY registered_document_day (registered_on, document_id),
    KEY registered_document_replaces (replaces)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
