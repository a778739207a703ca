import { caseNumberOf } from '../../electron/domain/case-number.ts';
import type { CaseRecord, EventDraft } from '../../electron/domain/event.ts';
import type { CaseId } from '../../electron/domain/ids.ts';
import type { LogSize } from './cached-log.ts';
import { BRANCH_CODE, COUNTERS, eventsOfCase, LOG_NOW, staffId } from './data/make-case.ts';

/** Cases of a run that write into one copy, each from a number of its own. */
export const FROM = { saves: 0, syncs: 20_000, backup: 30_000, letters: 50_000 } as const;

type Confirmed = Extract<EventDraft, { readonly kind: 'case-confirmed' }>;
type Arrived = Extract<EventDraft, { readonly kind: 'customer-arrived' }>;

export interface NewCase {
  readonly caseId: CaseId;
  readonly record: CaseRecord;
  readonly arrived: Arrived;
  readonly confirmed: Confirmed;
}

const TODAY = LOG_NOW.slice(0, 10);
/** One more customer of the day after the log's last, the nth, whose words are those of some case that the log does not have. */
export function newCase(size: LogSize, nth: number): NewCase {
  const [counter] = COUNTERS;
  const confirmed = confirmedFrom(size + nth);
  const id = `018fbbbb-0000-7000-8000-${nth.toString(16).padStart(12, '0')}`;
  const number = caseNumberOf({ branch: BRANCH_CODE, counter, localDate: TODAY, ordinal: nth + 1 });
  return {
    caseId: id,
    record: confirmed.payload.record,
    arrived: {
      kind: 'customer-arrived',
      caseId: id,
      payload: { number, owner: staffId(0), localDate: TODAY, ordinal: nth + 1 },
    },
    confirmed: { ...confirmed, caseId: id, payload: { ...confirmed.payload, localDate: TODAY } },
  };
}

function confirmedFrom(index: number): Confirmed {
  // Some customers leave; the next one does not.
  for (let from = index; ; from += 7_919) {
    const drafts = eventsOfCase({ index: from, day: 3_600, ordinal: 1, counter: 1 }).map(
      ({ draft }) => draft,
    );
    const confirmed = drafts.find((draft): draft is Confirmed => draft.kind === 'case-confirmed');
    if (confirmed !== undefined) return confirmed;
  }
}
