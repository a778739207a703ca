import { join } from 'node:path';
import { assert, array, constantFrom, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRecord, EventDraft } from '../../../electron/domain/event.ts';
import { NO_FILTERS } from '../../../electron/domain/search/log-filters.ts';
import type { LogFilters } from '../../../electron/domain/search/log-filters.ts';
import { questionOf } from '../../../electron/domain/search/question.ts';
import { all, one, run } from '../../../electron/store/database.ts';
import type { Db } from '../../../electron/store/database.ts';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import type { Store } from '../../../electron/store/open-store.ts';
import { saveDraft } from '../../../electron/store/records/draft.ts';
import { countLog, everyAnswer, searchLog } from '../../../electron/store/records/search-log.ts';
import { answersSql } from '../../../electron/store/search/narrowed.ts';
import {
  dropFromSearch,
  ensureSearch,
  forgetDropped,
  mergeSearchWhenIdle,
  rebuildSearch,
} from '../../../electron/store/search/search-index.ts';
import { walk } from '../../../electron/store/search/walk.ts';
import { writeLog } from '../../bench/data/make-log.ts';
import { queriesFor } from '../../bench/queries.ts';
import {
  ANNA,
  arrived,
  at,
  confirmed,
  deskStore,
  promised,
  temporaryFolder,
  write,
} from './temporary-store.ts';

const now = { at: at('18:00'), localDate: '2026-06-11' };

function storeOf(records: readonly CaseRecord[]): Store {
  const store = deskStore();
  records.forEach((record, index) => {
    write(
      store,
      at('09:00'),
      arrived(`case-${index + 1}`, index + 1),
      confirmed(`case-${index + 1}`, record),
    );
  });
  return store;
}

function found(db: Db, query: string, filters: Partial<LogFilters> = {}): readonly string[] {
  return searchLog(db, { query, filters: { ...NO_FILTERS, ...filters }, before: null, now }).rows.map(
    ({ caseId }) => caseId,
  );
}

function byIndex(db: Db, query: string): readonly number[] {
  const asked = { question: questionOf(query), filters: NO_FILTERS, now };
  return walk(db, asked, Number.MAX_SAFE_INTEGER, { most: 100_000, effort: 10_000_000 }).found;
}

/** Every text read from its beginning to its end. */
function byScan(db: Db, query: string): readonly number[] {
  const question = questionOf(query);
  if (question === null)
    return all<{ seq: number }>(db, `SELECT arrived_seq AS seq FROM complaint_case ORDER BY seq DESC`).map(
      ({ seq }) => seq,
    );
  const { sql, parameters } = answersSql(question);
  return all<{ seq: number }>(
    db,
    `SELECT arrived_seq AS seq FROM search_text WHERE ${sql} ORDER BY arrived_seq DESC`,
    parameters,
  ).map(({ seq }) => seq);
}

