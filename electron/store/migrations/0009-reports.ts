import { judgeEveryClock } from '../projections/clock-outcome.ts';
import { EVERY_FIGURE } from '../projections/report-count.ts';
import type { Migration } from '../migrate.ts';

/** What one row counts as: on which day, under which value, and when at all. `row` is '' in a query, `NEW.` or `OLD.` in a trigger. */
interface Part {
  readonly measure: string;
  readonly on: readonly string[];
  readonly value: (row: string) => string;
  readonly when: (row: string) => string;
}
interface Counted {
  readonly table: string;
  readonly day: string;
  readonly parts: readonly Part[];
}

const CONFIRMED = (row: string): string => `${row}state <> 'intake'`;
/** A code of the record; what was not said counts as ''. */
const CODE = (measure: string): Part => ({
  measure,
  on: ['state', measure],
  value: (row) => `coalesce(${row}${measure}, '')`,
  when: CONFIRMED,
});
/** How a service clock ended, judged by the fold (projections/clock-outcome.ts). */
const CLOCKS = ['acknowledge', 'progress', 'concrete', 'close', 'letter'] as const;
const CLOCK = (measure: string): Part => ({
  measure,
  on: ['state', `${measure}_late`],
  value: (row) => `iif(${row}${measure}_late = 1, 'late', 'kept')`,
  when: (row) => `(${CONFIRMED(row)} AND ${row}${measure}_late IS NOT NULL)`,
});

const COUNTED: readonly Counted[] = [
  {
    table: 'complaint_case',
    day: 'local_date',
    parts: [
      { measure: 'received', on: ['state'], value: () => `''`, when: CONFIRMED },
      CODE('category'),
      CODE('place'),
      CODE('cause'),
      { measure: 'counter', on: ['state'], value: (row) => `${row}origin_counter`, when: CONFIRMED },
      {
        measure: 'repeat',
        on: ['state', 'is_repeat'],
        value: (row) => `iif(${row}is_repeat, 'again', 'first')`,
        when: CONFIRMED,
      },
      {
        measure: 'principle',
        on: ['state', 'principle'],
        value: (row) => `${row}principle`,
        when: (row) => `(${CONFIRMED(row)} AND coalesce(${row}principle, 'none') <> 'none')`,
      },
      ...CLOCKS.map(CLOCK),
      {
        measure: 'statutory',
        on: ['state', 'resolved_on', 'deadline_due_on'],
        value: (row) => `iif(${row}resolved_on > ${row}deadline_due_on, 'late', 'kept')`,
        when: (row) =>
          `(${row}state IN ('resolved', 'closed') AND ${row}resolved_on IS NOT NULL AND ${row}deadline_due_on IS NOT NULL)`,
      },
    ],
  },
  {
    table: 'promise',
    day: 'settled_on',
    parts: [
      {
        measure: 'promise',
        on: ['state'],
        value: (row) => `${row}state`,
        when: (row) => `(${row}settled_on IS NOT NULL AND ${row}state IN ('kept', 'late', 'broken'))`,
      },
    ],
  },
  {
    table: 'follow_up',
    day: 'local_date',
    parts: [
      {
        measure: 'satisfaction',
        on: ['satisfaction'],
        value: (row) => `CAST(${row}satisfaction AS TEXT)`,
        when: (row) => `(${row}satisfaction IS NOT NULL)`,
      },
    ],
  },
];

const ADDED = `ON CONFLICT (period, measure, value) DO UPDATE SET n = n + excluded.n, amount = amount + excluded.amount`;

/** One row into the figures of its day and its month, or out of them. */
function one(sign: '+' | '-', day: string, measure: string, value: string): string {
  return `BEGIN INSERT INTO report_count (period, measure, value, n, amount)
    VALUES (${day}, '${measure}', ${value}, ${sign}1, 0), (substr(${day}, 1, 7), '${measure}', ${value}, ${sign}1, 0)
    ${ADDED}; END;`;
}

/** Only a part that becomes another one is written: a case that closes costs no figure anything. */
function triggersOf({ table, day, parts }: Counted): string {
  return parts
    .map(({ measure, on, value, when }) => {
      const [before, after] = ['OLD.', 'NEW.'].map(
        (row) => `iif(${when(row)}, ${row}${day} || ' ' || ${value(row)}, NULL)`,
      );
      const changed = `${String(before)} IS NOT ${String(after)}`;
      const columns = [day, ...on].join(', ');
      const take = one('-', `OLD.${day}`, measure, value('OLD.'));
      const add = one('+', `NEW.${day}`, measure, value('NEW.'));
      return `
CREATE TRIGGER ${table}_${measure}_new AFTER INSERT ON ${table} WHEN ${when('NEW.')} ${add}
CREATE TRIGGER ${table}_${measure}_old AFTER UPDATE OF ${columns} ON ${table} WHEN ${when('OLD.')} AND ${changed} ${take}
CREATE TRIGGER ${table}_${measure}_now AFTER UPDATE OF ${columns} ON ${table} WHEN ${when('NEW.')} AND ${changed} ${add}
CREATE TRIGGER ${table}_${measure}_gone AFTER DELETE ON ${table} WHEN ${when('OLD.')} ${take}`;
    })
    .join('');
}

/** What a case counts for by rows of another table: taken away before a change of either and added after it. */
function joined(sign: '+' | '-', view: string, key: string, value = ''): string {
  return `BEGIN INSERT INTO report_count (period, measure, value, n, amount)
    SELECT substr(day, 1, width), measure, value, ${sign}1, ${sign}amount FROM ${view}, report_width WHERE owner = ${key}${value}
    ${ADDED}; END;`;
}

