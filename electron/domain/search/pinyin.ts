import { PINYIN_TABLE } from './pinyin-table.ts';

/** Surnames read otherwise than the same character elsewhere; who types either finds the name. */
const SURNAME_READINGS: Readonly<Record<string, string>> = {
  单: 'shan',
  仇: 'qiu',
  曾: 'zeng',
  解: 'xie',
  盖: 'ge',
  区: 'ou',
  查: 'zha',
  朴: 'piao',
  缪: 'miao',
  乐: 'yue',
  员: 'yun',
  六: 'lu',
  秘: 'bi',
  折: 'she',
  种: 'chong',
  能: 'nai',
  哈: 'ha',
  繁: 'po',
  句: 'gou',
  召: 'shao',
  都: 'du',
  车: 'che',
  洗: 'xian',
  冼: 'xian',
  黑: 'he',
  重: 'chong',
  翟: 'zhai',
  尉迟: 'yu chi',
  长孙: 'zhang sun',
  万俟: 'mo qi',
  尉: 'wei',
  贾: 'jia',
  覃: 'qin',
  瞿: 'qu',
  谌: 'chen',
  隗: 'kui',
  郗: 'xi',
  厘: 'xi',
  逄: 'pang',
};

let readingOf: ReadonlyMap<string, string> | undefined;
/** Made at the first Chinese name, some milliseconds (measured); the window stands by then. */
function table(): ReadonlyMap<string, string> {
  readingOf ??= new Map(
    Object.entries(PINYIN_TABLE).flatMap(([reading, characters]) =>
      [...characters].map((character) => [character, reading] as const),
    ),
  );
  return readingOf;
}

/** A Chinese name is short; a company's is spelt by its beginning. */
const MOST_CHARACTERS = 12;

/** Stands before each syllable of a name as it is spelt, and in no other text: what is looked for begins where a syllable does. */
export const SYLLABLE = '\u2027';

/**
 * How a folded Chinese name is spelt, a line each: `‧zhang‧wei`, and its initials `zw`. A surname with a reading of its own is spelt
 * both ways, ü as v and as u. Empty for a name without Chinese characters.
 */
export function pinyinLines(folded: string): readonly string[] {
  const characters = [...folded].slice(0, MOST_CHARACTERS);
  const plain = characters.map((character) => table().get(character));
  if (plain.every((reading) => reading === undefined)) return [];
  const read = plain.filter((reading) => reading !== undefined);
  const spellings = [read, ...surnameSpellings(characters, read)].map(spelt);
  const lines = new Set<string>();
  for (const spelling of spellings) {
    lines.add(spelling);
    if (/[ln]v/u.test(spelling)) lines.add(spelling.replaceAll(/([ln])v/gu, '$1u'));
    if (read.length > 1) lines.add(initialsOf(spelling));
  }
  return [...lines];
}

function surnameSpellings(
  characters: readonly string[],
  read: readonly string[],
): readonly (readonly string[])[] {
  return [2, 1].flatMap((length) => {
    const own = SURNAME_READINGS[characters.slice(0, length).join('')];
    return own === undefined ? [] : [[...own.split(' '), ...read.slice(length)]];
  });
}

function spelt(syllables: readonly string[]): string {
  return syllables.map((syllable) => SYLLABLE + syllable).join('');
}

function initialsOf(spelling: string): string {
  return spelling
    .split(SYLLABLE)
    .map((syllable) => syllable.charAt(0))
    .join('');
}

let syllables: ReadonlySet<string> | undefined;
/** Whole syllables of the table, those with ü also spelt with u. */
function allSyllables(): ReadonlySet<string> {
  syllables ??= new Set(
    Object.keys(PINYIN_TABLE)
      .filter((reading) => reading.length > 1 || /[aeo]/u.test(reading))
      .flatMap((reading) => [reading, reading.replace(/^([ln])v/u, '$1u')]),
  );
  return syllables;
}

const LONGEST_SYLLABLE = 6;
const LONGEST_WORD = 24;
const MOST_READINGS = 4;

/**
 * A typed word cut into pinyin syllables: `zhangwei` → `‧zhang‧wei`, `xian` → `‧xi‧an`. The last syllable
 * may be begun only. Words that cannot be cut into two or more give nothing.
 */
export function pinyinReadings(word: string): readonly string[] {
  if (word.length > LONGEST_WORD || !/^[a-z]{3,}$/u.test(word)) return [];
  const found: string[] = [];
  cut(word, [], found);
  return found;
}

function cut(rest: string, before: readonly string[], found: string[]): void {
  if (found.length >= MOST_READINGS) return;
  if (rest === '') {
    if (before.length > 1) found.push(spelt(before));
    return;
  }
  for (let length = Math.min(LONGEST_SYLLABLE, rest.length); length > 0; length -= 1) {
    const syllable = rest.slice(0, length);
    const last = length === rest.length && before.length > 0;
    if (allSyllables().has(syllable) || (last && isBegun(syllable))) {
      cut(rest.slice(length), [...before, syllable], found);
    }
  }
}

/** The beginning of a syllable, as it stands while somebody types. */
function isBegun(part: string): boolean {
  return /^(?:[bpmfdtnlgkhjqxzcsrwy]|[zcs]h)$/u.test(part) || startsSyllable(part);
}

function startsSyllable(part: string): boolean {
  for (const syllable of allSyllables()) if (syllable.startsWith(part)) return true;
  return false;
}
