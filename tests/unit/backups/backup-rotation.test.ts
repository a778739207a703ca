import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBackupDue } from '../../../electron/domain/backups/backup-due.ts';
import { backupFileName, isBackupName } from '../../../electron/domain/backups/backup.ts';
import type { Backup } from '../../../electron/domain/backups/backup.ts';
import { DAILY, keptByCalendar, mayGo, MONTHLY } from '../../../electron/domain/backups/backup-rotation.ts';
import { sourceFault } from '../../../electron/domain/backups/source-fault.ts';
import type { SourceFacts } from '../../../electron/domain/backups/source-fault.ts';
import { addDays, localDateOf } from '../../../electron/domain/time.ts';

/** One backup; `line` is which log wrote it: events of another line never stand in this one. */
function backup(number: number, localDate: string, line = 'a', proof: Backup['proof'] = 'whole'): Backup {
  return {
    number,
    localDate,
    fileName: backupFileName('BTH-1', number, `${localDate}T10:00`),
    at: `${localDate}T10:00:00.000Z`,
    bytes: 1,
    proof,
    counter: 'BTH-1',
    events: number,
    payloads: number,
    cases: 1,
    lastSeq: number,
    lastHash: line,
    lastOwn: number,
  };
}

const holds = (holder: Backup, held: Backup): boolean =>
  holder.lastHash === held.lastHash && holder.lastSeq >= held.lastSeq;
const numbers = (backups: readonly { readonly number: number }[]): number[] =>
  backups.map(({ number }) => number);

/** Writes backups one by one and lets go what may go after each. */
function afterAll(written: readonly Backup[]): readonly Backup[] {
  let here: readonly Backup[] = [];
  for (const made of written) {
    here = [...here, made];
    const going = new Set(numbers(mayGo(here, made, holds)));
    here = here.filter(({ number }) => !going.has(number));
  }
  return here;
}

