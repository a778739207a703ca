import { latin, occurrences } from '../word-pattern.ts';
import { placeOf } from './placed.ts';
import type { Placed } from './placed.ts';
import { POLISH_NUMBER_WORD, polishNumber } from './polish-number.ts';

interface SpokenTime extends Placed {
  readonly minutes: readonly number[];
}

const HOURS: readonly (readonly [string, number])[] = [
  ['pierwsz', 1],
  ['drugi', 2],
  ['trzeci', 3],
  ['czwart', 4],
  ['piąt', 5],
  ['szóst', 6],
  ['siódm', 7],
  ['ósm', 8],
  ['dziewiąt', 9],
  ['dziesiąt', 10],
  ['jedenast', 11],
  ['dwunast', 12],
  ['trzynast', 13],
  ['czternast', 14],
  ['piętnast', 15],
  ['szesnast', 16],
  ['siedemnast', 17],
  ['osiemnast', 18],
  ['dziewiętnast', 19],
  ['dwudziest', 20],
];
const HOUR = `(?:dwudziest(?:a|ej|ą) (?:pierwsz|drug|trzeci)(?:iej|a|ej|ą)|(?:${HOURS.map(([stem]) => stem).join('|')}|drug)(?:a|ej|ą))`;
const NUMBER = `(?:kwadrans|${POLISH_NUMBER_WORD}(?: ${POLISH_NUMBER_WORD})?)`;
/** wpół do piątej, kwadrans po ósmej, za dwadzieścia dziesiąta, o siódmej pięćdziesiąt pięć, o ósmej rano. */
const SPOKEN = latin(
  `(?<!\\p{L})(?:wpół do (?<half>${HOUR})|(?<past>${NUMBER}) (?<way>po|przed) (?<spoken>${HOUR})|za (?<short>${NUMBER}) (?<next>${HOUR})|(?:o|po|przed|do|od|około|koło) (?:godzinie |godziny |godziną )?(?<hour>${HOUR})(?: (?<minute>${POLISH_NUMBER_WORD}(?: ${POLISH_NUMBER_WORD})?))?(?= rano| wieczorem| w nocy| po południu|[,.;:!?)]|$| (?:i|a|nie|zamiast|w|na|już) ))(?!\\p{L})`,
);

/** Times of day said in Polish words; without morning or evening each leaves two. */
export function polishSpokenTimes(folded: string): readonly SpokenTime[] {
  return occurrences(SPOKEN, folded).flatMap((match): readonly SpokenTime[] => {
    const { half, past, way, spoken, short, next, hour, minute } = match.groups ?? {};
    const named = hourOf(half ?? spoken ?? next ?? hour ?? '');
    if (named === null) return [];
    const away = numberOf(past ?? short ?? minute ?? '');
    if (away === null) return [];
    const before = half !== undefined || short !== undefined || way === 'przed';
    const shift = half === undefined ? (before ? -away : away) : -30;
    const hours = named > 12 ? [named] : [named, named + 12];
    return [{ ...placeOf(match), minutes: hours.map((one) => (one * 60 + shift + 1440) % 1440) }];
  });
}

function hourOf(text: string): number | null {
  const [first = '', second] = text.split(' ');
  const read = (word: string): number | null =>
    HOURS.find(([stem]) => word.startsWith(stem) || (stem === 'drugi' && word.startsWith('drug')))?.[1] ??
    null;
  const one = read(first);
  return one === null || second === undefined ? one : one + (read(second) ?? 0);
}

function numberOf(text: string): number | null {
  if (text === '') return 0;
  return text === 'kwadrans' ? 15 : polishNumber(text);
}
