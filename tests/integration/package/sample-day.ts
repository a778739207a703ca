import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { StoredPdfBytes } from '../../../electron/documents/package/ports.ts';
import { caseNumberOf } from '../../../electron/domain/case-number.ts';
import { NO_COURSE } from '../../../electron/domain/day-close/package-rows.ts';
import type {
  PackageBefore,
  PackageCase,
  PackageEvent,
  PackageLetter,
  PackagePlace,
  PackageRows,
} from '../../../electron/domain/day-close/package-rows.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';

/** Deterministic rows of one made-up day; nothing here comes from a clock or a random source. */
export interface SampleDay {
  readonly place: PackagePlace;
  readonly rows: PackageRows;
  readonly pdfBytes: StoredPdfBytes;
}

export const LOCAL_DATE = '2026-06-11';
export const AT = '2026-06-11T09:47:52.000Z';

export function sampleDay(
  cases: number,
  language: PaperLanguage = 'zh',
  before: PackageBefore | null = null,
  pdfSize = 30_000,
): SampleDay {
  const numbers = Array.from({ length: cases }, (_, index) => index + 1);
  const pdfs = new Map<string, Uint8Array>();
  const letters = numbers.flatMap((ordinal) =>
    (['receipt', 'apology'] as const).map((kind) => {
      const bytes = Buffer.alloc(pdfSize, `%PDF-1.7 ${kind} ${ordinal} `);
      const sha256 = sha256Hex(bytes);
      pdfs.set(sha256, bytes);
      return sampleLetter(ordinal, kind, sha256, language);
    }),
  );
  return {
    place: {
      branch: 'WTL',
      counter: 3,
      localDate: LOCAL_DATE,
      zone: language === 'zh' ? 'Asia/Shanghai' : language === 'pl' ? 'Europe/Warsaw' : 'Europe/London',
      language,
      branchName: { zh: '梧桐路营业厅', en: 'Wattle Street branch', pl: 'Salon przy ul. Źródlanej' }[
        language
      ],
      sequence: (before?.sequence ?? 0) + 1,
      before,
    },
    rows: {
      cases: numbers.map((ordinal) => sampleCase(ordinal, language)),
      followUps: numbers.map((ordinal) => ({
        caseNumber: numberOf(ordinal),
        staffName: '马玉珍',
        followUp: {
          id: `follow-up-${ordinal}`,
          caseId: `case-${ordinal}`,
          kind: 'phone',
          at: '2026-06-11T08:00:00.000Z',
          said: '款项已到账\r\n客户表示满意',
          outcome: 'reached-content',
          satisfaction: 5,
          settles: `promise-${ordinal}`,
        },
      })),
      promises: numbers.map((ordinal) => ({
        caseNumber: numberOf(ordinal),
        promise: {
          id: `promise-${ordinal}`,
          caseId: `case-${ordinal}`,
          source: 'remedy',
          what: 'Zwrot nadpłaty na konto',
          owner: 'Dział Rozliczeń',
          dueAt: '2026-06-15T10:00:00.000Z',
          stepId: null,
          firstDueAt: '2026-06-11T10:00:00.000Z',
          movedTimes: 0,
          madeAt: '2026-06-11T02:20:00.000Z',
          state: 'open',
          settledAt: null,
          reason: '',
        },
      })),
      letters,
      improvements: [
        {
          improvement: {
            id: 'improvement-1',
            cause: WORDS[language].matter,
            owner: '马玉珍',
            dueOn: '2026-07-01',
            state: 'open',
            decision: '',
            decidedOn: null,
            doneOn: null,
          },
          openedAt: '2026-06-11T08:30:00.000Z',
          caseNumbers: numbers.map(numberOf),
        },
      ],
      events: sampleEvents(Math.max(1, cases * 10), before),
    },
    pdfBytes: (_paperId, sha256) => pdfs.get(sha256) ?? null,
  };
}

export const numberOf = (ordinal: number): string =>
  caseNumberOf({ branch: 'WTL', counter: 3, localDate: LOCAL_DATE, ordinal });

const WORDS: Readonly<Record<PaperLanguage, { name: string; matter: string; what: string }>> = {
  zh: { name: '李秀兰', matter: '电费多收', what: '五月的电费单多收了 86.40 元，\n抄表读数与表上不一致。' },
  en: {
    name: "Mary O'Neill",
    matter: 'line cut off',
    what: 'The line was cut off, "by mistake", on 9 June.',
  },
  pl: {
    name: 'Grażyna Szczepańska-Żółć',
    matter: 'opłata za SMS, niezamówiona',
    what: 'Na czterech rachunkach jest opłata 24,60 zł;\nklientka jej nie zamawiała. Łączna kwota: 98,40 zł.',
  },
};

