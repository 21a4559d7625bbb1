-- Minutes handed to the approval line: which document decides them and what became of it.
-- approval: UNDERWAY, APPROVED, APPROVED_CHANGED, RETURNED, RECALLED; null while they were never handed in.
ALTER TABLE mb_minutes
  ADD COLUMN document_id BIGINT NULL,
  ADD COLUMN approval VARCHAR(20) NULL,
  ADD COLUMN document_number VARCHAR(130) NULL,
  ADD COLUMN approval_reason VARCHAR(2000) NULL;
