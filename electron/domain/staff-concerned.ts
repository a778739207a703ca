import { calledByTitle, COMMON_SURNAMES, longerSurnames } from './chinese-name.ts';
import { isCommonWord, isFirstName } from './common-names.ts';
import { simpleHan } from './search/simple-han.ts';
import {
  CERTAIN_CHINESE_TITLE,
  CHINESE_TITLE_BEFORE,
  isPolishTitle,
  isTitle,
  isTitleOfSurname,
} from './titles.ts';
import { isFormOfName, isFormOfPetName } from './wording/values/polish-name.ts';

/**
 * Whether what was typed for the colleague concerned means this member of staff, however it was written: the words of the name in any
 * order and inflected, with titles or further names beside them (Kos Jan; Mrs Pryce, Hannah; „na panią Annę Kowalską”; 柜员李明); a
 * title with the surname (Mrs Pryce, 李小姐); the surname with nothing else beside it. A first name alone names nobody: it may be
 * anybody's, and the rule would take the case from the wrong person (product A10). Only one person is known here: a surname that two
 * at the counter share binds both, which is the careful side; a first name or its initial that is another one's does not.
 */
export function isAbout(staff: { readonly name: string }, concerned: string): boolean {
  const name = wordsOf(staff.name);
  const typed = wordsOf(concerned);
  if (name.length === 0 || typed.length === 0) return false;
  if (name.every((word) => typed.some((one) => isForm(one, word)))) return true;
  const joined = name.join('');
  if (HAN_NAME.test(joined))
    return typed.join('').includes(joined) || isTitledHan(joined, simpleHan(readable(concerned)));
  const parts = namePartsOf(staff.name);
  return isTitled(parts, typed) || concerned.split(BETWEEN_NAMES).some((part) => isAlone(parts, part));
}

/** A Chinese name is written without blanks, often with a title close behind it. */
const HAN_NAME = /^\p{Script=Han}{2,}$/u;

/** What else stands beside a name that is noted: „Kowalska z okienka 3”, “Pryce at counter 2”. */
const BESIDE = new Set(
  (
    'the at from of on in no number counter till desk window ' +
    'z ze w we na od o do przy nr numer okienko okienka okienku okienkiem stanowisko stanowiska stanowisku kasa kasy kasie kasą'
  ).split(' '),
);
/** Part of a surname, and never the word that tells whose. */
const PARTICLES = new Set('van von der den de del la'.split(' '));
const BETWEEN_NAMES = /[,;、，；/&()（）\n]|\s(?:and|or|i|oraz|lub|albo)\s/iu;
const INITIAL = /(?<!\p{L})\p{L}(?=\.)/gu;

interface NameParts {
  /** Words of the surname, two where it is double; none where the whole name is one word. */
  readonly family: readonly string[];
  readonly given: readonly string[];
}

/** The surname stands last, or first where the last word can only be a first name (Kos Jan). */
function namePartsOf(name: string): NameParts {
  const words = name
    .split(/[\s,]+/u)
    .map(wordsOf)
    .filter(({ length }) => length > 0);
  const [first, last] = [words[0] ?? [], words.at(-1) ?? []];
  if (words.length < 2) return { family: [], given: first };
  const turned = last.every(isFirstName) && !first.every(isFirstName);
  const family = turned ? first : last;
  return { family, given: words.filter((word) => word !== family).flat() };
}

/** A title, and then nothing but this surname, or their own first name before it: “Mrs Olivia Pryce” is not Hannah. */
function isTitled({ family, given }: NameParts, typed: readonly string[]): boolean {
  return typed.some((title, at) => {
    if (!isTitle(title)) return false;
    const rest = typed.slice(at + 1);
    const next = rest.find((word) => !isTitle(word) && !PARTICLES.has(word) && !isGiven(word, given));
    if (next === undefined) return false;
    const surnames = isTitleOfSurname(title) ? family : family.filter((word) => !isFirstName(word));
    return surnames.some((word) => isSurname(next, word, isPolishTitle(title)));
  });
}

