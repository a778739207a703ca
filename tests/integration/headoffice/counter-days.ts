import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';
import { fileLetters } from '../../../electron/documents/package/letter-files.ts';
import { eventLines } from '../../../electron/documents/package/event-lines.ts';
import { makePackage, type PackageInput } from '../../../electron/documents/package/make-package.ts';
import type { Package } from '../../../electron/documents/package/signed-package.ts';
import { caseNumberOf } from '../../../electron/domain/case-number.ts';
import {
  NO_COURSE,
  type PackageBefore,
  type PackageCase,
  type PackageEvent,
  type PackageLetter,
  type PackageRows,
} from '../../../electron/domain/day-close/package-rows.ts';
import type { EventDraft } from '../../../electron/domain/event.ts';
import type { CaseStatistics } from '../../../electron/domain/retention/case-statistics.ts';
import { sha256Hex } from '../../../electron/platform/digest.ts';

/** A signing key that is the same every time: Ed25519 from a seed (RFC 8410). */
export interface SampleKey {
  readonly publicKeyPem: string;
  sign(bytes: Uint8Array): Uint8Array;
}
export function sampleKey(seed: string): SampleKey {
  const raw = createHash('sha256').update(seed).digest();
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), raw]);
  const secret: KeyObject = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicKeyPem = createPublicKey(secret).export({ type: 'spki', format: 'pem' }).toString();
  return { publicKeyPem, sign: (bytes) => sign(null, bytes, secret) };
}

/** What happens on a day at a made-up counter. */
export interface SampleDay {
  /** New customers. */
  readonly cases: number;
  /** Ordinals of the first day whose cases are reopened and settled anew today. */
  readonly reopened?: readonly number[];
  /** Ordinals of the first day whose cases are anonymised today, years later. */
  readonly erased?: readonly number[];
  /** The counter makes itself a new key first; `announcedBy: 'old'` signs this day with the old one still. */
  readonly newKey?: { readonly seed: string; readonly announcedBy: 'old' | 'new' };
  readonly pdfBytes?: number;
  /** Changes the package before it is signed: a counter that lies. */
  readonly lie?: (rows: PackageRows) => PackageRows;
  /** Text that goes into a case's record. */
  readonly what?: string;
}

const FIRST_DAY = Date.parse('2026-06-01T00:00:00Z');

/**
 * A made-up counter that closes one day after the other. Nothing in it comes from a clock or a random source: the same calls give
 * the same bytes. Case ids repeat from branch to branch on purpose.
 */
export class SampleCounter {
  readonly branch: string;
  readonly counter: number;
  #key: SampleKey;
  #before: PackageBefore | null = null;
  #day = 0;

  constructor(branch: string, counter: number, keySeed = `${branch}-${String(counter)}`) {
    this.branch = branch;
    this.counter = counter;
    this.#key = sampleKey(keySeed);
  }

  get publicKeyPem(): string {
    return this.#key.publicKeyPem;
  }

