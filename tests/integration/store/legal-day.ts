import type { EventContext, EventDraft } from '../../../electron/domain/event.ts';
import type { CaseRecord } from '../../../electron/domain/event.ts';
import { addMinutes, localDateOf } from '../../../electron/domain/time.ts';
import { AFTERLIFE } from './legal-afterlife.ts';
import { BATH } from '../../support/bath.ts';
import { drafted, ownDeadlines, staffAdded } from './made-up-events.ts';

/** A decision as a use case would append it: who, when, and the events of one transaction. */
export interface Decision {
  readonly context: EventContext;
  readonly drafts: readonly EventDraft[];
}

export interface Known {
  readonly staff: string[];
  readonly intakes: string[];
  readonly open: string[];
  readonly ended: string[];
  readonly promises: { readonly id: string; readonly caseId: string }[];
  readonly said: { readonly id: string; readonly caseId: string }[];
  readonly papers: { readonly id: string; readonly caseId: string; version: number; state: string }[];
  readonly closed: Set<string>;
  readonly ordinals: Map<string, number>;
  readonly packs: Map<string, { version: number; inUse: boolean }>;
  readonly waiting: Set<string>;
  /** Cases with a statutory day. */
  readonly dated: Set<string>;
  readonly goodwills: { readonly id: string; readonly caseId: string }[];
  readonly improvements: string[];
  /** Open and waiting for nobody. */
  readonly underWay: () => readonly string[];
  packages: number;
  imports: number;
  readonly batches: string[];
  /** Cases nothing may be erased of. */
  readonly held: Set<string>;
  readonly erasedPackages: Set<number>;
  erased: number;
}

const NAMES = [
  'Jan Żółkiewski',
  '王小明',
  '䶮𬭎',
  'Łucja Wiśniewska-Kęs',
  'O’Neill, Zoë',
  '',
  '  ',
  'ANNA  NOWAK',
];
const PHONES = ['+48 601-234-567', '13800138000', '01225 477 000', '', '６０１２３４'];
const WORDS = ['Soon', '马上就好', 'Już zaraz', 'a "quoted"\n\u0000\u2028 line', '= 1 + 1', '👩‍👩‍👧'];

/** The log of several made-up days, legal throughout and the same for the same seed. */
export function legalLog(seed: number, decisions: number): readonly Decision[] {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const known: Known = {
    staff: ['anna'],
    intakes: [],
    open: [],
    ended: [],
    promises: [],
    said: [],
    papers: [],
    closed: new Set(),
    ordinals: new Map(),
    packs: new Map(),
    waiting: new Set(),
    dated: new Set(),
    goodwills: [],
    improvements: [],
    underWay: () => known.open.filter((one) => !known.waiting.has(one)),
    packages: 0,
    imports: 0,
    batches: [],
    held: new Set(),
    erasedPackages: new Set(),
    erased: 0,
  };
  let now = '2026-03-28T07:00:00.000Z';
  let next = 0;
  const id = (what: string): string => `${what}-${(next += 1)}`;
  const log: Decision[] = [
    {
      context: { at: now, zone: BATH.zone, actor: 'anna', secondActor: null },
      drafts: [
        { kind: 'branch-set-up', caseId: null, payload: { branch: BATH } },
        staffAdded('anna', 'Anna Nowak', 'supervisor'),
      ],
    },
  ];
  while (log.length < decisions) {
    now = addMinutes(now, Math.floor(random() * 90));
    const actor = pick(known.staff) ?? 'anna';
    const localDate = localDateOf(now, BATH.zone);
    const drafts = pick(MOVES)?.({ known, pick, random, id, now, localDate }) ?? [];
    const secondActor = random() < 0.1 ? 'anna' : null;
    if (drafts.length > 0) log.push({ context: { at: now, zone: BATH.zone, actor, secondActor }, drafts });
  }
  return log;
}

export interface Turn {
  readonly known: Known;
  readonly pick: <T>(list: readonly T[]) => T | undefined;
  readonly random: () => number;
  readonly id: (what: string) => string;
  readonly now: string;
  readonly localDate: string;
}
export type Move = (turn: Turn) => readonly EventDraft[];

function take(list: string[], item: string): void {
  list.splice(list.indexOf(item), 1);
}

function record({ pick, random, known }: Turn): CaseRecord {
  return {
    customerName: pick(NAMES) ?? '',
    phone: pick(PHONES) ?? '',
    reference: random() < 0.5 ? 'PL 0012-33/b' : '',
    matter: pick(WORDS) ?? '',
    what: pick(WORDS) ?? '',
    ...(random() < 0.5 ? { nameWithheld: true, safety: true, severity: 'serious' } : { sector: 'hotel' }),
    ...(random() < 0.5 ? { goodwillAmount: { minor: 1250, currency: 'GBP' }, goodwillKind: 'credit' } : {}),
    ...(random() < 0.3 ? { nextContactAt: '2026-04-01T10:00', nextContactKind: 'phone' } : {}),
    ...(random() < 0.3 ? { linkedCase: pick(known.ended) ?? 'case-0', wants: ['quick-fix'] } : {}),
  };
}

