-- Two users who add the same code at once must not both succeed: among the rows that were not withdrawn (live = 1), a
-- code has one row for a first day. Withdrawn rows have no value there, and blanks never collide.
ALTER TABLE pf_code ADD COLUMN live TINYINT(1) NULL DEFAULT 1;
ALTER TABLE pf_code DROP INDEX pf_code_row;
ALTER TABLE pf_code ADD UNIQUE KEY pf_code_live (kind, code, valid_from, live);
