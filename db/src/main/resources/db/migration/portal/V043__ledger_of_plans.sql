-- A call may belong to the making of a plan: the checklist of that plan then reads the ledger of the call.
ALTER TABLE ap_call ADD COLUMN plan_id BIGINT NULL;
ALTER TABLE ap_call ADD CONSTRAINT ap_call_plan FOREIGN KEY (plan_id) REFERENCES ap_action_plan (id);

-- The day of the released response beside the day of receipt, so that coverage is counted in one index, however much
-- came in.
ALTER TABLE ap_contribution ADD COLUMN answered_on DATE NULL;
UPDATE ap_contribution k JOIN ap_response r ON r.contribution_id = k.id SET k.answered_on = r.released_on;
ALTER TABLE ap_contribution ADD INDEX ap_contribution_coverage (call_id, received_on, answered_on);
