-- The speakers and hosts of summits move into the directory. What was printed at the event (the name then, beside
-- affiliation and post) stays with the event. An id of before is the id in the directory less 1,000,000, and the key of a
-- person is kept in the code of the address.

INSERT INTO pf_person (id, version, code, name_ko, name_en)
SELECT id + 1000000, 1, CASE WHEN CHAR_LENGTH(person_key) <= 58 THEN CONCAT('p-', person_key) ELSE CONCAT('p-', id) END,
       name_ko, name_en
FROM sm_person;

INSERT INTO pf_organisation (id, version, code, kind, agency_code, name_ko, name_en)
SELECT o.id + 1000000, 1, CONCAT('o-host-', o.id), CASE WHEN a.code IS NULL THEN 'OTHER' ELSE 'AGENCY' END, a.code,
       o.name_ko, o.name_en
FROM sm_organisation o
LEFT JOIN (SELECT label_ko, MAX(code) AS code FROM pf_code
           WHERE kind = 'AGENCY' AND withdrawn_at IS NULL AND valid_to IS NULL GROUP BY label_ko) a ON a.label_ko = o.name_ko;

ALTER TABLE sm_participation
  ADD COLUMN name_ko VARCHAR(100) NULL,
  ADD COLUMN name_en VARCHAR(150) NULL;
UPDATE sm_participation p JOIN sm_person x ON x.id = p.person_id SET p.name_ko = x.name_ko, p.name_en = x.name_en;
ALTER TABLE sm_participation DROP FOREIGN KEY sm_participation_person;
UPDATE sm_participation SET person_id = person_id + 1000000;
ALTER TABLE sm_participation ADD INDEX sm_participation_name (name_ko, person_id);

ALTER TABLE sm_session_host
  ADD COLUMN name_ko VARCHAR(200) NULL,
  ADD COLUMN name_en VARCHAR(200) NULL;
UPDATE sm_session_host h JOIN sm_organisation o ON o.id = h.organisation_id SET h.name_ko = o.name_ko, h.name_en = o.name_en;
ALTER TABLE sm_session_host DROP FOREIGN KEY sm_session_host_organisation;
UPDATE sm_session_host SET organisation_id = organisation_id + 1000000;

DROP TABLE sm_person;
DROP TABLE sm_organisation;
DELETE FROM sm_ids WHERE name IN ('sm_person', 'sm_organisation');