  async closeDay(day: SampleDay): Promise<Package> {
    const localDate = new Date(FIRST_DAY + this.#day * 86_400_000).toISOString().slice(0, 10);
    const drafts: EventDraft[] = [];
    let signer = this.#key;
    if (day.newKey !== undefined) {
      const next = sampleKey(day.newKey.seed);
      drafts.push({
        kind: 'key-made',
        caseId: null,
        payload: { publicKeyPem: next.publicKeyPem, replaces: this.#key.publicKeyPem },
      });
      this.#key = next;
      if (day.newKey.announcedBy === 'new') signer = next;
    }
    const fresh = Array.from({ length: day.cases }, (_, index) => this.#case(localDate, index + 1, day));
    const old = (day.reopened ?? []).map((ordinal) => this.#reopened(ordinal));
    for (const row of fresh) drafts.push(...newCaseEvents(row));
    for (const row of old)
      drafts.push({ kind: 'case-reopened', caseId: row.caseId, payload: { reason: 'again' } });
    const erased = (day.erased ?? []).map((ordinal) => anonymous(this.#reopened(ordinal)));
    for (const row of erased)
      drafts.push({ kind: 'payload-erased', caseId: row.caseId, payload: figuresOf(row) });
    if (drafts.length === 0)
      drafts.push({ kind: 'day-closed', caseId: null, payload: { localDate, notes: {} } });
    const events = this.#chained(drafts, `${localDate}T02:05:00.000Z`);
    const pdfs = new Map<string, Uint8Array>();
    const rows = this.#rows(fresh, [...old, ...erased], events, (paperId) => {
      const bytes = Buffer.alloc(day.pdfBytes ?? 300, `%PDF-1.7 ${paperId} `);
      pdfs.set(sha256Hex(bytes), bytes);
      return sha256Hex(bytes);
    });
    const told = day.lie?.(rows) ?? rows;
    const letters = fileLetters(told.letters, (_paperId, sha256) => pdfs.get(sha256) ?? null, sha256Hex);
    if (!letters.ok) throw new Error(letters.code);
    const lines = eventLines(told.events, this.#before, sha256Hex);
    if (lines === null) throw new Error('verify-failed');
    const input: PackageInput = {
      place: {
        branch: this.branch,
        counter: this.counter,
        localDate,
        zone: 'Asia/Shanghai',
        language: 'zh',
        branchName: '梧桐路营业厅',
        sequence: (this.#before?.sequence ?? 0) + 1,
        before: this.#before,
      },
      rows: { ...told, events: lines },
      letters: letters.value,
      summaryPdf: Buffer.from('%PDF-1.7 summary'),
      signer,
      hash: sha256Hex,
      at: `${localDate}T09:30:00.000Z`,
    };
    const made = await makePackage(input);
    const { sequence, events: stated } = made.manifest;
    this.#before = {
      sequence,
      manifestSha256: made.manifestSha256,
      lastSeq: stated.last,
      lastHash: stated.hash,
    };
    this.#day += 1;
    return made;
  }

  #chained(drafts: readonly EventDraft[], at: string): readonly PackageEvent[] {
    let prevHash = this.#before?.lastHash ?? '0'.repeat(64);
    const from = (this.#before?.lastSeq ?? 0) + 1;
    return drafts.map(({ kind, caseId, payload }, index) => {
      const salt = sha256Hex(Buffer.from(`${this.branch} ${String(from + index)}`)).slice(0, 32);
      const header: PackageEvent['header'] = {
        originCounter: `${this.branch}-${String(this.counter)}`,
        originSeq: from + index,
        at,
        zone: 'Asia/Shanghai',
        actor: 'staff-1',
        secondActor: null,
        kind,
        kindVersion: 1,
        caseId,
        payloadDigest: sha256Hex(Buffer.concat([Buffer.from(salt, 'hex'), canonical(payload)])),
        prevHash,
      };
      const hash = sha256Hex(canonical(header));
      prevHash = hash;
      return { header, hash, salt, payload: canonical(payload).toString('utf8') };
    });
  }

  #case(localDate: string, ordinal: number, day: SampleDay): PackageCase {
    const resolved = ordinal % 2 === 0;
    const causes = ['ours', 'shared', 'third-party', 'not-ours'] as const;
    const cause = causes[ordinal % 5];
    return {
      caseId: `case-${localDate}-${String(ordinal)}`,
      number: caseNumberOf({ branch: this.branch, counter: this.counter, localDate, ordinal }),
      state: resolved ? 'resolved' : 'open',
      arrivedAt: `${localDate}T02:05:00.000Z`,
      enteredAt: `${localDate}T02:05:00.000Z`,
      confirmedAt: `${localDate}T02:31:00.000Z`,
      localDate,
      ownerName: '马玉珍',
      record: {
        customerName: ordinal % 3 === 0 ? 'Grażyna Szczepańska-Żółć' : '李秀兰',
        phone: '+86 139 0000 0000',
        paperLanguage: 'zh',
        matter: '电费多收',
        what:
          day.what ?? '五月的电费单多收了 86.40 元，\n抄表读数与表上不一致；家里两位老人都在，等了一上午。',
        customerWords: '你们自己来看表，"一度电"都不会差。',
        request: '=退还多收的电费',
        vulnerable: ['age', 'distress'],
        lossMinutes: 95,
        lossMoney: { minor: 8640, currency: 'CNY' },
        ...(cause === undefined ? {} : { cause }),
        sector: 'electricity',
        category: 'bill',
        steps: [
          { id: 's1', what: '上门核对电表', owner: '计费部', due: `${localDate}T16:00`, state: 'next' },
        ],
        goodwillKind: 'goodwill',
        goodwillAmount: { minor: 5000, currency: 'CNY' },
        safety: false,
      },
      mode: 'full',
      deadline: {
        packId: 'cn',
        packVersion: 1,
        ruleId: 'cn-electricity-bill',
        dueOn: localDate,
        computedOn: localDate,
      },
      linkedCaseNumber: null,
      repeatOfNumber:
        ordinal % 10 === 0
          ? caseNumberOf({ branch: this.branch, counter: this.counter, localDate, ordinal: 1 })
          : null,
      resolvedAt: resolved ? `${localDate}T07:00:00.000Z` : null,
      resolutionBasis: resolved ? '客户接受' : '',
      withdrawnAt: null,
      withdrawalReason: '',
      leftAt: null,
      leavingReason: '',
      reopenedAt: null,
      reopeningReason: '',
      reopenedTimes: 0,
      course: {
        ...NO_COURSE,
        acknowledgedAt: `${localDate}T02:09:00.000Z`,
        clocks: [
          { code: 'acknowledge', state: 'kept' },
          { code: 'close', state: resolved ? 'kept' : 'late' },
        ],
      },
    };
  }

  #reopened(ordinal: number): PackageCase {
    const first = new Date(FIRST_DAY).toISOString().slice(0, 10);
    return {
      ...this.#case(first, ordinal, { cases: 0 }),
      state: 'reopened',
      reopenedAt: '2026-07-01T02:05:00.000Z',
      reopeningReason: `day ${String(this.#day)}`,
      reopenedTimes: this.#day,
    };
  }

  #rows(
    fresh: readonly PackageCase[],
    old: readonly PackageCase[],
    events: readonly PackageEvent[],
    pdf: (paperId: string) => string,
  ): PackageRows {
    return {
      cases: [...fresh, ...old],
      followUps: fresh.map((row, index) => ({
        caseNumber: row.number,
        staffName: '马玉珍',
        followUp: {
          id: `follow-up ${row.caseId}`,
          caseId: row.caseId,
          kind: 'phone',
          at: `${row.localDate}T08:00:00.000Z`,
          said: '款项已到账\r\n客户表示满意',
          outcome: 'reached-content',
          satisfaction: index % 2 === 0 ? 5 : 4,
        },
      })),
      promises: fresh.flatMap((row, index) =>
        (['step', 'clock'] as const).map((source) => ({
          caseNumber: row.number,
          promise: {
            id: `promise ${source} ${row.caseId}`,
            caseId: row.caseId,
            source: source === 'step' ? ('remedy' as const) : ('clock' as const),
            what: '上门核对电表',
            owner: '计费部',
            dueAt: `${row.localDate}T08:00:00.000Z`,
            stepId: source === 'step' ? 's1' : null,
            firstDueAt: `${row.localDate}T08:00:00.000Z`,
            movedTimes: 0,
            madeAt: `${row.localDate}T02:20:00.000Z`,
            state: (['kept', 'late', 'broken', 'open'] as const)[index % 4] ?? 'open',
            settledAt: null,
            reason: '',
          },
        })),
      ),
      letters: fresh.map((row) => letterOf(row, pdf(`paper ${row.caseId}`))),
      improvements: [],
      events,
    };
  }
}

/** What the log hands over of an anonymised case: its codes. */
function anonymous(row: PackageCase): PackageCase {
  const { paperLanguage, cause, sector, category } = row.record;
  const codes = { paperLanguage, cause, sector, category };
  return {
    ...row,
    state: 'closed',
    reopeningReason: '',
    resolutionBasis: '',
    record: Object.fromEntries(Object.entries(codes).filter(([, code]) => code !== undefined)),
  };
}

function figuresOf(row: PackageCase): CaseStatistics {
  return {
    number: row.number,
    counter: 'WTL-3',
    owner: 'staff-1',
    arrivedAt: row.arrivedAt,
    zone: 'Asia/Shanghai',
    localDate: row.localDate,
    numberedOn: row.localDate,
    ordinal: 1,
    state: 'closed',
    stage: 'confirm',
    missing: 0,
    acknowledgedAt: row.course.acknowledgedAt,
    progressToldAt: null,
    confirmedAt: row.confirmedAt,
    letterAt: null,
    resolvedAt: row.resolvedAt,
    resolvedOn: null,
    withdrawnAt: null,
    leftAt: null,
    closedAt: null,
    reopenedAt: row.reopenedAt,
    reopenedTimes: row.reopenedTimes,
    escalatedAt: null,
    escalatedTimes: 0,
    mode: row.mode,
    deadline: row.deadline,
    extensions: [],
    fields: {},
    repeat: false,
    registerBatch: null,
    pauses: [],
    lateness: [],
    goodwills: [],
    promises: [],
    followUps: [],
    papers: [],
    problems: [],
    escalationNotes: [],
    improvements: [],
    linesSaid: 0,
    retentionClass: 'ordinary',
    months: 36,
  };
}

function letterOf(row: PackageCase, sha256: string): PackageLetter {
  return {
    caseNumber: row.number,
    paper: {
      id: `paper ${row.caseId}`,
      caseId: row.caseId,
      kind: 'apology',
      language: 'zh',
      state: 'handed-over',
      version: 1,
      templateVersion: 1,
      title: '致歉信',
      contentHash: sha256Hex(Buffer.from(row.caseId)),
      signerName: '马玉珍',
      signerTitle: '客户经理',
      createdAt: `${row.localDate}T02:30:00.000Z`,
      printedAt: `${row.localDate}T02:31:00.000Z`,
      handedOverAt: `${row.localDate}T02:32:00.000Z`,
      pdfSha256: sha256,
    },
    pdfs: [{ version: 1, sha256 }],
    approvedAt: `${row.localDate}T02:30:30.000Z`,
    postedAt: null,
    signedAt: null,
    review: { askedAt: null, returnedAt: null, returnReason: '', overrideReason: '' },
  };
}

/** Twelve events a case, as a plain one leaves them in the log; a letter of five paragraphs among them. */
function newCaseEvents(row: PackageCase): readonly EventDraft[] {
  const { caseId, localDate } = row;
  const paperId = `paper ${caseId}`;
  const promise = {
    id: `promise step ${caseId}`,
    caseId,
    source: 'remedy',
    what: '上门核对电表',
    owner: '计费部',
    dueAt: `${localDate}T08:00:00.000Z`,
    stepId: 's1',
  } as const;
  const paragraph = '今天上午让您为一张电费单等了一个多小时，又让您重复说了三遍经过，这是我们工作没有做好。';
  return [
    {
      kind: 'customer-arrived',
      caseId,
      payload: { number: row.number, owner: 'staff-1', localDate, ordinal: 1 },
    },
    { kind: 'customer-acknowledged', caseId, payload: {} },
    { kind: 'stage-left', caseId, payload: { stage: 'receive', to: 'listen', missing: 0 } },
    { kind: 'stage-left', caseId, payload: { stage: 'listen', to: 'facts', missing: 1 } },
    {
      kind: 'case-confirmed',
      caseId,
      payload: { record: row.record, mode: 'full', deadline: row.deadline, localDate },
    },
    { kind: 'promise-made', caseId, payload: { promise } },
    {
      kind: 'promise-made',
      caseId,
      payload: { promise: { ...promise, id: `promise clock ${caseId}`, source: 'clock' } },
    },
    {
      kind: 'paper-drafted',
      caseId,
      payload: {
        paperId,
        kind: 'apology',
        language: 'zh',
        version: 1,
        templateVersion: 1,
        title: '致歉信',
        blocks: Array.from({ length: 5 }, () => ({
          kind: 'section' as const,
          heading: '经过',
          text: paragraph,
        })),
        contentHash: sha256Hex(Buffer.from(caseId)),
        signerName: '马玉珍',
        signerTitle: '客户经理',
      },
    },
    { kind: 'paper-approved', caseId, payload: { paperId, version: 1, openErrors: 0, overrideReason: '' } },
    {
      kind: 'paper-printed',
      caseId,
      payload: { paperId, version: 1, pdfSha256: '0'.repeat(64), copy: false },
    },
    { kind: 'paper-handed-over', caseId, payload: { paperId } },
    { kind: 'case-resolved', caseId, payload: { basis: '客户接受' } },
  ];
}

function canonical(value: unknown): Buffer {
  return Buffer.from(canonicalize(value) ?? '', 'utf8');
}
