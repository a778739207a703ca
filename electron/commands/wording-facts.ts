import { ADDRESS_FORMS } from '../domain/address-form.ts';
import { APOLOGY_MODES, apologyModeOf } from '../domain/apology-mode.ts';
import type { ApologyMode } from '../domain/apology-mode.ts';
import { CAUSES, FACTS_STATES, PRINCIPLES, STEP_STATES } from '../domain/complaint.ts';
import type { ComplaintFields, RemedyStep } from '../domain/complaint.ts';
import type { PaperLanguage } from '../domain/language.ts';
import { CURRENCIES } from '../domain/money.ts';
import type { Money } from '../domain/money.ts';
import { wordingFactsOf } from '../domain/papers/wording-facts.ts';
import { caseRecord } from '../domain/wording/case-record.ts';
import type { KnownMoment, RecordSurroundings } from '../domain/wording/case-record.ts';
import type { WordingFacts } from '../domain/wording/finding.ts';
import { fold } from '../domain/wording/folded-text.ts';
import { datesIn } from '../domain/wording/values/dates.ts';
import { letterGrams } from '../domain/wording/values/letter-grams.ts';
import { timesIn } from '../domain/wording/values/times.ts';

type Given = Readonly<Record<string, unknown>>;

/** Facts given in words, as they would stand in the letter; they win over what is written from raw values. */
const WORDS = [
  'date',
  'time',
  'place',
  'matter',
  'effect',
  'remedy',
  'remedyBy',
  'nextContact',
  'contactPerson',
] as const;
/** Names of the record of a complaint whose words say the same. */
const RECORD_NAMES: Readonly<Partial<Record<(typeof WORDS)[number], string>>> = {
  date: 'happenedOn',
  time: 'happenedTime',
  place: 'where',
};
const TEXT_FIELDS = [
  'customerName',
  'addressTitle',
  'phone',
  'actingForName',
  'reference',
  'customerWords',
  'effect',
  'matter',
  'what',
  'where',
  'product',
  'request',
  'toCheck',
  'rootCause',
  'ourPart',
  'prevention',
  'answerBasis',
  'resolutionBasis',
  'customerRemarks',
] as const;
const MONEY_FIELDS = ['lossMoney', 'requestAmount', 'goodwillAmount'] as const;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?/;

/**
 * The facts of a case as given on the command line: the names of a complaint's record (domain/complaint) with raw values, with
 * `mode`, `number`, `today`, `people`, `earlierLetters` and `fixedLines` beside them, or the names of WordingFacts with words.
 * Unknown names and values of another shape are passed over, because a whole exported case may be given.
 */
export function readWordingFacts(given: Given, lang: PaperLanguage): WordingFacts {
  const plain = camelled(given);
  const fields = fieldsOf(plain);
  const mode = modeOf(plain);
  const today = textOf(plain['today']);
  const around = aroundOf(plain, lang);
  const written: WordingFacts =
    mode === undefined && Object.keys(fields).length === 0
      ? {}
      : wordingFactsOf(
          fields,
          mode ?? 'experience',
          lang,
          DATE.test(today) ? today : (fields.happenedOn ?? '2000-01-01'),
        );
  const { mode: _, record: __, ...inWords } = written;
  const said: Partial<Record<(typeof WORDS)[number], string>> = Object.fromEntries(
    WORDS.flatMap((name) => {
      const text = textOf(plain[name]) || textOf(plain[RECORD_NAMES[name] ?? '']);
      return text === '' ||
        ((name === 'date' || name === 'time') && fields.happenedOn !== undefined && MOMENT.test(text))
        ? []
        : [[name, text]];
    }),
  );
  const record = caseRecord(fields, lang, {
    ...around,
    words: [...(around.words ?? []), ...Object.values(said)],
  });
  return {
    ...inWords,
    ...said,
    ...(mode === undefined ? {} : { mode }),
    record: {
      ...record,
      happened: record.happened ?? momentIn(`${said.date ?? ''} ${said.time ?? ''}`, lang),
      promised: [
        ...record.promised,
        ...[said.remedyBy, said.nextContact].flatMap((words) => momentIn(words ?? '', lang) ?? []),
      ],
    },
  };
}

/** A moment given in words: 11月2日9:40, by noon on 12 May. Null where no day is named. */
function momentIn(words: string, lang: PaperLanguage): KnownMoment | null {
  const { folded } = fold(words, lang);
  const [date] = datesIn(folded, lang);
  const [time] = timesIn(folded, lang);
  if (date === undefined) return null;
  return { date, minutes: time?.minutes[0] ?? null };
}

