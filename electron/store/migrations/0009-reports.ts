import type { Migration } from '../migrate.ts';

/** What a trigger adds to the figures, or takes away: every part of one row, for its day and for its month. */
function count(sign: '+' | '-', source: string, key: string, value = ''): string {
  return `INSERT INTO report_count (period, measure, value, n, amount)
    SELECT substr(day, 1, width), measure, value, ${sign}1, ${sign}amount FROM report_part, report_width
    WHERE source IN (${source}) AND owner = ${key}${value}
    ON CONFLICT (period, measure, value) DO UPDATE SET n = n + excluded.n, amount = amount + excluded.amount;`;
}

const OF_CASE = `'case', 'goodwill', 'improvement'`;

/** The columns of a case that a figure is made of. */
const COUNTED = [
  'state',
  'local_date',
  'category',
  'place',
  'cause',
  'principle',
  'is_repeat',
  'acknowledged_at',
  'resolved_on',
  'deadline_due_on',
  'goodwill_kind',
  'goodwill_minor',
  'goodwill_currency',
  'answer',
];
const CHANGED = `(${COUNTED.map((name) => `OLD.${name}`).join(', ')}) IS NOT (${COUNTED.map((name) => `NEW.${name}`).join(', ')})`;

/** Around each change of a table whose rows count by themselves. */
function counted(table: string, source: string, columns: string): string {
  return `
CREATE TRIGGER ${table}_counted_new AFTER INSERT ON ${table}
BEGIN ${count('+', source, 'NEW.id')} END;
CREATE TRIGGER ${table}_counted_before BEFORE UPDATE OF ${columns} ON ${table}
BEGIN ${count('-', source, 'OLD.id')} END;
CREATE TRIGGER ${table}_counted_after AFTER UPDATE OF ${columns} ON ${table}
BEGIN ${count('+', source, 'NEW.id')} END;
CREATE TRIGGER ${table}_counted_gone BEFORE DELETE ON ${table}
BEGIN ${count('-', source, 'OLD.id')} END;`;
}

/** One goodwill may take the place of another: what the case grants is taken away before and added after. */
const GOODWILL = ['INSERT', 'UPDATE', 'DELETE']
  .map((change) => {
    const row = change === 'DELETE' ? 'OLD' : 'NEW';
    return `
CREATE TRIGGER goodwill_counted_before_${change.toLowerCase()} BEFORE ${change} ON goodwill
BEGIN ${count('-', `'goodwill'`, `${row}.case_id`)} END;
CREATE TRIGGER goodwill_counted_after_${change.toLowerCase()} AFTER ${change} ON goodwill
BEGIN ${count('+', `'goodwill'`, `${row}.case_id`)} END;`;
  })
  .join('');

/**
 * The figures of the reports (product G3), kept by the log: day and month × measure × value → how many, and money in minor units.
 * `report_part` says once what each row counts as; triggers keep `report_count` its sum, whatever writes the tables, so that a refold,
 * an erased case or a register that is undone needs nothing of its own. Months beside days: ten years are 120 rows a value.
 * Goodwill: what `grantedFields` (domain) grants, unless the customer did not accept. The statutory day: answered by the resolution.
 */
