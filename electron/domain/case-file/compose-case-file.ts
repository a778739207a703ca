import type { Branch } from '../branch.ts';
import { grantedFields, offeredGoodwill } from '../goodwill/granted-goodwill.ts';
import type { PaperLanguage } from '../language.ts';
import type { LateClock } from '../lateness.ts';
import type { PaperBlock } from '../paper.ts';
import { dateWords, momentCell } from '../papers/date-words.ts';
import { goodwillWords } from '../papers/goodwill-words.ts';
import { letterheadOf } from '../papers/letterhead-of.ts';
import { moneyWords } from '../papers/money-words.ts';
import { asSentences } from '../papers/sentence.ts';
import { PERSON_FILE_WORDS } from '../person-file/person-file-words.ts';
import type { PersonCase } from '../person-file/person-file.ts';
import type { ServiceClock } from '../service-clocks.ts';
import { localDateOf, localDateTimeOf } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import { CASE_FILE_WORDS } from './case-file-words.ts';
import { FILED_KIND_WORDS, FILED_KINDS } from './filed-kinds.ts';

export interface CaseFileInput {
  /** As `filedCase` gives it. */
  readonly one: PersonCase;
  /** Who did what stands in the timeline, in its order; empty for the desk itself. */
  readonly actors: readonly string[];
  readonly clocks: readonly Pick<ServiceClock, 'code' | 'state' | 'dueAt'>[];
  readonly lateness: readonly { readonly clock: LateClock; readonly reason: string }[];
  readonly branch: Branch;
  readonly language: PaperLanguage;
  readonly staffConcerned: boolean;
  readonly today: LocalDate;
}

type Triple = readonly [string, string, string];

/** The parts of an event that are words somebody typed or said. */
const TYPED = ['words', 'matter', 'what', 'said', 'basis', 'reason', 'circumstances', 'note', 'why'] as const;

/** One case from its first minute to now, as it is filed: head, people, facts, clocks, promises, contacts, papers, every event. */
export function composeCaseFile(input: CaseFileInput): {
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
} {
  const { one, branch, language, today } = input;
  const words = CASE_FILE_WORDS[language];
  const head = letterheadOf(branch, language);
  const gap = language === 'zh' ? '　' : ', ';
  const blocks: readonly PaperBlock[] = [
    {
      kind: 'letterhead',
      organisation: head.organisation,
      lines: [[head.branchName, head.address].filter((line) => line !== '').join(gap)],
    },
    { kind: 'title', text: words.title },
    {
      kind: 'reference',
      rows: [
        [one.number, `${words.printedOn}${language === 'zh' ? '：' : ' '}${dateWords(today, language)}`],
      ],
    },
    { kind: 'facts', rows: people(input) },
    ...facts(input),
    ...tables(input),
    { kind: 'legal', text: input.staffConcerned ? '' : words.withoutStaff },
  ];
  return { title: `${words.title} ${one.number}`, blocks };
}

function people({ one, language }: CaseFileInput): readonly (readonly [string, string])[] {
  const words = PERSON_FILE_WORDS[language];
  const { record } = one;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [CASE_FILE_WORDS[language].received, dateWords(one.localDate, language)],
    [words.rows.state, words.states[one.state]],
    [words.rows.way, record.channel === undefined ? undefined : words.channels[record.channel]],
    [words.rows.name, record.nameWithheld === true ? undefined : record.customerName],
    [words.rows.phone, record.phone],
    [words.rows.address, record.postalAddress?.replaceAll('\n', language === 'zh' ? '，' : ', ')],
    [words.rows.reference, record.reference],
    [CASE_FILE_WORDS[language].rows.actsFor, record.actingForName],
    [words.rows.owner, one.ownerName],
    [words.rows.due, one.dueOn === null ? undefined : dateWords(one.dueOn, language)],
    [words.rows.staff, one.staffConcerned.at(-1)],
  ];
  return rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [[label, value]]));
}

function facts({ one, language, lateness }: CaseFileInput): readonly PaperBlock[] {
  const words = CASE_FILE_WORDS[language];
  const { record } = one;
  const amount = record.requestAmount === undefined ? '' : moneyWords(record.requestAmount, language);
  const granted = offeredGoodwill(grantedFields(record, one.goodwills));
  const sections: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    [words.matter, [record.matter]],
    [words.told, [record.customerWords, record.what]],
    [words.effect, [record.effect]],
    [words.asked, [record.request, amount]],
    [words.established, [record.rootCause, record.ourPart, record.toCheck, record.prevention]],
    [words.goodwill, [granted === null ? '' : goodwillWords(granted, language)]],
    [words.laterProblems, one.problems.flatMap(({ matter, what }) => [matter, what])],
    [words.clocks, lateness.map(({ clock, reason }) => words.lateBecause(words.clockNames[clock], reason))],
  ];
  return sections.flatMap(([heading, parts]): readonly PaperBlock[] => {
    const text = parts
      .filter((part) => part !== undefined && part.trim() !== '')
      .map((part) => asSentences(part ?? '', language))
      .join(language === 'zh' ? '' : ' ');
    return text === '' ? [] : [{ kind: 'section', heading, text }];
  });
}

function tables(input: CaseFileInput): readonly PaperBlock[] {
  const { one, branch, language, today, clocks } = input;
  const words = CASE_FILE_WORDS[language];
  const person = PERSON_FILE_WORDS[language];
  const when = (at: Instant): string => momentCell(localDateTimeOf(at, branch.zone), language, today);
  const comma = language === 'zh' ? '，' : ', ';
  const day = (at: Instant): string => dateWords(localDateOf(at, branch.zone), language);
  return [
    table(
      words.clocks,
      words.clockColumns,
      clocks.map(({ code, state, dueAt }) => [words.clockNames[code], words.clockStates[state], when(dueAt)]),
    ),
    table(
      words.promises,
      person.promises.columns,
      one.promises.map(({ what, state, settledAt, dueAt }) => [
        what === '' ? person.contactKinds.phone : what,
        person.promises.states[state],
        when(settledAt ?? dueAt),
      ]),
    ),
    table(
      words.contacts,
      words.contactColumns,
      one.contacts.map(({ said, kind, satisfaction, at }) => [
        said,
        [person.contactKinds[kind], satisfaction === undefined ? '' : person.satisfaction(satisfaction)]
          .filter((part) => part !== '')
          .join(comma),
        when(at),
      ]),
    ),
    table(
      words.papers,
      words.paperColumns,
      one.papers.map(({ kind, version, printedAt }) => [
        person.paperKinds[kind],
        words.version(version),
        printedAt === null ? person.notPrinted : day(printedAt),
      ]),
    ),
    table(words.timeline, words.timelineColumns, timeline(input, when)),
  ].flat();
}

function table(heading: string, columns: Triple, rows: readonly Triple[]): readonly PaperBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'promises', heading, columns, rows }];
}

/** The kind of an event, and after it the words that were typed or said with it. */
function timeline(
  { one, actors, language }: CaseFileInput,
  when: (at: Instant) => string,
): readonly Triple[] {
  const words = FILED_KIND_WORDS[language];
  const colon = language === 'zh' ? '：' : ': ';
  return one.timeline.flatMap(({ at, kind, detail }, index): readonly Triple[] => {
    const known = FILED_KINDS.find((each) => each === kind);
    if (known === undefined) return [];
    const typed = TYPED.map((name) => detail[name])
      .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
      .join(language === 'zh' ? '；' : '; ');
    return [[typed === '' ? words[known] : words[known] + colon + typed, actors[index] ?? '', when(at)]];
  });
}
