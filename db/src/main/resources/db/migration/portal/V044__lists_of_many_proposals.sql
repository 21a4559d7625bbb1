-- How many proposals came on each day (of the portal's zone), by what the list filters by: totals are read here, and the
-- days of a page are found without walking over the pages before it.
CREATE TABLE ap_proposal_count (
  received_on DATE NOT NULL,
  call_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  channel VARCHAR(10) NOT NULL,
  hidden BOOLEAN NOT NULL,
  proposals INT NOT NULL,
  PRIMARY KEY (received_on, call_id, state, channel, hidden)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO ap_proposal_count (received_on, call_id, state, channel, hidden, proposals)
SELECT DATE(received_at + INTERVAL 9 HOUR), call_id, state, channel, hidden, COUNT(*) FROM ap_proposal
GROUP BY DATE(received_at + INTERVAL 9 HOUR), call_id, state, channel, hidden;

-- Each order of the list with everything it is filtered by, so that a page is found in an index alone.
ALTER TABLE ap_proposal
  ADD INDEX ap_proposal_by_receipt (received_at, id, hidden, state, channel, call_id),
  ADD INDEX ap_proposal_by_support (supports, id, hidden, state, channel, call_id),
  ADD INDEX ap_proposal_by_due (due_on, id, hidden, state, channel, call_id),
  ADD INDEX ap_proposal_title (title(20));

-- The index of titles holds the words as they are written too, so that the list is searched by it; it is filled again when
-- the portal starts.
DELETE FROM ap_proposal_gram;
DELETE FROM ap_gram;
