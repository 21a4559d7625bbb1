-- One person has one open request to take part in a body, also when two of them arrive at once. Of requests that slipped in
-- twice before, the later one holds the key until it is settled.
ALTER TABLE mb_participation_request
    ADD COLUMN open_account_id BIGINT NULL COMMENT 'who asks, while the request is open';

UPDATE mb_participation_request r
  JOIN (SELECT body_code, account_id, MAX(id) AS latest
          FROM mb_participation_request WHERE state = 'OPEN' GROUP BY body_code, account_id) o ON o.latest = r.id
   SET r.open_account_id = r.account_id;

ALTER TABLE mb_participation_request
    ADD UNIQUE KEY mb_participation_request_open (body_code, open_account_id);
