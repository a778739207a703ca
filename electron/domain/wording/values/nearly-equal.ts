/**
 * Whether two written values differ as a slip of the pen makes them differ: one character changed, left out or doubled, or
 * two neighbours changed places. Equal ones are not nearly equal.
 */
export function isSlipOf(one: string, other: string): boolean {
  if (one === other) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length === long.length) {
    const changed = short.slice(at + 1) === long.slice(at + 1);
    const swapped =
      short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
    return changed || swapped;
  }
  return short.slice(at) === long.slice(at + 1);
}

/** A name with one slip, or a longer one with two that keep its first letter (Oak, Oakes); both in lower case. */
export function isMisspelt(word: string, name: string): boolean {
  if (word.length < 3 || word === name) return false;
  if (isSlipOf(word, name)) return true;
  if (word[0] !== name[0] || Math.max(word.length, name.length) < 5) return false;
  return (
    editsBetween(word, name) <= 2 ||
    (word.slice(0, 4) === name.slice(0, 4) && Math.abs(word.length - name.length) <= 2)
  );
}

/** Characters to change, add or leave out until one word is the other (Levenshtein). */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [place, against] of [...other].entries()) {
      const [diagonal = 0, above = 0, left = 0] = [row[place], row[place + 1], next[place]];
      next.push(Math.min(above + 1, left + 1, diagonal + (letter === against ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
