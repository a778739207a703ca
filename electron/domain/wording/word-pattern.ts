/** A pattern of whole words: letters of any script may not touch it on either side. Global, for folded (lower case) text. */
export function words(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'gu');
}

/** A pattern of beginnings of words: what follows may be any ending (Polish inflects). */
export function stems(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})\\p{L}*`, 'gu');
}

/** A pattern found anywhere: Chinese writes no spaces. */
export function anywhere(pattern: string): RegExp {
  return new RegExp(pattern, 'gu');
}

/** True when the pattern occurs; safe with the global patterns of this folder. */
export function occurs(pattern: RegExp, text: string): boolean {
  return text.search(pattern) !== -1;
}
