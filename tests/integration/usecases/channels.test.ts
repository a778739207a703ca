import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CHANNEL_NAMES } from '../../../electron/contract/channel-names.ts';
import type { ChannelName } from '../../../electron/contract/channels.ts';
import { channels } from '../../../electron/contract/channels.ts';
import { PATTERNS, TEMPERAMENTS } from '../../../electron/domain/prompts/codes.ts';
import { situationChoices } from '../../../electron/domain/prompts/trait-choices.ts';
import { ALL_PACKS } from '../../../electron/packs/index.ts';
import { CLERK } from '../../support/desk-on-disk.ts';
import { confirmedComplaint, everything, openDesk } from './desk.ts';

const TRAITS: readonly string[] = [...PATTERNS, ...TEMPERAMENTS];
const SITUATIONS = situationChoices(
  ALL_PACKS.filter((pack) => pack.kind === 'prompt'),
  'en',
).map((choice) => choice.code);

/** Over all channels; each gets its share. */
const TRIES = 500;
const SETTLED: readonly ChannelName[] = [
  'set-locale',
  'set-appearance',
  'note-news',
  'lock',
  'receive-customer',
  'choose-folder',
];

/** Names that shapes of the contract use, so that junk comes close to the real thing. */
const NAMES = [
  'caseId',
  'paperId',
  'fields',
  'stage',
  'revision',
  'reason',
  'pin',
  'staffId',
  'branch',
  'folder',
  '__proto__',
  'constructor',
];

function junk(): fc.Arbitrary<unknown> {
  const leaf = fc.oneof(
    fc.constantFrom(
      null,
      undefined,
      true,
      NaN,
      -0,
      1e308,
      '',
      '\uD800',
      '\u0000',
      'x'.repeat(20_000),
      'receive',
      '../..',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.integer(),
  );
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    { weight: 1, arbitrary: fc.array(leaf, { maxLength: 4 }) },
    {
      weight: 4,
      arbitrary: fc.dictionary(
        fc.constantFrom(...NAMES),
        fc.oneof(leaf, fc.dictionary(fc.constantFrom(...NAMES), leaf)),
        {
          maxKeys: 5,
        },
      ),
    },
  );
}

