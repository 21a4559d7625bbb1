-- Officers used to enter this appointment for themselves when they set up their vault. It is the custodian's now, so what was
-- entered that way ends: the custodian's page says that nobody is appointed until somebody is.
UPDATE key_holder SET conflict_of_interest_officer = FALSE WHERE role = 'OFFICER';
