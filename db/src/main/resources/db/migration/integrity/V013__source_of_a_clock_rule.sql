-- A rule that somebody at the agency enters says where it comes from and who confirmed it; those of the migrations name their law.
ALTER TABLE clock_rule
  ADD COLUMN source VARCHAR(300) NULL,
  ADD COLUMN confirmed_by VARCHAR(100) NULL,
  ADD COLUMN entered_on DATE NULL;
