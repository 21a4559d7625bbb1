-- The registration number of the document a release was approved with; null until it is.
ALTER TABLE sm_release ADD COLUMN document_number VARCHAR(130) NULL;
