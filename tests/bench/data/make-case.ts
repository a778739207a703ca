import { caseNumberOf } from '../../../electron/domain/case-number.ts';
import type { CaseRecord, EventDraft } from '../../../electron/domain/event.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { drawFrom } from './draw.ts';
import type { Draw } from './draw.ts';
import { nameEn, namePl, nameZh, STAFF } from './people.ts';
import { place, sentence } from './texts.ts';

export const BRANCH_CODE = 'WTL';
export const COUNTERS = [1, 2] as const;
const FIRST_DAY = Date.parse('2016-11-01T00:00:00Z');
/** Ten years; the last day is 31 October 2026. */
const DAYS = 3652;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Opening, 9:00 in Shanghai. */
const OPENS = 60 * MINUTE;
const REGISTER = 'register-1';

export interface TimedDraft {
  readonly at: string;
  readonly counter: (typeof COUNTERS)[number];
  readonly actor: string;
  readonly draft: EventDraft;
}

const CATEGORIES = [
  'bill',
  'waiting',
  'tariff',
  'meter',
  'conduct',
  'disconnected',
  'repair-visit',
  'outage',
  'connection',
] as const;
const KINDS = ['price', 'quality', 'attitude', 'after-sales'] as const;
const CHANNELS = ['in-person', 'in-person', 'in-person', 'phone', 'letter', 'authority'] as const;
const PLACES = ['counter', 'waiting', 'guidance', 'self-service', 'elsewhere'] as const;
const SEVERITIES = ['mild', 'mild', 'mild', 'serious', 'serious', 'severe'] as const;

/** Where the nth of `size` cases falls, and its number of that day at its counter: arrivals are even, no day is empty of them for long. */
export interface CasePlace {
  readonly index: number;
  readonly day: number;
  readonly ordinal: number;
  readonly counter: (typeof COUNTERS)[number];
}

export function* placesOf(size: number): Generator<CasePlace> {
  const ordinals = new Map<string, number>();
  let today = -1;
  for (let index = 0; index < size; index += 1) {
    const day = Math.floor((index / size) * DAYS);
    if (day !== today) ordinals.clear();
    today = day;
    // Every tenth customer goes to the second counter, whose packages were taken in here.
    const counter = index % 10 === 9 ? 2 : 1;
    const ordinal = (ordinals.get(String(counter)) ?? 0) + 1;
    ordinals.set(String(counter), ordinal);
    yield { index, day, ordinal, counter };
  }
}

function uuid(kind: number, index: number, part = 0): string {
  const hex = (index + 1).toString(16).padStart(12, '0');
  return `018f${kind.toString(16).padStart(4, '0')}-${part.toString(16).padStart(4, '0')}-7000-8000-${hex}`;
}

/** Everything that happened in one case, in its order; the same for the same place and size. */
export function eventsOfCase({ index, day, ordinal, counter }: CasePlace): readonly TimedDraft[] {
  const draw = drawFrom(index * 2_654_435_761 + 17);
  const caseId = uuid(1, index);
  const arrives = FIRST_DAY + day * DAY + OPENS + (draw.below(480) + 1) * MINUTE;
  const localDate = new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
  const language: PaperLanguage = draw.chance(0.4) ? 'zh' : draw.chance(0.5) ? 'en' : 'pl';
  const owner = staffId(draw.below(STAFF.length));
  const number = caseNumberOf({ branch: BRANCH_CODE, counter, localDate, ordinal });
  const record = recordOf(draw, language, localDate);
  const left = DAYS - day;
  const say = (after: number, draft: EventDraft): TimedDraft => ({
    at: new Date(arrives + after * MINUTE).toISOString(),
    counter,
    actor: owner,
    draft,
  });
  if (draw.chance(0.04) && left > 400) {
    const payload = {
      batch: REGISTER,
      row: index + 2,
      number,
      ordinal,
      owner,
      receivedOn: localDate,
      state: 'closed' as const,
      endedOn: localDate,
      oldNumber: `R${String(2016 + Math.floor(day / 366))}/${draw.digits(5)}`,
      basis: '',
      record,
    };
    return [say(0, { kind: 'case-registered', caseId, payload })];
  }
  const arrived = say(0, {
    kind: 'customer-arrived',
    caseId,
    payload: { number, owner, localDate, ordinal },
  });
  if (draw.chance(0.03)) {
    return [
      arrived,
      say(9, { kind: 'intake-left', caseId, payload: { reason: sentence(draw, language, 'asks'), record } }),
    ];
  }
  const deadline = new Date(FIRST_DAY + (day + 15) * DAY).toISOString().slice(0, 10);
  const events = [
    arrived,
    say(18, {
      kind: 'case-confirmed',
      caseId,
      payload: {
        record,
        mode: draw.of(['full', 'experience', 'experience', 'shared', 'regret', 'principle']),
        deadline: {
          packId: 'deadlines-cn',
          packVersion: 1,
          ruleId: 'cn-electricity',
          dueOn: deadline,
          computedOn: localDate,
        },
        localDate,
      },
    }),
  ];
  events.push(...courseOf(draw, { caseId, index, language, arrives, left, say }));
  return events;
}