describe('rotation of backups', () => {
  it('keeps three of today, the last of fourteen days and of twelve months', () => {
    const dates = Array.from({ length: 500 }, (_none, day) => addDays('2025-01-01', day));
    const written = dates.flatMap((date, day) =>
      [0, 1, 2, 3].map((hour) => backup(day * 4 + hour + 1, date)),
    );
    const here = afterAll(written);
    const today = dates.at(-1) ?? '';
    expect(here.filter(({ localDate }) => localDate === today)).toHaveLength(3);
    expect(new Set(here.map(({ localDate }) => localDate)).size).toBe(DAILY + MONTHLY - 1);
    expect(new Set(here.map(({ localDate }) => localDate.slice(0, 7))).size).toBe(MONTHLY);
    // The last of each month, not the first: it holds more.
    expect(here.some(({ localDate }) => localDate === '2026-01-31')).toBe(true);
  });

  it('a clock set to 2038 for an hour takes one place and not all of them', () => {
    const days = Array.from({ length: 20 }, (_none, day) => backup(day + 1, addDays('2026-06-01', day)));
    const astray = backup(21, '2038-01-19');
    const after = Array.from({ length: 5 }, (_none, day) => backup(22 + day, addDays('2026-06-21', day)));
    const here = afterAll([...days, astray, ...after]);
    expect(here.map(({ localDate }) => localDate)).toContain('2026-06-25');
    expect(here.filter(({ localDate }) => localDate.startsWith('2026-06'))).toHaveLength(13);
  });

  it('a clock set back to 1970 pushes out nothing that was written before it', () => {
    const days = Array.from({ length: 10 }, (_none, day) => backup(day + 1, addDays('2026-06-01', day)));
    const here = afterAll([
      ...days,
      backup(11, '1970-01-01'),
      backup(12, '1970-01-01'),
      backup(13, '2026-06-10'),
    ]);
    expect(numbers(here)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13]);
  });

  it('the hour that daylight saving repeats is one day, and a year that changes is another month', () => {
    const zone = 'Europe/Warsaw';
    const night = ['2026-10-24T23:30:00.000Z', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'];
    const dates = night.map((at) => localDateOf(at, zone));
    expect(new Set(dates).size).toBe(1);
    expect(keptByCalendar(dates.map((localDate, at) => ({ number: at + 1, localDate }))).size).toBe(3);
    const year = afterAll([
      ...Array.from({ length: 4 }, (_n, at) => backup(at + 1, '2026-12-31')),
      backup(5, '2027-01-01'),
    ]);
    expect(numbers(year)).toEqual([4, 5]);
  });

  it('the last backup of a lost line of events stays, also when the calendar has no place for it', () => {
    const before = Array.from({ length: 4 }, (_none, at) => backup(at + 1, '2026-06-01', 'lost'));
    const after = Array.from({ length: 60 }, (_none, day) =>
      backup(day + 5, addDays('2026-06-01', day), 'restored'),
    );
    const here = afterAll([...before, ...after]);
    expect(here.filter(({ lastHash }) => lastHash === 'lost').map(({ number }) => number)).toEqual([4]);
  });

  it('a backup whose chain was only proved at its end lets no wholly proved one go', () => {
    const here = [
      ...Array.from({ length: 4 }, (_none, at) => backup(at + 1, '2026-06-01')),
      backup(5, '2026-06-01', 'a', 'tail'),
    ];
    expect(mayGo(here, backup(5, '2026-06-01', 'a', 'tail'), () => false)).toEqual([]);
    const tails = Array.from({ length: 5 }, (_none, at) => backup(at + 1, '2026-06-01', 'a', 'tail'));
    expect(numbers(mayGo(tails, backup(5, '2026-06-01', 'a', 'tail'), holds))).toEqual([2, 1]);
  });

  it('whatever the clock does, the newest stays, nothing unheld goes, and there is an end to their number', () => {
    const steps = fc.array(
      fc.record({ jump: fc.integer({ min: -40, max: 40 }), line: fc.constantFrom('a', 'b') }),
      {
        maxLength: 120,
      },
    );
    fc.assert(
      fc.property(steps, (walk) => {
        let date = '2026-01-15';
        const written = walk.map(({ jump, line }, at) => {
          date = addDays(date, jump);
          return backup(at + 1, date, line);
        });
        const here = afterAll(written);
        for (const one of written) expect(here.some((kept) => holds(kept, one))).toBe(true);
        expect(here.length).toBeLessThanOrEqual(3 + DAILY + MONTHLY + 2);
      }),
      { numRuns: 200 },
    );
  });

  it('names sort by number and say the local minute', () => {
    const name = backupFileName('BTH-1', 42, '2026-06-11T13:05');
    expect(name).toBe('amends-BTH-1-000042-20260611-1305.db');
    expect([isBackupName(name), isBackupName('../amends.db'), isBackupName(`${name}.part`)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a source that must not push out a good backup', () => {
  const figures = (lastSeq: number) => backup(lastSeq, '2026-06-01');
  const sound: SourceFacts = {
    now: figures(100),
    sound: true,
    newest: figures(90),
    common: 90,
    lastBreak: 0,
    mark: { counter: 'BTH-1', seq: 100 },
  };
  it('goes on where it holds everything the newest backup does', () => {
    expect(sourceFault(sound)).toBeNull();
    expect(sourceFault({ ...sound, newest: null, common: 0, mark: null })).toBeNull();
  });
  it.each([
    ['damaged', { sound: false }],
    ['other-counter', { mark: { counter: 'BTH-2', seq: 100 } }],
    ['shorter', { now: figures(80), common: 80 }],
    ['differs', { common: 70 }],
    ['behind-mark', { mark: { counter: 'BTH-1', seq: 101 } }],
  ] as const)('%s is refused', (fault, change) => {
    expect(sourceFault({ ...sound, ...change })).toBe(fault);
  });
  it('somebody answered for the shorter log, after the two lines parted', () => {
    const shorter = { ...sound, now: figures(80), mark: { counter: 'BTH-1', seq: 80 } };
    expect(sourceFault({ ...shorter, common: 70, lastBreak: 71 })).toBeNull();
    expect(sourceFault({ ...shorter, common: 75, lastBreak: 71 })).toBe('shorter');
  });
});

describe('when a backup is due', () => {
  const last = { at: '2026-06-11T10:00:00.000Z', lastSeq: 5 };
  it.each([
    ['clock', '2026-06-11T10:59:00.000Z', 6, false],
    ['clock', '2026-06-11T11:00:00.000Z', 6, true],
    ['clock', '2026-06-11T12:00:00.000Z', 5, false],
    ['clock', '2026-06-10T12:00:00.000Z', 6, true],
    ['day-close', '2026-06-11T10:01:00.000Z', 6, true],
    ['day-close', '2026-06-11T10:01:00.000Z', 5, false],
    ['quit', '2026-06-11T13:00:00.000Z', 6, false],
    ['quit', '2026-06-11T14:00:00.000Z', 6, true],
    ['by-hand', '2026-06-11T10:00:01.000Z', 5, true],
  ] as const)('%s at %s with %i events: %s', (occasion, now, lastSeq, due) => {
    expect(isBackupDue({ occasion, now, lastSeq, last })).toBe(due);
  });
  it('never for an empty log, always for the first time', () => {
    expect(isBackupDue({ occasion: 'by-hand', now: last.at, lastSeq: 0, last: null })).toBe(false);
    expect(isBackupDue({ occasion: 'clock', now: last.at, lastSeq: 1, last: null })).toBe(true);
  });
});
