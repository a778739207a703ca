import { describe, expect, it } from 'vitest';
import { namesTyped } from '../../electron/domain/concerned-names.ts';
import type { PaperLanguage } from '../../electron/domain/language.ts';
import { composePersonFile } from '../../electron/domain/person-file/compose-person-file.ts';
import { PERSON_FILE_WORDS } from '../../electron/domain/person-file/person-file-words.ts';
import { handedOut } from '../../electron/domain/person-file/person-file.ts';
import type { PersonCase } from '../../electron/domain/person-file/person-file.ts';
import { BRANCHES } from '../support/desk-on-disk.ts';

const CASE: PersonCase = {
  caseId: 'case-1',
  number: 'BTH-1-260611-001-3',
  arrivedAt: '2026-06-11T09:00:00.000Z',
  localDate: '2026-06-11',
  state: 'closed',
  ownerName: 'Hannah Pryce',
  record: {
    customerName: 'Ada Quillfeather',
    phone: '07700 900461',
    matter: 'line cut off in error',
    customerWords: 'Otis Marchbanks sent me to Mr Stanhope',
    repeatOf: 'case-0',
  },
  dueOn: '2026-07-23',
  staffConcerned: ['Otis Marchbanks'],
  others: ['Wilfred Stanhope'],
  said: [],
  timeline: [],
  promises: [],
  contacts: [
    {
      id: 'contact-1',
      caseId: 'case-1',
      kind: 'phone',
      at: '2026-06-12T09:00:00.000Z',
      said: 'All well',
      outcome: 'reached-content',
      satisfaction: 4,
    },
  ],
  papers: [],
  goodwills: [],
  problems: [],
};

describe('the sheet of everything about a person', () => {
  it.each(['zh', 'en', 'pl'] as const)(
    'says it in %s, with how long it is kept',
    (language: PaperLanguage) => {
      const { blocks } = composePersonFile({
        cases: [handedOut(CASE, false, [])],
        branch: { ...BRANCHES.en, confirmedRules: [] },
        language,
        purpose: 'access',
        today: '2026-06-20',
      });
      const text = JSON.stringify(blocks);
      const words = PERSON_FILE_WORDS[language];
      for (const part of ['Ada Quillfeather', '07700 900461', words.keptHeading, words.keptClass.left, '[…]'])
        expect(text).toContain(part);
      expect(text).not.toMatch(/undefined|Stanhope|Marchbanks|case-0/u);
    },
  );

  it('counts years and months as each language does', () => {
    const { en, pl, zh } = PERSON_FILE_WORDS;
    expect([12, 24, 18, 1].map(en.months)).toEqual(['1 year', '2 years', '18 months', '1 month']);
    expect([12, 36, 84, 144, 264, 18, 22].map(pl.months)).toEqual([
      '1 rok',
      '3 lata',
      '7 lat',
      '12 lat',
      '22 lata',
      '18 miesięcy',
      '22 miesiące',
    ]);
    expect([36, 18].map(zh.months)).toEqual(['3年', '18个月']);
  });
});

describe('the colleague concerned in the texts of a file', () => {
  it.each([
    ['李明', '柜员李明', '李明把我的单子退了，李先生没解释，小李走了。'],
    ['李明', '柜员 李明', '李明把我的单子退了。'],
    ['李明', '李明、王芳', '王芳叫来李明。'],
    ['李明', '李 明', '是李明说的。'],
    ['李明', '李小姐', '她叫李明。'],
    ['Hannah Pryce', 'Mrs Pryce', 'Hannah sent me away, so did Pryce.'],
    ['Anna Kowalska', 'na panią Kowalską', 'Rozmawiałam z Anną Kowalską.'],
  ])('%s, noted as %s, is hidden', (name, noted, words) => {
    const one = { ...CASE, others: [], staffConcerned: [noted], record: { customerWords: words } };
    const hidden = handedOut(one, false, [{ name }, { name: '赵敏' }, { name: 'Otis Marchbanks' }]);
    expect(hidden.record.customerWords).toContain('[…]');
    for (const part of [...name.split(' '), 'Anną', 'Kowalską', '李', '王芳'])
      expect(hidden.record.customerWords).not.toContain(part);
  });

  it('hides nobody else and no title alone', () => {
    const words = '行李在大堂经理那里，小姐说李大明和小李子知道。';
    const one = { ...CASE, others: [], staffConcerned: ['柜员李明'], record: { customerWords: words } };
    expect(handedOut(one, false, [{ name: '李明' }]).record.customerWords).toBe(words);
  });

  it.each([
    ['柜员李明、王芳经理', ['李明', '王芳']],
    ['柜员 李明', ['李明', '李明']],
    ['Mrs. Pryce, Hannah', ['Pryce', 'Hannah']],
    ['pani kierownik Anna Kowalska', ['Anna Kowalska']],
    ['经理', []],
  ])('%s names %j', (typed, names) => {
    expect(namesTyped(typed)).toEqual(names);
  });
});
