/**
 * Run as its own process: `keep-saving.ts FILE MODE ROUNDS [NORMAL]` saves as fast as it can and says so after each save has returned: `S 17` when
 * event 17 is in the log, `D case-3 5` when draft revision 5 is, `L 9` when the ninth wording of a letter is. NORMAL weakens its own
 * connection after the desk has set it up: the harness must see that this loses what was acknowledged.
 */
import { writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { append } from '../../../electron/store/log/append.ts';
import { checkpointWhenIdle, openStore } from '../../../electron/store/open-store.ts';
import { draftOf, dropDraft, saveDraft } from '../../../electron/store/records/draft.ts';
import { letterDraftOf, saveLetterDraft } from '../../../electron/store/records/letter-draft.ts';
import { markOf, writeHighWater, writeHighWaterNow } from '../../../electron/store/recovery/high-water.ts';
import { lastSeq } from '../log-check.ts';
import { aCase, aLetter, AT, BY_ANNA, firstEvents } from './small-log.ts';

const [file = '', mode = 'mixed', rounds = '0', weaker = ''] = process.argv.slice(2);
const opened = openStore(file);
if (!opened.ok) throw new Error(opened.code);
const { db } = opened.value;
if (weaker === 'NORMAL') db.pragma('synchronous = NORMAL');

function saved(seq: number | undefined): void {
  writeSync(1, `S ${String(seq)}\n`);
}

if (lastSeq(db) === 0) saved(append(db, BY_ANNA, firstEvents()).at(-1)?.seq);
// Where the process before this one was ended: a case begun but not finished stays begun.
const begun = Number(db.prepare(`SELECT count(*) FROM event WHERE kind = 'customer-arrived'`).pluck().get());
let marking: Promise<void> | null = null;
let letter = Number(letterDraftOf(db, 'paper-1')[0]?.text ?? 0);
for (let round = 1; Number(rounds) === 0 || round <= Number(rounds); round += 1) {
  const n = begun + round;
  const caseId = `case-${String(n)}`;
  const [arrival, told, ...others] = aCase(n);
  if (arrival === undefined || told === undefined) throw new Error('a case has an arrival');
  saved(append(db, BY_ANNA, [arrival]).at(-1)?.seq);
  if (mode !== 'save') type(caseId, mode === 'draft' ? 12 : 3);
  if (mode !== 'draft') saved(append(db, BY_ANNA, [told]).at(-1)?.seq);
  if (mode === 'edit' || mode === 'mixed') editLetter(mode === 'edit' ? 6 : 1);
  const alongside = (): void => dropDraft(db, caseId);
  if (mode !== 'draft') saved(append(db, BY_ANNA, others, { alongside }).at(-1)?.seq);
  if (mode === 'mixed') await keepMark(round % 5 === 0);
  if (round % 9 === 0) checkpointWhenIdle(db);
  if (round % 31 === 0) db.pragma('wal_checkpoint(TRUNCATE)');
}
await marked();
opened.value.close();

/** The mark beside the log as the open desk keeps it (main/log-watch.ts): off the path of saving, or at once as when it closes. */
async function keepMark(isAtOnce: boolean): Promise<void> {
  if (isAtOnce) await marked();
  const mark = markOf(db, AT);
  if (mark !== null && isAtOnce) writeHighWaterNow(dirname(file), mark);
  else if (marking === null && mark !== null) {
    marking = writeHighWater(dirname(file), mark).finally(() => {
      marking = null;
    });
  }
  // What a disk of a branch takes for it goes by in saves; here now and then in a turn of the loop.
  await new Promise((resolve) => setImmediate(resolve));
}

async function marked(): Promise<void> {
  if (marking !== null) await marking;
}

/** As a clerk's words arrive, a little longer each time. */
function type(caseId: string, times: number): void {
  for (let time = 1; time <= times; time += 1) {
    const revision = draftOf(db, caseId)?.revision ?? 0;
    const fields = { matter: `word ${String(revision + 1)}`, what: 'Nobody rang. '.repeat(time) };
    const outcome = saveDraft(db, caseId, revision, fields, { stage: 'facts', cursor: 'what' }, AT);
    if (!outcome.ok) throw new Error(outcome.code);
    writeSync(1, `D ${caseId} ${String(outcome.value.revision)}\n`);
  }
}

function editLetter(times: number): void {
  const hasLetter = db.prepare('SELECT 1 FROM paper WHERE id = ?').pluck().get('paper-1') !== undefined;
  if (!hasLetter) saved(append(db, BY_ANNA, [aLetter('paper-1', 'case-1')]).at(-1)?.seq);
  for (let time = 1; time <= times; time += 1) {
    letter += 1;
    saveLetterDraft(db, 'paper-1', [{ part: 'empathy', text: String(letter) }], AT);
    writeSync(1, `L ${String(letter)}\n`);
  }
}
