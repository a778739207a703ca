import { UNDER_WAY } from '../../../electron/domain/case.ts';
import { unfinishedClocks } from '../../../electron/domain/service-clocks.ts';
import type { ClockTime, ServiceClockCode } from '../../../electron/domain/service-clocks.ts';
import type { Instant } from '../../../electron/domain/time.ts';
import type { CasePage } from './timeline-words.ts';

type Promised = CasePage['promises'][number];
type Paper = CasePage['papers'][number];
/** What of the page decides it. */
export type Standing = Pick<CasePage, 'state' | 'erasedAt' | 'papers' | 'promises' | 'marks'>;

/** What is done next to a case, and by when where something is due: the one main button of its page. */
export type NextAct =
  | { readonly what: 'print' | 'hand-over' | 'revise'; readonly paper: Paper; readonly dueAt: null }
  | { readonly what: 'write'; readonly dueAt: Instant | null }
  | { readonly what: 'contact' | 'settle'; readonly promise: Promised; readonly dueAt: Instant }
  | { readonly what: 'tell' | 'resolve'; readonly clock: ServiceClockCode; readonly dueAt: Instant }
  | { readonly what: 'resolve' | 'close'; readonly clock: null; readonly dueAt: null };

/**
 * By the state of the case: a paper that is ready comes first, for it is at hand; a settled case owes its letter; then whatever is due
 * first of what was promised and of the clocks. Null where nothing is to be done: closed, left, still in the intake, or made anonymous.
 */
export function nextAct(page: Standing, now: Instant, time: ClockTime): NextAct | null {
  const underWay = UNDER_WAY.includes(page.state);
  if (page.erasedAt !== null) return null;
  if (page.state === 'withdrawn') return { what: 'close', clock: null, dueAt: null };
  if (!underWay && page.state !== 'resolved') return null;
  const ready = readyPaper(page);
  if (ready !== null) return ready;
  const clocks = unfinishedClocks(page.marks, now, time).filter(({ state }) => state !== 'paused');
  if (!underWay && page.papers.every(({ kind, state }) => kind !== 'apology' || state === 'draft')) {
    return { what: 'write', dueAt: clocks.find(({ code }) => code === 'letter')?.dueAt ?? null };
  }
  const due: readonly NextAct[] = [
    ...page.promises
      .filter(({ state }) => state === 'open')
      .map((promise): NextAct => {
        const what = promise.source === 'follow-up' ? 'contact' : 'settle';
        return { what, promise, dueAt: promise.dueAt };
      }),
    ...clocks
      .filter(({ code }) => underWay && code !== 'letter')
      .map(({ code, dueAt }): NextAct => ({
        what: code === 'close' ? 'resolve' : 'tell',
        clock: code,
        dueAt,
      })),
  ];
  const [first] = due.toSorted((a, b) => ((a.dueAt ?? '') < (b.dueAt ?? '') ? -1 : 1));
  return first ?? { what: underWay ? 'resolve' : 'close', clock: null, dueAt: null };
}

/** A later paper of a kind replaces an earlier one; a receipt or a sheet is asked for by the customer, not by the case. */
function readyPaper({ papers }: Standing): NextAct | null {
  for (const kind of ['apology', 'holding'] as const) {
    const paper = papers.findLast((one) => one.kind === kind);
    if (paper?.state === 'approved') return { what: 'print', paper, dueAt: null };
    if (paper?.state === 'printed') return { what: 'hand-over', paper, dueAt: null };
    if (paper?.state === 'draft' && paper.returnedAt !== null) return { what: 'revise', paper, dueAt: null };
  }
  return null;
}
