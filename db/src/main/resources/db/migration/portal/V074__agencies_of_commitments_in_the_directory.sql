-- The agencies of commitments are organisations of the directory. What is printed stays; a name that the directory does not
-- know yet gets an entry, with the code of the agency when the code table has the name.
ALTER TABLE ap_commitment_agency
  ADD COLUMN organisation_id BIGINT NULL,
  ADD INDEX ap_commitment_agency_organisation (organisation_id);

INSERT INTO pf_organisation (id, version, code, kind, agency_code, name_ko)
SELECT 2000000 + MIN(g.id), 1, CONCAT('o-agency-printed-', MIN(g.id)), 'AGENCY',
       (SELECT MAX(c.code) FROM pf_code c WHERE c.kind = 'AGENCY' AND c.label_ko = g.name_as_printed
        AND c.withdrawn_at IS NULL AND c.valid_to IS NULL), g.name_as_printed
FROM ap_commitment_agency g
WHERE NOT EXISTS (SELECT 1 FROM pf_organisation o WHERE o.name_ko = g.name_as_printed)
GROUP BY g.name_as_printed;

UPDATE ap_commitment_agency g
SET g.organisation_id = (SELECT MIN(o.id) FROM pf_organisation o
                         WHERE o.name_ko = g.name_as_printed AND o.merged_into IS NULL);
