import { oneOf } from '../../lexicon/polish-list.ts';
import { READER } from '../../lexicon/polish-words.ts';
import { words } from '../../word-pattern.ts';
import type { Surroundings, Trigger } from '../trigger.ts';

/** Making small as a class of turns: the rest is whole, worse has been, it will pass, only the wrapping, a laughable sum. */

const ONLY =
  '(?:tylko|jedynie|zaledwie|raptem|ledwo|ledwie|najwyżej|wyłącznie|co najwyżej|jedynie samo|tylko samo)';
const TINY =
  '(?:drobn|niewielk|nieznaczn|minimaln|marginaln|kosmetyczn|znikom|błah|niegroźn|nieistotn|lekk|symboliczn|mikroskopijn|niezauważaln|powierzchown|tyci|maleńk|malutk|malusieńk|chwilow|przejściow)(?:a|ą|e|ego|ej|i|im|ich|y|ym|ych)';
/** Something gone wrong, as a noun. */
const WRONG_THING =
  '(?:pomył|omył|błąd|błęd|uster|problem|utrudnie|kłopot|incydent|rys[aęy](?!\\p{L})|opóźnie|spóźnie|zakłóc|strat|szkod|uszkodze|plam|wyciek|awari|przecieki|różnic|przerw|wgniece|zadrap|obtarc|otarci|zwłok|kolejk|dyskomfort|ślad|odprysk|pęknięci|hałas|zapach|odchyle|niedoróbk|siniak|oparze|obrażeni|uraz|skutk|konsekwencj|dopłat|zawyże|naddatk|nadpłat|zagrzybie|zalani|wad[ayęą](?!\\p{L})|koszt(?!or)|kwot|opłat|niedobor)\\p{L}*';
/** Something went wrong, as a verb. */
const WENT_WRONG =
  '(?:wyciek|ujawni|zginę|zaginę|uszkodz|stłuk|potłuk|pęk|zepsu|ucierpia|zniszcz|przepad|zmok|zamok|zala|straci|skasowa|przypali|odpad|urwa|naderwa|zarysowa|porysowa|pobrudzi|rozmoczy|zgnie|wgnie|nadtłuk)\\p{L}*';
/** Clumsy verbs beside a small word: „ciut się zagapiliśmy”. */
const SLIPPED =
  '(?:zagapi|zaspa|spóźni|pomyli|przecią|opóźni|zapomnia|zapomnie|przesoli|przypali|uszkodz|zawyży|zaniży|przesunę|przesunę|poślizg|poplami|pobrudzi|zagubi|zamiesza|pomiesza|przeciągnę|zaniedba|przeholowa|przeszarżowa|przygłośn|przedłuży|przekrocz|zapędzi|nawali|rozmin|zmarzł|zmok|poczeka|ochłod|ostyg)\\p{L}*';
const A_LITTLE =
  '(?:ciut|ciutkę|ociupin\\p{L}+|krztyn\\p{L}+|odrobin(?:ę|kę)|troszeczkę|troszkę|trochę|lekko|leciutko|minimalnie|nieznacznie|deczko|nieco)';
const SUM =
  '(?:zł|złot\\p{L}*|grosz\\p{L}*|euro|minut\\p{L}*|godzin\\p{L}*|dni|dnia|procent\\p{L}*|sztuk\\p{L}*|metr\\p{L}*|centymetr\\p{L}*)';

const TAKEN_BACK: Surroundings = {
  sentence: words(
    `nie (?:tylko|jedynie|wyłącznie)|nasz\\p{L}* (?:win|błąd|błęd|pomył|zaniedb)\\p{L}*|to nie (?:jest |był |była )?(?:drobiazg|drobnostka|błahostka)|obieca\\p{L}+|(?:ale|lecz|a) (?:\\p{L}+ ){0,3}?(?:nie miał\\p{L}*|nie powin\\p{L}+|dla ${READER}|odda|zwraca|zwróci)\\p{L}*|czy|jeśli|jeżeli|gdyby\\p{L}*|przez nas`,
  ),
  clause: words(
    'nie|nawet|rabat\\p{L}*|promocj\\p{L}*|zniżk\\p{L}*|ofert\\p{L}*|oddamy|zwrócimy|wymienimy|mamy|mogę|proponuj\\p{L}+|przyjmujemy|zajmie|potrwa',
  ),
};
const MILD = { sentence: TAKEN_BACK.sentence } as Surroundings;

