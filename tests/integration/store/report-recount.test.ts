import { describe, expect, it } from 'vitest';
import type { CaseRecord, EventDraft } from '../../../electron/domain/event.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { append } from '../../../electron/store/log/append.ts';
import { reportFigures } from '../../../electron/store/records/report.ts';
import { legalLog } from './legal-day.ts';
import type { Decision } from './legal-day.ts';
import { temporaryStore } from './temporary-store.ts';

/** What one case comes to, told by its events alone. */
interface Told {
  counter: string;
  state: string;
  day: string;
  arrivedAt: string;
  waitedUntil: string | null;
  toldAt: string[];
  acknowledgedAt: string | null;
  resolvedOn: string | null;
  dueOn: string | null;
  again: boolean;
  batch: string | null;
  record: Pick<CaseRecord, 'category' | 'place' | 'cause' | 'principle'>;
  improvements: Set<string>;
}

type Counts = Map<string, number>;

/** A plain count of the decisions, in code of its own: no table, no trigger, no view. */
class Recount {
  readonly cases = new Map<string, Told>();
  readonly promises = new Map<string, { caseId: string; state: string }>();
  readonly contacts: { caseId: string; mark: number }[] = [];
  readonly ended = new Set(['resolved', 'closed']);

  take({ context, drafts }: Decision): void {
    for (const draft of drafts) this.one(draft, context.at, context.zone);
  }

  private one(draft: EventDraft, at: string, zone: string): void {
    if (draft.kind === 'register-undone') {
      for (const [id, told] of this.cases) if (told.batch === draft.payload.batch) this.drop(id);
      return;
    }
    const { caseId } = draft;
    if (caseId === null) return;
    if (draft.kind === 'customer-arrived') {
      this.cases.set(caseId, {
        ...NEW,
        counter: 'BTH-1',
        day: draft.payload.localDate,
        arrivedAt: at,
        toldAt: [],
        improvements: new Set(),
      });
      return;
    }
    if (draft.kind === 'case-registered') {
      const { receivedOn, endedOn, state, batch, record } = draft.payload;
      this.cases.set(caseId, {
        ...NEW,
        counter: 'BTH-1',
        arrivedAt: at,
        day: receivedOn,
        state,
        batch,
        record,
        resolvedOn: endedOn,
        again: record.repeatOf !== undefined,
        toldAt: [],
        improvements: new Set(),
      });
      return;
    }
    const told = this.cases.get(caseId);
    if (told !== undefined) this.changes(told, caseId, draft, at, zone);
  }

  private changes(told: Told, caseId: string, draft: EventDraft, at: string, zone: string): void {
    if (draft.kind === 'customer-acknowledged') {
      told.acknowledgedAt ??= at;
    } else if (draft.kind === 'progress-told') {
      told.toldAt.push(at);
    } else if (draft.kind === 'case-confirmed') {
      const { record, deadline, localDate } = draft.payload;
      Object.assign(told, {
        state: 'open',
        record,
        day: localDate,
        dueOn: deadline?.dueOn ?? null,
        waitedUntil: at,
        again: record.repeatOf !== undefined,
      });
    } else if (draft.kind === 'intake-left') {
      Object.assign(told, {
        state: 'left',
        record: draft.payload.record,
        waitedUntil: at,
        again: draft.payload.record.repeatOf !== undefined,
      });
    } else if (draft.kind === 'case-resolved') {
      Object.assign(told, { state: 'resolved', resolvedOn: localDateOf(at, zone) });
    } else if (draft.kind === 'case-withdrawn') {
      told.state = 'withdrawn';
    } else if (draft.kind === 'case-reopened') {
      told.state = 'reopened';
    } else if (draft.kind === 'case-closed') {
      told.state = 'closed';
    } else if (draft.kind === 'deadline-extended') {
      told.dueOn = draft.payload.deadline.dueOn;
    } else if (draft.kind === 'promise-made') {
      this.promises.set(draft.payload.promise.id, { caseId, state: 'open' });
    } else if (draft.kind === 'promise-settled') {
      this.promises.set(draft.payload.promiseId, { caseId, state: draft.payload.state });
    } else if (draft.kind === 'follow-up-added') {
      if (draft.payload.followUp.satisfaction !== undefined)
        this.contacts.push({ caseId, mark: draft.payload.followUp.satisfaction });
    } else if (draft.kind === 'case-linked-to-improvement') {
      told.improvements.add(draft.payload.improvementId);
    }
  }