describe('every channel', () => {
  it('refuses wrong shapes with a code, throws nothing, and changes nothing', async () => {
    const one = await openDesk();
    await confirmedComplaint(one, 'en');
    const before = everything(one);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CHANNEL_NAMES), junk(), async (name, input) => {
        // What happens to fit is another test's business.
        fc.pre(!channels[name].input.safeParse(input).success);
        const outcome = await one.askRaw(name, input);
        expect(outcome).toMatchObject({ ok: false });
        expect(outcome.ok ? '' : outcome.code).toMatch(/^(bad-request|too-long)$/);
        refused += 1;
      }),
      { numRuns: TRIES, seed: 20_260_611 },
    );
    expect(refused).toBeGreaterThanOrEqual(TRIES);
    expect(one.bugs).toEqual([]);
    expect(everything(one)).toBe(before);
  });

  it('takes plain JSON only: nothing that a shape without members would let through', async () => {
    const one = await openDesk();
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    let deep: unknown = 'x';
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    for (const odd of [
      new Date(0),
      new Map(),
      /x/,
      1n,
      Number.NaN,
      new Uint8Array(64),
      cyclic,
      deep,
      JSON.parse('{"__proto__":{}}'),
    ]) {
      expect(await one.askRaw('today', odd)).toMatchObject({ ok: false, code: 'bad-request' });
      // `feelings` is a list that nobody may change: bytes in its place cannot even be frozen.
      for (const fields of [{ what: odd }, { feelings: odd }]) {
        const draft = { caseId: 'x', revision: 1, fields, stage: 'facts', cursor: '' };
        expect(await one.askRaw('save-draft', draft)).toMatchObject({ ok: false, code: 'bad-request' });
      }
    }
    expect(one.bugs).toEqual([]);
  });

  it('takes no field more than its shape names', async () => {
    const one = await openDesk();
    const before = everything(one);
    for (const name of CHANNEL_NAMES) {
      const outcome = await one.askRaw(name, { trait: 'stubborn' });
      expect(outcome, name).toMatchObject({ ok: false, code: 'bad-request' });
    }
    expect(everything(one)).toBe(before);
  });

  it('answers a shape that fits with ids of nobody by a refusal, never by a bug', async () => {
    const one = await openDesk();
    const id = 'no-such-id';
    const before = everything(one);
    const fitting = (schema: z.ZodType): fc.Arbitrary<unknown> => {
      const shape = (schema as z.ZodObject).shape as Record<string, z.ZodType>;
      return fc.constant(Object.fromEntries(Object.keys(shape).map((key) => [key, SAMPLES[key] ?? id])));
    };
    let asked = 0;
    for (const name of CHANNEL_NAMES) {
      const { input } = channels[name];
      const [sample] = fc.sample(fitting(input), 1);
      const extra = PARTICULAR[name] ?? {};
      const whole = { ...(sample as object), ...extra };
      if (!input.safeParse(whole).success || SETTLED.includes(name)) continue;
      const outcome = await one.askRaw(name, whole);
      expect(outcome.ok ? 'done' : outcome.code, name).not.toBe('failed');
      asked += 1;
    }
    expect(asked).toBeGreaterThan(25);
    expect(one.bugs).toEqual([]);
    expect(everything(one)).toBe(before);
  });

  it('has no way in or out for a trait or a situation of a customer', () => {
    const names = new Set<string>();
    for (const { input, output } of Object.values(channels)) {
      collect(input, names);
      collect(output, names);
    }
    expect(names.size).toBeGreaterThan(120);
    for (const name of names)
      expect(name).not.toMatch(/trait|temperament|situation|personality|mood|overlay/i);
    const accepted = JSON.stringify([...names]);
    for (const word of [...TRAITS, ...SITUATIONS]) expect(accepted).not.toContain(`"${word}"`);
    expect(TRAITS.length + SITUATIONS.length).toBeGreaterThan(20);
  });

  it('says who is signed in from main’s own memory, not from what a window sends', async () => {
    const one = await openDesk();
    for (const name of CHANNEL_NAMES) {
      const shape = (channels[name].input as z.ZodObject).shape as Record<string, unknown>;
      expect(Object.keys(shape), name).not.toEqual(expect.arrayContaining(['actor']));
      expect(Object.keys(shape), name).not.toEqual(expect.arrayContaining(['role', 'session']));
    }
    expect((await one.must('desk-state', {})).session?.name).toBe(CLERK);
  });
});

const SAMPLES: Readonly<Record<string, unknown>> = {
  revision: 0,
  fields: {},
  stage: 'facts',
  from: 'receive',
  to: 'no-such-id',
  cursor: '',
  language: 'en',
  words: 'words',
  phone: '01632 960000',
  name: 'Nobody',
  reference: 'none',
  reason: 'because',
  basis: 'because',
  version: 1,
  paragraphs: [],
  kind: 'phone',
  said: 'words',
  outcome: 'not-reached',
  satisfaction: null,
  nextContactAt: null,
  settles: null,
  what: 'x',
  owner: 'y',
  due: '2026-06-12T10:00',
  query: 'nobody',
  before: null,
  localDate: '2020-01-01',
  folder: '/no/such/folder',
  notes: {},
  stepUp: null,
  sequence: 9,
  pin: '730284',
};
const PARTICULAR: Readonly<Partial<Record<ChannelName, object>>> = {
  'leave-stage': { to: 'listen' },
  'settle-promise': { as: 'done' },
  'mark-paper': { as: 'posted' },
  // A wrong PIN would rightly be counted.
  'change-pin': { pin: '1111' },
};

/** The names of every field of a schema, and the words of its enums. */
function collect(schema: unknown, names: Set<string>): void {
  const json = z.toJSONSchema(schema as z.ZodType, { unrepresentable: 'any', io: 'input' });
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const one of node) walk(one);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { properties, enum: options } = node as { properties?: object; enum?: unknown[] };
    for (const name of Object.keys(properties ?? {})) names.add(name);
    for (const option of options ?? []) names.add(String(option));
    for (const one of Object.values(node)) walk(one);
  };
  walk(json);
}