function fieldsOf(given: Given): ComplaintFields {
  const texts = TEXT_FIELDS.flatMap((name) => {
    const text = textOf(given[name]);
    return text === '' ? [] : [[name, text] as const];
  });
  const sums = MONEY_FIELDS.flatMap((name) => {
    const money = moneyOf(given[name]);
    return money === null ? [] : [[name, money] as const];
  });
  const form = ADDRESS_FORMS.find((one) => one === given['addressForm']);
  const happenedOn = [given['happenedOn'], given['date']].map(textOf).find((one) => DATE.test(one));
  const happenedTime = [given['happenedTime'], given['time']]
    .map(textOf)
    .find((one) => /^\d{2}:\d{2}$/.test(one));
  const moments = (['nextContactAt', 'checkBy', 'goodwillDue'] as const).flatMap((name) => {
    const text = textOf(given[name]);
    return MOMENT.test(text) ? [[name, text] as const] : [];
  });
  const steps = Array.isArray(given['steps']) ? given['steps'].flatMap(stepOf) : [];
  return {
    ...Object.fromEntries([...texts, ...sums, ...moments]),
    ...(form === undefined ? {} : { addressForm: form }),
    ...(happenedOn === undefined ? {} : { happenedOn }),
    ...(happenedTime === undefined ? {} : { happenedTime }),
    ...(steps.length === 0 ? {} : { steps }),
  };
}

function stepOf(value: unknown, at: number): readonly RemedyStep[] {
  if (!isRecord(value)) return [];
  const [what, owner, due] = [textOf(value['what']), textOf(value['owner']), textOf(value['due'])];
  if (!MOMENT.test(due)) return [];
  const state = STEP_STATES.find((one) => one === value['state']) ?? 'next';
  return [{ id: String(at), what, owner, due, state }];
}

/** Minor units with their currency, or an amount in major units. */
function moneyOf(value: unknown): Money | null {
  if (!isRecord(value)) return null;
  const currency = CURRENCIES.find((one) => one === value['currency']);
  if (currency === undefined) return null;
  const { minor, amount } = value;
  if (typeof minor === 'number' && Number.isSafeInteger(minor)) return { minor, currency };
  return typeof amount === 'number' ? { minor: Math.round(amount * 100), currency } : null;
}

function aroundOf(given: Given, lang: PaperLanguage): RecordSurroundings {
  const list = (name: string): readonly string[] =>
    Array.isArray(given[name]) ? given[name].filter((one) => typeof one === 'string') : [];
  const fixedLines = list('fixedLines');
  const today = textOf(given['today']);
  const number = textOf(given['number']);
  const people = [...list('people'), textOf(given['signerName']), textOf(given['contactPerson'])];
  return {
    fixedLines,
    people: people.filter((name) => name !== ''),
    words: [textOf(given['branchName'])],
    places: [textOf(given['branchName'])],
    earlierLetters: list('earlierLetters')
      .filter((letter) => !greets(letter, textOf(given['customerName']), lang))
      .map((letter) => letterGrams(letter, lang, fixedLines)),
    ...(DATE.test(today) ? { today } : {}),
    ...(number === '' ? {} : { number }),
  };
}

/** An earlier letter to the same customer is no letter to somebody else; it is told by the name in its first line. */
function greets(letter: string, customerName: string, lang: PaperLanguage): boolean {
  const [line = ''] = letter.trimStart().split('\n', 1);
  const name = lang === 'zh' ? customerName.trim() : (customerName.trim().split(/\s+/u).at(-1) ?? '');
  return name.length > 1 && line.toLowerCase().includes(name.toLowerCase());
}

function modeOf(given: Given): ApologyMode | undefined {
  const named = APOLOGY_MODES.find((one) => one === given['mode']);
  if (named !== undefined) return named;
  const factsState = FACTS_STATES.find((one) => one === given['factsState']);
  if (factsState === undefined) return undefined;
  const cause = CAUSES.find((one) => one === given['cause']);
  const principle = PRINCIPLES.find((one) => one === given['principle']);
  return apologyModeOf({ factsState, cause, principle });
}

/** customer_name as customerName: other programs write names so; codes too: being_checked. */
function camelled(given: Given): Given {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      typeof value === 'string' && /^[a-z]+(?:_[a-z]+)+$/.test(value) ? value.replaceAll('_', '-') : value,
    ]),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function isRecord(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