  private drop(caseId: string): void {
    this.cases.delete(caseId);
    for (const [id, promise] of this.promises) if (promise.caseId === caseId) this.promises.delete(id);
    for (let at = this.contacts.length - 1; at >= 0; at -= 1)
      if (this.contacts[at]?.caseId === caseId) this.contacts.splice(at, 1);
  }

  counts(): Counts {
    const counts: Counts = new Map();
    const add = (measure: string, value: string): void => {
      counts.set(`${measure} ${value}`, (counts.get(`${measure} ${value}`) ?? 0) + 1);
    };
    for (const told of this.cases.values()) {
      if (told.state === 'intake') continue;
      add('received', '');
      add('counter', told.counter);
      add('repeat', told.again ? 'again' : 'first');
      for (const name of ['category', 'place', 'cause'] as const) add(name, told.record[name] ?? '');
      const { principle = 'none' } = told.record;
      if (principle !== 'none') add('principle', principle);
      for (const improvement of told.improvements) add('improvement', improvement);
      if (this.ended.has(told.state) && told.resolvedOn !== null && told.dueOn !== null)
        add('statutory', told.resolvedOn > told.dueOn ? 'late' : 'kept');
      if (told.batch !== null) continue;
      if (told.acknowledgedAt !== null)
        add('acknowledge', minutes(told.arrivedAt, told.acknowledgedAt) > 15 ? 'late' : 'kept');
      if (told.waitedUntil !== null) {
        const stops = [told.arrivedAt, ...told.toldAt, told.waitedUntil];
        const late = stops.some((stop, nth) => nth > 0 && minutes(stops[nth - 1] ?? stop, stop) > 20);
        add('progress', late ? 'late' : 'kept');
      }
    }
    for (const { state } of this.promises.values())
      if (['kept', 'late', 'broken'].includes(state)) add('promise', state);
    for (const { mark } of this.contacts) add('satisfaction', String(mark));
    return counts;
  }
}

const NEW = {
  state: 'intake',
  waitedUntil: null,
  acknowledgedAt: null,
  resolvedOn: null,
  dueOn: null,
  again: false,
  batch: null,
  record: {},
};

function minutes(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}

/** What an erased case is counted by stands in its last event, made up in these logs: it is held by tests/integration/privacy. */
const MEASURED = [
  'received',
  'counter',
  'repeat',
  'category',
  'place',
  'cause',
  'principle',
  'improvement',
  'statutory',
  'acknowledge',
  'progress',
  'promise',
  'satisfaction',
];

describe('the figures of the reports, counted again from the decisions', () => {
  it.each([11, 12, 13, 14, 15, 16, 17, 18])('are the same (log %i)', (seed) => {
    const { db } = temporaryStore();
    const recount = new Recount();
    for (const decision of legalLog(seed, 260)) {
      if (decision.drafts.some(({ kind }) => kind === 'payload-erased')) continue;
      append(db, decision.context, decision.drafts);
      recount.take(decision);
    }
    const figures = reportFigures(db, { from: '2000-01-01', to: '2099-12-31' })
      .filter(({ measure }) => MEASURED.includes(measure))
      .map(({ measure, value, n }) => [`${measure} ${value}`, n] as const);
    expect(new Map(figures)).toEqual(recount.counts());
    expect(recount.counts().get('received ')).toBeGreaterThan(5);
  });
});
