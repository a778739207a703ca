/**
 * A letter in folded (lower case) text. Latin letters by their range: the property \p{L} and the u flag make these patterns
 * several times slower, and a page has to be read while somebody types.
 */
const LETTER = '[a-z\\u00df-\\u024f]';

/** A pattern of whole words: letters may not touch it on either side. Global, for folded text; \p{L} stands for a letter. */
export function words(pattern: string): RegExp {
  return latin(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`);
}

/** A pattern of beginnings of words: what follows may be any ending (Polish inflects). */
export function stems(pattern: string): RegExp {
  return latin(`(?<!\\p{L})(?:${pattern})\\p{L}*`);
}

/** A pattern with nothing added; \p{L} stands for a letter. */
export function latin(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll('\\p{L}', LETTER), 'g');
}

/** A pattern found anywhere: Chinese writes no spaces. */
export function anywhere(pattern: string): RegExp {
  return new RegExp(pattern, 'g');
}

/** True when the pattern occurs; safe with the global patterns of this folder. */
export function occurs(pattern: RegExp, text: string): boolean {
  return text.search(pattern) !== -1;
}

/**
 * Every place where a global pattern occurs, first to last. `matchAll` makes a new pattern at each call, which cost a third of
 * the time of a page (measured); here the pattern itself is moved along and put back.
 */
export function occurrences(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** The first place where a global pattern occurs. */
export function firstOccurrence(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match;
}
