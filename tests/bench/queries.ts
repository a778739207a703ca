import { SIMPLE_PAIRS } from '../../electron/domain/search/simple-pairs.ts';
import { all } from '../../electron/store/database.ts';
import type { Db } from '../../electron/store/database.ts';
import { drawFrom } from './data/draw.ts';
import type { Draw } from './data/draw.ts';

export interface AskedQuery {
  readonly kind: string;
  readonly query: string;
}

/** What a query is cut from: one case, as it was written. */
interface Written {
  readonly language: 'zh' | 'en' | 'pl';
  readonly number: string;
  readonly name: string;
  readonly phone: string;
  readonly reference: string;
  readonly texts: readonly string[];
}

/**
 * Queries in every way somebody may type: one to twenty characters, in three languages, whole words and pieces from their middle, several
 * words, names and how they are spelt, phones, references, numbers, signs, rare and traditional characters, and what is nowhere. Each
 * is cut from a case of the log by the same draws every time.
 */
export function queriesFor(db: Db, count: number): readonly AskedQuery[] {
  const draw = drawFrom(count + 77);
  const kinds = Object.entries(KINDS);
  const cases = sampleOf(db, draw);
  return Array.from({ length: count }, (_, at) => {
    const [kind, cut] = kinds[at % kinds.length] ?? ['nowhere', nowhere];
    return { kind, query: cut(draw, cases) };
  });
}

const SAMPLE = 400;

function sampleOf(db: Db, draw: Draw): readonly Written[] {
  const last = all<{ seq: number }>(db, `SELECT max(arrived_seq) AS seq FROM complaint_case`)[0]?.seq ?? 0;
  return Array.from({ length: SAMPLE }, () => draw.below(last)).flatMap((seq) =>
    all<{ number: string; record: string }>(
      db,
      `SELECT complaint_case.number, case_record.record FROM complaint_case
       JOIN case_record ON case_record.case_id = complaint_case.id
       WHERE complaint_case.arrived_seq >= :seq ORDER BY complaint_case.arrived_seq LIMIT 1`,
      { seq },
    ).map(({ number, record }) => {
      const fields = JSON.parse(record) as Readonly<Record<string, string | undefined>>;
      const { paperLanguage, customerName, phone, reference, matter, what, customerWords, request } = fields;
      return {
        language:
          paperLanguage === 'zh'
            ? ('zh' as const)
            : paperLanguage === 'pl'
              ? ('pl' as const)
              : ('en' as const),
        number,
        name: customerName ?? '',
        phone: phone ?? '',
        reference: reference ?? '',
        texts: [matter, what, customerWords, request].flatMap((text) => (text === undefined ? [] : [text])),
      };
    }),
  );
}

type Cut = (draw: Draw, cases: readonly Written[]) => string;

function one(draw: Draw, cases: readonly Written[], fits: (written: Written) => boolean): Written {
  return draw.of(cases.filter(fits));
}

function piece(draw: Draw, text: string, fewest: number, most: number): string {
  const characters = [...text];
  const length = Math.min(characters.length, fewest + draw.below(most - fewest + 1));
  const from = draw.below(Math.max(1, characters.length - length + 1));
  return characters.slice(from, from + length).join('');
}

function textIn(language: Written['language'], fewest: number, most: number): Cut {
  return (draw, cases) =>
    piece(draw, draw.of(one(draw, cases, (each) => each.language === language).texts), fewest, most);
}

function wordIn(language: 'en' | 'pl', cut: (draw: Draw, word: string) => string): Cut {
  return (draw, cases) => {
    const text = draw.of(one(draw, cases, (each) => each.language === language).texts);
    return cut(
      draw,
      draw.of(
        text
          .split(/[^\p{L}]+/u)
          .filter((word) => word.length > 3)
          .concat('opis'),
      ),
    );
  };
}

const middle = (draw: Draw, word: string): string => piece(draw, word.slice(1, -1), 2, 6);
const beginning = (draw: Draw, word: string): string => word.slice(0, 2 + draw.below(word.length - 1));

function named(language: Written['language']): (written: Written) => boolean {
  return (written) => written.language === language && written.name !== '';
}

const traditionalOf = new Map(
  Array.from({ length: [...SIMPLE_PAIRS].length / 2 }, (_, at) =>
    [...SIMPLE_PAIRS].slice(at * 2, at * 2 + 2),
  ).map(([from = '', to = '']) => [to, from]),
);

