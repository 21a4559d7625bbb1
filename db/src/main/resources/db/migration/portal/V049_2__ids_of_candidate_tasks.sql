-- Where the ids of candidate tasks, their steps and the opinions of ministries begin.
INSERT INTO ap_ids (name, next_id) VALUES
  ('ap_candidate_task', 0),
  ('ap_candidate_step', 0),
  ('ap_agency_opinion', 0);
