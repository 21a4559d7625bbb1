-- Whether a plan takes comments. Its editors close them when the phase for comments is over; an ended plan takes none anyway.
ALTER TABLE ap_action_plan ADD COLUMN commenting BOOLEAN NOT NULL DEFAULT TRUE;
