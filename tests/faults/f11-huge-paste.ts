import * as fc from 'fast-check';
import { CHANNEL_NAMES } from '../../electron/contract/channel-names.ts';
import { channels, type ChannelName } from '../../electron/contract/channels.ts';
import { FIELD_NAMES, FIELD_RULES } from '../../electron/domain/intake/field-rules.ts';
import type { Fault, Scale, Survival } from './fault.ts';
import { resolved } from './fuzz/channel-steps.ts';
import { fitting } from './fuzz/fitting.ts';
import { allRows, fuzzDesks } from './fuzz/fuzz-desk.ts';
import { added } from './fuzz/held.ts';
import { hugePastes } from './fuzz/window-pastes.ts';

const TEN_MB = 10_000_000;
/** Longer than anybody waits for "too long"; the machine of this run is shared. */
const LONGEST_MS = 4000;
/** What a field of a draft that is no text says to ten megabytes of one. */
const OF_A_FIELD = ['wrong-shape', 'amount-unreadable', 'not-an-option', 'no-such-date', 'no-such-time'];

export const fault: Fault = {
  id: 'F11',
  name: 'huge paste',
  goal: 'ten megabytes into any field are refused as too long, nothing of it is kept, and the desk goes on at once',
  run: async (scale) => added(await throughChannels(scale), await hugePastes(scale)),
};

/** Ten megabytes in the place of each text of each channel, by a supervisor, with everything else as it should be. */
async function throughChannels({ kind, seed, workFolder, say }: Scale): Promise<Survival> {
  const open = await fuzzDesks(workFolder);
  const desk = open('huge');
  const pastes = kind === 'quick' ? ['x'] : ['x', '字', 'e\u0301', '\u0000', '\u202e', '😀', ' ', '"'];
  const wrong: string[] = [];
  let tries = 0;
  let slowest = 0;
  const rows = allRows(desk.db);
  const events = desk.lastSeq();
  const paste = async (
    name: ChannelName,
    input: unknown,
    at: string,
    codes: readonly string[],
  ): Promise<void> => {
    tries += 1;
    desk.sit('supervisor');
    const began = performance.now();
    const answer = await desk.askRaw(name, input);
    const took = performance.now() - began;
    slowest = Math.max(slowest, took);
    if (answer.ok || !codes.includes(answer.code))
      wrong.push(`${name}, ${at}: ${answer.ok ? 'taken' : answer.code}`);
    if (took > LONGEST_MS) wrong.push(`${name}, ${at}: ${String(Math.round(took))} ms`);
    if (desk.lastSeq() !== events) wrong.push(`${name}, ${at}: an event was written`);
  };
  for (const unit of pastes) {
    const text = unit.repeat(TEN_MB / unit.length);
    const caseId = desk.ids('intake')[0] ?? '';
    for (const field of FIELD_NAMES) {
      const rule = FIELD_RULES[field].value.kind;
      if (rule !== 'text' && rule !== 'phone') continue;
      // NUL falls out, and nothing is left of it.
      if (unit === '\u0000') continue;
      await paste(
        'save-draft',
        { caseId, revision: 2, fields: { [field]: text }, stage: 'facts', cursor: '' },
        field,
        ['too-long'],
      );
    }
    for (const name of CHANNEL_NAMES) {
      const [sample] = fc.sample(fitting(channels[name].input), { seed, numRuns: 1 });
      const whole = resolved(sample, desk.ids);
      for (const at of textsIn(whole)) {
        const input = structuredClone(whole);
        put(input, at, text);
        // A text of a certain shape is no such text; whoever is asked for by a long id is nobody.
        const patterned = channels[name].input.safeParse(putCopy(whole, at, 'x')).success
          ? []
          : ['bad-request'];
        const codes = ['too-long', ...patterned, ...(name === 'save-draft' ? OF_A_FIELD : [])];
        if (unit !== '\u0000') await paste(name, input, at.join('.'), codes);
      }
    }
  }
  if (allRows(desk.db) !== rows) wrong.push('something was kept');
  for (const bug of desk.bugs) wrong.push(`a bug: ${String(bug)}`);
  desk.discard();
  for (const line of wrong.slice(0, 20)) say(line);
  return {
    tries,
    survived: Math.max(0, tries - wrong.length),
    notes: [`slowest answer ${String(Math.round(slowest))} ms`],
  };
}

type Path = readonly string[];

function textsIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value === 'string') return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, [...at, name]));
}

function put(value: unknown, at: Path, text: string): void {
  const [name, ...rest] = at;
  if (typeof value !== 'object' || value === null || name === undefined) return;
  if (rest.length === 0) Reflect.set(value, name, text);
  else put(Reflect.get(value, name), rest, text);
}

function putCopy(value: unknown, at: Path, text: string): unknown {
  const copy: unknown = structuredClone(value);
  put(copy, at, text);
  return copy;
}
