import { isFormOfName, isNearlyName, isOtherFamily, isShortName } from '../../values/polish-name.ts';
import { occurrences } from '../../word-pattern.ts';
import type { Comparison, Contradiction } from './contradiction.ts';

/** Pan, Panie, Pani or Państwo with a capital and a name: the reader, called by name. */
const CALLED = /(?<!\p{L})(?<form>Pan(?:ie)?|Pani|Państwo),? (?<name>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?)/gu;
/** An office in the place of a name, or behind it: then somebody of ours is meant. */
const OFFICE =
  /^(?:Doktor|Dyrektor|Profesor|Mecenas|Kierowni|Prezes|Inżynier|Redaktor|Burmistrz|Wójt|Ordynator|Rzecznik|Minister|Magister|Przewodnicząc|Naczelni|Starost|Kapitan|Ksi[ęą]|Siostr|Konsul|Sędzi|Radn|Posł|Młod|Bóg|Bog)/u;
const OF_OURS =
  /^,? (?:z (?:okienka|recepcji|obsługi|infolinii|działu|biura|oddziału|kasy|rejestracji|serwisu)|(?:nasz|kierowni|dyrektor|doradc|konsultant|likwidator|monter|specjalist|recepcjonist)\p{L}*|któr)/u;

/** Another name altogether in the place of the customer's; a misspelt one is a form of address gone wrong. */
export function polishStrangers({ passage, record }: Comparison): readonly Contradiction[] {
  const { customerName } = record;
  if (customerName === null || !/^\p{Lu}\p{Ll}/u.test(customerName)) return [];
  const text = passage.text.cased;
  const known = partsOf(customerName);
  const others = record.people.flatMap(partsOf);
  return occurrences(CALLED, text).flatMap((match): readonly Contradiction[] => {
    const typed = match.groups?.['name'] ?? '';
    const words = partsOf(typed);
    const end = match.index + match[0].length;
    const start = end - typed.length;
    const told = isTold(text, match.index, end);
    if (
      told ||
      !isCalled(match.groups?.['form'] ?? '', typed) ||
      OFFICE.test(typed) ||
      OF_OURS.test(text.slice(end, end + 30))
    )
      return [];
    const family = words.some((word) => known.some((name) => isOtherFamily(word, name)));
    const itself = words.some((word) => [...known, ...others].some((name) => isFormOfName(word, name)));
    const nearly = words.some((word) => known.some((name) => isNearlyName(word, name)));
    const short = words.some((word) => isShortName(word, known[0] ?? ''));
    if (!family && (itself || nearly || short)) return [];
    return [{ start, end, known: customerName }];
  });
}

/** „Odebrał Pan Kacpra”, „odebrali Państwo Antosia”: the name is what the verb takes, not who is called. */
function isCalled(form: string, name: string): boolean {
  const [first = ''] = name.split(' ');
  if (form === 'Państwo') return /(?:owie|[sc]cy|dzcy)$/u.test(first);
  if (form === 'Panie') return true;
  return !/[aąęy]$/u.test(first) || /[sc]ka$|dzka$/u.test(first);
}

/** „Pan Kowal przyjedzie jutro” at the head of a sentence tells of somebody; with a comma behind it, it calls the reader. */
function isTold(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).trimEnd();
  const heads = before === '' || /[.!?:\n]$/u.test(before) || text.slice(before.length, start).includes('\n');
  return heads && !/^[,!]/u.test(text.slice(end));
}

function partsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((part) => part.length > 1);
}
