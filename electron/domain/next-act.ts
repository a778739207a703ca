import { UNDER_WAY } from './case.ts';
import type { CaseState } from './case.ts';
import type { FollowUpOutcome } from './follow-up.ts';
import type { GoodwillState } from './goodwill/goodwill-asked.ts';
import type { PaperKind, PaperState } from './paper.ts';
import type { PromiseSource, PromiseState } from './promise.ts';
import { unfinishedClocks } from './service-clocks.ts';
import type { ClockMarks, ClockTime, ServiceClockCode } from './service-clocks.ts';
import type { Instant } from './time.ts';

export interface PaperStanding {
  readonly kind: PaperKind;
  readonly state: PaperState;
  readonly returnedAt: Instant | null;
  readonly handedOverAt: Instant | null;
}

export interface PromiseStanding {
  readonly source: PromiseSource;
  readonly state: PromiseState;
  readonly dueAt: Instant;
  readonly settledAt: Instant | null;
}

export interface ContactStanding {
  readonly at: Instant;
  readonly outcome: FollowUpOutcome;
}

export interface GoodwillStanding {
  readonly id: string;
  readonly state: GoodwillState;
}

/** What of a case decides what is done next to it. */
export interface CaseStanding<Paper extends PaperStanding, Promised extends PromiseStanding> {
  readonly state: CaseState;
  readonly erasedAt: Instant | null;
  readonly papers: readonly Paper[];
  readonly promises: readonly Promised[];
  readonly goodwills: readonly GoodwillStanding[];
  readonly followUps: readonly ContactStanding[];
  readonly marks: ClockMarks;
}

/** What is done next to a case, and by when where something is due. */
export type NextAct<Paper extends PaperStanding, Promised extends PromiseStanding> =
  | { readonly what: 'print' | 'hand-over' | 'revise'; readonly paper: Paper; readonly dueAt: Instant | null }
  | { readonly what: 'decide'; readonly goodwillId: string; readonly dueAt: null }
  | { readonly what: 'own-up'; readonly promise: Promised; readonly dueAt: null }
  | { readonly what: 'write'; readonly dueAt: Instant | null }
  | { readonly what: 'contact' | 'settle'; readonly promise: Promised; readonly dueAt: Instant }
  | { readonly what: 'tell' | 'resolve'; readonly clock: ServiceClockCode; readonly dueAt: Instant }
  | { readonly what: 'resolve' | 'close'; readonly clock: null; readonly dueAt: null };

/**
 * By the state of the case: a paper that is ready comes first, for it is at hand; then goodwill that waits for a supervisor, for until it
 * is decided nothing may be promised of it and no case comes to its end; then a promise that was not kept and of which the customer has
 * heard nothing, for silence about it is the second complaint; a settled case owes its letter; then whatever is due first of what was
 * promised and of the clocks, but for settling a case that waits. Null where nothing is to be done: closed, left, still in the intake,
 * or made anonymous.
 */
export function nextAct<Paper extends PaperStanding, Promised extends PromiseStanding>(
  standing: CaseStanding<Paper, Promised>,
  now: Instant,
  time: ClockTime,
): NextAct<Paper, Promised> | null {
  const underWay = UNDER_WAY.includes(standing.state);
  if (standing.erasedAt !== null) return null;
  if (standing.state === 'withdrawn') return { what: 'close', clock: null, dueAt: null };
  if (!underWay && standing.state !== 'resolved') return null;
  const clocks = unfinishedClocks(standing.marks, now, time).filter(({ state }) => state !== 'paused');
  const letterDue = clocks.find(({ code }) => code === 'letter')?.dueAt ?? null;
  const ready = readyPaper(standing.papers, letterDue);
  if (ready !== null) return ready;
  const undecided = standing.goodwills.find(({ state }) => state === 'waiting');
  if (undecided !== undefined) return { what: 'decide', goodwillId: undecided.id, dueAt: null };
  const unkept = unkeptUnheard(standing);
  if (unkept !== undefined) return { what: 'own-up', promise: unkept, dueAt: null };
  if (!underWay && standing.papers.every(({ kind, state }) => kind !== 'apology' || state === 'draft')) {
    return { what: 'write', dueAt: letterDue };
  }
  const open = standing.promises.filter(({ state }) => state === 'open');
  // Nobody can settle what waits for an answer: then what was promised meanwhile is next.
  const cannotSettle = standing.state === 'waiting' && open.length > 0;
  const due: readonly NextAct<Paper, Promised>[] = [
    ...open.map((promise): NextAct<Paper, Promised> => {
      const what = promise.source === 'follow-up' ? 'contact' : 'settle';
      return { what, promise, dueAt: promise.dueAt };
    }),
    ...clocks
      .filter(({ code }) => underWay && code !== 'letter' && !(cannotSettle && code === 'close'))
      .map(({ code, dueAt }): NextAct<Paper, Promised> => ({
        what: code === 'close' ? 'resolve' : 'tell',
        clock: code,
        dueAt,
      })),
  ];
  const [first] = due.toSorted((a, b) => ((a.dueAt ?? '') < (b.dueAt ?? '') ? -1 : 1));
  return first ?? { what: underWay ? 'resolve' : 'close', clock: null, dueAt: null };
}

/** Whatever reached the customer since it was due told of it: a contact, how things stand, the resolution, a letter. */
function unkeptUnheard<Promised extends PromiseStanding>({
  promises,
  followUps,
  marks,
  papers,
}: CaseStanding<PaperStanding, Promised>): Promised | undefined {
  const heard = [
    ...followUps.filter(({ outcome }) => outcome !== 'not-reached').map(({ at }) => at),
    ...papers
      .filter(({ kind }) => kind === 'apology' || kind === 'holding')
      .map(({ handedOverAt }) => handedOverAt),
    marks.progressToldAt,
    marks.resolvedAt,
  ].reduce<Instant>((latest, at) => (at !== null && at > latest ? at : latest), '');
  return promises.find(
    ({ state, dueAt, settledAt }) =>
      state === 'broken' && heard < (settledAt !== null && settledAt < dueAt ? settledAt : dueAt),
  );
}

/** A later paper of a kind replaces an earlier one; a receipt or a sheet is asked for by the customer, not by the case. */
function readyPaper<Paper extends PaperStanding>(
  papers: readonly Paper[],
  letterDue: Instant | null,
): NextAct<Paper, never> | null {
  for (const kind of ['apology', 'holding'] as const) {
    const paper = papers.findLast((one) => one.kind === kind);
    const dueAt = kind === 'apology' ? letterDue : null;
    if (paper?.state === 'approved') return { what: 'print', paper, dueAt };
    if (paper?.state === 'printed') return { what: 'hand-over', paper, dueAt };
    if (paper?.state === 'draft' && paper.returnedAt !== null) return { what: 'revise', paper, dueAt };
  }
  return null;
}
