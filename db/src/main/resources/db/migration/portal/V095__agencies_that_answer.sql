-- A ministry that is asked about a candidate task, by its code where the code table knows its name: it answers here itself.
ALTER TABLE ap_agency_opinion
  ADD COLUMN agency_code VARCHAR(20) NULL,
  ADD INDEX ap_agency_opinion_of (agency_code, candidate_id);
