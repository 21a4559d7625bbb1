-- Shares of two recoveries would lie in envelopes that nobody can tell apart, and keys would be wrapped for one of them only:
-- there is one recovery, also when two custodians hold the ceremony at the same moment. Empty for people.
ALTER TABLE key_holder ADD COLUMN sole VARCHAR(20) NULL;
UPDATE key_holder SET sole = 'RECOVERY' WHERE role = 'RECOVERY' ORDER BY id LIMIT 1;
ALTER TABLE key_holder ADD CONSTRAINT key_holder_sole UNIQUE (sole);
