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

const CASE: Counted = {
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
};
const BY_THEMSELVES: readonly Counted[] = [
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

type Row = 'OLD.' | 'NEW.';

/** What a row counts as under one measure, NULL for nothing. */
function counts({ value, when }: Part, row: string): string {
  return `iif(${when(row)}, ${value(row)}, NULL)`;
}

/**
 * The parts of one row into the figures of their day and their month, or out of them; with another row, only what is not the same there.
 * One statement for all of them: each trigger costs a save two microseconds even where it has nothing to do.
 */
function count(sign: '+' | '-', { day, parts }: Counted, row: Row, other?: Row): string {
  const arms = parts.map((part) => {
    const same = other === undefined ? '' : `, ${counts(part, other)} AS other`;
    return `SELECT '${part.measure}' AS measure, ${counts(part, row)} AS value${same}`;
  });
  const differs =
    other === undefined ? '' : ` AND (value IS NOT other OR ${row}${day} IS NOT ${other}${day})`;
  return `INSERT INTO report_count (period, measure, value, n, amount)
    SELECT substr(${row}${day}, 1, width), measure, value, ${sign}1, 0
    FROM (${arms.join('\n      UNION ALL ')}), report_width WHERE value IS NOT NULL${differs}
    ${ADDED};`;
}

/** Whether any part became another one: a case that closes costs no figure anything. */
function changes({ day, parts }: Counted, ...more: readonly string[]): string {
  return [
    `OLD.${day} IS NOT NEW.${day}`,
    ...parts.map((part) => `${counts(part, 'OLD.')} IS NOT ${counts(part, 'NEW.')}`),
    ...more,
  ].join('\n  OR ');
}

function columnsOf({ day, parts }: Counted): readonly string[] {
  return [...new Set([day, ...parts.flatMap(({ on }) => on)])];
}

/** Promises and contacts, each counted by itself. */
function triggersOf(counted: Counted): string {
  const { table } = counted;
  return `
CREATE TRIGGER ${table}_counted_new AFTER INSERT ON ${table} BEGIN ${count('+', counted, 'NEW.')} END;
CREATE TRIGGER ${table}_counted AFTER UPDATE OF ${columnsOf(counted).join(', ')} ON ${table} WHEN ${changes(counted)}
BEGIN ${count('-', counted, 'OLD.', 'NEW.')} ${count('+', counted, 'NEW.', 'OLD.')} END;
CREATE TRIGGER ${table}_counted_gone AFTER DELETE ON ${table} BEGIN ${count('-', counted, 'OLD.')} END;`;
}

/** What a case grants, by a supervisor's approval, or else by the record of Confirm; nothing where the customer did not accept. */
function spent(row: string, also = ''): string {
  const isSpent = `${row}state NOT IN ('intake', 'left', 'withdrawn') AND ${row}answer IS NOT 'not-accepted'${also}`;
  return `SELECT ${row}id AS owner, ${row}local_date AS day, 'goodwill' AS measure, goodwill.currency AS value, goodwill.minor AS amount
  FROM ${row === 'complaint_case.' ? 'complaint_case JOIN goodwill ON' : 'goodwill WHERE'} goodwill.case_id = ${row}id
  ${row === 'complaint_case.' ? 'WHERE' : 'AND'} ${isSpent} AND goodwill.state = 'approved' AND goodwill.minor > 0 AND NOT EXISTS (
      SELECT 1 FROM goodwill AS later WHERE later.case_id = goodwill.case_id AND later.state = 'approved'
        AND (later.asked_at, later.id) > (goodwill.asked_at, goodwill.id))
UNION ALL SELECT ${row}id, ${row}local_date, 'goodwill', ${row}goodwill_currency, ${row}goodwill_minor
  ${row === 'complaint_case.' ? 'FROM complaint_case' : ''}
  WHERE ${isSpent} AND ${row}goodwill_minor > 0 AND NOT EXISTS (
    SELECT 1 FROM goodwill WHERE goodwill.case_id = ${row}id AND (goodwill.state = 'approved'
      OR (goodwill.kind = coalesce(${row}goodwill_kind, 'goodwill') AND goodwill.minor = ${row}goodwill_minor
        AND goodwill.currency = ${row}goodwill_currency)))`;
}

function linked(row: Row, also: string): string {
  return `SELECT ${row}local_date AS day, 'improvement' AS measure, improvement_id AS value, 0 AS amount FROM improvement_case
    WHERE case_id = ${row}id AND ${CONFIRMED(row)}${also}`;
}

function add(sign: '+' | '-', rows: string): string {
  return `INSERT INTO report_count (period, measure, value, n, amount)
    SELECT substr(day, 1, width), measure, value, ${sign}1, ${sign}amount FROM (${rows}), report_width WHERE true
    ${ADDED};`;
}

/** Which goodwill of a case counts, and for what day. */
const SPENT = (row: Row): string =>
  `(${['local_date', 'goodwill_kind', 'goodwill_minor', 'goodwill_currency'].map((name) => row + name).join(', ')},
    ${row}state IN ('intake', 'left', 'withdrawn'), ${row}answer IS 'not-accepted')`;
const SPENT_CHANGED = `${SPENT('OLD.')} IS NOT ${SPENT('NEW.')}`;
const LINKED = (row: Row): string => `(${row}local_date, ${CONFIRMED(row)})`;
const LINKED_CHANGED = `${LINKED('OLD.')} IS NOT ${LINKED('NEW.')}`;

/** A case counts by its own row, and by the rows of goodwill and improvements that hang on it. */
function triggersOfCase(counted: Counted): string {
  const whole = (sign: '+' | '-', row: Row): string =>
    `${count(sign, counted, row)} ${add(sign, spent(row))} ${add(sign, linked(row, ''))}`;
  const part = (sign: '+' | '-', row: Row, other: Row): string =>
    `${count(sign, counted, row, other)} ${add(sign, spent(row, ` AND ${SPENT_CHANGED}`))} ${add(sign, linked(row, ` AND ${LINKED_CHANGED}`))}`;
  const columns = [...columnsOf(counted), 'answer', 'goodwill_kind', 'goodwill_minor', 'goodwill_currency'];
  return `
CREATE TRIGGER complaint_case_counted_new AFTER INSERT ON complaint_case WHEN ${CONFIRMED('NEW.')} BEGIN ${whole('+', 'NEW.')} END;
CREATE TRIGGER complaint_case_counted AFTER UPDATE OF ${columns.join(', ')} ON complaint_case
WHEN (${CONFIRMED('OLD.')} OR ${CONFIRMED('NEW.')}) AND (${changes(counted, SPENT_CHANGED)})
BEGIN ${part('-', 'OLD.', 'NEW.')} ${part('+', 'NEW.', 'OLD.')} END;
CREATE TRIGGER complaint_case_counted_gone AFTER DELETE ON complaint_case WHEN ${CONFIRMED('OLD.')} BEGIN ${whole('-', 'OLD.')} END;`;
}

/** One goodwill may take the place of another: what the case grants is taken away before and added after. */
const GOODWILL = ['INSERT', 'UPDATE', 'DELETE']
  .map((change) => {
    const row = change === 'DELETE' ? 'OLD' : 'NEW';
    const around = (when: string, sign: '+' | '-'): string => `
CREATE TRIGGER goodwill_counted_${when.toLowerCase()}_${change.toLowerCase()} ${when} ${change} ON goodwill
BEGIN ${add(sign, `SELECT * FROM report_goodwill WHERE owner = ${row}.case_id`)} END;`;
    return around('BEFORE', '-') + around('AFTER', '+');
  })
  .join('');

const IMPROVEMENT = (sign: '+' | '-', row: Row): string =>
  add(
    sign,
    `SELECT local_date AS day, 'improvement' AS measure, ${row}improvement_id AS value, 0 AS amount FROM complaint_case
      WHERE id = ${row}case_id AND ${CONFIRMED('')}`,
  );

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
${spent('complaint_case.')};

CREATE VIEW report_part AS
SELECT day, measure, value, amount FROM report_goodwill
UNION ALL SELECT local_date, 'improvement', improvement_id, 0
  FROM complaint_case JOIN improvement_case ON improvement_case.case_id = complaint_case.id WHERE ${CONFIRMED('complaint_case.')}
${[CASE, ...BY_THEMSELVES]
  .flatMap(({ table, day, parts }) =>
    parts.map(
      ({ measure, value, when }) =>
        `UNION ALL SELECT ${day}, '${measure}', ${value('')}, 0 FROM ${table} WHERE ${when('')}`,
    ),
  )
  .join('\n')};

`,
  fill: judgeEveryClock,
  afterFill: `
${EVERY_FIGURE}
${triggersOfCase(CASE)}
${BY_THEMSELVES.map(triggersOf).join('')}
${GOODWILL}
CREATE TRIGGER improvement_case_counted_new AFTER INSERT ON improvement_case BEGIN ${IMPROVEMENT('+', 'NEW.')} END;
CREATE TRIGGER improvement_case_counted_gone AFTER DELETE ON improvement_case BEGIN ${IMPROVEMENT('-', 'OLD.')} END;
`,
};
