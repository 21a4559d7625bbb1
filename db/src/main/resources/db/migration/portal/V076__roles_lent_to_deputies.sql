-- Whether a deputy also does the work that waits for the roles of the absent person, and holds these roles meanwhile.
ALTER TABLE pf_deputy ADD COLUMN with_roles TINYINT(1) NOT NULL DEFAULT 0;
