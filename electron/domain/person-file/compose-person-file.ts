import type { Branch } from '../branch.ts';
import { goodwillWords } from '../papers/goodwill-words.ts';
import { dateWords, momentCell } from '../papers/date-words.ts';
import { letterheadOf } from '../papers/letterhead-of.ts';
import { moneyWords } from '../papers/money-words.ts';
import { asSentences } from '../papers/sentence.ts';
import { offeredGoodwill } from '../goodwill/granted-goodwill.ts';
import type { PaperLanguage } from '../language.ts';
import type { PaperBlock } from '../paper.ts';
import { RETENTION_CLASSES } from '../retention/retention-class.ts';
import { localDateOf, localDateTimeOf } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import { PERSON_FILE_WORDS } from './person-file-words.ts';
import type { PersonFileWords } from './person-file-words.ts';
import type { PersonCase, PersonFilePurpose } from './person-file.ts';

export interface PersonFileInput {
  /** As `handedOut` gives them, the oldest first. */
  readonly cases: readonly PersonCase[];
  readonly branch: Branch;
  readonly language: PaperLanguage;
  readonly purpose: PersonFilePurpose;
  readonly today: LocalDate;
}

interface Context {
  readonly words: PersonFileWords;
  readonly language: PaperLanguage;
  readonly zone: string;
  readonly today: LocalDate;
}

/** Everything the desk holds about one person, and for how long: the facts of each case in the order in which it came. */
export function composePersonFile(input: PersonFileInput): {
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
} {
  const { branch, cases, language, purpose, today } = input;
  const words = PERSON_FILE_WORDS[language];
  const head = letterheadOf(branch, language);
  const gap = language === 'zh' ? '　' : ', ';
  const context: Context = { words, language, zone: branch.zone, today };
  const blocks: PaperBlock[] = [
    {
      kind: 'letterhead',
      organisation: head.organisation,
      lines: [[head.branchName, head.address].filter((line) => line !== '').join(gap)],
    },
    { kind: 'title', text: words.title },
    { kind: 'reference', rows: [[words.madeOn, dateWords(today, language)]] },
    {
      kind: 'facts',
      rows: [
        [words.about, namesOf(cases, words)],
        [words.purpose, words.purposes[purpose]],
      ],
    },
    {
      kind: 'section',
      heading: words.title,
      text: `${words.intro(cases.length)}${space(language)}${words.masked}`,
    },
    ...cases.flatMap((one) => caseBlocks(one, context)),
    { kind: 'section', heading: words.keptHeading, text: words.kept },
    {
      kind: 'facts',
      rows: RETENTION_CLASSES.map((name) => {
        const months = branch.retention[name];
        return [words.keptClass[name], months === 0 ? words.forEver : words.months(months)];
      }),
    },
    { kind: 'legal', text: words.correction(head.phone) },
  ];
  return { title: words.title, blocks };
}

function namesOf(cases: readonly PersonCase[], words: PersonFileWords): string {
  const names = cases.flatMap(({ record }) => record.customerName ?? []).filter((name) => name !== '');
  return names.length === 0 ? words.none : [...new Set(names)].join(' · ');
}

function space(language: PaperLanguage): string {
  return language === 'zh' ? '' : ' ';
}

function caseBlocks(one: PersonCase, context: Context): readonly PaperBlock[] {
  const { words, language, zone } = context;
  const { record } = one;
  const day = (at: Instant): string => dateWords(localDateOf(at, zone), language);
  const sections: (readonly [heading: string, text: string])[] = [
    [words.told, said([record.customerWords, record.what], language)],
    [words.effect, said([record.effect], language)],
    [
      words.asked,
      said(
        [
          record.request,
          record.requestAmount === undefined ? '' : moneyWords(record.requestAmount, language),
        ],
        language,
      ),
    ],
    [
      words.established,
      said([record.rootCause, record.ourPart, record.toCheck, record.prevention], language),
    ],
    [words.said, said([record.spokenApology, ...one.said.map((line) => line.words)], language)],
    [words.goodwill, goodwill(one, context)],
    [
      words.contacts,
      said(
        one.contacts.map((contact) => contactLine(contact, context)),
        language,
      ),
    ],
    [
      words.papers,
      said(
        one.papers.map(({ kind, printedAt }) =>
          [
            words.paperKinds[kind],
            printedAt === null ? words.notPrinted : words.printed(day(printedAt)),
          ].join(language === 'zh' ? '，' : ', '),
        ),
        language,
      ),
    ],
    [
      words.told,
      said(
        one.problems.flatMap(({ matter, what }) => [matter, what]),
        language,
      ),
    ],
  ];
  return [
    {
      kind: 'section',
      heading: words.caseHeading(one.number, day(one.arrivedAt)),
      text: said([record.matter ?? words.states[one.state]], language),
    },
    { kind: 'facts', rows: rowsOf(one, context) },
    ...sections
      .filter(([, text]) => text !== '')
      .map(([heading, text]): PaperBlock => ({ kind: 'section', heading, text })),
    ...promises(one, context),
  ];
}

function rowsOf(one: PersonCase, { words, language }: Context): readonly (readonly [string, string])[] {
  const { record } = one;
  const rows: (readonly [string, string | undefined])[] = [
    [words.rows.state, words.states[one.state]],
    [words.rows.way, record.channel === undefined ? undefined : words.channels[record.channel]],
    [words.rows.name, record.customerName],
    [words.rows.phone, record.phone],
    [words.rows.address, record.postalAddress?.replaceAll('\n', ', ')],
    [words.rows.reference, record.reference],
    [words.rows.actsFor, record.actingFor === 'other' ? words.forSomebodyElse : undefined],
    [words.rows.owner, one.ownerName],
    [words.rows.due, one.dueOn === null ? undefined : dateWords(one.dueOn, language)],
    [words.rows.staff, one.staffConcerned.at(-1)],
  ];
  return rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [[label, value]]));
}

function goodwill(one: PersonCase, { language }: Context): string {
  const offered = offeredGoodwill(one.record);
  const granted = one.goodwills.filter(({ state }) => state === 'approved');
  return said(
    [
      offered === null ? '' : goodwillWords(offered, language),
      ...granted.map((asked) => goodwillWords(asked, language)),
    ],
    language,
  );
}

function contactLine(contact: PersonCase['contacts'][number], context: Context): string {
  const { words, language, zone, today } = context;
  return [
    momentCell(localDateTimeOf(contact.at, zone), language, today),
    words.contactKinds[contact.kind],
    contact.said,
    contact.satisfaction === undefined ? '' : words.satisfaction(contact.satisfaction),
  ]
    .filter((part) => part !== '')
    .join(language === 'zh' ? '，' : ', ');
}

function promises(one: PersonCase, { words, language, zone, today }: Context): readonly PaperBlock[] {
  if (one.promises.length === 0) return [];
  const { heading, columns, states } = words.promises;
  return [
    {
      kind: 'promises',
      heading,
      columns,
      rows: one.promises.map(({ what, state, settledAt, dueAt }) => [
        what,
        states[state],
        momentCell(localDateTimeOf(settledAt ?? dueAt, zone), language, today),
      ]),
    },
  ];
}

/** Typed texts one after the other, each a sentence of its own. */
function said(parts: readonly (string | undefined)[], language: PaperLanguage): string {
  return parts
    .filter((part) => part !== undefined && part.trim() !== '')
    .map((part) => asSentences(part ?? '', language))
    .join(space(language));
}
