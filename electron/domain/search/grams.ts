import { runsOf } from './runs.ts';

/** What the index holds of a folded text, each once. */
export interface IndexTokens {
  /** Pairs of Chinese characters, triples of digits, whole words, single signs. */
  readonly tokens: ReadonlySet<string>;
  /** The words among them: they also stand in the list of words, where a part of a word is looked up. */
  readonly words: ReadonlySet<string>;
}

export const HAN_GRAM = 2;
export const DIGIT_GRAM = 3;
export const WORD_GRAM = 3;

/**
 * Chinese is found by pairs of characters, numbers by three digits from anywhere, words as a whole. What is shorter than a gram
 * stands at the end of its run, so that everything that begins with one or two characters begins a token too.
 */
export function indexTokens(folded: string): IndexTokens {
  const tokens = new Set<string>();
  const words = new Set<string>();
  for (const { kind, text } of runsOf(folded)) {
    if (kind === 'letters') {
      tokens.add(text);
      words.add(text);
    } else if (kind === 'sign') {
      tokens.add(signToken(text));
    } else {
      for (const gram of gramsOf(text, kind === 'han' ? HAN_GRAM : DIGIT_GRAM)) tokens.add(gram);
    }
  }
  return { tokens, words };
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
  return code < 0x80 ? String.fromCharCode(code + 0xfee0) : sign;
}
