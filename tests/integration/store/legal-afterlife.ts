import type { EventDraft } from '../../../electron/domain/event.ts';
import type { CaseStatistics } from '../../../electron/domain/retention/case-statistics.ts';
import type { Move, Turn } from './legal-day.ts';
import { staffAdded } from './made-up-events.ts';

/** Moves of a case after Confirm: clocks, plan, goodwill, escalation, improvements, and the people of the branch. */

const STEPS = [
  { id: 's1', what: 'Change the meter', owner: 'Anna', due: '2026-04-02T10:00', state: 'now' },
  { id: 's2', what: 'Pay back', owner: 'Anna', due: '2026-04-03T10:00', state: 'next' },
] as const;

const clocks: Move = ({ known, pick, localDate }) => {
  const waiting = pick([...known.waiting]);
  if (waiting !== undefined) {
    known.waiting.delete(waiting);
    return [{ kind: 'case-taken-up', caseId: waiting, payload: {} }];
  }
  const caseId = pick(known.underWay());
  if (caseId === undefined) return [];
  const late: EventDraft = {
    kind: 'lateness-explained',
    caseId,
    payload: { clock: pick(['statutory', 'close'] as const) ?? 'close', reason: 'the part came late' },
  };
  if (known.dated.has(caseId)) {
    const deadline = {
      packId: 'gb',
      packVersion: 1,
      ruleId: 'gb-finance',
      dueOn: '2026-05-30',
      dueAt: '2026-05-30T16:00:00.000Z',
      computedOn: localDate,
      stepId: 'complex',
      extendedFrom: localDate,
    };
    const reason = 'a second bank has to answer';
    return [
      { kind: 'deadline-extended', caseId, payload: { deadline, reason, circumstances: 'abroad' } },
      late,
    ];
  }
  known.waiting.add(caseId);
  return [{ kind: 'case-set-waiting', caseId, payload: { reason: 'the customer brings the bill' } }, late];
};

const plan: Move = ({ known, pick, random }) => {
  const promise = pick(known.promises);
  if (promise !== undefined && random() < 0.5) {
    const payload = { promiseId: promise.id, dueAt: '2026-04-09T10:00:00.000Z', reason: 'agreed by phone' };
    return [{ kind: 'promise-moved', caseId: promise.caseId, payload }];
  }
  const caseId = pick(known.open);
  if (caseId === undefined) return [];
  const chosen = pick<EventDraft>([
    { kind: 'steps-changed', caseId, payload: { steps: STEPS, customerTold: true } },
    { kind: 'answer-noted', caseId, payload: { answer: 'partly', basis: 'wants a letter too' } },
  ]);
  return chosen ? [chosen] : [];
};

const goodwill: Move = ({ known, pick, random, id }) => {
  const asked = pick(known.goodwills);
  if (asked !== undefined && random() < 0.7) {
    known.goodwills.splice(known.goodwills.indexOf(asked), 1);
    const { caseId, id: goodwillId } = asked;
    if (random() < 0.3) return [{ kind: 'goodwill-withdrawn', caseId, payload: { goodwillId } }];
    const approved = random() < 0.5;
    return [
      {
        kind: 'goodwill-decided',
        caseId,
        payload: { goodwillId, approved, reason: 'as in May', dueOn: null },
      },
    ];
  }
  const caseId = pick([...known.open, ...known.intakes]);
  if (caseId === undefined) return [];
  const earlier = known.goodwills.findIndex((one) => one.caseId === caseId);
  if (earlier >= 0) known.goodwills.splice(earlier, 1);
  const goodwillId = id('goodwill');
  known.goodwills.push({ id: goodwillId, caseId });
  const amount = random() < 0.8 ? ({ minor: 840, currency: 'GBP' } as const) : null;
  const basis =
    amount === null
      ? ({ kind: 'in-kind', what: 'breakfast', worth: null } as const)
      : ({ kind: 'days', days: 3, daily: { minor: 280, currency: 'GBP' } } as const);
  const asks = {
    id: goodwillId,
    caseId,
    kind: 'goodwill',
    basis,
    amount,
    dueOn: null,
    why: '3 days',
  } as const;
  return [{ kind: 'goodwill-asked', caseId, payload: { goodwill: asks } }];
};

const escalate: Move = ({ known, pick, id }) => {
  const caseId = pick(known.open);
  if (caseId === undefined) return [];
  const chosen = pick<EventDraft>([
    { kind: 'case-escalated', caseId, payload: { reason: 'wants to speak to you' } },
    {
      kind: 'escalation-noted',
      caseId,
      payload: { happenings: ['severe', 'broken:1'], decision: 'taken-over', note: 'I ring today' },
    },
    {
      kind: 'problem-added',
      caseId,
      payload: { problem: { id: id('problem'), matter: 'Second bill', what: 'It came again' } },
    },
  ]);
  return chosen ? [chosen] : [];
};

