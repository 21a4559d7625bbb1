-- Until when ballots that came in time on paper or by telephone are typed in; nobody sees a count before. Empty where there
-- are none.
ALTER TABLE ap_consultation ADD COLUMN typed_until DATE NULL;

-- Other marks of somebody who voted (an address for mail, a telephone number), as keyed hashes: one person has one ballot
-- over all channels. Like the receipts they know no time and no ballot.
CREATE TABLE ap_ballot_mark (
  consultation_id BIGINT NOT NULL,
  mark_hash BINARY(32) NOT NULL,
  PRIMARY KEY (consultation_id, mark_hash),
  CONSTRAINT ap_ballot_mark_consultation FOREIGN KEY (consultation_id) REFERENCES ap_consultation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
