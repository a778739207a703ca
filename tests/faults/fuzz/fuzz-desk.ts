import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DEADLINE_PACKS } from '../../../electron/packs/index.ts';
import type { Db } from '../../../electron/store/database.ts';
import { STATE_TABLES } from '../../../electron/store/projections/project.ts';
import type { Pins } from '../../../electron/usecases/ports.ts';
import { BRANCHES, CLERK, openDiskDesk, setUpDesk, type DiskDesk } from '../../support/desk-on-disk.ts';
import { DISCONNECTED_LINE } from '../../golden/papers/sample-cases.ts';
import type { Seat } from './channel-steps.ts';

/** scrypt takes its quarter of a second on purpose; what is fuzzed here is everything around it. */
export const plainPins: Pins = {
  hash: (pin) => Promise.resolve({ hash: pin, salt: 'ab', cost: 1 }),
  matches: (pin, { hash }) => Promise.resolve(pin === hash),
};
/** In the order they were added; a name may be changed on the way. */
const PLACES: Readonly<Record<Exclude<Seat, 'nobody'>, number>> = { supervisor: 0, clerk: 1, colleague: 2 };
const AT = '2026-06-11T09:00:00.000Z';

export interface FuzzDesk extends DiskDesk {
  readonly sit: (who: Seat) => void;
  /** Ids of everything of one kind in the log. */
  readonly ids: (to: string) => readonly string[];
  /** Last number of the log. */
  readonly lastSeq: () => number;
  readonly discard: () => void;
}

/** Makes desks that begin with the same log: customers in the hall, cases open and resolved, papers in every state. */
export async function fuzzDesks(workFolder: string): Promise<(name: string) => FuzzDesk> {
  const template = join(workFolder, 'template');
  mkdirSync(template);
  const one = openDiskDesk(template, { pins: plainPins });
  const confirmedRules = DEADLINE_PACKS.flatMap((pack) => pack.content.rules.map((rule) => rule.id));
  await setUpDesk(one, { ...BRANCHES.en, confirmedRules });
  one.clock.set(AT);
  await filled(one);
  one.close();
  let made = 0;
  return (name) => {
    const folder = join(workFolder, name);
    cpSync(template, folder, { recursive: true });
    made += 1;
    const desk = openDiskDesk(folder, { start: AT, seed: 100 + made, pins: plainPins });
    return {
      ...desk,
      sit: (who) => {
        const id = who === 'nobody' ? undefined : idsOf(desk.db, 'staff')[PLACES[who]];
        const staff = desk.desk.records.staff().find((one) => one.id === id);
        if (staff === undefined) desk.desk.session.close();
        else desk.desk.session.open(staff);
      },
      ids: (to) => idsOf(desk.db, to),
      lastSeq: () => Number(desk.db.prepare('SELECT max(seq) FROM event').pluck().get()),
      discard: () => {
        desk.close();
        for (const gone of [folder, `${folder}-backups`]) rmSync(gone, { recursive: true, force: true });
      },
    };
  };
}

async function filled(one: DiskDesk): Promise<void> {
  one.seat(CLERK);
  const { fields } = DISCONNECTED_LINE.input.facts;
  for (const name of ['Ada Webb', 'Mary O’Neill', 'Grażyna Żółć', '王小明', '欧阳㛃']) {
    const { caseId } = await one.must('receive-customer', {});
    await one.must('save-draft', {
      caseId,
      revision: 1,
      fields: { ...fields, customerName: name },
      stage: 'facts',
      cursor: '',
    });
    const { receiptId } = await one.must('confirm-case', { caseId });
    await one.must('print-paper', { paperId: receiptId });
    await one.ask('draft-letter', { caseId });
    await one.must('make-promise', {
      caseId,
      what: 'a word with the depot',
      owner: 'Depot',
      due: '2026-06-12T10:00',
    });
  }
  const { caseId } = await one.must('receive-customer', {});
  const revision = (await one.must('intake', { caseId })).revision;
  await one.must('save-draft', {
    caseId,
    revision,
    fields: { customerName: 'Mary Webb' },
    stage: 'receive',
    cursor: '',
  });
  await one.must('receive-customer', {});
  await one.must('open-improvement', { cause: 'no second window', owner: 'Ward', dueOn: null, caseId: null });
}

const QUERIES: Readonly<Record<string, string>> = {
  case: 'SELECT id FROM complaint_case ORDER BY arrived_seq DESC',
  paper: 'SELECT id FROM paper ORDER BY drafted_seq DESC',
  promise: 'SELECT id FROM promise ORDER BY made_seq DESC',
  intake: `SELECT id FROM complaint_case WHERE state = 'intake' ORDER BY arrived_seq DESC`,
  staff: 'SELECT id FROM staff ORDER BY added_seq',
  goodwill: 'SELECT id FROM goodwill ORDER BY rowid DESC',
  improvement: 'SELECT id FROM improvement ORDER BY rowid DESC',
  said: 'SELECT id FROM said_line ORDER BY said_seq DESC',
  batch: 'SELECT batch FROM register_batch',
  counter: 'SELECT DISTINCT origin_counter FROM event',
};

function idsOf(db: Db, to: string): readonly string[] {
  const sql = QUERIES[to];
  if (sql !== undefined) return db.prepare(sql).pluck().all() as string[];
  if (to === 'step')
    return DEADLINE_PACKS.flatMap((pack) =>
      pack.content.rules.flatMap((rule) => (rule.steps ?? []).map((step) => step.id)),
    );
  if (to === 'pack') return DEADLINE_PACKS.map((pack) => pack.id);
  return ['receive.greeting'];
}

/** Every row of the tables the events fold into. */
export function stateRows(db: Db): string {
  return STATE_TABLES.map((name) => `${name}\n${rowsOf(db, name)}`).join('\n');
}

/** Of a PIN; a wrong try is counted and a right one ends the count, whatever is refused after it. */
const COUNT_OF_TRIES: ReadonlySet<string> = new Set(['failures', 'locked_until']);

/** Every row of every table, but for how often a PIN was wrong, to see that a refusal changed nothing. */
export function allRows(db: Db): string {
  const tables = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all() as string[];
  return tables.map((name) => `${name}\n${rowsOf(db, name)}`).join('\n');
}

function rowsOf(db: Db, table: string): string {
  return (db.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[])
    .map((row) =>
      JSON.stringify(row, (key, value: unknown) =>
        table === 'staff_secret' && COUNT_OF_TRIES.has(key)
          ? undefined
          : value instanceof Uint8Array
            ? Buffer.from(value).toString('hex')
            : value,
      ),
    )
    .toSorted()
    .join('\n');
}