describe('a search finds', () => {
  const store = (): Store =>
    storeOf([
      { customerName: '張偉', matter: '退還手續費', phone: '138 0013 8000', customerWords: '等了40分钟' },
      { customerName: '单秀英', matter: '电费多收', what: '客户在柜台排队，机器吞卡。' },
      {
        customerName: 'Łucja Wiśniewska-Kęs',
        matter: 'Zawyżony rachunek',
        request: 'zwrot 120,50 zł',
        reference: 'PL 0012-33/b',
      },
      {
        customerName: 'Zoë O’Neill',
        matter: 'Line cut off',
        what: 'The engineer never arrived at 9½ Beauchamp Road.',
      },
      { nameWithheld: true, customerName: 'Niemand', matter: '𠮷野家 refund' },
    ]);

  it.each([
    ['张伟', ['case-1']],
    ['張', ['case-1']],
    ['zhangwei', ['case-1']],
    ['zhang wei', ['case-1']],
    // The beginning of zwrot as well as initials.
    ['zw', ['case-3', 'case-1']],
    ['shan xiu', ['case-2']],
    ['danxiuying', ['case-2']],
    ['手续', ['case-1']],
    ['還', ['case-1']],
    ['队，机', ['case-2']],
    ['8000', ['case-1']],
    ['138-0013', ['case-1']],
    ['+86 138 0013 8000', ['case-1']],
    ['isniew', ['case-3']],
    ['WISNIEWSKA-KES', ['case-3']],
    ['kes lucja', ['case-3']],
    ['pl0012', ['case-3']],
    ['0012-33', ['case-3']],
    ['120,5', ['case-3']],
    ["o'neill", ['case-4']],
    ['neill beauch', ['case-4']],
    ['9 1⁄2', ['case-4']],
    ['ngine', ['case-4']],
    ['𠮷野', ['case-5']],
    ['Niemand', []],
    ['吞卡 张', []],
    ['260611-00', ['case-5', 'case-4', 'case-3', 'case-2', 'case-1']],
    ['。', ['case-2']],
    ['½', ['case-4']],
  ])('%j: %j', (query, cases) => {
    expect(found(store().db, query)).toEqual(cases);
  });

  it('what was said later, and says why it was found', () => {
    const { db } = store();
    const followUp = {
      id: 'f',
      caseId: 'case-2',
      kind: 'phone' as const,
      at: at('10:00'),
      said: '客户说水晶杯也碎了',
      outcome: 'reached-open' as const,
    };
    const said: EventDraft = { kind: 'follow-up-added', caseId: 'case-2', payload: { followUp } };
    expect(found(db, '水晶')).toEqual([]);
    write({ db, file: '', close: () => undefined }, at('10:00'), said);
    const [row] = searchLog(db, { query: '水晶', filters: NO_FILTERS, before: null, now }).rows;
    expect(row).toMatchObject({ caseId: 'case-2', excerpt: '客户说水晶杯也碎了' });
    expect(searchLog(db, { query: '电费', filters: NO_FILTERS, before: null, now }).rows[0]?.excerpt).toBe(
      '',
    );
  });

  it('whoever is still at the counter by what the draft says, in their place among the others', () => {
    const { db } = store();
    write({ db, file: '', close: () => undefined }, at('11:00'), arrived('here', 6));
    saveDraft(
      db,
      'here',
      0,
      { customerName: 'Łucja Nowa', phone: '600 700 800' },
      { stage: 'listen', cursor: '' },
      at('11:01'),
    );
    expect(found(db, 'lucja')).toEqual(['here', 'case-3']);
    expect(found(db, '600700')).toEqual(['here']);
    expect(found(db, 'lucja', { states: ['open'] })).toEqual(['case-3']);
    expect(found(db, 'nowa', { states: ['intake'] })).toEqual(['here']);
  });

  it('through every filter', () => {
    const store = storeOf([
      { matter: 'Bill', category: 'bill', sector: 'electricity', severity: 'severe', paperLanguage: 'en' },
      { matter: 'Bill', category: 'meter', sector: 'electricity', severity: 'mild', paperLanguage: 'pl' },
    ]);
    const { db } = store;
    write(store, at('09:20'), promised('case-2', 'p', at('12:00')));
    write(store, at('09:30'), { kind: 'case-resolved', caseId: 'case-1', payload: { basis: '' } });
    expect(found(db, 'bill', { category: 'bill', sector: 'electricity' })).toEqual(['case-1']);
    expect(found(db, 'bill', { severity: 'mild' })).toEqual(['case-2']);
    expect(found(db, '', { language: 'en' })).toEqual(['case-1']);
    expect(found(db, '', { states: ['resolved'] })).toEqual(['case-1']);
    expect(found(db, '', { states: ['resolved', 'open'] })).toEqual(['case-2', 'case-1']);
    expect(found(db, 'bill', { openPromises: true })).toEqual(['case-2']);
    expect(found(db, '', { overdue: true })).toEqual(['case-2']);
    expect(found(db, '', { owner: ANNA, counter: 'BTH-1' })).toEqual(['case-2', 'case-1']);
    expect(found(db, '', { owner: 'nobody' })).toEqual([]);
    expect(found(db, 'bill', { from: '2026-06-11', to: '2026-06-11' })).toEqual(['case-2', 'case-1']);
    expect(found(db, '', { from: '2026-06-12', to: '2026-06-30' })).toEqual([]);
    expect(found(db, '', { to: '2026-06-10' })).toEqual([]);
  });
});