/** The surname with nothing else that could be a name, unless it may be a word or somebody's first name. */
function isAlone({ family, given }: NameParts, part: string): boolean {
  const names = wordsOf(part).filter(
    (word) => !isTitle(word) && !PARTICLES.has(word) && !BESIDE.has(word) && !/^\p{N}+$/u.test(word),
  );
  const surnames = names.filter((word) => family.some((one) => isSurname(word, one, false)));
  // O. is nobody's preposition.
  const initials = [...part.matchAll(INITIAL)].map(([letter]) => letter.toLowerCase());
  const others = [...names, ...initials].filter((word) => !surnames.includes(word) && !isTitle(word));
  if (surnames.length === 0 || !others.every((word) => isGiven(word, given))) return false;
  return others.length > 0 || surnames.some((word) => word.length >= 3 && !isCommonWord(word));
}

/** A first name of theirs in one of its cases, short (Anią) or as an initial. */
function isGiven(word: string, given: readonly string[]): boolean {
  return given.some(
    (one) =>
      isForm(word, one) ||
      isFormOfPetName(word, one) ||
      (word.length === 1 && plain(one).startsWith(plain(word))),
  );
}

/** Only what a Pole says or is called is inflected: Rosie is no form of Rose. */
function isSurname(word: string, surname: string, inflected: boolean): boolean {
  return (
    plain(word) === plain(surname) || ((inflected || POLISH_SURNAME.test(surname)) && isForm(word, surname))
  );
}

const POLISH_SURNAME =
  /[ąćęłńóśźż]|(?:ski|cki|dzki|ska|cka|dzka|wicz|czyk|[acsz]ak|wak|iak|zuk|iuk|rek|rz)$/u;

/** The word is the name, or the name as Polish inflects it; with its marks or without. */
function isForm(word: string, name: string): boolean {
  if (plain(word) === plain(name)) return true;
  if (name.length < 3 || isOtherGender(plain(word), plain(name))) return false;
  return isFormOfName(word, name) || isFormOfName(plain(word), plain(name));
}

/** Kowalski and Kowalska are two people, although each is built from the other's stem. */
function isOtherGender(word: string, name: string): boolean {
  if (/(?:s|c|dz)ki$/u.test(name)) return /(?:s|c|dz)k(?:a|iej)$/u.test(word);
  return /(?:s|c|dz)ka$/u.test(name) && /(?:s|c|dz)k(?:i|iego|iemu|im)$/u.test(word);
}

/** Before these a common surname is a preposition or a verb more often than somebody's own. */
const NO_SURNAMES = /[向于任]/gu;

/** 李小姐, 李经理, 小李, 姓李的, 柜员李; not the 马 of 司马女士, and not the 林 of 陈小林先生. */
function isTitledHan(name: string, typed: string): boolean {
  const surname = calledByTitle(name);
  if (surname === name) return false;
  const compound = longerSurnames(surname).join('');
  const before = compound === '' ? '' : `(?<![${compound}])`;
  const ofName = `(?<!(?:^|\\P{Script=Han}|${CHINESE_TITLE_BEFORE})[${COMMON_SURNAMES.replace(NO_SURNAMES, '')}]\\p{Script=Han}?)`;
  const alone = '(?!\\s*\\p{Script=Han})';
  return [
    `${before}${ofName}${surname}\\s*${CERTAIN_CHINESE_TITLE}`,
    `${CHINESE_TITLE_BEFORE}\\s*${surname}${alone}`,
    `[老小阿]${surname}${alone}`,
    `姓${surname}(?:的|${alone})`,
  ].some((source) => new RegExp(source, 'u').test(typed));
}

function wordsOf(text: string): readonly string[] {
  return (
    simpleHan(readable(text).toLowerCase())
      // O'Brien is one word, Pryce's are two.
      .replace(/(?<!\p{L})(\p{L})['’ʼ](?=\p{L})/gu, '$1')
      // 李明Pryce女士: two scripts are two words.
      .replace(/(?<=\p{Script=Han})(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=\p{Script=Han})/gu, ' ')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
  );
}

/** Full-width letters and marks apart from their letters are put right; what nobody sees goes. */
function readable(text: string): string {
  return text.normalize('NFKC').replace(/[\p{Mn}\p{Cf}]/gu, '');
}

/** Letters that Unicode does not take apart into a base and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' };

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[łđøßæœ]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .normalize('NFC');
}
