import { inspect } from 'node:util';
import { channels } from '../../../electron/contract/channels.ts';
import { REFUSAL_CODES } from '../../../electron/domain/refusal.ts';
import { resolved, type Step } from './channel-steps.ts';
import { allRows, type FuzzDesk } from './fuzz-desk.ts';
import { shortened } from './held.ts';
import { spoiled } from './spoiled.ts';

const CODES: ReadonlySet<string> = new Set(REFUSAL_CODES);

export interface Asked {
  readonly accepted: boolean;
  readonly code: string;
}

/** Asks one thing as the window would and holds the answer against what no answer may be. */
export async function ask(desk: FuzzDesk, step: Step, wholeLog: boolean): Promise<Asked> {
  desk.sit(step.who);
  desk.clock.advance(step.later);
  const { value, surely } = inputOf(desk, step);
  const before = { seq: desk.lastSeq(), bugs: desk.bugs.length, rows: wholeLog ? allRows(desk.db) : '' };
  const fits = isOfShape(step.channel, value);
  const outcome = await desk.askRaw(step.channel, value);
  const complain = (what: string): never => {
    throw new Error(`${step.channel} by ${step.who}: ${what}\n${shortened(plain(value), 1500)}`);
  };
  if (desk.bugs.length > before.bugs) complain(`a bug: ${inspect(desk.bugs.at(-1))}`);
  if (outcome.ok) {
    if (surely || !fits) complain('accepted what cannot be right');
    return { accepted: true, code: '' };
  }
  if (!CODES.has(outcome.code) || outcome.code === 'failed') complain(`refused with ${outcome.code}`);
  if (!fits && outcome.code !== 'bad-request' && outcome.code !== 'too-long')
    complain(`a wrong shape came as far as ${outcome.code}`);
  if (desk.lastSeq() !== before.seq) complain(`refused with ${outcome.code} and yet an event was written`);
  if (wholeLog && allRows(desk.db) !== before.rows)
    complain(`refused with ${outcome.code} and yet something changed`);
  return { accepted: false, code: outcome.code };
}

/** Where a list is wanted that nobody may change, zod freezes what it got before it says that it is none, and bytes cannot be frozen. */
function isOfShape(channel: Step['channel'], value: unknown): boolean {
  try {
    return channels[channel].input.safeParse(value).success;
  } catch {
    return false;
  }
}

/** What only a case still at the desk takes: asked of one mostly. */
const IN_INTAKE: ReadonlySet<string> = new Set([
  'save-draft',
  'leave-stage',
  'park-intake',
  'leave-intake',
  'tell-progress',
  'say-line',
  'confirm-case',
  'intake',
]);

function inputOf(desk: FuzzDesk, step: Step): { readonly value: unknown; readonly surely: boolean } {
  const ids = (to: string): readonly string[] =>
    to === 'case' && IN_INTAKE.has(step.channel)
      ? [...desk.ids('intake'), ...desk.ids('intake'), ...desk.ids('case')]
      : desk.ids(to);
  const value = current(resolved(step.input, ids), step, desk);
  return step.spoil === null ? { value, surely: false } : spoiled(value, step.spoil);
}

const KEPT_AS: Readonly<
  Partial<Record<Step['channel'], readonly [member: string, sql: string, of: string]>>
> = {
  'save-draft': ['revision', 'SELECT revision FROM intake_place WHERE case_id = ?', 'caseId'],
  'save-letter': ['version', 'SELECT version FROM paper WHERE id = ?', 'paperId'],
};

/** What is saved names the revision the window has seen: here the one there is. */
function current(value: unknown, step: Step, desk: FuzzDesk): unknown {
  const kept = KEPT_AS[step.channel];
  if (kept === undefined || typeof value !== 'object' || value === null) return value;
  const [member, sql, of] = kept;
  const found: unknown = desk.db.prepare(sql).pluck().get(Reflect.get(value, of));
  return { ...value, [member]: found ?? 1 };
}

/** For the report only: what cannot be printed is left out. */
function plain(value: unknown): unknown {
  try {
    return JSON.parse(
      JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? String(one) : one)),
    ) as unknown;
  } catch {
    return 'a value that cannot be printed';
  }
}

/** What must hold of the whole log at the end, whatever was asked. */
export function logIsSound(desk: FuzzDesk): void {
  const payloads = desk.db.prepare('SELECT event_seq, payload FROM event_payload').all() as {
    event_seq: number;
    payload: string;
  }[];
  for (const { event_seq, payload } of payloads) {
    if (/\\ud[89a-f]/i.test(payload) || !payload.isWellFormed())
      throw new Error(`event ${String(event_seq)} holds half a character`);
    if (payload.includes('\\u0000'))
      throw new Error(`event ${String(event_seq)} holds a NUL: ${shortened(payload, 400)}`);
  }
  if (Reflect.get({}, 'polluted') !== undefined) throw new Error('the prototype of all objects was changed');
}
