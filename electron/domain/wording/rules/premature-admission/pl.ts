import { caseRecord } from '../../case-record.ts';
import type { WordingFacts } from '../../finding.ts';
import type { Example, RuleWords } from '../rule.ts';
import { TOLD_OR_ASKED, WE_ERRED } from '../../lexicon/polish-words.ts';
import { words } from '../../word-pattern.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

const FAULT =
  '(?:win[aęyo]|błąd|błęd\\p{L}+|pomyłk\\p{L}+|zaniedbani\\p{L}+|niedopatrzeni\\p{L}+|uchybieni\\p{L}+|przeoczeni\\p{L}+|niedbalstw\\p{L}+)';
const OUR_PEOPLE =
  '(?:pracowni|monter|inkasent|kurier|kierow|konsultant|doradc|kasjer|kelner|kuchar|recepcjonist|pokojówk|pielęgniar|lekar|konduktor|serwisant|magazynier|urzędni|likwidator|listonosz|sprzedaw|personel|zesp[oó]|ekip|obsłu|załog|technik|ochron|opiekun|mechanik|fryzjer|ratowni|nauczyciel|trener)\\p{L}*';
const OUR_THINGS =
  '(?:system|licznik|wodomierz|urządzeni|sprzęt|bankomat|aplikacj|program|zabezpieczeni|dani[ea]|jedzeni|posiłk|potraw|produkt|towar|instalacj|wind)\\p{L}*';
const DID_WRONG =
  '(?:zgubi|zabra|zniszczy|uszkodzi|zarysowa|pomyli|rzuci|ukrad|zaniedba|zawini|zawió|zawio|spowodowa|źle|błędnie|niesłusznie|bezpodstawnie|obrazi|oszuka|wprowadzi|popełni|niewłaściwie|nieprawidłowo|przeoczy|zapomnia|upuści|stłuk|rozbi|nie (?:dopilnowa|zabezpieczy|dopełni|sprawdzi|zamkn|zapina|zapię|zauważy)|zachowa\\p{L}+ się|zawyża|zawyży|zaniża|zepsu|zranił|poparzy|zala|ujawni)\\p{L}*';
/** A condition, a question, what the customer told, what is not known: no statement of ours. */
const OPEN = `${TOLD_OR_ASKED}|sprawdza(?:my|m)|ustala(?:my|m)|bada(?:my|m)|wyjaśnia(?:my|m),? (?:czy|jak|co)|nie (?:umiem|umiemy|potrafi\\p{L}+|możemy|mogę|przesądza\\p{L}+|rozstrzyga\\p{L}+)`;

/** A parcel that came broken; nobody knows yet where it broke. */
const OPEN_CASE: WordingFacts = {
  mode: 'experience',
  nextContact: '22 maja, godz. 17.00',
  record: caseRecord(
    {
      customerName: 'Zofia Lipska',
      addressForm: 'pl-pani',
      happenedOn: '2026-05-12',
      matter: 'pęknięta lampa',
      factsState: 'being-checked',
      toCheck: 'zdjęcia z sortowni',
      checkBy: '2026-05-22T17:00',
    },
    'pl',
  ),
};
const told = (text: string): Example => ({ text, facts: OPEN_CASE });

