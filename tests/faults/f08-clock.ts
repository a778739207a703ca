import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DiskDesk } from '../support/desk-on-disk.ts';
import { BRANCHES, CLERK, openDiskDesk, setUpDesk, SUPERVISOR } from '../support/desk-on-disk.ts';
import type { Fault, Survival } from './fault.ts';
import { stateComplaints } from './log-check.ts';
import { verifyChain } from '../../electron/store/log/verify-chain.ts';

const START = '2026-06-11T09:00:00.000Z';
/** Where the machine's clock jumps to in the middle of the day, and again. */
const JUMPS: Readonly<Record<string, readonly [string, string]>> = {
  'back a second': ['2026-06-11T08:59:59.000Z', '2026-06-11T09:00:00.000Z'],
  'back a day': ['2026-06-10T09:00:00.000Z', START],
  'back ten years': ['2016-06-11T09:00:00.000Z', START],
  'forward a day': ['2026-06-12T09:00:00.000Z', START],
  'forward ten years': ['2036-06-11T09:00:00.000Z', START],
  'summer time begins': ['2026-03-29T00:59:59.000Z', '2026-03-29T01:00:01.000Z'],
  'summer time ends': ['2026-10-25T00:59:59.000Z', '2026-10-25T01:00:01.000Z'],
  'the battery was empty': ['1970-01-01T00:00:00.000Z', START],
  'before 1970': ['1969-12-31T23:59:59.999Z', START],
  '32 bits are full': ['2038-01-19T03:14:07.000Z', '2038-01-19T03:14:08.000Z'],
  'a leap day': ['2028-02-29T12:00:00.000Z', '2028-03-01T00:00:01.000Z'],
  'new year': ['2026-12-31T23:59:59.000Z', '2027-01-01T00:00:01.000Z'],
  'the year 9999': ['9999-12-30T12:00:00.000Z', START],
  'a day the zone never had': ['2011-12-30T12:00:00.000Z', START],
};
/** Where summer time is, where it is not, where half hours are, and where a whole day was left out. */
const ZONES = {
  quick: ['Europe/Warsaw'],
  full: [
    'Europe/Warsaw',
    'Europe/London',
    'Asia/Shanghai',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  ],
} as const;

export const fault: Fault = {
  id: 'F8',
  name: 'clock set back or forward',
  goal: 'No exception and no lost order: what happened later stands later, the day is named that the clock named, the desk says that it went back.',
  run: async ({ kind, workFolder, say }): Promise<Survival> => {
    let tries = 0;
    let survived = 0;
    const told = new Map<string, number>();
    for (const zone of ZONES[kind]) {
      const prepared = join(workFolder, `prepared-${zone.replace('/', '-')}`);
      const setUp = openDiskDesk(prepared, { start: '2026-06-11T08:00:00.000Z' });
      await setUpDesk(setUp, { ...BRANCHES.en, zone });
      setUp.close();
      for (const [name, jumps] of Object.entries(JUMPS)) {
        const folder = join(workFolder, `${zone.replace('/', '-')}-${name.replaceAll(' ', '-')}`);
        cpSync(prepared, folder, { recursive: true });
        const found = await dayWith(folder, jumps, told);
        rmSync(folder, { recursive: true, force: true });
        tries += 1;
        if (found.length === 0) survived += 1;
        for (const line of found.slice(0, 3)) say(`${zone}, ${name}: ${line}`);
      }
    }
    const refusals = [...told].map(([code, count]) => `${code} ${String(count)}`).join(', ');
    return { tries, survived, notes: [`refusals on the way: ${refusals === '' ? 'none' : refusals}`] };
  },
};

