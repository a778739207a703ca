/** The cases with at least one event of this counter after `:after`, as a table for a WITH. */
export const CHANGED = `changed AS MATERIALIZED (SELECT DISTINCT case_id FROM event
  WHERE origin_counter = (SELECT origin_counter FROM event WHERE seq = 1) AND origin_seq > :after AND case_id IS NOT NULL)`;
