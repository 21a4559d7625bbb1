-- Numbers for what organisers write, also where no demonstration was loaded; what has numbers already keeps them.

INSERT IGNORE INTO sm_ids (name, next_id) VALUES
  ('sm_summit', 0), ('sm_theme', 0), ('sm_room', 0), ('sm_session', 0), ('sm_programme_item', 0), ('sm_session_host', 0),
  ('sm_participation', 0), ('sm_affiliation', 0), ('sm_slot', 0), ('sm_change', 0), ('sm_acknowledgement', 0),
  ('sm_availability', 0), ('sm_delegation_head', 0), ('sm_person_private', 0);
