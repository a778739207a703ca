import { edged, escaped, namePatterns, TITLED_NAMES } from './name-patterns.ts';

/** What the redacted variant of a package hides (product F5). */
export const HIDDEN_KINDS = ['name', 'staff', 'phone', 'reference', 'address'] as const;
export type HiddenKind = (typeof HIDDEN_KINDS)[number];
/** Everything of a day that names or reaches somebody, in the order it was met. */
export type HiddenTerms = Readonly<Record<HiddenKind, readonly string[]>>;

export interface Redaction {
  /** The same stand-in for the same value, wherever in the package it stands: `[name 3]`. */
  readonly whole: (kind: HiddenKind, value: string) => string;
  /** Running text with every such value, and whatever looks like one, replaced. */
  readonly text: (value: string) => string;
}

/**
 * Stand-ins are numbered by first appearance, so that two cases of one customer can still be seen to be of one. Text is masked
 * rather too much than too little: long numbers and titled names go although no field knows them. What text may still give away,
 * says FORMAT.md.
 */
export function redaction(terms: HiddenTerms): Redaction {
  const numbers = new Map<string, string>();
  for (const kind of HIDDEN_KINDS) {
    let next = 1;
    for (const term of terms[kind]) {
      const key = `${kind} ${folded(kind, term)}`;
      if (folded(kind, term) === '' || numbers.has(key)) continue;
      numbers.set(key, `[${kind} ${next}]`);
      next += 1;
    }
  }
  const whole = (kind: HiddenKind, value: string): string =>
    value.trim() === '' ? value : (numbers.get(`${kind} ${folded(kind, value)}`) ?? `[${kind}]`);
  const rules = HIDDEN_ORDER.flatMap((kind) =>
    [...new Set(terms[kind])]
      // Longest first: the name within a longer name is not found before it.
      .toSorted((one, other) => other.length - one.length)
      .flatMap((term) => patternsOf(kind, term).map((pattern) => ({ pattern, mask: whole(kind, term) }))),
  );
  const phones = new Set(terms.phone.map((phone) => folded('phone', phone)));
  return { whole, text: (value) => masked(value, rules, (digits) => phoneOf(phones, digits, whole)) };
}

/** Addresses hold names of streets, names may hold what looks like a reference: the longer thing goes first. */
const HIDDEN_ORDER: readonly HiddenKind[] = ['address', 'reference', 'phone', 'name', 'staff'];

interface Rule {
  readonly pattern: RegExp;
  readonly mask: string;
}

function patternsOf(kind: HiddenKind, term: string): readonly RegExp[] {
  switch (kind) {
    case 'name':
    case 'staff':
      return namePatterns(term).map(
        ({ source, ignoreCase }) => new RegExp(source, ignoreCase ? 'giu' : 'gu'),
      );
    case 'address':
      return addressParts(term).map((part) => new RegExp(loose(part), 'giu'));
    case 'phone':
      return phoneForms(term).map(
        (digits) => new RegExp(`(?<!\\d)\\+?${[...digits].join(APART)}(?!\\d)`, 'gu'),
      );
    case 'reference':
      return (term.match(/[\p{L}\p{N}]/gu) ?? []).length < 3
        ? []
        : [new RegExp(HAN.test(term) ? loose(term) : edged(loose(term)), 'giu')];
  }
}

/** What stands between the digits of a number that people write in groups. */
const APART = '[\\s().–/-]{0,2}';

/** With the country's code and without: nobody tells it at a counter. */
function phoneForms(phone: string): readonly string[] {
  const digits = folded('phone', phone);
  if (digits.length < 5) return [];
  const national = /^(?:00)?(?:48|44|86)(\d{9,11})$/.exec(digits)?.[1];
  return national === undefined ? [digits] : [digits, national, `0${national}`];
}

function phoneOf(phones: ReadonlySet<string>, digits: string, whole: Redaction['whole']): string {
  const known = [...phones].find(
    (phone) => phone !== '' && (phone.endsWith(digits) || digits.endsWith(phone)),
  );
  return known === undefined ? '[number]' : whole('phone', known);
}

/** The whole, its lines, and what stands between commas or behind a Chinese town: people repeat a street without its town. */
function addressParts(address: string): readonly string[] {
  const parts = address.split(/[\n,;，；]/u).map((part) => part.trim());
  const streets = parts.flatMap((part) => part.split(/(?<=\p{Script=Han}[省市区县镇乡])/u));
  return [address.trim(), ...parts, ...streets].filter(
    (part) => (part.match(/[\p{L}\p{N}]/gu) ?? []).length >= 4,
  );
}

/** Letters and digits in their order, whatever blanks and marks stand between. */
function loose(term: string): string {
  const runs = term.match(/\p{Script=Han}|[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return runs.map(escaped).join('[\\s\\p{P}\\p{S}]{0,3}');
}

/** Kept as they are: dates, times and the numbers of cases. */
const KEPT =
  /(?:(?<!\d)\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d{3}Z)?)?)?(?!\d)|(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|(?<![A-Z0-9])[A-Z0-9]{2,6}-\d{1,2}-\d{6}-\d{3,5}-[A-Z0-9](?![A-Z0-9]))/u;
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const LONG_NUMBER = /(?<!\p{N})\+?\p{Nd}(?:[\s().–/-]{0,2}\p{Nd}){6,}[Xx]?(?!\p{N})/gu;
const LAST_DIGITS = /((?:尾号|末四位|ending(?: in)?|końcówk\p{L}*)\s*[:：]?\s*)\p{Nd}{3,6}/giu;

function masked(text: string, rules: readonly Rule[], numberMask: (digits: string) => string): string {
  const parts = text.normalize('NFC').split(new RegExp(`(${KEPT.source})`, 'u'));
  return parts
    .map((part, at) => {
      if (at % 2 === 1) return part;
      let left = part.replace(EMAIL, '[e-mail]');
      for (const { pattern, mask } of rules) left = left.replace(pattern, () => mask);
      left = left.replace(LONG_NUMBER, (number) => numberMask(folded('phone', number)));
      left = left.replace(LAST_DIGITS, '$1[number]');
      for (const source of TITLED_NAMES) left = left.replace(new RegExp(source, 'gu'), '[name]');
      return left;
    })
    .join('');
}

/** One value in all its spellings: width, case and blanks do not count; of a phone only the digits do. */
function folded(kind: HiddenKind, value: string): string {
  const plain = value.normalize('NFKC').toLowerCase();
  return kind === 'phone'
    ? plain.replaceAll(/\P{Nd}/gu, '').replace(/^00/, '')
    : plain.replaceAll(/[\s,]+/gu, HAN.test(plain) ? '' : ' ').trim();
}
const HAN = /\p{Script=Han}/u;
