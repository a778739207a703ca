import * as fc from 'fast-check';
import { writePack } from '../../../electron/domain/packs/write-pack.ts';
import { ALL_PACKS } from '../../../electron/packs/index.ts';
import type { Scale, Survival } from '../fault.ts';
import { fuzzDesks } from './fuzz-desk.ts';
import { shortened } from './held.ts';
import { byteChange, changed, type ByteChange } from './mutated.ts';
import { spoil, spoiled, type Spoil } from './spoiled.ts';
import { anyText } from './texts.ts';

/** Packs of the desk, edited by a text editor that had a bad day: every fault told with its line, or the pack works. */
export async function packFiles({ kind, seed, say, workFolder }: Scale): Promise<Survival> {
  const count = kind === 'quick' ? 150 : 4000;
  const open = await fuzzDesks(workFolder);
  const texts = ALL_PACKS.map((pack) => writePack(pack)).toSorted((one, other) => one.length - other.length);
  const edit = fc.oneof(
    { weight: 1, arbitrary: fc.record({ bytes: fc.array(byteChange, { minLength: 1, maxLength: 2 }) }) },
    {
      weight: 3,
      arbitrary: fc.record({ lies: fc.array(spoil, { minLength: 1, maxLength: 3 }), raised: fc.boolean() }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        words: fc.array(fc.tuple(fc.nat(), anyText(80)), { minLength: 1, maxLength: 2 }),
      }),
    },
  );
  const tries = fc.tuple(fc.nat(), edit);
  const wrong: string[] = [];
  let taken = 0;
  let desk = open('packs');
  for (const [at, change] of fc.sample(tries, { seed, numRuns: count })) {
    desk.sit('supervisor');
    // The small ones more often: the largest takes a second to look through.
    const text = texts[Math.floor(((at % 1000) ** 2 / 1_000_000) * texts.length)] ?? '';
    const edited = editedText(text, change);
    const what = JSON.stringify(change);
    const answer = await desk.askRaw('import-pack', { text: edited, locale: 'en-GB' });
    if (desk.bugs.length > 0) wrong.push(`${what}: ${shortened(String((desk.bugs[0] as Error).stack), 800)}`);
    const { taken: isTaken, faults } = answer.ok
      ? (answer.value as { taken: boolean; faults: { line: number }[] })
      : { taken: false, faults: [] };
    if (answer.ok && !isTaken && (faults.length === 0 || faults.some(({ line }) => line < 1)))
      wrong.push(`${what}: refused without saying where`);
    if (isTaken) {
      taken += 1;
      wrong.push(...(await works(desk)).map((line) => `${what}: taken, and then ${line}`));
    }
    if (isTaken || desk.bugs.length > 0) {
      desk.discard();
      desk = open('packs');
    }
  }
  desk.discard();
  for (const line of wrong.slice(0, 10)) say(`pack ${line}`);
  return {
    tries: count,
    survived: Math.max(0, count - wrong.length),
    notes: [`packs: ${String(count)}, of which ${String(taken)} were still packs`],
  };
}

type Edit =
  | { readonly bytes: readonly ByteChange[] }
  | { readonly lies: readonly Spoil[]; readonly raised: boolean }
  | { readonly words: readonly (readonly [nth: number, text: string])[] };

function editedText(text: string, edit: Edit): string {
  if ('bytes' in edit) return edit.bytes.reduce<Uint8Array>(changed, Buffer.from(text)).toString();
  const pack = JSON.parse(text) as { version: number };
  if ('words' in edit) {
    pack.version += 1;
    const places = wordsIn(pack);
    for (const [nth, words] of edit.words) {
      const place = places[nth % places.length];
      if (place !== undefined) Reflect.set(place.within, place.key, words);
    }
    return JSON.stringify(pack);
  }
  if (edit.raised) pack.version += 1;
  try {
    const value = edit.lies.reduce<unknown>((told, lie) => spoiled(told, lie).value, pack);
    return JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? Number(one) : one)) ?? '';
  } catch {
    return '[';
  }
}

/** Where sentences stand: what has a blank in it is no code. */
function wordsIn(value: unknown): readonly { readonly within: object; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    typeof one === 'string' && /\s|[\u4e00-\u9fff]/.test(one) ? [{ within: value, key }] : wordsIn(one),
  );
}

/** A pack that was taken is used at once by whoever looks at the desk or takes a complaint. */
async function works(desk: ReturnType<Awaited<ReturnType<typeof fuzzDesks>>>): Promise<readonly string[]> {
  const caseId = desk.ids('case')[2] ?? '';
  const intake = desk.ids('intake')[0] ?? '';
  const failed: string[] = [];
  const all = [
    ['packs', {}],
    ['pack-list', {}],
    ['today', {}],
    ['intake', { caseId: intake }],
    ['case-page', { caseId }],
    ['draft-letter', { caseId }],
    ['draft-receipt', { caseId: intake }],
  ] as const;
  for (const [name, input] of all) {
    const answer = await desk.askRaw(name, input);
    if (!answer.ok && answer.code === 'failed')
      failed.push(`${name}: ${shortened(String((desk.bugs.at(-1) as Error).stack), 700)}`);
  }
  return failed;
}
