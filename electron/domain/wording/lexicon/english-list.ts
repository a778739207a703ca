/** Patterns as lists of words: „driver, night porter” becomes (?:driver|night porter). Strings for `words()` and `latin()`. */
export function oneOf(...lists: readonly string[]): string {
  return `(?:${lists.flatMap((list) => list.split(/,\s+/)).join('|')})`;
}