const close: Move = ({ known, pick, random }) => {
  const caseId = pick(known.ended.filter((one) => one.startsWith('case') && !known.open.includes(one)));
  if (caseId === undefined || random() < 0.5) return [];
  return [{ kind: 'case-closed', caseId, payload: { reason: '' } }];
};

const improve: Move = ({ known, pick, random, id, localDate }) => {
  const improvementId = pick(known.improvements);
  if (improvementId === undefined || random() < 0.2) {
    const opened = id('improvement');
    known.improvements.push(opened);
    const improvement = { id: opened, cause: 'Meters are read by eye', owner: 'Anna', dueOn: localDate };
    return [{ kind: 'improvement-opened', caseId: null, payload: { improvement } }];
  }
  const caseId = pick(known.open);
  if (caseId !== undefined && random() < 0.4)
    return [{ kind: 'case-linked-to-improvement', caseId, payload: { improvementId } }];
  if (random() < 0.3) {
    const improvement = { id: improvementId, cause: 'Meters are read twice', owner: 'Jan', dueOn: null };
    return [{ kind: 'improvement-changed', caseId: null, payload: { improvement } }];
  }
  const state = pick(['decided', 'done', 'rejected'] as const) ?? 'decided';
  const payload = {
    improvementId,
    state,
    decision: state === 'done' ? '' : 'a second reader',
    on: localDate,
  };
  return [{ kind: 'improvement-decided', caseId: null, payload }];
};

const lay: Move = ({ known, pick, random }) => {
  const paper = pick(known.papers.filter((one) => one.state === 'draft'));
  if (paper === undefined) return [];
  const { caseId, id: paperId, version } = paper;
  if (random() < 0.5) return [{ kind: 'approval-asked', caseId, payload: { paperId, version } }];
  return [{ kind: 'paper-returned', caseId, payload: { paperId, version, reason: 'name the day' } }];
};

const people: Move = ({ known, pick, random }) => {
  const staffId = pick(known.staff.slice(1));
  if (staffId === undefined || random() < 0.5) return [];
  const { staff } = staffAdded(staffId, `Adviser ${staffId}`).payload;
  const chosen = pick<EventDraft>([
    { kind: 'staff-changed', caseId: null, payload: { staff } },
    { kind: 'staff-deactivated', caseId: null, payload: { staffId, reason: 'moved to Bristol' } },
    { kind: 'staff-reactivated', caseId: null, payload: { staffId } },
    { kind: 'pin-changed', caseId: null, payload: { staffId } },
  ]);
  return chosen ? [chosen] : [];
};

/** What the log of this counter says of others: a key, a package that was taken in. */
const others: Move = ({ known, id }) => {
  known.imports += 1;
  const sequence = known.imports;
  return [
    {
      kind: 'counter-trusted',
      caseId: null,
      payload: { counter: 'BTH-2', publicKeyPem: id('key'), fromSequence: sequence },
    },
    {
      kind: 'package-imported',
      caseId: null,
      payload: {
        counter: 'BTH-2',
        sequence,
        manifestSha256: 'cd'.repeat(32),
        fileSha256: 'ef'.repeat(32),
        events: 3,
        lastSeq: sequence * 3,
        lastHash: 'ab'.repeat(32),
      },
    },
  ];
};

const register: Move = ({ known, id, pick, random, localDate }) => {
  const undone = pick(known.batches);
  if (undone !== undefined && random() < 0.3) {
    known.batches.splice(known.batches.indexOf(undone), 1);
    return [{ kind: 'register-undone', caseId: null, payload: { batch: undone, reason: 'wrong file' } }];
  }
  const batch = id('batch');
  known.batches.push(batch);
  const payload = { batch, fileName: 'register.csv', fileSha256: 'ab'.repeat(32), rows: 2 };
  const cases = [1, 2].map((row): EventDraft => {
    const ordinal = (known.ordinals.get(localDate) ?? 0) + 1;
    known.ordinals.set(localDate, ordinal);
    const caseId = id('case');
    return {
      kind: 'case-registered',
      caseId,
      payload: {
        batch,
        row,
        number: `BTH-1-${localDate}-${String(ordinal)}`,
        ordinal,
        oldNumber: `A-${String(row)}`,
        owner: pick(known.staff) ?? 'anna',
        receivedOn: localDate,
        state: row === 1 ? 'closed' : 'open',
        endedOn: row === 1 ? localDate : null,
        basis: '',
        record: { matter: 'old matter', customerName: 'Jan Żółkiewski' },
      },
    };
  });
  return [{ kind: 'register-imported', caseId: null, payload }, ...cases];
};

function forget(list: { readonly caseId: string }[], caseId: string): void {
  for (let at = list.length - 1; at >= 0; at -= 1) if (list[at]?.caseId === caseId) list.splice(at, 1);
}