interface Course {
  readonly caseId: string;
  readonly index: number;
  readonly language: PaperLanguage;
  readonly arrives: number;
  /** Days until the log ends. */
  readonly left: number;
  readonly say: (after: number, draft: EventDraft) => TimedDraft;
}

/** What happened after Confirm: promises, a letter for some, follow-ups, an end for most. */
function courseOf(
  draw: Draw,
  { caseId, index, language, arrives, left, say }: Course,
): readonly TimedDraft[] {
  const events: TimedDraft[] = [];
  const promiseId = uuid(2, index);
  if (draw.chance(0.6)) {
    const dueAt = new Date(arrives + 2 * DAY).toISOString();
    const what = sentence(draw, language, 'asks');
    events.push(
      say(19, {
        kind: 'promise-made',
        caseId,
        payload: { promise: { id: promiseId, caseId, source: 'remedy', what, owner: draw.of(STAFF), dueAt } },
      }),
    );
    if (left > 5) {
      const state = draw.often(['kept', 'kept', 'late', 'broken', 'withdrawn'] as const);
      events.push(say(2400, { kind: 'promise-settled', caseId, payload: { promiseId, state, reason: '' } }));
    }
  }
  if (draw.chance(0.25)) events.push(...letterOf(draw, { caseId, index, language, say }));
  for (let contact = 0; contact < 2; contact += 1) {
    if (left <= 8 || !draw.chance(0.35)) break;
    const payload = {
      followUp: {
        id: uuid(3, index, contact),
        caseId,
        kind: 'phone' as const,
        at: new Date(arrives + (4 + contact) * DAY).toISOString(),
        said: sentence(draw, language, 'followed'),
        outcome: draw.often([
          'reached-content',
          'reached-open',
          'not-reached',
          'reached-new-problem',
        ] as const),
        satisfaction: draw.often([4, 5, 3, 2, 1] as const),
      },
    };
    events.push(say(5760 + contact * 1440, { kind: 'follow-up-added', caseId, payload }));
  }
  if (draw.chance(0.04)) {
    events.push(
      say(8000, {
        kind: 'case-withdrawn',
        caseId,
        payload: { reason: sentence(draw, language, 'followed') },
      }),
    );
  } else if (left > 30 || draw.chance(0.6)) {
    events.push(
      say(8640, { kind: 'case-resolved', caseId, payload: { basis: sentence(draw, language, 'asks') } }),
    );
    if (left > 45 && draw.chance(0.9))
      events.push(say(20_000, { kind: 'case-closed', caseId, payload: { reason: '' } }));
  }
  return events;
}

function letterOf(
  draw: Draw,
  { caseId, index, language, say }: Pick<Course, 'caseId' | 'index' | 'language' | 'say'>,
): readonly TimedDraft[] {
  const paperId = uuid(4, index);
  const contentHash = (index + 1).toString(16).padStart(64, '0');
  const blocks = [
    { kind: 'title' as const, text: sentence(draw, language, 'matter') },
    {
      kind: 'paragraph' as const,
      part: 'facts' as const,
      fixed: false,
      runs: [{ text: sentence(draw, language, 'what') }],
    },
  ];
  return [
    say(1500, {
      kind: 'paper-drafted',
      caseId,
      payload: {
        paperId,
        kind: 'apology',
        language,
        version: 1,
        templateVersion: 1,
        title: 'letter',
        blocks,
        contentHash,
        signerName: draw.of(STAFF),
        signerTitle: '值班主任',
      },
    }),
    say(1520, {
      kind: 'paper-approved',
      caseId,
      payload: { paperId, version: 1, openErrors: 0, overrideReason: '' },
    }),
    say(1530, {
      kind: 'paper-printed',
      caseId,
      payload: { paperId, version: 1, pdfSha256: contentHash, copy: false },
    }),
  ];
}

