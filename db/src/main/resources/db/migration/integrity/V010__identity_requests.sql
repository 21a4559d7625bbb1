-- Requests for the sealed name of a reporter. What is asked and why is sealed for the officer who asks and for the custodians;
-- in the clear are state, ground and days. A grant is the identity key of one epoch, wrapped for the one requester; its last
-- day is bound into the wrapping, so that a later day in this table opens nothing.

CREATE TABLE identity_request (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  case_id BINARY(16) NOT NULL,
  requester_id BINARY(16) NOT NULL,
  ground VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  requested_on DATE NOT NULL,
  until_day DATE NOT NULL,
  decided_on DATE NULL,
  custodian_id BINARY(16) NULL,
  body MEDIUMBLOB NOT NULL,
  PRIMARY KEY (id),
  KEY identity_request_case_id (case_id, requester_id),
  KEY identity_request_state (state, requested_on),
  CONSTRAINT identity_request_case FOREIGN KEY (case_id) REFERENCES report_case (id),
  CONSTRAINT identity_request_requester FOREIGN KEY (requester_id) REFERENCES key_holder (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE identity_key (
  id BINARY(16) NOT NULL,
  request_id BINARY(16) NOT NULL,
  holder_id BINARY(16) NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  epoch INT NOT NULL,
  wrapped VARBINARY(200) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT identity_key_holder UNIQUE (request_id, holder_id, purpose, epoch),
  CONSTRAINT identity_key_request FOREIGN KEY (request_id) REFERENCES identity_request (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
