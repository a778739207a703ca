import { latin, words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { OverExplainingPatterns } from './over-explaining.ts';

const WHY =
  'przyczyn\\p{L}*|ponieważ|gdyż|bo|bowiem|z powodu|wskutek|na skutek|w wyniku|w następstwie|spowodowan\\p{L}*|wynikał\\p{L}*|wynika|powodem|okazało się|doszło do tego|dlatego,? że|z uwagi na|ze względu na|w związku z (?:awari|burz|natłok|dużą|zwiększon|wymian|remont)\\p{L}*|przez co|stąd|skąd';
/** Words of saying sorry, thanks, contact, rights and sympathy: such a sentence does something else than explain. */
const OTHERWISE =
  'jeśli|jeżeli|gdyby|zachęca\\p{L}+|dba(?:my|m)|z góry|przepr(?:asz|osz|osi|aszam)\\p{L}*|przykro|ubolew\\p{L}+|dziękuj\\p{L}+|zaprasza\\p{L}+|rozumiem\\p{L}*|wiem|wiemy|(?:za|od)?dzwoni\\p{L}*|numer\\p{L}*|telefon\\p{L}*|odpowie\\p{L}*|odpisz\\p{L}*|przysługuj\\p{L}*|odwoła(?:nie|ć|ł)\\p{L}*|rzeczni\\p{L}+|skarg\\p{L}+|sprawdza(?:m|my)|powin\\p{L}+|poważaniem|szacunkiem|nasz\\p{L}* (?:win|błąd|błęd|zaniedban)\\p{L}*|odpowiada(?:my|m)';
const READER = 'pan(?:a|u|em|ie)?|pani(?:ą)?|państw\\p{L}+|pańsk\\p{L}+';
const WE = '\\p{L}+(?:liśmy|łyśmy|łem|łam|[ieay]my)';
const MENDS =
  '(?:z?wr(?:ó|a)c|odda|odeśl|wymien|napraw(?!d)|skoryg|wysł|wyśl|przywróc|przywoz|przywió|rekompens|wypłac|dopłac|pokry|umorz|anulow|przelal|przelej|przekaza|wykup|zamien|usunę|usuw|odejm|obniż|podłącz|dopisa|dopisz|skreśl|cofnę|zapłac|uszczeln|odblokow|odbierze)(?:\\p{L}*(?:liśmy|łyśmy|łem|łam|my|ę)|ą|am|i|ie|ono|ano|ił\\p{L}*|ał\\p{L}*)|zwrot\\p{L}*|rabat\\p{L}*|bonifikat\\p{L}*|zniżk\\p{L}*|bon|bezpłatn\\p{L}*|nieodpłatn\\p{L}*|(?:pieniądze|kwota|sum[aę]|zwrot|odpis|now[aye]) (?:\\p{L}+ ){0,4}?(?:wróci|wpłynę|wyszed|wyszł|jest już|czeka|będ|dotr|doszł|leży)\\p{L}*|od (?:\\d{1,2}(?:\\.| \\p{L}+)|dziś|teraz|jutra|dzisiaj|wczoraj|tego (?:tygodnia|miesiąca|dnia)|przyszłego \\p{L}+|(?:nast|najbl)\\p{L}+ \\p{L}+|poniedziałku|wtorku|środy|czwartku|piątku|soboty|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)|(?<!na )szkoleni\\p{L}*|(?:aby|żeby|by) (?:\\p{L}+ ){0,3}?(?:nie |uniknąć|zapobiec)|wprowadz\\p{L}*|zmieni(?:my|liśmy|łam|łem|amy|ono)|co(?:dziennie| tydzień| miesiąc| (?:pół )?godzin\\p{L}*| kwadrans| kwartał|dzienn\\p{L}+)|(?:druga|dwie|jedna, wskazana) osob\\p{L}+(?! (?:był|na|w)\\p{L}*)|dodatkow(?!o )\\p{L}+ \\p{L}+|(?:przyjdzie|przyjedzie|przywiezie|dowiezie\\p{L}*|zamontuje|otrzyma|dostanie) (?:\\p{L}+ ){0,2}?(?:pan|pani|państwo)?|now(?:y|a|e|ą) (?:termin|wizyt|rachun|kart|umow|suk|paczk)\\p{L}*|(?:wyłączy|kupi|załatwi|przywieź|przywioz|wstrzyma|umówi|zamówi|poprosi|wpisa|przyśpieszy|przyspieszy|zorganizowa|zapewni|zablokowa|zgłosi)(?:liśmy|łam|łem)|pojedzie|(?!(?:przepraszamy|dziękujemy|rozumiemy|informujemy|przyznajemy|zachęcamy|ubolewamy|wyrażamy|liczymy|mamy|możemy|chcemy|wiemy|prosimy|zapraszamy|pragniemy|dokładamy|dołożymy|traktujemy|dbamy|pracujemy|pozostajemy|zapewniamy|staramy|jesteśmy|będziemy|przypominamy|skontaktujemy|odpowiemy|poinformujemy|powiadomimy|monitorujemy|wyciągamy|wyciągniemy|podejmiemy|podchodzimy|czekamy|potrzebujemy|musimy|korzystamy|obsługujemy|używamy|posiadamy|cenimy|żałujemy|uważamy|widzimy|którymi|swoimi|naszymi|takimi|zimy|mimy|tymi|tamy|dymy|rozmowy|zakładamy)(?!\\p{L}))\\p{L}{2,}(?:imy|emy|amy|ymy)';

const WHOLE = '[\\s\\S]';

export const PL: RuleWords<OverExplainingPatterns> = {
  patterns: {
    // With a word of reason, or a long sentence in which neither the reader nor we act: how things usually run.
    cause: latin(
      `^(?!${WHOLE}*(?<!\\p{L})(?:${OTHERWISE})(?!\\p{L}))(?=${WHOLE}*(?<!\\p{L})(?:${WHY})(?!\\p{L}))`,
    ),
    background: latin(
      `^(?!${WHOLE}*(?<!\\p{L})(?:${OTHERWISE}|${WE}|${READER}|można|pozostaj\\p{L}+|największ\\p{L}+|każdego dnia)(?!\\p{L}))${WHOLE}{70}|^(?!${WHOLE}*(?<!\\p{L})(?:${OTHERWISE}|${WE})(?!\\p{L}))(?=${WHOLE}*(?<!\\p{L})(?:pochodz\\p{L}+|(?:są|jest) \\p{L}+(?:ane|any|ana|one|ony|ona)|\\p{L}+(?:ane|any|ana|one|ony|ona) (?:są|jest)|zazwyczaj|zwykle|z reguły|standardowo|każdorazowo)(?!\\p{L}))${WHOLE}{40}`,
    ),
    goesOn: latin(`^(?!${WHOLE}*(?<!\\p{L})(?:${OTHERWISE}|${READER})(?!\\p{L}))`),
    mends: words(MENDS),
  },
  suggest: (facts) =>
    `Przyczyna w jednym zdaniu: [przyczyna]. Najpóźniej ${facts.remedyBy ?? '[data i godzina]'} wykonamy ten krok: ${facts.remedy ?? '[konkretny krok]'}.`,
  examples: { bad: [], good: [] },
};
