import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../electron/store/open-store.ts';
import { append } from '../../../electron/store/log/append.ts';
import type { Db } from '../../../electron/store/database.ts';
import { recordsPort } from '../../../electron/store/desk-ports.ts';
import { checklistFindings, isDayClosed, unclosedDays } from '../../../electron/store/records/day.ts';
import { REPORTS, REPORT_SHAPES } from '../../../electron/domain/reports/report.ts';
import { NO_FILTERS } from '../../../electron/domain/search/log-filters.ts';
import type { LogFilters } from '../../../electron/domain/search/log-filters.ts';
import { draftOf, saveDraft } from '../../../electron/store/records/draft.ts';
import { logHead } from '../../../electron/store/records/event.ts';
import {
  changedOlderCases,
  copiesOf,
  packageRows,
  packagesMade,
} from '../../../electron/store/records/package.ts';
import { reportFigures, reportVolume } from '../../../electron/store/records/report.ts';
import { ANNA, arrived, at, by, confirmed, deskStore } from './temporary-store.ts';

/**
 * A desk opened afresh, as at the start of a day. The desk never runs ANALYZE, so that its plans depend on the queries alone
 * and are here what they are with a million cases.
 */
function openedDesk(): Db {
  const { file, db } = deskStore();
  append(db, by(ANNA, at('09:00')), [arrived(CASE, 1)]);
  const record = { customerName: '张伟', matter: '电费 nadpłata', phone: '601 234 567' };
  append(db, by(ANNA, at('09:10')), [arrived('case-0', 2), confirmed('case-0', record)]);
  const again = openStore(file);
  if (!again.ok) throw new Error(again.code);
  onTestFinished(() => again.value.close());
  return again.value.db;
}

/** Every statement run by `work`, with the plan SQLite has for it. */
function plansOf(db: Db, work: () => void): readonly { sql: string; plan: string }[] {
  const texts = new Set<string>();
  const prepare = db.prepare.bind(db);
  db.prepare = (sql: string) => {
    texts.add(sql);
    return prepare(sql);
  };
  work();
  db.prepare = prepare;
  return [...texts].map((sql) => ({
    sql: sql.replace(/\s+/g, ' '),
    plan: (prepare(`EXPLAIN QUERY PLAN ${sql}`).all(nulls(sql)) as readonly { detail: string }[])
      .map(({ detail }) => detail)
      .join('\n'),
  }));
}

function nulls(sql: string): Record<string, null> {
  return Object.fromEntries([...sql.matchAll(/:(\w+)/g)].map(([, name]) => [name, null]));
}

/**
 * Reading something from its beginning to its end, whatever it is called in the query. Only what stays small may be: the people
 * who work here, the counters, one row of constants, the rows an index of words gives, what another step has narrowed down, and the
 * indexes of what is still open.
 */
const FULL_SCAN =
  /SCAN (?!(?:staff|branch USING COVERING INDEX sqlite_autoindex_branch_1|CONSTANT ROW|(?:asked|wanted) VIRTUAL TABLE INDEX 1:|search_(?:index|word_part) VIRTUAL TABLE INDEX \d+:[<>]*M\d[<>]*|row|day|each_word|newest|changed|arrivals|settled|\(subquery-\d+\))(?:\n|$))(?!\w+ USING (?:COVERING )?INDEX (?:case_in_intake|case_without_end|case_without_letter|paper_to_approve|paper_to_hand_over|goodwill_waiting|promise_due|promise_open_by_case)(?:\n|$))/;