const arrive: Move = ({ known, id, localDate }) => {
  const ordinal = (known.ordinals.get(localDate) ?? 0) + 1;
  known.ordinals.set(localDate, ordinal);
  const caseId = id('case');
  known.intakes.push(caseId);
  const number = `BTH-1-${localDate}-${ordinal}`;
  return [{ kind: 'customer-arrived', caseId, payload: { number, owner: 'anna', localDate, ordinal } }];
};

const inIntake: Move = (turn) => {
  const { known, pick, id } = turn;
  const caseId = pick(known.intakes);
  if (caseId === undefined) return [];
  const said = pick(known.said.filter((one) => one.caseId === caseId));
  const saidId = id('said');
  const words = pick(WORDS) ?? '';
  const options: readonly EventDraft[] = [
    { kind: 'customer-acknowledged', caseId, payload: {} },
    { kind: 'progress-told', caseId, payload: { words } },
    { kind: 'stage-left', caseId, payload: { stage: 'receive', to: 'listen', missing: 2 } },
    { kind: 'intake-parked', caseId, payload: { stage: 'listen' } },
    { kind: 'intake-resumed', caseId, payload: { stage: 'facts' } },
    {
      kind: 'line-said',
      caseId,
      payload: { saidId, stage: 'listen', lineId: 'listen.say.1', language: 'en', words },
    },
    ...(said ? [{ kind: 'line-taken-back', caseId, payload: { saidId: said.id } } as const] : []),
  ];
  const chosen = pick(options);
  if (chosen?.kind === 'line-said') known.said.push({ id: saidId, caseId });
  return chosen ? [chosen] : [];
};

const confirmOrLeave: Move = (turn) => {
  const { known, pick, random, id, now, localDate } = turn;
  const caseId = pick(known.intakes);
  if (caseId === undefined) return [];
  take(known.intakes, caseId);
  if (random() < 0.2) {
    known.ended.push(caseId);
    return [
      { kind: 'intake-left', caseId, payload: { reason: 'had to catch a train', record: record(turn) } },
    ];
  }
  known.open.push(caseId);
  const dated = random() < 0.5;
  if (dated) known.dated.add(caseId);
  const deadline = {
    packId: 'gb',
    packVersion: 1,
    ruleId: 'gb-finance',
    dueOn: localDate,
    computedOn: localDate,
  };
  const promiseId = id('promise');
  known.promises.push({ id: promiseId, caseId });
  const promise = {
    id: promiseId,
    caseId,
    source: 'remedy',
    what: 'Ring',
    owner: 'Anna',
    dueAt: now,
  } as const;
  return [
    {
      kind: 'case-confirmed',
      caseId,
      payload: { record: record(turn), mode: 'full', deadline: dated ? deadline : null, localDate },
    },
    ...(random() < 0.5
      ? [{ kind: 'staff-concerned-noted', caseId, payload: { name: 'Piotr' } } as const]
      : []),
    { kind: 'promise-made', caseId, payload: { promise } },
    ...(random() < 0.2 ? [{ kind: 'case-resolved', caseId, payload: { basis: 'paid back' } } as const] : []),
  ];
};

const afterwards: Move = (turn) => {
  const { known, pick, id, now } = turn;
  const caseId = pick(known.open);
  if (caseId === undefined) return [];
  const followUp = {
    id: id('follow-up'),
    caseId,
    kind: 'phone',
    at: now,
    said: 'All well',
    outcome: 'reached-content',
  } as const;
  const chosen = pick<EventDraft>([
    {
      kind: 'case-handed-over',
      caseId,
      payload: { to: pick(known.staff) ?? 'anna', reason: 'shift ends' },
    },
    { kind: 'case-resolved', caseId, payload: { basis: 'meter changed' } },
    { kind: 'case-withdrawn', caseId, payload: { reason: 'found the receipt' } },
    { kind: 'case-reopened', caseId, payload: { reason: 'it happened again' } },
    { kind: 'follow-up-added', caseId, payload: { followUp } },
    {
      kind: 'follow-up-added',
      caseId,
      payload: { followUp: { ...followUp, satisfaction: 4, nextContactAt: '2026-04-02T09:00' } },
    },
  ]);
  // Whatever ends a case or begins it anew ends its waiting.
  if (/resolved|withdrawn|reopened/.test(chosen?.kind ?? '')) known.waiting.delete(caseId);
  return chosen ? [chosen] : [];
};

