-- A stored file. The bytes lie outside the database and the web root, named by their SHA-256; the same bytes lie there once.
CREATE TABLE pf_file (
    id          BIGINT       NOT NULL,
    code        VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose     VARCHAR(120) NOT NULL,
    name        VARCHAR(255) NOT NULL,
    media_type  VARCHAR(150) NOT NULL,
    size_bytes  BIGINT       NOT NULL,
    sha256      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    disclosure  VARCHAR(20)  NOT NULL,
    uploaded_at DATETIME(6)  NOT NULL,
    uploaded_by BIGINT       NULL,
    removed_at  DATETIME(6)  NULL,
    version     BIGINT       NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY pf_file_code (code),
    KEY pf_file_sha256 (sha256)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO pf_ids (name, next_id) VALUES ('file', 0);