const CASE = 'case-1';
/** What is looked for must be in the log: a word that is nowhere asks nothing further. */
const SEARCHES: readonly (readonly [string, string, Partial<LogFilters>])[] = [
  ['all of it', '', {}],
  ['two Chinese characters', '电费', {}],
  ['one, which every case may hold', '费', {}],
  ['the middle of a word', 'nadpła', {}],
  ['a phone', '601 234 567', {}],
  ['a name in pinyin', 'zhangwei', {}],
  ['two states', '', { states: ['resolved', 'closed'] }],
  ['what is under way', '电费', { states: ['open', 'waiting', 'reopened'] }],
  ['overdue', '', { overdue: true }],
  ['with open promises', '电费', { openPromises: true }],
  ['a span of days', '电费', { from: '2026-06-01', to: '2026-06-30' }],
  ['of somebody, of a kind', '', { owner: ANNA, category: 'bill', severity: 'mild', language: 'zh' }],
];
const QUESTIONS: readonly (readonly [string, (db: Db) => void])[] = [
  ['Today', (db) => recordsPort(db).today('2026-06-11', at('10:00'), () => false)],
  [
    'the supervisor’s list',
    (db) => [
      recordsPort(db).casesInTrouble('2026-06-11', at('10:00'), () => false),
      recordsPort(db).casesAtOnce(at('10:00'), () => false),
      recordsPort(db).caseInTrouble(CASE, at('10:00'), () => false),
    ],
  ],
  [
    'what somebody has in hand',
    (db) => [
      recordsPort(db).casesInHand(ANNA),
      recordsPort(db).casesInHandByOwner(),
      recordsPort(db).deactivationReason(ANNA),
    ],
  ],
  [
    'reminders shown',
    (db) => [recordsPort(db).remindersShown(['a']), recordsPort(db).noteRemindersShown(['a'], at('10:00'))],
  ],
  ['open intakes', (db) => recordsPort(db).openIntakes()],
  [
    'packs in use',
    (db) => [
      recordsPort(db).packsInUse(),
      recordsPort(db).packVersion('p', 1),
      recordsPort(db).lastPackVersion('p'),
    ],
  ],
  [
    'the case page',
    (db) => [recordsPort(db).caseRow(CASE), recordsPort(db).casePage(CASE), recordsPort(db).saidLines(CASE)],
  ],
  [
    'papers',
    (db) => [recordsPort(db).papersOf(CASE), recordsPort(db).pdfOf('paper'), recordsPort(db).paper('paper')],
  ],
  ...REPORTS.map(
    (report) =>
      [
        `the tile of ${report}`,
        (db: Db) =>
          reportFigures(db, { from: '2016-11-01', to: '2026-10-31' }, REPORT_SHAPES[report].measures),
      ] as const,
  ),
  [
    'the board of reports',
    (db) => [
      reportFigures(db, { from: '2026-06-11', to: '2026-07-31' }),
      reportVolume(db, { from: '2016-11-01', to: '2026-10-31' }),
    ],
  ],
  [
    'returning by phone',
    (db) => recordsPort(db).findReturning({ phone: '4567', name: '', reference: '', except: '' }),
  ],
  [
    'returning by name',
    (db) => recordsPort(db).findReturning({ phone: '', name: 'Jan Ko', reference: '', except: '' }),
  ],
  [
    'returning by reference',
    (db) => recordsPort(db).findReturning({ phone: '', name: '', reference: 'PL00', except: '' }),
  ],
  ...SEARCHES.map(
    ([what, query, filters]) =>
      [
        `the log: ${what}`,
        (db: Db) => {
          const now = { at: at('10:00'), localDate: '2026-06-11' };
          return recordsPort(db).searchLog({
            query,
            filters: { ...NO_FILTERS, ...filters },
            before: null,
            now,
          });
        },
      ] as const,
  ),
  ['what the log’s filters offer', (db) => [recordsPort(db).countersWithCases(), recordsPort(db).logViews()]],
  [
    'a draft',
    (db) => [
      saveDraft(db, CASE, 0, { matter: 'Bill' }, { stage: 'facts', cursor: '' }, at('09:30')),
      draftOf(db, CASE),
    ],
  ],
  [
    'an arrival',
    (db) => [
      recordsPort(db).ordinalsUsed('2026-06-11'),
      append(db, by(ANNA, at('09:31')), [arrived('case-2', 3)]),
    ],
  ],
  [
    'the day',
    (db) => [
      checklistFindings(db, '2026-06-11', at('10:00')),
      unclosedDays(db, '2026-06-12'),
      isDayClosed(db, '2026-06-11'),
    ],
  ],
  ['the export history', (db) => [packagesMade(db, 61, 40), copiesOf(db, [1, 2, 3])]],
  ['the end of the log', (db) => logHead(db)],
  [
    'what changed since the last package',
    (db) => [changedOlderCases(db, '2026-06-11'), packageRows(db, (events) => [...events])],
  ],
];

/** What runs with every save must not even sort: sorting reads everything it sorts. */
const SORT = /USE TEMP B-TREE/;
const WITH_EVERY_SAVE = new Set(['a draft', 'an arrival', 'the end of the log']);

describe('no question reads a whole table', () => {
  it.each(QUESTIONS)('%s', (what, ask) => {
    const db = openedDesk();
    const plans = plansOf(db, () => ask(db));
    expect(plans.length).toBeGreaterThan(0);
    for (const { sql, plan } of plans) {
      expect(plan, sql).not.toMatch(FULL_SCAN);
      if (WITH_EVERY_SAVE.has(what)) expect(plan, sql).not.toMatch(SORT);
    }
  });

  it('Today walks what waits for a letter by its own index, in its order, and no case that is done', () => {
    const db = openedDesk();
    const plans = plansOf(db, () => recordsPort(db).today('2026-06-11', at('10:00'), () => false));
    for (const index of ['case_without_end', 'case_without_letter']) {
      const found = plans.filter(({ plan }) => plan.includes(index));
      expect(found, index).not.toEqual([]);
      for (const { sql, plan } of found) expect(plan, sql).not.toMatch(/case_by_state|USE TEMP B-TREE/);
    }
  });

  it('and this test would see one that did', () => {
    const db = openedDesk();
    const [found] = plansOf(db, () =>
      db.prepare(`SELECT id FROM complaint_case WHERE customer_name = 'Jan'`).all(),
    );
    expect(found?.plan).toMatch(FULL_SCAN);
  });
});
