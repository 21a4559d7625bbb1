-- A deadline is extended once, with a reason that stands sealed in the case.
ALTER TABLE case_clock ADD COLUMN extended_by INT NOT NULL DEFAULT 0;
