import type { Db } from '../../electron/store/database.ts';
import { draftOf } from '../../electron/store/records/draft.ts';
import { letterDraftOf } from '../../electron/store/records/letter-draft.ts';
import { lastSeq } from './log-check.ts';

/** What operations/keep-saving.ts has said to be saved. */
export interface Acknowledged {
  readonly count: number;
  readonly seq: number;
  readonly draft: { readonly caseId: string; readonly revision: number } | null;
  readonly letter: number;
}

export const NOTHING_ACKNOWLEDGED: Acknowledged = { count: 0, seq: 0, draft: null, letter: 0 };

/** Adds whole lines of its output to what was said before. */
export function heard(before: Acknowledged, output: string): Acknowledged {
  const after = { ...before };
  for (const line of output.split('\n')) {
    const [what = '', first = '', second = ''] = line.split(' ');
    if (what !== 'S' && what !== 'D' && what !== 'L') continue;
    after.count += 1;
    if (what === 'S') after.seq = Number(first);
    if (what === 'D') after.draft = { caseId: first, revision: Number(second) };
    if (what === 'L') after.letter = Number(first);
  }
  return after;
}

/** What of it is not in the log, one line each. */
export function missingFrom(db: Db, said: Acknowledged): readonly string[] {
  const missing: string[] = [];
  const seq = lastSeq(db);
  if (seq < said.seq)
    missing.push(`event ${String(said.seq)} was acknowledged, the last one is ${String(seq)}`);
  if (said.draft !== null && isStillIntake(db, said.draft.caseId)) {
    const draft = draftOf(db, said.draft.caseId);
    const revision = draft?.revision ?? 0;
    if (revision < said.draft.revision)
      missing.push(`draft ${String(said.draft.revision)} was acknowledged, ${String(revision)} is there`);
    else if (draft?.fields.matter !== `word ${String(revision)}`)
      missing.push(`draft ${String(revision)} has other words`);
  }
  const letter = Number(letterDraftOf(db, 'paper-1')[0]?.text ?? 0);
  if (letter < said.letter)
    missing.push(`letter ${String(said.letter)} was acknowledged, ${String(letter)} is there`);
  return missing;
}

/** A draft is dropped, and rightly, by the confirmation that may have come after it. */
function isStillIntake(db: Db, caseId: string): boolean {
  return (
    db.prepare(`SELECT 1 FROM event WHERE case_id = ? AND kind = 'case-confirmed'`).pluck().get(caseId) ===
    undefined
  );
}
