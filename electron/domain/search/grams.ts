import { SYLLABLE } from './pinyin.ts';
import { runsOf } from './runs.ts';
import type { Run } from './runs.ts';

/** What the index holds of a folded text, each once. */
export interface IndexTokens {
  /**
   * Chinese characters and pairs of them, four digits, whole words, single signs, two characters where one kind meets another,
   * neighbouring syllables of a name.
   */
  readonly tokens: ReadonlySet<string>;
  /** The words among them: they also stand in the list of words, where a part of a word is looked up. */
  readonly words: ReadonlySet<string>;
}

export const HAN_GRAM = 2;
/** The end of a phone number, and as selective as a common word. */
export const DIGIT_GRAM = 4;
export const WORD_GRAM = 3;

/**
 * Chinese is found by its characters and pairs of them, numbers by four digits from anywhere, words as a whole. Fewer digits stand at
 * the end of a run, so that everything that begins with one to three begins a token too.
 */
export function indexTokens(folded: string): IndexTokens {
  const tokens = new Set<string>();
  const words = new Set<string>();
  const runs = runsOf(folded);
  for (const token of joints(runs)) tokens.add(token);
  for (const [at, { kind, text }] of runs.entries()) {
    if (kind === 'letters') {
      tokens.add(text);
      words.add(text);
    } else if (text === SYLLABLE) {
      if (runs[at - 2]?.text === SYLLABLE) tokens.add(pairToken(runs[at - 1]?.text, runs[at + 1]?.text));
    } else if (kind === 'sign') {
      tokens.add(signToken(text));
    } else if (kind === 'digits') {
      for (const gram of gramsOf(text, DIGIT_GRAM)) tokens.add(gram);
    } else {
      for (const character of text) tokens.add(character);
      for (const gram of wholeGrams(text, HAN_GRAM)) tokens.add(gram);
    }
  }
  return { tokens, words };
}

/** Where one kind meets another without a blank: `2-35` holds `2-` and `-3`, so that short figures between signs are found by more than a sign. */
export function joints(runs: readonly Run[]): readonly string[] {
  return runs.flatMap((run, at) => {
    const next = runs[at + 1];
    if (next === undefined || run.from + run.text.length !== next.from) return [];
    if (run.text === SYLLABLE || next.text === SYLLABLE) return [];
    return [signToken([...run.text].at(-1) ?? '') + signToken([...next.text][0] ?? '')];
  });
}

/** Two neighbouring syllables of a name. */
export function pairToken(first = '', second = ''): string {
  return first + SYLLABLE + second;
}

/** Every stretch of `size` characters, and the shorter ones that end the text. */
export function gramsOf(text: string, size: number): readonly string[] {
  const characters = [...text];
  return characters.map((_, at) => characters.slice(at, at + size).join(''));
}

/** Every stretch of `size` characters; none where the text is shorter. */
export function wholeGrams(text: string, size: number): readonly string[] {
  const characters = [...text];
  return characters.slice(size - 1).map((_, at) => characters.slice(at, at + size).join(''));
}

/** FTS5's ascii tokenizer keeps everything but ASCII signs; their wide form, which no folded text contains, stands for them. */
export function signToken(sign: string): string {
  const code = sign.charCodeAt(0);
  const plain = code >= 0x80 || /[a-z0-9]/u.test(sign);
  return plain ? sign : String.fromCharCode(code + 0xfee0);
}
