-- Cases a counter has anonymised: which they are, and every event of one of them. Most logs have none of the first for years.
CREATE INDEX events_erasing ON events (branch, case_id) WHERE kind = 'payload-erased';
CREATE INDEX events_by_case ON events (branch, case_id) WHERE case_id IS NOT NULL;