const settle: Move = ({ known, pick }) => {
  const promise = pick(known.promises);
  if (promise === undefined) return [];
  known.promises.splice(known.promises.indexOf(promise), 1);
  const state = pick(['kept', 'late', 'broken', 'withdrawn'] as const) ?? 'kept';
  return [
    {
      kind: 'promise-settled',
      caseId: promise.caseId,
      payload: { promiseId: promise.id, state, reason: 'rain' },
    },
  ];
};

const draftPaper: Move = ({ known, pick, random, id }) => {
  const again = random() < 0.3 ? pick(known.papers) : undefined;
  if (again) {
    again.version += 1;
    again.state = 'draft';
    return [drafted(again.caseId, again.id, 'apology', again.version)];
  }
  const caseId = pick([...known.open, ...known.intakes]);
  if (caseId === undefined) return [];
  const paper = { id: id('paper'), caseId, version: 1, state: 'draft' };
  known.papers.push(paper);
  return [drafted(caseId, paper.id, random() < 0.5 ? 'receipt' : 'apology')];
};

const handlePaper: Move = ({ known, pick, random }) => {
  const paper = pick(known.papers);
  if (paper === undefined) return [];
  const { caseId, id: paperId, version } = paper;
  const print = { paperId, version, pdfSha256: 'cd'.repeat(32) };
  switch (paper.state) {
    case 'draft':
      paper.state = 'approved';
      return [
        {
          kind: 'paper-approved',
          caseId,
          payload: { paperId, version, openErrors: 1, overrideReason: 'urgent' },
        },
      ];
    case 'approved':
      paper.state = 'printed';
      return [{ kind: 'paper-printed', caseId, payload: { ...print, copy: false } }];
    default: {
      if (random() < 0.3) return [{ kind: 'paper-printed', caseId, payload: { ...print, copy: true } }];
      const kind = pick(['paper-handed-over', 'paper-posted', 'paper-signed'] as const) ?? 'paper-posted';
      return [{ kind, caseId, payload: { paperId } }];
    }
  }
};

const closeDay: Move = ({ known, pick, random, localDate }) => {
  if (known.closed.has(localDate) || random() < 0.5) return [];
  known.closed.add(localDate);
  const sequence = (known.packages += 1);
  const hash = 'ef'.repeat(32);
  const fileName = `BTH-1_${localDate}.zip`;
  return [
    {
      kind: 'day-closed',
      caseId: null,
      payload: { localDate, notes: { 'open-drafts': 'comes back tomorrow' } },
    },
    {
      kind: 'package-made',
      caseId: null,
      payload: {
        sequence,
        localDate,
        fileName,
        manifestSha256: hash,
        fileSha256: hash,
        firstSeq: 1,
        lastSeq: 2,
        lastHash: hash,
        bytes: 4_096,
        sealedTo: pick(['plain', 'passphrase', hash]) ?? 'plain',
        folder: '/media/stick',
        redacted:
          random() < 0.5
            ? null
            : { fileName: `BTH-1_${localDate}_redacted.zip`, fileSha256: hash, bytes: 1_024 },
      },
    },
    ...(random() < 0.5
      ? [
          {
            kind: 'package-copied',
            caseId: null,
            payload: { sequence, fileSha256: hash, folder: '/media/other' },
          } as const,
        ]
      : []),
  ];
};

const runThePlace: Move = ({ known, random, id }) => {
  if (random() < 0.6) return [];
  if (random() < 0.5)
    return [
      {
        kind: 'branch-changed',
        caseId: null,
        payload: {
          branch: {
            ...BATH,
            region: id('region'),
            clockMinutes: { ...BATH.clockMinutes, acknowledge: 1 + Math.floor(random() * 30) },
          },
        },
      },
    ];
  if (random() < 0.5)
    return [{ kind: 'key-made', caseId: null, payload: { publicKeyPem: id('key'), replaces: '' } }];
  const staffId = id('staff');
  known.staff.push(staffId);
  return [staffAdded(staffId, `Clerk ${staffId}`)];
};

const changePacks: Move = ({ known, pick, random }) => {
  if (random() < 0.7) return [];
  const id = pick(['deadlines-gb', 'deadlines-own']) ?? 'deadlines-gb';
  const pack = known.packs.get(id) ?? { version: 1, inUse: false };
  known.packs.set(id, pack);
  if (pack.inUse && random() < 0.4) {
    pack.inUse = false;
    return [{ kind: 'pack-put-back', caseId: null, payload: { packId: id } }];
  }
  pack.version += 1;
  pack.inUse = true;
  return [{ kind: 'pack-imported', caseId: null, payload: { pack: ownDeadlines(id, pack.version) } }];
};

const MOVES: readonly Move[] = [
  ...AFTERLIFE,
  arrive,
  arrive,
  inIntake,
  inIntake,
  inIntake,
  confirmOrLeave,
  confirmOrLeave,
  afterwards,
  afterwards,
  settle,
  draftPaper,
  handlePaper,
  handlePaper,
  closeDay,
  runThePlace,
  changePacks,
];

/** mulberry32: small, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