/** Which goodwill of a case counts, and for what day. */
const SPENT = (row: string): string =>
  ['local_date', 'goodwill_kind', 'goodwill_minor', 'goodwill_currency']
    .map((name) => row + name)
    .concat(`${row}state IN ('intake', 'left', 'withdrawn')`, `coalesce(${row}answer = 'not-accepted', 0)`)
    .join(', ');
const LINKED = (row: string): string => `${row}local_date, ${CONFIRMED(row)}`;

function aroundCase(view: string, columns: string, of: (row: string) => string): string {
  const changed = `(${of('OLD.')}) IS NOT (${of('NEW.')})`;
  return `
CREATE TRIGGER ${view}_old BEFORE UPDATE OF ${columns} ON complaint_case WHEN ${CONFIRMED('OLD.')} AND ${changed} ${joined('-', view, 'OLD.id')}
CREATE TRIGGER ${view}_now AFTER UPDATE OF ${columns} ON complaint_case WHEN ${CONFIRMED('NEW.')} AND ${changed} ${joined('+', view, 'NEW.id')}
CREATE TRIGGER ${view}_new AFTER INSERT ON complaint_case WHEN ${CONFIRMED('NEW.')} ${joined('+', view, 'NEW.id')}
CREATE TRIGGER ${view}_gone BEFORE DELETE ON complaint_case WHEN ${CONFIRMED('OLD.')} ${joined('-', view, 'OLD.id')}`;
}

/** One goodwill may take the place of another: what the case grants is taken away before and added after. */
const GOODWILL = ['INSERT', 'UPDATE', 'DELETE']
  .map((change) => {
    const row = change === 'DELETE' ? 'OLD' : 'NEW';
    return `
CREATE TRIGGER goodwill_before_${change.toLowerCase()} BEFORE ${change} ON goodwill ${joined('-', 'report_goodwill', `${row}.case_id`)}
CREATE TRIGGER goodwill_after_${change.toLowerCase()} AFTER ${change} ON goodwill ${joined('+', 'report_goodwill', `${row}.case_id`)}`;
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

${CLOCKS.map((clock) => `ALTER TABLE complaint_case ADD COLUMN ${clock}_late INTEGER;`).join('\n')}
-- By which opening hours a clock was judged that ended then.
CREATE INDEX event_of_branch ON event (origin_counter, origin_seq) WHERE kind IN ('branch-set-up', 'branch-changed');

CREATE VIEW report_width AS SELECT 10 AS width UNION ALL SELECT 7;

CREATE VIEW report_goodwill AS
SELECT complaint_case.id AS owner, local_date AS day, 'goodwill' AS measure, goodwill.currency AS value, goodwill.minor AS amount
  FROM complaint_case JOIN goodwill ON goodwill.case_id = complaint_case.id
  WHERE complaint_case.state NOT IN ('intake', 'left', 'withdrawn') AND answer IS NOT 'not-accepted'
    AND goodwill.state = 'approved' AND goodwill.minor > 0 AND NOT EXISTS (
      SELECT 1 FROM goodwill AS later WHERE later.case_id = goodwill.case_id AND later.state = 'approved'
        AND (later.asked_at, later.id) > (goodwill.asked_at, goodwill.id))
UNION ALL SELECT id, local_date, 'goodwill', goodwill_currency, goodwill_minor
  FROM complaint_case
  WHERE state NOT IN ('intake', 'left', 'withdrawn') AND answer IS NOT 'not-accepted' AND goodwill_minor > 0 AND NOT EXISTS (
    SELECT 1 FROM goodwill WHERE goodwill.case_id = complaint_case.id AND (goodwill.state = 'approved'
      OR (goodwill.kind = coalesce(goodwill_kind, 'goodwill') AND goodwill.minor = goodwill_minor
        AND goodwill.currency = goodwill_currency)));

CREATE VIEW report_improvement AS
SELECT complaint_case.id AS owner, local_date AS day, 'improvement' AS measure, improvement_id AS value, 0 AS amount
  FROM complaint_case JOIN improvement_case ON improvement_case.case_id = complaint_case.id
  WHERE complaint_case.state <> 'intake';

CREATE VIEW report_part AS
SELECT day, measure, value, amount FROM report_goodwill
UNION ALL SELECT day, measure, value, amount FROM report_improvement
${COUNTED.flatMap(({ table, day, parts }) =>
  parts.map(
    ({ measure, value, when }) =>
      `UNION ALL SELECT ${day}, '${measure}', ${value('')}, 0 FROM ${table} WHERE ${when('')}`,
  ),
).join('\n')};

`,
  fill: judgeEveryClock,
  afterFill: `
${EVERY_FIGURE}
${COUNTED.map(triggersOf).join('')}
${aroundCase('report_goodwill', 'state, local_date, answer, goodwill_kind, goodwill_minor, goodwill_currency', SPENT)}
${aroundCase('report_improvement', 'state, local_date', LINKED)}
${GOODWILL}
CREATE TRIGGER improvement_case_new AFTER INSERT ON improvement_case
${joined('+', 'report_improvement', 'NEW.case_id', ' AND value = NEW.improvement_id')}
CREATE TRIGGER improvement_case_gone BEFORE DELETE ON improvement_case
${joined('-', 'report_improvement', 'OLD.case_id', ' AND value = OLD.improvement_id')}
`,
};
