-- What somebody contributed may be hidden from the public with a reason; that it came and was answered stays counted.
ALTER TABLE ap_contribution ADD COLUMN hidden BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE ap_contribution ADD COLUMN hidden_reason VARCHAR(1000) NULL;
