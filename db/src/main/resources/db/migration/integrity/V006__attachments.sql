-- Files of reports: the sealed content lies in the data folder under the id, padded to a size that many files share. Name, type,
-- length and who sent it are in the sealed entry of the case; the key is sealed under the content key of the epoch.

CREATE TABLE attachment (
  id BINARY(16) NOT NULL,
  case_id BINARY(16) NOT NULL,
  epoch INT NOT NULL,
  file_key VARBINARY(100) NOT NULL,
  PRIMARY KEY (id),
  KEY attachment_case (case_id),
  CONSTRAINT attachment_of_case FOREIGN KEY (case_id) REFERENCES report_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