describe('the index', () => {
  it('answers as a scan of every text does, whatever is written and asked', () => {
    const letters = constantFrom(
      'a',
      'b',
      'ł',
      'Ł',
      'é',
      '1',
      '2',
      '０',
      '-',
      '.',
      '/',
      ' ',
      ' ',
      '电',
      '電',
      '费',
      '，',
      '𠮷',
      '👵',
      '’',
      '\u0301',
      '\u200B',
      'z',
      'w',
    );
    const text = string({ unit: letters, maxLength: 24 });
    const asked = array(string({ unit: letters, minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 12,
    });
    const cases = array(
      record({
        customerName: text,
        matter: text,
        what: text,
        phone: string({ unit: constantFrom('1', '2', ' ', '+'), maxLength: 9 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    assert(
      property(cases, asked, (records, queries) => {
        const { db } = storeOf(records);
        for (const query of queries) expect(byIndex(db, query), query).toEqual(byScan(db, query));
      }),
      { numRuns: 60, seed: 20_260_611 },
    );
  }, 120_000);

  it('does so over a log of a branch, for every way of asking', async () => {
    const file = join(temporaryFolder(), 'log.db');
    await writeLog(file, 1200);
    const opened = openStore(file);
    if (!opened.ok) throw new Error(opened.code);
    const { db, close } = opened.value;
    try {
      for (const { kind, query } of queriesFor(db, 350))
        expect(byIndex(db, query), `${kind}: ${query}`).toEqual(byScan(db, query));
      for (const query of ['', '客户', 'the', '-1', '9']) {
        const asked = { query, filters: NO_FILTERS, now };
        const { total, rested } = searchLog(db, { ...asked, before: null });
        let counted = total ?? 0;
        for (let before = rested; before !== null;) {
          const on = countLog(db, { ...asked, before });
          counted += on.counted;
          before = on.next;
        }
        expect(Math.min(counted, 1000), query).toBe(Math.min(byScan(db, query).length, 1000));
      }
      const answers = [...everyAnswer(db, { query: '客户', filters: NO_FILTERS, now })].flat();
      expect(answers).toEqual(byScan(db, '客户'));
    } finally {
      close();
    }
  }, 120_000);

  it('is the same after the log was folded anew, and after its pieces were put together', () => {
    const store = storeOf(
      Array.from({ length: 40 }, (_, index) => ({
        customerName: `王${index}`,
        matter: `电费 ${index} nadpłata`,
      })),
    );
    const { db } = store;
    const asked = ['电费', 'nadp', '王3', '王39', '1'];
    const before = asked.map((query) => byIndex(db, query));
    let steps = 0;
    while (mergeSearchWhenIdle(db)) steps += 1;
    expect(steps).toBeGreaterThan(0);
    expect(asked.map((query) => byIndex(db, query))).toEqual(before);
    const texts = all(db, `SELECT * FROM search_text`);
    rebuildState(db);
    expect(all(db, `SELECT * FROM search_text`)).toEqual(texts);
    expect(asked.map((query) => byIndex(db, query))).toEqual(before);
    run(db, `INSERT INTO search_index (search_index) VALUES ('integrity-check')`);
  });

  it('forgets a case that was dropped, in the file too', () => {
    const { db } = storeOf([
      { customerName: 'Xquizzle Zzmarker', matter: 'Bill' },
      { customerName: 'Anna Nowak', matter: 'Bill' },
    ]);
    dropFromSearch(db, 'case-1');
    expect(byIndex(db, 'zzmark')).toEqual([]);
    expect(byIndex(db, 'bill')).toHaveLength(1);
    expect(one(db, `SELECT 1 FROM search_word WHERE word = 'zzmarker'`)).toBeUndefined();
    expect(one(db, `SELECT 1 FROM search_word WHERE word = 'bill'`)).toBeDefined();
    forgetDropped(db);
    const blobs = all<{ block: Buffer }>(
      db,
      `SELECT block FROM search_index_data UNION ALL SELECT block FROM search_word_part_data`,
    );
    expect(blobs.some(({ block }) => /zzmark|xquizz/u.test(block.toString('latin1')))).toBe(false);
  });

  it('forgets the words a case was put right in, unless another one holds them', () => {
    const store = storeOf([
      { customerName: 'Xquizzle Nowak', matter: 'Bill' },
      { customerName: 'Anna Nowak', matter: 'Bill' },
    ]);
    const { db } = store;
    const was = { customerName: 'Xquizzle Nowak', phone: '' };
    const payload = { customerName: 'Ada Featherstone', phone: null, was, reason: 'misheard' };
    write(store, at('10:00'), { kind: 'customer-corrected', caseId: 'case-1', payload });
    const words = all<{ word: string }>(db, `SELECT word FROM search_word`).map(({ word }) => word);
    expect(words).not.toContain('xquizzle');
    expect(words).toEqual(expect.arrayContaining(['nowak', 'featherstone', 'bill']));
    expect(found(db, 'xquiz')).toEqual([]);
    expect(found(db, 'nowak')).toEqual(['case-2']);
  });

  it('is made for a log of before, and for one of an older fold', () => {
    const { file, db, close } = storeOf([{ customerName: '張偉', matter: 'Bill' }]);
    run(db, `UPDATE complaint_case SET customer_folded = '張偉'`);
    run(db, `UPDATE search_form SET form = 0`);
    run(db, `DELETE FROM search_text`);
    close();
    const again = openStore(file);
    if (!again.ok) throw new Error(again.code);
    expect(found(again.value.db, '张伟')).toEqual(['case-1']);
    expect(again.value.db.prepare(`SELECT word FROM name_word`).pluck().all()).toEqual(['张伟']);
    const { db: same } = again.value;
    run(same, `DELETE FROM search_text`);
    ensureSearch(same);
    expect(byIndex(same, 'bill')).toEqual([]);
    rebuildSearch(same);
    expect(byIndex(same, 'bill')).toHaveLength(1);
    again.value.close();
  });
});