async function dayWith(
  folder: string,
  [first, second]: readonly [string, string],
  told: Map<string, number>,
): Promise<readonly string[]> {
  const one = openDiskDesk(folder, { start: '2026-06-11T08:30:00.000Z', seed: 2 });
  const complaints: string[] = [];
  try {
    one.seat(CLERK);
    const cases: string[] = [];
    for (const at of [START, first, second]) {
      one.clock.set(at);
      const before = Number(one.db.prepare('SELECT max(seq) FROM event').pluck().get());
      const caseId = await customer(one, told);
      if (caseId !== null) cases.push(caseId);
      const after = Number(one.db.prepare('SELECT max(seq) FROM event').pluck().get());
      if (caseId === null) complaints.push(`at ${at} no customer could be received`);
      else if (after <= before) complaints.push(`at ${at} nothing was written`);
      const today = await one.ask('today', {});
      if (!today.ok) complaints.push(`at ${at} Today answers ${today.code}`);
      else {
        const isBack = Date.parse(START) - Date.parse(at) > 15 * 60_000 && at === first;
        if (isBack && today.value.clockBack === null)
          complaints.push(`at ${at} nobody is told that the clock went back`);
        if (!isBack && at === START && today.value.clockBack !== null && first < START)
          complaints.push(`at ${at} the clock is said to have gone back`);
      }
      for (const id of cases) await inOrder(one, id, complaints);
      const listed = await one.ask('search-log', { query: '', before: null });
      if (!listed.ok) complaints.push(`at ${at} the log answers ${listed.code}`);
    }
    await closing(one, folder, told);
    if (one.bugs.length > 0) complaints.push(`${String(one.bugs.length)} exceptions: ${String(one.bugs[0])}`);
    const chain = verifyChain(one.db);
    if (!chain.ok) complaints.push(`the chain breaks: ${chain.why}`);
    complaints.push(...stateComplaints(one.db));
    return complaints;
  } finally {
    one.close();
  }
}

/** From arrival to a confirmed case, as far as this clock allows; null when not even the arrival was possible. */
async function customer(one: DiskDesk, told: Map<string, number>): Promise<string | null> {
  const note = (outcome: { readonly ok: boolean; readonly code?: string }): void => {
    if (!outcome.ok && outcome.code !== undefined) told.set(outcome.code, (told.get(outcome.code) ?? 0) + 1);
  };
  const arrived = await one.ask('receive-customer', {});
  note(arrived);
  if (!arrived.ok) return null;
  const { caseId } = arrived.value;
  const intake = await one.ask('intake', { caseId });
  note(intake);
  if (!intake.ok) return caseId;
  const { revision } = intake.value;
  const fields = { customerName: 'Łucja', matter: 'Meter', what: 'Read twice' };
  note(await one.ask('save-draft', { caseId, revision, fields, stage: 'facts', cursor: 'what' }));
  note(await one.ask('tell-progress', { caseId, words: 'Soon' }));
  note(await one.ask('confirm-case', { caseId }));
  return caseId;
}

/** The timeline of a case goes by the sequence of the log, whatever its times say. */
async function inOrder(one: DiskDesk, caseId: string, complaints: string[]): Promise<void> {
  const page = await one.ask('case-page', { caseId });
  if (!page.ok) return;
  const seqs = page.value.timeline.map(({ seq }) => seq);
  const sorted = seqs.toSorted((a, b) => a - b);
  const reversed = sorted.toReversed();
  if (seqs.join() !== sorted.join() && seqs.join() !== reversed.join())
    complaints.push(`a timeline is out of order: ${seqs.join()}`);
}

async function closing(one: DiskDesk, folder: string, told: Map<string, number>): Promise<void> {
  one.seat(SUPERVISOR);
  const today = await one.ask('today', {});
  if (!today.ok) return;
  const { localDate } = today.value;
  const day = await one.ask('day', { localDate });
  const notes = day.ok
    ? Object.fromEntries(
        day.value.checklist.filter(({ noteNeeded }) => noteNeeded).map(({ code }) => [code, 'seen']),
      )
    : {};
  const closed = await one.ask('close-day', {
    localDate,
    folder,
    notes,
    seal: { way: 'plain' },
    redacted: false,
    stepUp: null,
  });
  if (!closed.ok) told.set(`close-day: ${closed.code}`, (told.get(`close-day: ${closed.code}`) ?? 0) + 1);
}
