-- Merges of the directory, and pairs that look alike and are not: the desk decides each once.
CREATE TABLE pf_merge (
  id         BIGINT       NOT NULL,
  version    BIGINT       NOT NULL DEFAULT 1,
  -- PERSON or ORGANISATION.
  kind       VARCHAR(16)  NOT NULL,
  merged_id  BIGINT       NOT NULL,
  staying_id BIGINT       NOT NULL,
  merged_at  DATETIME(6)  NOT NULL,
  merged_by  BIGINT       NULL,
  undone_at  DATETIME(6)  NULL,
  undone_by  BIGINT       NULL,
  PRIMARY KEY (id),
  KEY ix_pf_merge_kind (kind, merged_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO pf_ids (name, next_id) VALUES ('pf_merge', 1000);

-- The smaller id comes first.
CREATE TABLE pf_not_duplicate (
  kind       VARCHAR(16) NOT NULL,
  first_id   BIGINT      NOT NULL,
  second_id  BIGINT      NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  decided_by BIGINT      NULL,
  PRIMARY KEY (kind, first_id, second_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
