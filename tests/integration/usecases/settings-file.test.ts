import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_CLOCK_MINUTES } from '../../../electron/domain/clock-minutes.ts';
import type { Pack } from '../../../electron/domain/packs/envelope.ts';
import { writePack } from '../../../electron/domain/packs/write-pack.ts';
import { ALL_PACKS } from '../../../electron/packs/index.ts';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import {
  CLERK,
  CLERK_PIN,
  COLLEAGUE,
  person,
  SUPERVISOR,
  SUPERVISOR_PIN,
  type DiskDesk,
} from '../../support/desk-on-disk.ts';
import {
  confirmedComplaint,
  emptyFolder,
  eventKinds,
  everything,
  lastSeq,
  openDesk,
  reopened,
} from './desk.ts';

const locale = 'en-GB';

function shipped(id: string): Pack {
  const pack = ALL_PACKS.find((one) => one.id === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
}

/** A desk whose supervisor has changed rules and a pack, and the text of its settings. */
async function changedDesk(): Promise<{ one: DiskDesk; text: string }> {
  const one = await openDesk('en', SUPERVISOR);
  const { branch } = await one.must('desk-state', {});
  if (branch === null) throw new Error('no branch');
  await one.must('change-branch', {
    branch: {
      ...branch,
      autoLockMinutes: 4,
      clockMinutes: { ...branch.clockMinutes, acknowledge: 10 },
      letterhead: { ...branch.letterhead, zh: { ...branch.letterhead.zh, organisation: '河畔通信' } },
      retention: { ...branch.retention, left: 24 },
    },
  });
  const pack = shipped('prompts-stages');
  await one.must('import-pack', {
    text: writePack({ ...pack, version: pack.version + 1 }).replace(
      'I am sorry you have had to come in about this.',
      'I am sorry that this has brought you here today.',
    ),
    locale,
  });
  return { one, text: await exported(one) };
}

async function exported(one: DiskDesk): Promise<string> {
  const { path } = await one.must('export-settings', {});
  return readFileSync(path ?? '', 'utf8');
}

/** The file with one part of it changed, as somebody with an editor would. */
function edited(text: string, change: (file: Record<string, unknown>) => unknown): string {
  return JSON.stringify(change(JSON.parse(text) as Record<string, unknown>), null, 2);
}

const withBranch = (text: string, part: Record<string, unknown>): string =>
  edited(text, (file) => ({ ...file, branch: { ...(file['branch'] as object), ...part } }));

/** Everything but what belongs to one counter. */
async function shared(one: DiskDesk): Promise<unknown> {
  const { branch } = await one.must('desk-state', {});
  return { ...branch, counter: 0 };
}

describe('the settings of a branch as one file', () => {
  it('hold no PIN, no secret and nothing of a customer', async () => {
    const one = await openDesk('en', CLERK);
    await confirmedComplaint(one, 'en');
    one.seat(SUPERVISOR);
    const text = await exported(one);
    const { customerName, what } = (
      await one.must('case-page', {
        caseId: (await one.must('search-log', { query: '', before: null })).rows[0]?.caseId ?? '',
      })
    ).fields;
    for (const secret of [customerName, what, CLERK_PIN, SUPERVISOR_PIN, 'PRIVATE', '"hash"', '"salt"'])
      expect(text).not.toContain(secret);
    expect(JSON.parse(text)).toMatchObject({
      format: 'amends-settings',
      counter: 1,
      people: [{ name: SUPERVISOR }, { name: CLERK }, { name: COLLEAGUE }],
      packs: [],
    });
    expect(Object.keys((JSON.parse(text) as { branch: object }).branch)).not.toContain('counter');
  });

  it('open a second counter of the branch, with a number and a supervisor of its own', async () => {
    const { one, text } = await changedDesk();
    const two = reopened(emptyFolder(), null);
    writeFileSync(join(two.folder, 'settings.json'), `\uFEFF${text}`);
    const { file } = await two.must('read-settings-file', {});
    const looked = await two.must('check-settings', { text: file?.text ?? '', locale });
    expect(looked).toMatchObject({
      faults: [],
      plan: {
        counter: 1,
        packs: [{ id: 'prompts-stages', state: 'taken' }],
        people: [{ here: false }, { here: false }, { here: false }],
      },
    });
    const order = {
      text,
      locale,
      people: [0, 1],
      supervisor: person(SUPERVISOR, 'supervisor', SUPERVISOR_PIN),
    } as const;
    expect(await two.refused('set-up-from-settings', { ...order, people: [0, 1], counter: 1 })).toMatchObject(
      {
        code: 'name-taken',
        field: 'counter',
      },
    );
    expect(eventKinds(two)).toEqual([]);
    await two.must('set-up-from-settings', { ...order, people: [0, 1], counter: 2 });
    // The supervisor stands in the file as well and is one person.
    expect(eventKinds(two)).toEqual(['branch-set-up', 'staff-added', 'pack-imported', 'staff-added']);
    expect(await shared(two)).toEqual(await shared(one));
    expect((await two.must('desk-state', {})).branch?.counter).toBe(2);
    rebuildState(two.db);
    expect(await shared(two)).toEqual(await shared(one));
    expect(verifyChain(two.db)).toMatchObject({ ok: true });

    // Whoever came along has no PIN until a supervisor sets one.
    const clerk = (await two.must('colleagues', {})).people.find(({ name }) => name === CLERK);
    const staffId = clerk?.id ?? '';
    expect(await two.refused('sign-in', { staffId, pin: CLERK_PIN })).toMatchObject({ code: 'wrong-pin' });
    await two.must('reset-pin', { staffId, pin: CLERK_PIN, ownPin: SUPERVISOR_PIN });
    await two.must('sign-in', { staffId, pin: CLERK_PIN });
    expect(await two.refused('set-up-from-settings', { ...order, people: [], counter: 3 })).toMatchObject({
      code: 'already-set-up',
    });
  });

  it('are taken over by a counter that works already, once and as one decision', async () => {
    const { one, text } = await changedDesk();
    const two = await openDesk('en', SUPERVISOR);
    const before = lastSeq(two);
    const looked = await two.must('check-settings', { text, locale });
    expect(looked.plan?.people.map(({ here }) => here)).toEqual([true, true, true]);
    expect(lastSeq(two)).toBe(before);
    await two.must('import-settings', { text, locale, people: [0, 1, 2] });
    expect(eventKinds(two, before)).toEqual(['branch-changed', 'pack-imported']);
    expect(await shared(two)).toEqual(await shared(one));
    const settled = everything(two);
    const again = await two.must('import-settings', { text, locale, people: [0, 1, 2] });
    expect(again.plan?.packs).toMatchObject([{ state: 'same' }]);
    expect(everything(two)).toBe(settled);
  });

  it('leave a pack alone whose version stands for something else here', async () => {
    const { text } = await changedDesk();
    const two = await openDesk('en', SUPERVISOR);
    const pack = shipped('prompts-stages');
    await two.must('import-pack', { text: writePack({ ...pack, version: pack.version + 3 }), locale });
    const before = lastSeq(two);
    const { plan } = await two.must('import-settings', { text, locale, people: [] });
    expect(plan?.packs).toMatchObject([{ state: 'left', was: pack.version + 3 }]);
    expect(eventKinds(two, before)).toEqual(['branch-changed']);
  });

  it('come from an older Amends with what it did not know, and not from a newer one', async () => {
    const { text } = await changedDesk();
    const two = await openDesk('en', SUPERVISOR);
    const older = edited(text, (file) => {
      const { retention: _retention, ...branch } = file['branch'] as Record<string, unknown>;
      return { ...file, branchVersion: 4, branch };
    });
    const { plan } = await two.must('check-settings', { text: older, locale });
    expect(plan?.branch.retention.left).toBe(12);
    for (const part of [{ version: 2 }, { branchVersion: 99 }]) {
      const newer = edited(text, (file) => ({ ...file, ...part }));
      const answer = await two.must('check-settings', { text: newer, locale });
      expect(answer).toMatchObject({ plan: null, faults: [{ code: 'newer-version' }] });
    }
  });

  it.each<[string, (text: string) => string, string, string]>([
    ['no JSON', () => '{ "format": ', '', 'not-json'],
    ['a pack', () => writePack(shipped('sector-bank')), '/format', 'other-file'],
    ['another branch', (text) => withBranch(text, { code: 'ELSE' }), '/branch/code', 'other-branch'],
    ['a key nobody reads', (text) => withBranch(text, { pins: ['1234'] }), '/branch/pins', 'unknown-key'],
    ['no such zone', (text) => withBranch(text, { zone: 'Europe/Nowhere' }), '/branch/zone', 'no-such-zone'],
    [
      'minutes of days',
      (text) => withBranch(text, { autoLockMinutes: 600 }),
      '/branch/autoLockMinutes',
      'out-of-range',
    ],
    [
      'a clock that gives nothing',
      (text) => withBranch(text, { clockMinutes: { ...FIRST_CLOCK_MINUTES, progress: 0 } }),
      '/branch/clockMinutes/progress',
      'out-of-range',
    ],
    [
      'clocks out of order',
      (text) => withBranch(text, { clockMinutes: { ...FIRST_CLOCK_MINUTES, close: 60 } }),
      '/branch/clockMinutes/close',
      'clock-order',
    ],
    ['a code in small letters', (text) => withBranch(text, { code: 'wtl' }), '/branch/code', 'wrong-form'],
    [
      'a sector of its own',
      (text) => withBranch(text, { sector: 'bakery' }),
      '/branch/sector',
      'not-an-option',
    ],
    [
      'limits in another currency',
      (text) => withBranch(text, { currency: 'PLN' }),
      '/branch/goodwillLimits',
      'currency-differs',
    ],
    [
      'two people of one name',
      (text) =>
        edited(text, (file) => ({
          ...file,
          people: [...(file['people'] as unknown[]), ...(file['people'] as unknown[])],
        })),
      '/people/3/name',
      'name-twice',
    ],
    [
      'a pack with a line nobody may say',
      (text) =>
        text.replace(
          'I am sorry that this has brought you here today.',
          'I am sorry if this caused you trouble.',
        ),
      '/packs/0/content',
      'wording',
    ],
  ])('are refused with the line: %s', async (_what, change, path, code) => {
    const { text } = await changedDesk();
    const two = await openDesk('en', SUPERVISOR);
    const before = everything(two);
    const wrong = change(text);
    expect(wrong).not.toBe(text);
    const answer = await two.must('import-settings', { text: wrong, locale, people: [0, 1, 2] });
    expect(answer.plan).toBeNull();
    expect(answer.faults[0]).toMatchObject({ code });
    expect(answer.faults[0]?.path).toContain(path);
    expect(answer.faults[0]?.line).toBeGreaterThan(0);
    expect(everything(two)).toBe(before);
  });

  it('spoilt anywhere, are taken whole or refused, never a bug', async () => {
    const { text } = await changedDesk();
    const two = await openDesk('en', SUPERVISOR);
    const small = edited(text, (file) => ({ ...file, packs: [] }));
    const junk = fc.oneof(
      fc.constantFrom<unknown>(null, true, -1, 1e308, '', '\u0000', '../..', [], {}, [[[]]]),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const places = everyPlace(JSON.parse(small) as unknown);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), junk, async (place, value) => {
        const spoilt = JSON.stringify(withValue(JSON.parse(small) as unknown, place, value));
        const outcome = await two.ask('check-settings', { text: spoilt, locale });
        expect(outcome).toMatchObject({ ok: true });
        if (outcome.ok) expect(outcome.value.plan === null).toBe(outcome.value.faults.length > 0);
      }),
      { numRuns: 400, seed: 20_260_611 },
    );
    for (let cut = 0; cut < small.length; cut += 97) {
      const answer = await two.must('check-settings', { text: small.slice(0, cut), locale });
      expect(answer).toMatchObject({ plan: null, faults: [{ code: 'not-json' }] });
    }
    expect(two.bugs).toEqual([]);
  });

  it('are a supervisor’s', async () => {
    const { text } = await changedDesk();
    const two = await openDesk();
    const before = everything(two);
    for (const outcome of [
      await two.ask('export-settings', {}),
      await two.ask('read-settings-file', {}),
      await two.ask('check-settings', { text, locale }),
      await two.ask('import-settings', { text, locale, people: [] }),
    ]) {
      expect(outcome).toMatchObject({ ok: false, code: 'not-allowed' });
    }
    expect(everything(two)).toBe(before);
  });
});

type Place = readonly (string | number)[];

function everyPlace(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, inner]) =>
      everyPlace(inner, [...at, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function withValue(value: unknown, [key, ...rest]: Place, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value))
    return value.map((inner: unknown, index) => (index === key ? withValue(inner, rest, put) : inner));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: withValue(record[key], rest, put) };
}
