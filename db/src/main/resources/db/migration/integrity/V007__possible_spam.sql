-- More reports from one place than people write are taken all the same, and read after the others.
ALTER TABLE report_case ADD COLUMN possible_spam BOOLEAN NOT NULL DEFAULT FALSE;