export const PL: RuleWords<Triggers> = {
  patterns: triggers(
    {
      says: words(
        `(?<!(?<!\\p{L})nie )(?<!(?<!\\p{L})nie z )nasz(?:a|ą|ej|e|ego|ym)? (?:\\p{L}+ )?${FAULT}|(?<!(?<!\\p{L})nie )(?:moja|mojej|moją|mój|moje) (?:\\p{L}+ )?${FAULT}|z własnej winy|(?:wina|winę|błąd|pomyłka|odpowiedzialność) (?:\\p{L}+ )?(?:leży|jest|był[ao]?|stoi|spoczywa) (?:\\p{L}+ )?(?:po naszej|na nas|nasz\\p{L}*)|(?:ponosi|biorę|bierze|przyjmuje)(?:my)? (?:\\p{L}+ ){0,3}?(?:odpowiedzialność|winę)|odpowiada(?:my|m) za (?!odpowied|kontakt|to pismo)|(?:bank|szpital|hotel|sklep|spółka|firma|urząd|przychodnia|linia) za to odpowiada|za (?:co|to) (?:\\p{L}+ )?odpowiada(?:my)?|przyzna(?:jemy|ję|jąc) (?:się|się do|rację|,? że|,? iż)|przyzna(?:jemy|ję),? (?:że|iż)|uznajemy (?:\\p{L}+ )?(?:winę|odpowiedzialność|błąd)|(?:to |tylko |wyłącznie )?przez nas(?! (?:\\p{L}+n[aye]|\\p{L}+t[aye]) )|z naszego powodu|z naszej strony zawini\\p{L}+|zawini\\p{L}* (?:\\p{L}+ )?(?:personel|obsługa|nasz\\p{L}*|my|system|pracowni\\p{L}+)|za któr\\p{L}+ (?:bank|szpital|hotel|sklep|spółka|firma|urząd|przychodnia|linia)? ?odpowiada\\p{L}*`,
      ),
      unless: { clause: words(OPEN) },
    },
    {
      says: words(`${WE_ERRED}|wysłaliśmy (?:\\p{L}+ ){0,2}?(?:używan|zł|niewłaściw|uszkodzon)\\p{L}*`),
      unless: { clause: words(OPEN) },
    },
    {
      says: words(
        `(?:nasz\\p{L}*|nasi) (?:\\p{L}+ ){0,2}?(?:${OUR_PEOPLE}|${OUR_THINGS})(?: \\p{L}+){0,3}? ${DID_WRONG}|${OUR_PEOPLE} (?:\\p{L}+ ){0,4}?${DID_WRONG}|${OUR_THINGS} (?:\\p{L}+ ){0,2}?(?:zawió|zawio|zawyża|zawyży|zaniża|był[aoy]? (?:\\p{L}+ )?(?:zepsut|niesprawn|wadliw|uszkodzon|niesprawdzon|nieśwież|źle))\\p{L}*|(?:spowodowa|zawini|zniszczy|uszkodzi|zgubi)\\p{L}* (?:\\p{L}+ ){0,2}?(?:nasz\\p{L}*|nasi) (?:\\p{L}+ )?${OUR_PEOPLE}|(?:zatru|poparzy|skaleczy|rozchorowa|poślizgn|przewróci|potkn)\\p{L}* się (?:\\p{L}+ ){0,4}?nasz\\p{L}*`,
      ),
      unless: { clause: words(OPEN) },
    },
  ),
  suggest: (facts) =>
    `Przykro nam z powodu tego, co się wydarzyło (${facts.matter ?? '[co się stało]'}). Sprawdzamy to i najpóźniej ${facts.nextContact ?? '[data i godzina]'} podamy wynik.`,
  examples: {
    bad: [
      told('To nasz błąd, lampa była źle zapakowana.'),
      told('Zgubiliśmy Pani przesyłkę.'),
      told('Nasz kurier rzucił paczką, przepraszamy.'),
      told('Ponosimy pełną odpowiedzialność za pęknięcie lampy.'),
      told('Lampa pękła z naszej winy.'),
      told('Przyznajemy, że nie zabezpieczyliśmy paczki.'),
      told('Wysłaliśmy Pani uszkodzony towar.'),
      told('Wina leży po naszej stronie i zwrócimy całą kwotę.'),
      told('Niesłusznie odmówiliśmy Pani zwrotu.'),
      told('Zawiedliśmy, bo magazyn źle dobrał karton.'),
    ],
    good: [
      told('Przykro mi, że wyjęła Pani z pudełka potłuczoną lampę.'),
      told('Sprawdzamy, czy to my źle zapakowaliśmy lampę.'),
      told('Pisze Pani, że kurier rzucił paczką. Obejrzę nagranie z sortowni do 22 maja.'),
      told('Jeżeli okaże się, że pomyłka jest po naszej stronie, zwrócimy całą kwotę.'),
      told('Nie wiemy jeszcze, gdzie lampa pękła; odpowiedź dostanie Pani do 22 maja do 17.00.'),
      told('Nie przesądzamy, czy zawinił kurier, dopóki nie obejrzymy zdjęć.'),
      told('Do czasu odpowiedzi nie musi Pani nic płacić.'),
      told('Bez lampy w nowym mieszkaniu to ciemny wieczór, bardzo mi przykro.'),
      told('Ustalamy, jak doszło do pęknięcia, i czytamy protokół odbioru.'),
      told('Mogę od razu pożyczyć Pani lampę z wystawy, bez kaucji.'),
      told('Wszystkie zdjęcia, które Pani przysłała, leżą już u rzeczoznawcy.'),
    ],
  },
};
