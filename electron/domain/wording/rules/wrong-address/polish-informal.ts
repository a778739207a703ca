import type { Placed } from '../../values/placed.ts';
import { latin, occurrences } from '../../word-pattern.ts';

/** Words that only look like the second person. */
const NO_VERB =
  '(?!(?:nasz|wasz|tomasz|tobiasz|łukasz|judasz|kalisz|klawisz|afisz|gulasz|farsz|kasz|pasz|rzesz|depesz|klisz|nisz|cisz|mysz|fetysz|derwisz|szałasz|pałasz|dasz|kosz|grosz|marsz|maciejasz|jonasz|eliasz|pielesz|arkusz|towarzysz|haszysz|hałasz|aż|też|reklamasz|ananasz|inasz)(?!\\p{L}))';
const SINGULAR_VERB = `${NO_VERB}\\p{L}+(?:[aeiy]sz|łaś|łeś|łabyś|łbyś)`;
const IMPERATIVE =
  'odeślij|przyślij|wyślij|prześlij|zadzwoń|oddzwoń|napisz|odpisz|kliknij|wejdź|sprawdź|podaj|zobacz|pamiętaj|przyjdź|przyjedź|poczekaj|zaczekaj|zapłać|wypełnij|skontaktuj|odbierz|przynieś|zgłoś|wybierz|zaloguj|pobierz|uzupełnij|zachowaj|spróbuj|zapytaj|potwierdź|zrób|powiedz|daj|weź|usiądź|przeczytaj|nie martw|nie dzwoń|wróć|zostaw|podpisz|zresetuj|uruchom|włącz|wyłącz|ustaw|skorzystaj|umów';
const SINGULAR = `${SINGULAR_VERB}|(?:${IMPERATIVE})(?:cie)?|ciebie|cię|tobie|tobą|tw[oó]j\\p{L}*|twa|twe|twych|twym|abyś|żebyś|gdybyś|jeślibyś|(?<=\\p{L}(?:my|ę) )ci(?= \\p{L}*\\d|[,.]| (?:to|pieniądze|nowy|nową|zwrot|bilet|pokój|rachunek))`;
const PLURAL =
  'możecie|macie|chcecie|musicie|jesteście|będziecie|wiecie|dostaniecie|otrzymacie|znajdziecie|powinniście|potrzebujecie|zobaczycie|odbierzecie|zapłacicie|życzycie|wolicie|piszecie|zgłaszacie|czekacie|dzwonicie|mieliście|abyście|żebyście|gdybyście|\\p{L}{2,}(?:a|i|y|e|ę)(?:liście|łyście)|\\p{L}{3,}(?:ijcie|ajcie|yjcie|źcie|dźcie|ńcie)|wasz\\p{L}*|was|wam|wami';

const INFORMAL = latin(`(?<!\\p{L})(?:${SINGULAR}|${PLURAL})(?!\\p{L})`);
/** „Ci” with a capital inside a sentence is the reader; with a small letter it may be those people. */
const CAPITAL_CI = /(?<=[\p{Ll},] )Ci(?!\p{L})/gu;

/** Words that say „ty” or „wy” to the reader: a fault beside Pan, Pani and Państwo. */
export function informalWords(cased: string, folded: string): readonly Placed[] {
  const found = occurrences(INFORMAL, folded)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => !isName(cased, start));
  const ci = occurrences(CAPITAL_CI, cased).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...found, ...ci];
}

/** A capital inside a sentence is a name, unless it is the courtesy of Twój and Wasz. */
function isName(cased: string, start: number): boolean {
  const first = cased.charAt(start);
  if (first === first.toLowerCase() || /^(?:Tw|Wa|Ci|To)/u.test(cased.slice(start))) return false;
  const before = cased.slice(0, start).trimEnd();
  return before !== '' && !/[.!?:\n]$/u.test(before) && !cased.slice(before.length, start).includes('\n');
}