function nowhere(draw: Draw): string {
  return draw.of([
    'zqxj',
    '龘靐',
    'wąchał źle',
    '90909090909',
    'kein Treffer',
    '☂',
    'ћирилица',
    '鑫焱淼',
    'xkcd42',
    '查无此人吧',
  ]);
}

const KINDS: Readonly<Record<string, Cut>> = {
  'one Chinese character': textIn('zh', 1, 1),
  'two Chinese characters': textIn('zh', 2, 2),
  'a few Chinese characters': textIn('zh', 3, 6),
  'many Chinese characters': textIn('zh', 7, 20),
  'traditional characters': (draw, cases) =>
    [...piece(draw, draw.of(one(draw, cases, ({ language }) => language === 'zh').texts), 2, 6)]
      .map((character) => traditionalOf.get(character) ?? character)
      .join(''),
  'a Chinese name': (draw, cases) => one(draw, cases, named('zh')).name,
  'two characters of a name': (draw, cases) => piece(draw, one(draw, cases, named('zh')).name, 2, 2),
  'a name in pinyin': (draw) =>
    draw.of(['zhangwei', 'wang fang', 'lina', 'zw', 'liu', 'shanwei', 'ouyang', 'zhao ning', 'chenj', 'lv']),
  'an English name': (draw, cases) => one(draw, cases, named('en')).name,
  'a Polish name without marks': (draw, cases) =>
    one(draw, cases, named('pl'))
      .name.normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replaceAll('ł', 'l')
      .toUpperCase(),
  'a surname begun': (draw, cases) =>
    beginning(draw, one(draw, cases, named(draw.of(['en', 'pl']))).name.split(' ')[1] ?? 'Nowak'),
  'the middle of an English word': wordIn('en', middle),
  'the middle of a Polish word': wordIn('pl', middle),
  'an English word begun': wordIn('en', beginning),
  'a Polish word begun': wordIn('pl', beginning),
  'one or two Latin letters': (draw, cases) =>
    piece(
      draw,
      draw.of(one(draw, cases, ({ language }) => language !== 'zh').texts).replace(/[^\p{L}]/gu, ''),
      1,
      2,
    ),
  'a piece of English': textIn('en', 4, 20),
  'a piece of Polish': textIn('pl', 4, 20),
  'two English words': (draw, cases) =>
    [0, 1].map(() => wordIn('en', (_, word) => word)(draw, cases)).join(' '),
  'two Polish words': (draw, cases) =>
    [0, 1].map(() => wordIn('pl', (_, word) => word)(draw, cases)).join(' '),
  'two Chinese words': (draw, cases) => [0, 1].map(() => textIn('zh', 2, 2)(draw, cases)).join(' '),
  'a phone’s last four': (draw, cases) => one(draw, cases, ({ phone }) => phone.length > 6).phone.slice(-4),
  'a phone as written': (draw, cases) => one(draw, cases, ({ phone }) => phone.length > 6).phone,
  'the middle of a phone': (draw, cases) =>
    piece(draw, one(draw, cases, ({ phone }) => phone.length > 6).phone.replace(/\D/gu, ''), 3, 8),
  'a reference': (draw, cases) => one(draw, cases, ({ reference }) => reference !== '').reference,
  'a piece of a reference': (draw, cases) =>
    piece(draw, one(draw, cases, ({ reference }) => reference !== '').reference, 3, 7),
  'a case number': (draw, cases) => draw.of(cases).number,
  'a piece of a number': (draw, cases) => piece(draw, draw.of(cases).number, 4, 12),
  'one or two digits': (draw) => draw.digits(1 + draw.below(2)),
  'a sign': (draw) => draw.of(['£', '.', ',', '“', '。', '/', '-', '?', '%', '€', '+', "'"]),
  'a rare character': (draw) => draw.of(['䶮', '㛃', '𬭎', '𠮷', '赟', '王𠮷', 'Żółć', 'Ó’Súil', 'Gżegż']),
  'a name and a word': (draw, cases) => {
    const written = one(draw, cases, ({ name }) => name !== '');
    return `${written.name.split(' ').at(-1) ?? ''} ${piece(draw, draw.of(written.texts), 2, 4)}`;
  },
  'nowhere to be found': nowhere,
};
