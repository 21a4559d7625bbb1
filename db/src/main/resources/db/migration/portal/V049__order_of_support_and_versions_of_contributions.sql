-- How many proposals have how many supporters, cut into slices of 20,000 ids, by what the list filters by: in the order of
-- support, too, a page is found without walking over the pages before it.
CREATE TABLE ap_support_count (
  supports INT NOT NULL,
  slice BIGINT NOT NULL,
  call_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  channel VARCHAR(10) NOT NULL,
  hidden BOOLEAN NOT NULL,
  proposals INT NOT NULL,
  PRIMARY KEY (supports, slice, call_id, state, channel, hidden)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO ap_support_count (supports, slice, call_id, state, channel, hidden, proposals)
SELECT supports, FLOOR(id / 20000), call_id, state, channel, hidden, COUNT(*) FROM ap_proposal
GROUP BY supports, FLOOR(id / 20000), call_id, state, channel, hidden;

-- The order of the numbers is walked over in an index that holds what the list filters by, as the other orders are.
ALTER TABLE ap_proposal ADD INDEX ap_proposal_by_code (code, id, hidden, state, channel, call_id);

-- Who hides or shows an opinion says what was seen of it before.
ALTER TABLE ap_contribution ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
