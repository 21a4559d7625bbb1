-- Whether anybody could attend a meeting: action plans ask for open meetings (standards of 2022, standard 5). False where no
-- source says so.
ALTER TABLE mb_meeting ADD COLUMN open_to_public BOOLEAN NOT NULL DEFAULT FALSE;
