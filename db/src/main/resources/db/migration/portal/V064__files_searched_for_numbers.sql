-- Whether the text of a file was searched for resident registration numbers when it was stored: NONE, FOUND, NOT_SEARCHED
-- (a picture, an encrypted or too large file). Null for files from before: they count as not searched.
ALTER TABLE pf_file ADD COLUMN numbers VARCHAR(12) NULL;
