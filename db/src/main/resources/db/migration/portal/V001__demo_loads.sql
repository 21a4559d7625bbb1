-- Which parts of the demonstration this database holds, so that a start loads each of them once.
CREATE TABLE demo_load (
    name VARCHAR(100) NOT NULL,
    loaded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
