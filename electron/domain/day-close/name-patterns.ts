import { calledByTitle, COMMON_SURNAMES } from '../chinese-name.ts';
import { CHINESE_TITLE } from '../titles.ts';

/** Regular expressions (source, flags `u`) that find a person's name in running text, however it is inflected or shortened. */
export function namePatterns(
  name: string,
): readonly { readonly source: string; readonly ignoreCase: boolean }[] {
  const words = name
    .normalize('NFC')
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
  if (HAN.test(name)) return hanPatterns(words.join(''));
  const whole = words.map(letters).join('[\\s,]+');
  const patterns = [{ source: edged(whole), ignoreCase: true }];
  const [first, ...more] = words.map(inflected);
  if (first !== undefined && more.length > 0) {
    // „Grażynie Szczepańskiej” is one person, not two.
    patterns.push({ source: edged([first, ...more].join('\\s+')), ignoreCase: false });
  }
  for (const word of words.flatMap((one) => [one, ...one.split(/[-–]/u)])) {
    if (lettersIn(word) < 3 || PARTICLES.has(word.toLowerCase())) continue;
    patterns.push({ source: edged(inflected(word)), ignoreCase: lettersIn(word) >= 5 });
    patterns.push({ source: edged(letters(word.toUpperCase())), ignoreCase: false });
  }
  return patterns;
}

const HAN = /\p{Script=Han}/u;
const PARTICLES: ReadonlySet<string> = new Set([
  'van',
  'von',
  'der',
  'den',
  'del',
  'the',
  'and',
  'mrs',
  'miss',
  'pan',
  'pani',
]);
/** People that no field names: a title and a name behind it, or before it in Chinese. */
export const TITLED_NAMES: readonly string[] = [
  "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Madam)\\.?\\s+\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)?",
  '(?<!\\p{L})[Pp](?:an|ana|anu|anem|ani|anią|anie|aństwo|aństwa|aństwu)\\s+\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}[\\p{L}-]+)?',
  `[${COMMON_SURNAMES}](?:先生|女士|小姐|太太|师傅|老师|经理|主任)`,
];

/** What a sentence goes on with behind a name: 小李说, and not 小李子. */
const AFTER_NAMES = '说走把来去不在是的就给让没也跟和对';

function hanPatterns(name: string): readonly { readonly source: string; readonly ignoreCase: boolean }[] {
  const surname = calledByTitle(name);
  const given = name.slice(surname.length);
  const apart = (text: string): string => [...text].map(escaped).join('\\s*');
  const patterns = [
    // One character alone is a part of too many other words.
    ...([...name].length === 1 ? [] : [apart(name)]),
    `${apart(surname)}\\s*${CHINESE_TITLE}`,
    `[老小阿]${apart(surname)}(?!(?![${AFTER_NAMES}])\\p{Script=Han})`,
  ];
  if ([...given].length >= 2) patterns.push(apart(given));
  else if (given !== '') patterns.push(`[小阿]${escaped(given)}`);
  return patterns.map((source) => ({ source, ignoreCase: false }));
}

/**
 * A word with whatever ending: its last vowel, and the consonant that Polish softens before it (Marta → Marcie, Paweł → Pawła), may
 * have become others.
 */
function inflected(word: string): string {
  const cut =
    /[tdkgrł]a$/iu.test(word) || /(?:ek|ec|eł|er)$/iu.test(word) ? 2 : /[aeiouyąęół]$/iu.test(word) ? 1 : 0;
  const stem = [...word].slice(0, Math.max(3, [...word].length - cut)).join('');
  return `${letters(stem)}\\p{L}{0,5}`;
}

/** The letters of a name with any apostrophe and any dash. */
function letters(word: string): string {
  return [...word]
    .map((letter) => (/['’ʼ]/u.test(letter) ? "['’ʼ]" : /[-–]/u.test(letter) ? '[-–]' : escaped(letter)))
    .join('');
}

/** Neither letter nor digit beside it; a Chinese character is written without a space and is no part of the word. */
export function edged(source: string): string {
  const part = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}]';
  return `(?<!${part})${source}(?:['’]s)?(?!${part})`;
}

export function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
}

function lettersIn(word: string): number {
  return (word.match(/\p{L}/gu) ?? []).length;
}
