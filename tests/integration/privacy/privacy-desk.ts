import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChannelOutput } from '../../../electron/contract/channels.ts';
import { STATE_TABLES } from '../../../electron/store/projections/project.ts';
import { SUPERVISOR, SUPERVISOR_PIN, type DiskDesk } from '../../support/desk-on-disk.ts';
import { arrival, confirmedComplaint, emptyFolder, openDesk, type } from '../usecases/desk.ts';

/** Words nobody else would write: found again, they were not erased. */
export const MARKERS = [
  'Quillfeather',
  '07700 900461',
  'ZX-77-MARKED',
  'the kettle under the violet stairs',
  'Basil the heron',
  'velvet thunder',
  'Otis Marchbanks',
  'a jar of lanterns',
] as const;
const [NAME, PHONE, REFERENCE, WHAT, SAID, WITHDRAWN, CONCERNED, PROMISE] = MARKERS;

export const MARKED = {
  customerName: `Ada ${NAME}`,
  phone: PHONE,
  reference: REFERENCE,
  what: `It was about ${WHAT}.`,
  staffConcerned: CONCERNED,
} as const;

export interface Lived {
  readonly one: DiskDesk;
  /** Confirmed, printed, promised, talked about, closed. */
  readonly whole: string;
  /** Left in the middle of it. */
  readonly left: string;
  /** Still under way. */
  readonly open: string;
}

/** A day with every kind of word in it, closed into a package, and then many months of nothing. */
export async function livedDesk(monthsLater = '2037-06-22T09:00:00.000Z'): Promise<Lived> {
  const one = await openDesk('en', SUPERVISOR);
  const cases = await liveADay(one);
  await closeDay(one);
  one.clock.set(monthsLater);
  return { one, ...cases };
}

/** By a supervisor: one case from arrival to its end, one that was left, one under way. */
export async function liveADay(one: DiskDesk): Promise<Omit<Lived, 'one'>> {
  const { caseId: whole, receiptId } = await confirmedComplaint(one, 'en', MARKED);
  await one.must('print-paper', { paperId: receiptId });
  await one.must('mark-paper', { paperId: receiptId, as: 'handed-over' });
  await one.must('make-promise', { caseId: whole, what: PROMISE, owner: NAME, due: '2026-06-11T12:00' });
  one.clock.advance(30);
  const { promises } = await one.must('case-page', { caseId: whole });
  for (const promise of promises.filter(({ state }) => state === 'open'))
    await one.must('settle-promise', { promiseId: promise.id, as: 'withdrawn', reason: WITHDRAWN });
  await one.must('add-follow-up', {
    caseId: whole,
    kind: 'phone',
    said: `Asked after ${SAID}.`,
    outcome: 'reached-content',
    satisfaction: 4,
    nextContactAt: null,
    settles: null,
  });
  await one.must('resolve-case', { caseId: whole, basis: WITHDRAWN });
  await one.must('close-case', { caseId: whole, reason: WITHDRAWN });
  const left = await arrival(one);
  await type(one, left, { customerName: `Bo ${NAME}`, what: WHAT });
  await one.must('leave-intake', { caseId: left, reason: WITHDRAWN });
  const { caseId: open } = await confirmedComplaint(one, 'en', { customerName: 'Still Here' });
  return { whole, left, open };
}

export async function closeDay(one: DiskDesk, folder = emptyFolder()): Promise<ChannelOutput<'close-day'>> {
  const day = await one.must('day', { localDate: null });
  const notes = Object.fromEntries(day.checklist.map((item) => [item.code, 'tomorrow']));
  const { localDate } = day;
  return one.must('close-day', {
    localDate,
    folder,
    notes,
    redacted: true,
    stepUp: null,
    seal: { way: 'plain' },
  });
}

export async function anonymised(one: DiskDesk): Promise<ChannelOutput<'anonymise'>> {
  return one.must('anonymise', { pin: SUPERVISOR_PIN });
}

/** Every state table as rows in a fixed order; where a case hangs on its erasing event, that number is left out by the caller. */
export function state(one: DiskDesk): Record<string, readonly string[]> {
  return Object.fromEntries(
    STATE_TABLES.map((table) => [
      table,
      (one.db.prepare(`SELECT * FROM ${table}`).all() as object[])
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  );
}

/** Files below a folder in which one of the words stands, in capital or small letters. */
export function filesWith(folder: string, words: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => {
      // Index and folded columns hold small letters.
      const bytes = readFileSync(path).toString('latin1').toLowerCase();
      return words.filter((word) => bytes.includes(word.toLowerCase())).map((word) => `${path}: ${word}`);
    });
}
