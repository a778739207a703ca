/** Run as its own process: saves drafts and decisions as fast as it can and says so only after each has returned. */
import { writeSync } from 'node:fs';
import { openStore } from '../../../electron/store/open-store.ts';
import { append } from '../../../electron/store/log/append.ts';
import { saveDraft } from '../../../electron/store/records/draft.ts';

const [file = '', caseId = ''] = process.argv.slice(2);
const opened = openStore(file);
if (!opened.ok) throw new Error(opened.code);
const { db } = opened.value;
const at = '2026-06-11T09:00:00.000Z';
const context = { at, zone: 'Europe/London', actor: 'staff-anna', secondActor: null };
for (let round = 1; ; round += 1) {
  const saved = saveDraft(
    db,
    caseId,
    round - 1,
    { matter: `word ${round}` },
    { stage: 'facts', cursor: 'matter' },
    at,
  );
  if (!saved.ok) throw new Error(saved.code);
  append(db, context, [{ kind: 'progress-told', caseId, payload: { words: `word ${round}` } }]);
  writeSync(1, `${round}\n`);
}
