-- What an official document says in English beside the Korean text that counts; both null for a document in Korean only.
ALTER TABLE pf_document
  ADD COLUMN title_en VARCHAR(300) NULL,
  ADD COLUMN body_en MEDIUMTEXT NULL;
ALTER TABLE pf_document_version
  ADD COLUMN title_en VARCHAR(300) NULL,
  ADD COLUMN body_en MEDIUMTEXT NULL;