/** What is left of somebody who walked away: made up, since a log written ahead knows no state tables. */
function figures(caseId: string, ordinal: number, at: Pick<Turn, 'now' | 'localDate'>): CaseStatistics {
  return {
    number: `erased ${caseId}`,
    counter: 'BTH-1',
    owner: 'anna',
    arrivedAt: at.now,
    zone: 'Europe/London',
    localDate: at.localDate,
    // A day on which nobody else came, so that no number is given twice.
    numberedOn: '2020-02-29',
    ordinal,
    state: 'left',
    stage: 'listen',
    missing: 4,
    acknowledgedAt: at.now,
    progressToldAt: null,
    confirmedAt: null,
    letterAt: null,
    resolvedAt: null,
    resolvedOn: null,
    withdrawnAt: null,
    leftAt: at.now,
    closedAt: null,
    reopenedAt: null,
    reopenedTimes: 0,
    escalatedAt: null,
    escalatedTimes: 0,
    mode: null,
    deadline: null,
    extensions: [],
    fields: { sector: 'hotel', category: 'room', goodwillAmount: { minor: 500, currency: 'GBP' } },
    repeat: true,
    registerBatch: null,
    pauses: [{ from: at.now, to: at.now }],
    lateness: [{ clock: 'acknowledge', notedAt: at.now }],
    goodwills: [
      {
        id: `goodwill of ${caseId}`,
        kind: 'in-kind',
        amount: null,
        dueOn: null,
        state: 'refused',
        askedAt: at.now,
        askedBy: 'anna',
        decidedAt: at.now,
        decidedBy: 'anna',
      },
    ],
    promises: [
      {
        id: `promise of ${caseId}`,
        source: 'manual',
        dueAt: at.now,
        firstDueAt: at.now,
        movedTimes: 1,
        madeAt: at.now,
        state: 'late',
        settledAt: at.now,
        settledOn: at.localDate,
      },
    ],
    followUps: [
      {
        id: `contact of ${caseId}`,
        kind: 'phone',
        at: at.now,
        localDate: at.localDate,
        by: 'anna',
        outcome: 'not-reached',
        satisfaction: null,
      },
    ],
    papers: [
      {
        id: `paper of ${caseId}`,
        kind: 'receipt',
        language: 'en',
        state: 'printed',
        version: 2,
        templateVersion: 1,
        createdAt: at.now,
        draftedAt: at.now,
        approvedAt: null,
        approvedBy: null,
        printedAt: at.now,
        copies: 1,
        handedOverAt: null,
        postedAt: null,
        signedAt: null,
      },
    ],
    problems: [{ id: `problem of ${caseId}`, addedAt: at.now }],
    escalationNotes: [{ happening: 'severe:1', decision: 'seen', notedAt: at.now, notedBy: null }],
    improvements: [],
    linesSaid: 2,
    retentionClass: 'left',
    months: 12,
  };
}

/** Words that are held, put right, handed out, or erased when their time is up. */
const privacy: Move = ({ known, pick, random, now, localDate }) => {
  const held = pick([...known.held]);
  if (held !== undefined && random() < 0.3) {
    known.held.delete(held);
    return [{ kind: 'case-hold-lifted', caseId: held, payload: { reason: 'judgement is final' } }];
  }
  const caseId = pick(known.open);
  if (caseId !== undefined && random() < 0.6) {
    if (random() < 0.4) {
      known.held.add(caseId);
      return [{ kind: 'case-held', caseId, payload: { reason: 'claim at the county court' } }];
    }
    if (random() < 0.5)
      return [
        {
          kind: 'person-file-made',
          caseId: null,
          payload: { cases: [caseId], purpose: 'access', staffConcerned: false },
        },
        { kind: 'case-file-printed', caseId, payload: { language: 'pl', staffConcerned: false } },
        { kind: 'log-exported', caseId: null, payload: { cases: 3, format: 'csv', staffConcerned: false } },
      ];
    const payload = {
      customerName: 'Łucja Nowak',
      phone: random() < 0.5 ? null : '01225 477 001',
      was: { customerName: 'Łucja Wiśniewska', phone: '' },
      reason: 'married',
    };
    return [{ kind: 'customer-corrected', caseId, payload }];
  }
  const gone = pick(known.ended.filter((one) => !known.open.includes(one)));
  if (gone === undefined || random() < 0.5) return [];
  known.ended.splice(known.ended.indexOf(gone), 1);
  for (const list of [known.said, known.papers, known.promises, known.goodwills]) forget(list, gone);
  const sequence = known.packages;
  const already = sequence === 0 || known.erasedPackages.has(sequence);
  known.erasedPackages.add(sequence);
  known.erased += 1;
  return [
    { kind: 'payload-erased', caseId: gone, payload: figures(gone, known.erased, { now, localDate }) },
    ...(already
      ? []
      : [
          {
            kind: 'package-erased',
            caseId: null,
            payload: { sequence, fileSha256: 'ef'.repeat(32) },
          } as const,
        ]),
  ];
};

export const AFTERLIFE: readonly Move[] = [
  privacy,
  clocks,
  clocks,
  plan,
  goodwill,
  goodwill,
  escalate,
  close,
  improve,
  improve,
  lay,
  people,
  others,
  register,
];
