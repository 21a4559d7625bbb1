-- A request for protection (보호조치) is a case inside the case: it has its own state and its own clocks, which go on when the
-- report is closed. What happened, and when, is sealed in the entries of the case; in the clear are state, days and counts.

CREATE TABLE protection_request (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  case_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  state VARCHAR(20) NOT NULL,
  requested_on DATE NOT NULL,
  decided_on DATE NULL,
  PRIMARY KEY (id),
  CONSTRAINT protection_request_number UNIQUE (case_id, number),
  CONSTRAINT protection_request_case FOREIGN KEY (case_id) REFERENCES report_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- NULL for the clocks of the report itself. How far a clock can be extended is kept with it, as its law is.
ALTER TABLE case_clock
  ADD COLUMN protection_id BINARY(16) NULL,
  ADD COLUMN longest_extension INT NOT NULL DEFAULT 0,
  ADD CONSTRAINT case_clock_of_protection FOREIGN KEY (protection_id) REFERENCES protection_request (id);

UPDATE case_clock SET longest_extension = 30 WHERE code = 'TRIAGE';

-- For an ordinary agency these times are rules of its own, after those that bind the commission.
INSERT INTO clock_rule
  (id, code, kind, receiver, start_event, amount, unit, longest_extension, addressee, nature, law_ko, law_en, valid_from, confirmed)
VALUES
  (UNHEX('5b0a4f0e6c0b4c0d9f6a0d3c5e8b1a01'), 'DECIDE_PROTECTION', NULL, 'AGENCY', 'PROTECTION_APPLIED', 60, 'DAYS', 30, 'REPORTER', 'INTERNAL',
   '기관 내부 기준(공익신고자 보호법 시행령 제16조 준용)',
   'Rule of the agency, after article 16 of the decree of the Public Interest Whistleblower Protection Act',
   '2020-01-01', FALSE),
  (UNHEX('5b0a4f0e6c0b4c0d9f6a0d3c5e8b1a02'), 'WATCH_PROTECTION', NULL, 'AGENCY', 'PROTECTION_DECIDED', 6, 'MONTHS', 0, 'REPORTER', 'INTERNAL',
   '기관 내부 기준(공익신고자 보호법 시행령 제18조 준용)',
   'Rule of the agency, after article 18 of the decree of the Public Interest Whistleblower Protection Act',
   '2020-01-01', FALSE),
  (UNHEX('5b0a4f0e6c0b4c0d9f6a0d3c5e8b1a03'), 'END_PROTECTION_WATCH', NULL, 'AGENCY', 'PROTECTION_DECIDED', 2, 'YEARS', 0, 'REPORTER', 'INTERNAL',
   '기관 내부 기준(공익신고자 보호법 시행령 제18조 준용)',
   'Rule of the agency, after article 18 of the decree of the Public Interest Whistleblower Protection Act',
   '2020-01-01', FALSE),
  (UNHEX('5b0a4f0e6c0b4c0d9f6a0d3c5e8b1a04'), 'END_PROTECTION_WATCH', 'PUBLIC_INTEREST', 'COMMISSION', 'PROTECTION_DECIDED', 2, 'YEARS', 0, 'COMMISSION', 'LEGAL',
   '공익신고자 보호법 시행령 제18조',
   'Decree of the Public Interest Whistleblower Protection Act, articles 16 to 18',
   '2020-01-01', FALSE);
