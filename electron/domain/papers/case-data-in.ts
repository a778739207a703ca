import type { ComplaintFields, FieldName } from '../complaint.ts';
import type { PaperLanguage } from '../language.ts';
import { fold } from '../wording/folded-text.ts';
import { amountsIn } from '../wording/values/amounts.ts';
import { datesIn } from '../wording/values/dates.ts';

/** Shorter runs of digits tell nobody which customer it is. */
const TAIL = 4;
/** Shorter words of a name are too easily a word of another kind. */
const SHORTEST_NAME = 3;

/**
 * What a page that everybody reads would give away of a case (product D8: no name, number, date, sum or matter): the field it was
 * found by, null where nothing was. `ours` may be said: the branch, its telephone and its hours.
 */
export function caseDataIn(
  text: string,
  language: PaperLanguage,
  fields: ComplaintFields,
  number: string,
  ours: readonly string[],
): FieldName | null {
  const said = ours
    .filter((known) => known !== '')
    .reduce((left, known) => left.replaceAll(known, ' '), text)
    // What stands in quotation marks is read like the rest.
    .replace(/[“”„"«»「」『』]/gu, ' ');
  const { folded } = fold(said, language);
  if (namesIn(said, [fields.customerName ?? '', fields.actingForName ?? ''])) return 'customerName';
  if (datesIn(folded, language).length > 0) return 'happenedOn';
  if (amountsIn(folded, language).length > 0) return 'lossMoney';
  const digits = folded.replace(/(?<=\d)[\s-](?=\d)/gu, '');
  const tails = [fields.phone, fields.reference].map((known) =>
    (known ?? '').replace(/\D/gu, '').slice(-TAIL),
  );
  if (said.includes(number) || tails.some((tail) => tail.length === TAIL && digits.includes(tail)))
    return 'reference';
  const whatElse = [
    ['matter', fields.matter],
    ['where', fields.where],
  ] as const;
  const found = whatElse.find(([, words]) => {
    const known = fold(words?.trim() ?? '', language).folded;
    return known.length >= SHORTEST_NAME && folded.includes(known);
  });
  return found?.[0] ?? null;
}

/** A Chinese name stands whole or with its given name; any other by one of its words, in whatever case Polish puts it. */
function namesIn(said: string, names: readonly string[]): boolean {
  return names.some((name) => {
    if (/^\p{Script=Han}{2,4}$/u.test(name))
      return said.includes(name) || (name.length > 2 && said.includes(name.slice(-2)));
    return name
      .split(/[\s·-]+/u)
      .filter((word) => word.length >= SHORTEST_NAME && /^\p{Lu}|^\p{Script=Han}/u.test(word))
      .some((word) => {
        const stem = word.length > 4 ? word.slice(0, -1) : word;
        return new RegExp(`(?<!\\p{L})${stem.replace(/[^\p{L}]/gu, '')}\\p{Ll}{0,4}(?!\\p{L})`, 'u').test(
          said,
        );
      });
  });
}
