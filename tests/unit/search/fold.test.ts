import { describe, expect, it } from 'vitest';
import { foldText } from '../../../electron/domain/search/fold-text.ts';
import { indexTokens } from '../../../electron/domain/search/grams.ts';
import { excerptOf, hitsIn } from '../../../electron/domain/search/hits.ts';
import { pinyinLines, pinyinReadings } from '../../../electron/domain/search/pinyin.ts';
import { PINYIN_TABLE } from '../../../electron/domain/search/pinyin-table.ts';
import { questionOf } from '../../../electron/domain/search/question.ts';
import { SIMPLE_PAIRS } from '../../../electron/domain/search/simple-pairs.ts';
import { readings, simpleForms } from '../../support/make-character-tables.ts';

describe('the fold of the search', () => {
  it.each([
    ['張偉', '张伟'],
    ['退還手續費', '退还手续费'],
    ['裡裏', '里里'],
    ['为什么', '为什么'],
    ['𬭎䶮', '𬭎䶮'],
    ['“Don’t” – 5', '"don\'t" - 5'],
    ['ＡＢＣ　１２３', 'abc 123'],
    ['Gżegżółka', 'gzegzolka'],
    ['a\u200Bb\u00ADc\u202Ed', 'abcd'],
  ])('%j is %j', (written, folded) => {
    expect(foldText(written)).toBe(folded);
    expect(foldText(folded)).toBe(folded);
  });

  it('has its character tables from the libraries they came from', () => {
    const simple = simpleForms();
    expect(SIMPLE_PAIRS).toBe([...simple].flat().join(''));
    expect(Object.entries(PINYIN_TABLE)).toEqual([...readings(simple)]);
  }, 60_000);
});

describe('pinyin', () => {
  it.each([
    ['张伟', ['‧zhang‧wei', 'zw']],
    ['单伟', ['‧dan‧wei', 'dw', '‧shan‧wei', 'sw']],
    ['尉迟恭', ['‧wei‧chi‧gong', 'wcg', '‧yu‧chi‧gong', 'ycg']],
    ['吕布', ['‧lv‧bu', '‧lu‧bu', 'lb']],
    ['Anna Nowak', []],
  ])('%s is spelt %j', (name, lines) => {
    expect(pinyinLines(name).toSorted()).toEqual([...lines].toSorted());
  });

  it.each([
    ['zhangwei', ['‧zhang‧wei']],
    ['xian', ['‧xi‧an']],
    ['zhangw', ['‧zhang‧w']],
    ['nowak', []],
    ['zw', []],
  ])('%s may be %j', (word, found) => {
    expect(pinyinReadings(word)).toEqual(expect.arrayContaining(found));
    if (found.length === 0) expect(pinyinReadings(word)).toEqual([]);
  });
});

describe('what the index holds of a text', () => {
  it('is Chinese characters and pairs of them, four digits, words, signs and neighbouring syllables', () => {
    expect([...indexTokens('退款 13800 nowak').tokens]).toEqual([
      '退',
      '款',
      '退款',
      '1380',
      '3800',
      '800',
      '00',
      '0',
      'nowak',
    ]);
    expect([...indexTokens('a-b').tokens]).toEqual(['a－', '－b', 'a', '－', 'b']);
    expect([...indexTokens('𠮷𠮷x').tokens]).toEqual(['𠮷x', '𠮷', '𠮷𠮷', 'x']);
    expect([...indexTokens('‧li‧na\nln').tokens]).toEqual(['li', 'li‧na', 'na', 'ln']);
  });
});

describe('a question', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['Nowak', [['nowak']]],
    ['退款 柜台', [['退款', '柜台']]],
    ['138 0013', [['1380013']]],
    ['12 50', [['12', '50'], ['1250']]],
    ['+48 601 234 567', [['48601234567'], ['601234567']]],
    ['PL-0012/b', [['pl-0012/b'], ['pl0012b']]],
  ])('%j asks for %j', (query, alternatives) => {
    expect(questionOf(query)?.alternatives ?? null).toEqual(alternatives);
  });
});

describe('hits', () => {
  const marked = (written: string, needles: readonly string[]): readonly string[] =>
    hitsIn(written, needles).map(({ start, end }) => written.slice(start, end));

  it.each([
    ['Łódź i Łódź', ['lodz'], ['Łódź', 'Łódź']],
    ['張偉先生', ['张伟'], ['張偉']],
    ['e\u0301te\u0301', ['ete'], ['e\u0301te\u0301']],
    ['手续费３６元', ['36'], ['３６']],
    ['abcabc', ['bc', 'ca'], ['bcabc']],
    ['nothing', ['x'], []],
    ['', ['x'], []],
  ])('in %j of %j are %j', (written, needles, found) => {
    expect(marked(written, needles)).toEqual(found);
  });

  it('an excerpt shows the neighbourhood of the first', () => {
    const text = `${'前面很长的一段话。'.repeat(5)}退還手續費${'后面也很长。'.repeat(20)}`;
    const excerpt = excerptOf(['没有', text], ['手续费']);
    expect(excerpt).toMatch(/^….*退還手續費.*…$/u);
    expect(excerpt.length).toBeLessThan(90);
    expect(excerptOf(['没有'], ['手续费'])).toBe('');
    expect(excerptOf(['手续费高'], ['手续费'])).toBe('手续费高');
  });
});