export const BELITTLING_CLASSES: readonly Trigger[] = [
  // Poza tym wszystko działa; drugi but jest cały.
  {
    says: words(
      `nie ma (?:tragedii|dramatu|paniki|katastrofy)(?=[.,!;]|$)|poza tym (?:wszystko|reszta|jest|było) (?:\\p{L}+ )?(?:działa|gra|w porządku|dobrze|był|jest|sprawn|przebieg|okej|ok|bez zarzutu)\\p{L}*|(?:ale|a|za to) (?:drug[iaey]|reszta|pozostał[ey]|cała reszta|wszystkie inne|samo|sama|sam) (?:\\p{L}+ ){0,2}?(?:jest|są|działa|działają|został[ayo]?) (?:\\p{L}+ )?(?:cał|dobr|nienaruszon|w porządku|sprawn|jak now|bez zarzutu|nietknięt|działa)\\p{L}*`,
    ),
    unless: MILD,
  },
  // Głupie dwadzieścia złotych; kwota rzędu kilku złotych.
  {
    says: words(
      `(?:głupi|marn|śmieszn|nędzn|psi)(?:e|ch|ego|ej|a|mu|ą|y)? (?:\\p{L}+ )?(?:${SUM}|pieniądz\\p{L}*|kwot\\p{L}*|rachun\\p{L}*)|(?:rzędu|w granicach|w okolicach|na poziomie) (?:zaledwie |raptem |ledwie )?(?:kilk|par|dwóch|trzech)\\p{L}* ${SUM}|(?:śmieszn|groszow|symboliczn|nieduż|mizern|znikom)(?:a|e|ą|ej|ych|y) (?:kwot|sum|opłat|różnic|dopłat|strat|pieniądz|należnoś)\\p{L}*|dosłownie (?:o |na |przez )?(?:chwil|minut|moment|parę|kilka|sekund|grosz|złotówk|milimetr|centymetr|jed)\\p{L}*`,
    ),
    unless: MILD,
  },
  // Uszkodzenie dotyczy wyłącznie opakowania; wyciekły jedynie adresy.
  {
    says: words(
      `${WRONG_THING} (?:[^\\s,.;]+ ){0,3}?(?:dotyczy|dotyczył\\p{L}*|ogranicza|ograniczy|objęł|obejmuj|sprowadza)\\p{L}* (?:się )?(?:${ONLY} )?(?:do )?(?:samego |samej |samych )?${ONLY}? ?(?<=${ONLY} |samego |samej |samych )\\p{L}+|${WENT_WRONG} (?:się )?${ONLY} (?!(?:przez|dlatego|dzięki|po|w|gdy|jeśli|z)(?!\\p{L}))\\p{L}+(?: \\p{L}+)?|${WRONG_THING} (?:[^\\s,.;]+ ){0,4}?(?:jest|był[aoy]?|są|okaza\\p{L}+ się|ma charakter) (?:czysto |tylko |jedynie |bardzo |raczej |dość |wyłącznie |zresztą |przecież |naprawdę |w sumie |w gruncie rzeczy )*${TINY}`,
    ),
    unless: {
      ...TAKEN_BACK,
      clause: words(
        'nawet|rabat\\p{L}*|promocj\\p{L}*|przez (?:nas|moj\\p{L}+|nasz\\p{L}*)|nie (?:jest|był[aoy]?|są) (?:\\p{L}+ )?' +
          TINY,
      ),
    },
  },
  // Tylko minimalne odchylenie.
  {
    says: words(
      `${ONLY} (?:\\p{L}+ )?${TINY} (?:\\p{L}+ )?${WRONG_THING}|${ONLY} (?:minimaln|nieznaczn|znikom|kosmetyczn|symboliczn|nieistotn|drobn)(?:a|ą|e|ego|ej|y|ym|ych) \\p{L}+`,
    ),
    unless: TAKEN_BACK,
  },
  // Ciut się zagapiliśmy.
  {
    says: words(
      `${A_LITTLE} (?:się |nam się |mi się |nam |mi |za )?(?:\\p{L}+ )?${SLIPPED}(?: się)?|(?:się |nam się )?${SLIPPED} (?:się )?(?:nam )?(?:ciut|ociupin\\p{L}+|odrobin(?:ę|kę)|troszeczkę|troszkę|leciutko|minimalnie|nieznacznie|deczko)`,
    ),
    unless: {
      sentence: words(
        `nasz\\p{L}* (?:win|błąd|błęd|zaniedb)\\p{L}*|poczeka(?:my|m|ć)|czy|jeśli|może (?:się )?(?:spóźni|opóźni)\\p{L}*`,
      ),
    },
  },
  // Bywały większe opóźnienia; proszę się cieszyć, że to nie noga.
  {
    says: words(
      oneOf(
        '(?:bywa(?:ły | ło | ją)? | zdarza(?:ły | ją) się | widzieliśmy | mieliśmy | znam) (?:\\p{L}+ )?(?:większ | gorsz | dłuższ | poważniejsz | trudniejsz)\\p{L}*(?: \\p{L}+)?',
        '(?:inni | niektórzy | sąsiedzi) (?:\\p{L}+ )?(?:czekali | czekają | mieli | mają | płacą | stracili) (?:\\p{L}+ )?(?:dłużej | gorzej | więcej | jeszcze)',
        '(?:proszę | niech (?:pan | pani | państwo)) (?:się )?(?:\\p{L}+ )?cieszyć?,? (?:że | iż)(?: [^\\s.;]+){1,4} | (?:i tak )?(?:ma | miał | miała | mieli | mają) (?:pan | pani | państwo) (?:i tak )?(?:dużo | sporo | wiele)? ?szczęści[ea]',
        'dobrze,? że (?:tylko | jedynie | to nie | nie (?:gorzej | więcej))(?: [^\\s.;]+){0,3} | (?:na szczęście | całe szczęście),? (?:że )?(?:to )?(?:tylko | jedynie | nic)(?: [^\\s.;]+){0,3}',
        'skończyło się (?:\\p{L}+ ){0,3}?(?:na strachu | na nerwach | strachem | siniakiem | na siniak\\p{L}* | zadrapani\\p{L}+)',
        '(?:absolutn | zupełn | czyst | niewielk)\\p{L}+ (?:margines\\p{L}* | incydent\\p{L}* | przypad\\p{L}+ | wyjąt\\p{L}+) | margines (?:naszej )?działalności | promil\\p{L}* (?:przypadk | zamówie | przesył | klient)\\p{L}* | raz na (?:ruski rok | tysiąc | milion)(?: \\p{L}+)?',
        '(?:od | przez) (?:tego | to | takie \\p{L}+ | taki\\p{L}* \\p{L}+) (?:jeszcze )?(?:nikt | nikomu) (?:jeszcze )?(?:\\p{L}+ )?nie \\p{L}+',
        'o co (?:tyle | ten | cały | ta) (?:\\p{L}+ )?(?:krzyk | hałas | szum | zachod | zamieszani | awantur | nerw)\\p{L}*',
      ),
    ),
    unless: MILD,
  },
  // Różnica wynosi parę groszy; hałas trwał może z pięć minut; trochę poboli i przejdzie.
  {
    says: words(
      `(?:różnic|opóźni|strat|szkod|koszt|kwot|dopłat|spóźni|błąd|pomyłk|rozbieżnoś)\\p{L}* (?:\\p{L}+ )?(?:wynosi|wyniós|wynios|to|sięga|siega|rzędu)\\p{L}* (?:\\p{L}+ )?(?:parę|kilka|zaledwie|ledwie|raptem) (?:\\p{L}+ )?(?:grosz|złot|zł(?!\\p{L})|minut|sekund|milimetr|centymetr|procent)\\p{L}*|(?:trwa|potrwa|czeka|zaję|spóźni|opóźni|przeciągnę)\\p{L}* (?:się )?(?:\\p{L}+ )?(?:może z|góra|najwyżej|wszystkiego|wszystkiego z|nie więcej niż) (?:\\p{L}+ )?(?:minut|kwadrans|godzin|dni|chwil)\\p{L}*|(?:trochę|troszkę|chwilę|parę dni|dzień|dwa) (?:po\\p{L}{2,}) i (?:przejdzie|przestanie|minie|po wszystkim|po krzyku|zapomni)\\p{L}*|(?:wszystk|cał|reszt|pozostał|inn)\\p{L}+ [^.;,]{0,30}(?:był|jest|są|działa)\\p{L}* (?:przecież|zresztą|jak najbardziej) \\p{L}+`,
    ),
    unless: TAKEN_BACK,
  },
  // Trzy dni to nie wieczność; i tak nie miała Pani planów; właściwie nic się nie zmieniło.
  {
    says: words(
      `to (?:przecież |jeszcze |w końcu |chyba )*nie (?:wieczność|całe życie|rok|wiek|powódź|wojna|trzęsienie|koniec świata|zbrodnia)|(?:przecież |i tak ){1,2}nie (?:mia|planowa|potrzebowa|używa|korzysta|wybiera|spieszy)\\p{L}* (?:się )?${READER}|(?:w gruncie rzeczy|właściwie|tak naprawdę|w sumie|realnie|praktycznie) nic (?:się )?(?:\\p{L}+ )?nie (?:zmieni|sta|straci|ubył|zginę|brakuj)\\p{L}*|nikt by (?:tego |się )?nie (?:zauważ|dopatrz|spostrzeg|pozna)\\p{L}*`,
    ),
    unless: MILD,
  },
  // Plama zejdzie w pierwszym praniu.
  {
    says: words(
      `(?:plam|rys[aąęy](?!\\p{L})|ślad|zapach|smug|zabrudze|zaciek|zagniece|wgniece|zadrap|siniak|odcisk|przebarwie|nalot|kurz)\\p{L}* (?:[^\\s,.;]+ ){0,2}?(?:się )?(?:zejd|spierz|znikn|wywietrz|wyschn|zagoi|wytrz|domyj|wypoler|wypier|dopier|zetrz)\\p{L}*`,
    ),
    unless: {
      ...TAKEN_BACK,
      clause: words('nie|jeśli|jeżeli|czy|zapłaci\\p{L}*|pralni\\p{L}*|oddamy|wyczyści\\p{L}*'),
    },
  },
];
