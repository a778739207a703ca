/**
 * What every typed value goes through once, before it is checked and kept: NUL characters fall out (SQLite text ends at one in
 * many tools) and text is brought to NFC, so that "ó" typed two ways is one letter in search. All else stays as typed: blanks,
 * line breaks, rare characters, direction marks. Arrays and plain objects are walked; other values pass.
 */
export function atTheDoor(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(atTheDoor);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, atTheDoor(one)]));
  return value;
}

/** An ill-formed text is left alone: it is refused next, and must be shown as it was typed. */
export function cleanText(value: string): string {
  if (!value.isWellFormed()) return value;
  return value.replaceAll('\u0000', '').normalize('NFC');
}
