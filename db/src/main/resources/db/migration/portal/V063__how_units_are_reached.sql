-- How an issuing unit is reached: printed at the foot of its documents, and kept with each as it was that day.
ALTER TABLE pf_issuing_unit
  ADD COLUMN postcode VARCHAR(10) NULL,
  ADD COLUMN address VARCHAR(300) NULL,
  ADD COLUMN homepage VARCHAR(200) NULL,
  ADD COLUMN telephone VARCHAR(50) NULL,
  ADD COLUMN fax VARCHAR(50) NULL,
  ADD COLUMN email VARCHAR(254) NULL;