function sampleCase(ordinal: number, language: PaperLanguage): PackageCase {
  const words = WORDS[language];
  return {
    caseId: `case-${ordinal}`,
    number: numberOf(ordinal),
    state: ordinal % 2 === 0 ? 'resolved' : 'open',
    arrivedAt: '2026-06-11T02:05:00.000Z',
    enteredAt: '2026-06-11T02:05:00.000Z',
    confirmedAt: '2026-06-11T02:31:00.000Z',
    localDate: LOCAL_DATE,
    ownerName: '马玉珍',
    record: {
      customerName: words.name,
      phone: '+48 600 100 200',
      paperLanguage: language,
      matter: words.matter,
      what: words.what,
      request: '=HYPERLINK("http://example.org";"x")',
      reference: '-12',
      vulnerable: ['age', 'distress'],
      lossMinutes: 95,
      lossMoney: { minor: 8640, currency: 'CNY' },
      steps: [{ id: 's1', what: words.matter, owner: '计费部', due: '2026-06-12T13:00', state: 'next' }],
      goodwillAmount: { minor: -5, currency: 'PLN' },
      safety: false,
    },
    mode: 'full',
    deadline: {
      packId: 'cn',
      packVersion: 1,
      ruleId: 'cn-electricity-bill',
      dueOn: '2026-06-18',
      computedOn: LOCAL_DATE,
    },
    linkedCaseNumber: null,
    repeatOfNumber: null,
    resolvedAt: ordinal % 2 === 0 ? '2026-06-11T07:00:00.000Z' : null,
    resolutionBasis: '',
    withdrawnAt: null,
    withdrawalReason: '',
    leftAt: null,
    leavingReason: '',
    reopenedAt: null,
    reopeningReason: '',
    reopenedTimes: 0,
    course: NO_COURSE,
  };
}

function sampleLetter(
  ordinal: number,
  kind: 'receipt' | 'apology',
  sha256: string,
  language: PaperLanguage,
): PackageLetter {
  return {
    caseNumber: numberOf(ordinal),
    paper: {
      id: `paper-${ordinal}-${kind}`,
      caseId: `case-${ordinal}`,
      kind,
      language,
      state: 'handed-over',
      version: 1,
      templateVersion: 1,
      title: WORDS[language].matter,
      contentHash: sha256Hex(Buffer.from(`${ordinal} ${kind}`)),
      signerName: '马玉珍',
      signerTitle: '客户经理',
      createdAt: '2026-06-11T02:30:00.000Z',
      printedAt: '2026-06-11T02:31:00.000Z',
      handedOverAt: '2026-06-11T02:32:00.000Z',
      pdfSha256: sha256,
    },
    pdfs: [{ version: 1, sha256 }],
    approvedAt: '2026-06-11T02:30:30.000Z',
    postedAt: null,
    signedAt: null,
    review: { askedAt: null, returnedAt: null, returnReason: '', overrideReason: '' },
  };
}

/** A chain as the log writes it: see `PackageEvent` for what is hashed. */
export function sampleEvents(
  count: number,
  before: PackageBefore | null,
  payloadOf: (originSeq: number) => object = (originSeq) => ({ words: `进展 ${originSeq}` }),
): readonly PackageEvent[] {
  const events: PackageEvent[] = [];
  let prevHash = before?.lastHash ?? '0'.repeat(64);
  for (let index = 1; index <= count; index += 1) {
    const originSeq = (before?.lastSeq ?? 0) + index;
    const payload = payloadOf(originSeq);
    const salt = sha256Hex(Buffer.from(`salt ${originSeq}`)).slice(0, 32);
    const header: PackageEvent['header'] = {
      originCounter: 'WTL-3',
      originSeq,
      at: '2026-06-11T02:05:00.000Z',
      zone: 'Asia/Shanghai',
      actor: 'staff-1',
      secondActor: null,
      kind: 'progress-told',
      kindVersion: 1,
      caseId: 'case-1',
      payloadDigest: sha256Hex(Buffer.concat([Buffer.from(salt, 'hex'), canonical(payload)])),
      prevHash,
    };
    const hash = sha256Hex(canonical(header));
    events.push({ header, hash, salt, payload: canonical(payload).toString('utf8') });
    prevHash = hash;
  }
  return events;
}

export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function canonical(value: unknown): Buffer {
  return Buffer.from(canonicalize(value) ?? '', 'utf8');
}