function recordOf(draw: Draw, language: PaperLanguage, localDate: string): CaseRecord {
  const name = language === 'zh' ? nameZh(draw) : language === 'en' ? nameEn(draw) : namePl(draw);
  const sentences = (kind: 'what' | 'says', most: number): string =>
    Array.from({ length: 1 + draw.below(most) }, () => sentence(draw, language, kind)).join(
      language === 'zh' ? '' : ' ',
    );
  const gap = language === 'zh' ? '' : ' ';
  return {
    ...(draw.chance(0.04) ? { nameWithheld: true } : { customerName: name }),
    ...(draw.chance(0.9) ? { phone: phoneOf(draw, language) } : {}),
    ...(draw.chance(0.7) ? { reference: referenceOf(draw) } : {}),
    paperLanguage: language,
    channel: draw.of(CHANNELS),
    form: 'oral',
    matter: sentence(draw, language, 'matter'),
    what: `${sentences('what', 4)}${gap}${streetOf(draw, language)}`,
    customerWords: sentences('says', 3),
    ...(draw.chance(0.8) ? { request: sentence(draw, language, 'asks') } : {}),
    where: place(draw, language),
    happenedOn: localDate,
    place: draw.of(PLACES),
    sector: 'electricity',
    category: draw.often(CATEGORIES),
    complaintKind: draw.of(KINDS),
    severity: draw.of(SEVERITIES),
    factsState: draw.of(['established', 'being-checked', 'disputed']),
    cause: draw.of(['ours', 'shared', 'third-party', 'not-ours']),
    ...(draw.chance(0.2)
      ? {
          goodwillKind: 'goodwill' as const,
          goodwillAmount: { minor: (1 + draw.below(90)) * 500, currency: 'CNY' as const },
        }
      : {}),
  };
}

function phoneOf(draw: Draw, language: PaperLanguage): string {
  if (language === 'zh') return `1${String(30 + draw.below(70))}${draw.digits(8)}`;
  return language === 'en'
    ? `07${draw.digits(3)} ${draw.digits(6)}`
    : `+48 ${String(500 + draw.below(390))} ${draw.digits(3)} ${draw.digits(3)}`;
}

function referenceOf(draw: Draw): string {
  return draw.chance(0.5)
    ? draw.digits(10)
    : `${draw.of(['PL', 'WTL', '沪A', 'E'])}-${draw.digits(4)}-${draw.digits(2)}/${draw.of(['a', 'b', 'c'])}`;
}

/** Words of their own in every tenth text, as streets, products and slips of the pen are: they never come to an end. */
function streetOf(draw: Draw, language: PaperLanguage): string {
  if (!draw.chance(0.1)) return '';
  if (language === 'zh')
    return `地址在${Array.from({ length: 3 }, () => draw.of([...ROADS])).join('')}路${String(1 + draw.below(900))}弄。`;
  const word = Array.from({ length: 2 + draw.below(3) }, () => draw.of(SYLLABLES)).join('');
  return language === 'en'
    ? `The address is ${String(1 + draw.below(200))} ${word} Road.`
    : `Adres: ul. ${word} ${String(1 + draw.below(200))}.`;
}
const ROADS =
  '梧桐虹桥延安福州永嘉衡山复兴思南建国瑞金茂名陕西南昌泰康徐汇长宁静安普陀闸北杨浦宝嘉定松江青浦奉贤崇明金山川沙临港';
const SYLLABLES = [
  'bra',
  'ken',
  'wor',
  'thy',
  'sto',
  'mel',
  'dun',
  'ash',
  'ley',
  'pol',
  'kwi',
  'czo',
  'gra',
  'nie',
  'wsz',
  'lip',
  'jas',
  'nor',
  'ton',
  'ham',
  'eck',
  'ost',
  'rze',
  'mys',
  'lan',
];

export function staffId(index: number): string {
  return `018f0000-0000-7000-8000-${String(index).padStart(12, '0')}`;
}

/** When the nth member of staff began, in the order the log has them. */
export const LOG_BEGINS = new Date(FIRST_DAY).toISOString();
/** The next working morning: what a desk over this log takes for now. */
export const LOG_NOW = new Date(FIRST_DAY + DAYS * DAY + OPENS).toISOString();
export { REGISTER };
