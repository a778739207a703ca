import type { RuleId } from '../wording/finding.ts';
import { BEATS } from './role-play.ts';
import type { RolePlay } from './role-play.ts';
import { ROUNDS_ASKED } from './talk.ts';
import type { Talk } from './talk.ts';

export const MARKS = ['listening', 'wording', 'order', 'promises'] as const;
export type MarkName = (typeof MARKS)[number];

/** Why a mark is what it is; a code becomes words on the screen. */
export type Reason =
  | { readonly code: 'all-well' | 'rounds-missing' | 'never-mirrored' | 'not-first' | 'talk-cut-short' }
  | { readonly code: 'too-early' | 'stalled' | 'no-promise'; readonly said: string; readonly better: string }
  | {
      readonly code: 'fault';
      readonly rule: RuleId;
      readonly said: string;
      readonly why: string;
      readonly better: string;
    };

export interface Mark {
  readonly name: MarkName;
  readonly points: number;
  readonly reasons: readonly Reason[];
}

export const MOST_POINTS = 5;
/** Fourteen of twenty, careful words among them, and a customer who stayed (seed 004, part 8: repeated until passed). */
export const PASS_TOTAL = 14;
const PASS_WORDING = 3;

export function marksOf(play: RolePlay, talk: Talk): readonly Mark[] {
  return [listening(talk), wording(talk), order(play, talk), promises(play, talk)];
}

export function totalOf(marks: readonly Mark[]): number {
  return marks.reduce((sum, { points }) => sum + points, 0);
}

export function hasPassed(talk: Talk, marks: readonly Mark[]): boolean {
  const careful = marks.every(({ name, points }) => name !== 'wording' || points >= PASS_WORDING);
  return talk.end !== 'left' && totalOf(marks) >= PASS_TOTAL && careful;
}

function mark(name: MarkName, points: number, reasons: readonly Reason[]): Mark {
  const kept = Math.max(0, Math.min(MOST_POINTS, points));
  return { name, points: kept, reasons: reasons.length === 0 ? [{ code: 'all-well' }] : reasons };
}

function listening(talk: Talk): Mark {
  const first = talk.turns[0]?.effect === 'forward';
  const mirrored = talk.turns.some(({ judged }) => judged !== null && judged.mirrored);
  const rounds = Math.min(ROUNDS_ASKED, talk.rounds);
  const reasons: Reason[] = [];
  if (rounds < ROUNDS_ASKED) reasons.push({ code: 'rounds-missing' });
  if (!mirrored) reasons.push({ code: 'never-mirrored' });
  if (!first) reasons.push({ code: 'not-first' });
  return mark('listening', rounds + (mirrored ? 1 : 0) + (first ? 1 : 0), reasons);
}

function wording(talk: Talk): Mark {
  const faults = talk.turns.flatMap(({ judged }) => judged?.faults ?? []);
  const lost = faults.reduce((sum, { severity }) => sum + (severity === 'error' ? 2 : 1), 0);
  return mark(
    'wording',
    talk.turns.length === 0 ? 0 : MOST_POINTS - lost,
    faults.map(({ rule, span, why, suggestion }) => ({
      code: 'fault',
      rule,
      said: span,
      why,
      better: suggestion,
    })),
  );
}

function order(play: RolePlay, talk: Talk): Mark {
  const early = talk.turns.filter(({ effect }) => effect === 'early');
  const idle = talk.turns.filter(({ effect }) => effect === 'idle');
  const reached =
    talk.end === 'settled' || talk.end === 'unsettled' ? BEATS.length : BEATS.indexOf(talk.beat);
  const missing = BEATS.length - reached;
  const reasons: Reason[] = [
    ...[...early, ...idle].map(({ effect, beat, judged }): Reason => ({
      code: effect === 'early' ? 'too-early' : 'stalled',
      said: judged?.words ?? '',
      better: play.beats[beat].good[0] ?? '',
    })),
    ...(missing > 0 ? [{ code: 'talk-cut-short' } as const] : []),
  ];
  return mark('order', MOST_POINTS - 2 * early.length - idle.length - missing, reasons);
}

function promises(play: RolePlay, talk: Talk): Mark {
  const judged = talk.turns.flatMap((turn) => (turn.judged === null ? [] : [turn.judged]));
  const vague = judged.flatMap(({ faults }) => faults.filter(({ rule }) => rule === 'vague_promise'));
  const timed = judged.some(({ promise, faults }) => promise !== null && faults.length === 0);
  const step = judged.find((one) => one.step);
  const reasons: Reason[] = vague.map(({ rule, span, why, suggestion }) => ({
    code: 'fault',
    rule,
    said: span,
    why,
    better: suggestion,
  }));
  if (!timed)
    reasons.push({
      code: 'no-promise',
      said: step?.words ?? '',
      better: play.beats.remedy.good[0] ?? '',
    });
  return mark('promises', (timed ? MOST_POINTS : step === undefined ? 0 : 2) - 2 * vague.length, reasons);
}