export const reports: Migration = {
  version: 9,
  name: 'reports',
  sql: `
CREATE TABLE report_count (
  period  TEXT    NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*'),
  measure TEXT    NOT NULL CHECK (measure <> ''),
  value   TEXT    NOT NULL,
  n       INTEGER NOT NULL,
  amount  INTEGER NOT NULL,
  PRIMARY KEY (period, measure, value)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER report_count_none AFTER UPDATE ON report_count WHEN NEW.n = 0
BEGIN DELETE FROM report_count WHERE period = NEW.period AND measure = NEW.measure AND value = NEW.value; END;

CREATE VIEW report_width AS SELECT 10 AS width UNION ALL SELECT 7;

CREATE VIEW report_part AS
SELECT 'case' AS source, id AS owner, local_date AS day, 'received' AS measure, '' AS value, 0 AS amount
  FROM complaint_case WHERE state <> 'intake'
UNION ALL SELECT 'case', id, local_date, 'category', coalesce(category, ''), 0
  FROM complaint_case WHERE state <> 'intake'
UNION ALL SELECT 'case', id, local_date, 'place', coalesce(place, ''), 0
  FROM complaint_case WHERE state <> 'intake'
UNION ALL SELECT 'case', id, local_date, 'counter', origin_counter, 0
  FROM complaint_case WHERE state <> 'intake'
UNION ALL SELECT 'case', id, local_date, 'repeat', iif(is_repeat, 'again', 'first'), 0
  FROM complaint_case WHERE state <> 'intake'
UNION ALL SELECT 'case', id, local_date, 'cause', coalesce(cause, ''), 0
  FROM complaint_case WHERE state <> 'intake'
UNION ALL SELECT 'case', id, local_date, 'principle', principle, 0
  FROM complaint_case WHERE state <> 'intake' AND principle <> 'none'
UNION ALL SELECT 'case', id, local_date, 'acknowledge',
    iif(unixepoch(acknowledged_at, 'subsec') - unixepoch(arrived_at, 'subsec') > 900, 'late', 'kept'), 0
  FROM complaint_case WHERE state <> 'intake' AND acknowledged_at IS NOT NULL
UNION ALL SELECT 'case', id, local_date, 'statutory', iif(resolved_on > deadline_due_on, 'late', 'kept'), 0
  FROM complaint_case WHERE state IN ('resolved', 'closed') AND resolved_on IS NOT NULL AND deadline_due_on IS NOT NULL
UNION ALL SELECT 'goodwill', complaint_case.id, local_date, 'goodwill', goodwill.currency, goodwill.minor
  FROM complaint_case JOIN goodwill ON goodwill.case_id = complaint_case.id
  WHERE complaint_case.state NOT IN ('intake', 'left', 'withdrawn') AND answer IS NOT 'not-accepted'
    AND goodwill.state = 'approved' AND goodwill.minor > 0 AND NOT EXISTS (
      SELECT 1 FROM goodwill AS later WHERE later.case_id = goodwill.case_id AND later.state = 'approved'
        AND (later.asked_at, later.id) > (goodwill.asked_at, goodwill.id))
UNION ALL SELECT 'goodwill', id, local_date, 'goodwill', goodwill_currency, goodwill_minor
  FROM complaint_case
  WHERE state NOT IN ('intake', 'left', 'withdrawn') AND answer IS NOT 'not-accepted' AND goodwill_minor > 0 AND NOT EXISTS (
    SELECT 1 FROM goodwill WHERE goodwill.case_id = complaint_case.id AND (goodwill.state = 'approved'
      OR (goodwill.kind = coalesce(goodwill_kind, 'goodwill') AND goodwill.minor = goodwill_minor
        AND goodwill.currency = goodwill_currency)))
UNION ALL SELECT 'improvement', complaint_case.id, local_date, 'improvement', improvement_id, 0
  FROM complaint_case JOIN improvement_case ON improvement_case.case_id = complaint_case.id
  WHERE complaint_case.state <> 'intake'
UNION ALL SELECT 'promise', id, settled_on, 'promise', state, 0
  FROM promise WHERE settled_on IS NOT NULL AND state IN ('kept', 'late', 'broken')
UNION ALL SELECT 'contact', id, local_date, 'satisfaction', CAST(satisfaction AS TEXT), 0
  FROM follow_up WHERE satisfaction IS NOT NULL;

INSERT INTO report_count (period, measure, value, n, amount)
SELECT substr(day, 1, width), measure, value, count(*), sum(amount) FROM report_part, report_width GROUP BY 1, 2, 3;

CREATE TRIGGER complaint_case_counted_new AFTER INSERT ON complaint_case WHEN NEW.state <> 'intake'
BEGIN ${count('+', OF_CASE, 'NEW.id')} END;
CREATE TRIGGER complaint_case_counted_before BEFORE UPDATE OF ${COUNTED.join(', ')} ON complaint_case
WHEN OLD.state <> 'intake' AND ${CHANGED}
BEGIN ${count('-', OF_CASE, 'OLD.id')} END;
CREATE TRIGGER complaint_case_counted_after AFTER UPDATE OF ${COUNTED.join(', ')} ON complaint_case
WHEN NEW.state <> 'intake' AND ${CHANGED}
BEGIN ${count('+', OF_CASE, 'NEW.id')} END;
CREATE TRIGGER complaint_case_counted_gone BEFORE DELETE ON complaint_case WHEN OLD.state <> 'intake'
BEGIN ${count('-', OF_CASE, 'OLD.id')} END;
${counted('promise', `'promise'`, 'state, settled_on')}
${counted('follow_up', `'contact'`, 'local_date, satisfaction')}
${GOODWILL}
CREATE TRIGGER improvement_case_counted_new AFTER INSERT ON improvement_case
BEGIN ${count('+', `'improvement'`, 'NEW.case_id', ' AND value = NEW.improvement_id')} END;
CREATE TRIGGER improvement_case_counted_gone BEFORE DELETE ON improvement_case
BEGIN ${count('-', `'improvement'`, 'OLD.case_id', ' AND value = OLD.improvement_id')} END;
`,
};
