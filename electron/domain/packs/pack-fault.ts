/** What can be wrong with a pack. Codes become words in the screen that imports it. */
export const PACK_FAULTS = [
  'not-json',
  'too-large',
  'duplicate-key',
  'wrong-type',
  'missing',
  'unknown-key',
  'not-an-option',
  'wrong-id',
  'duplicate-id',
  'empty-text',
  'too-long',
  'ill-formed-text',
  'language-missing',
  'no-source',
  'no-such-date',
  'no-such-amount',
  'why-missing',
  'why-without-avoid',
  'slot-in-avoid',
  'slot-not-here',
  'unclosed-slot',
  'unknown-slot',
  'bad-selector',
  'selector-only-polish',
  'nothing-to-say',
  // against the other packs of the desk
  'version-not-raised',
  'kind-changed',
  'no-such-line',
  'no-such-entry',
  'entry-missing',
  'no-such-category',
  'sector-twice',
  // against the wording checker
  'wording',
] as const;
export type PackFault = (typeof PACK_FAULTS)[number];

/** `path` is a JSON Pointer (RFC 6901) into the pack: `/content/entries/0/lines/2/text/pl`. */
export interface PackError {
  readonly path: string;
  readonly code: PackFault;
}

/** What a check of one value finds; no findings means it is right. */
export type Check = (value: unknown, path: string) => readonly PackError[];

export function fault(path: string, code: PackFault): readonly PackError[] {
  return [{ path, code }];
}

export function child(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
