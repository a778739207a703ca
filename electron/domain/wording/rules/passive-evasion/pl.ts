import { eitherOf } from '../../lexicon/polish-list.ts';
import { TOLD_OR_ASKED, WE_ERRED, WE_OWN } from '../../lexicon/polish-words.ts';
import { latin, words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { admits } from '../suggested.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

/** Something wrong, as a noun that comes about by itself. */
const MISHAP =
  '(?:pomył|omył|błęd|błąd|nieprawidłow|nieporozum|uchybie|narusze|incyden|zaniedba|niedopatrz|przeocze|nieścisło|niezgodno|rozbieżno|problem|trudno|komplikacj|perturbacj|zamiesza|niedociągn|zamian|podwójn|dwukrotn|nieuprawn|niezamierz|niewłaściw|niedopuszcz|wyciek|ujawnie|przekazani|utrat|zagubie|zgubie|uszkodze|zniszcze|odłącze|zawyże|pominię|niedoręcze|niefortunn|nieprzyjemn|nieszczęśliw|przekrocze|zaniecha|pomiesza|przekłama|usterk|niezgodn|sytuacj(?! pogod)|zdarze)\\p{L}*';
const BESIDES = '(?:\\p{L}+ ){0,4}?';
const ARISES =
  '(?:wystąpi(?!eni)|nastąpi(?!eni)|zaistnia(?!ł(?:e|ych|ą|ej|ym|ymi)(?!\\p{L}))|powsta(?!ł(?:e|ych|ą|ej|ym|ymi)(?!\\p{L}))|wynik(?=ł|nę)|pojawi|wkrad|zasz[łe]|zaszed|zdarzy|przytrafi|przydarzy|wyda|wyniknę|zakrad|wda)\\p{L}*(?: się)?';
/** A thing that breaks down by itself: its fault is a fact, not an evasion. */
const THING =
  '(?:serwer|system|terminal|bankomat|czytnik|aplikacj|lini[iąa](?!\\p{L})|sieci|central|transformator|oprogramowan|łącz|wind|silnik|instalacj|kabl|rur|pomp|kocioł|kotł|sygnalizacj|drukark|sterowni|zasilani)\\p{L}*';
/** Something got muddled, and nobody muddled it. */
const MUDDLED =
  '(?:pokręci|pomiesza|pochrzani|popsu|zacię|zawiesi|posypa|namiesza|przestawi|rozjecha|popląta|pomyli|zepsu|rozreguluj|rozregulowa|pogubi|zagubi|skomplikowa|przeciągnę|rozmy|wykrzaczy|zamota|pokićka|pogmatwa)';
const WRONGLY =
  '(?:omyłkowo|pomyłkowo|błędnie|mylnie|niesłusznie|nieprawidłowo|niewłaściwie|bezpodstawnie|bezprawnie|bezzasadnie|niepotrzebnie|nienależnie|źle|nieterminowo|nieczytelnie|niedbale|niestarannie|niedokładnie|przez (?:pomyłkę|omyłkę|przypadek|niedopatrzenie|nieuwagę)|w wyniku (?:pomyłki|błędu|niedopatrzenia|przeoczenia)|wskutek (?:pomyłki|błędu|niedopatrzenia|przeoczenia)|z (?:błędem|opóźnieniem)|za późno|zbyt późno|(?:na|pod|do) (?:zły|niewłaściw|błędn)\\p{L}*|inne(?:mu|j) (?:osobie|klientowi|klientce|odbiorcy|pacjentowi|adresatowi)|(?:niewłaściw|nieuprawnion|obc|niepowołan)(?:ej|emu|ym) (?:osob|podmiot|adresat|odbiorc)\\p{L}*)';
const TWICE = '(?:dwukrotnie|podwójnie|dwa razy|trzykrotnie|trzy razy|po raz drugi)';
const CHARGED =
  '(?:naliczon|pobran|obciążon|zaksięgowan|wystawion|ściągnięt|policzon|zafakturowan|zarejestrowan|sprzedan)';
/** Impersonal past: naliczono, pominięto. „Rano” only looks like one. */
const IMPERSONAL = '(?!rano )\\p{L}{2,}(?:ano|ono|ęto|yto|uto)';
const PARTICIPLE = '\\p{L}{2,}(?:an|on|ęt|yt|ut)(?:a|e|y|i|o)?';
const BECAME = '(?:został[aoy]?|zostali|zostały|był[aoy]?|były|byli|bywał[aoy]?)';
const FAILED_IMPERSONAL =
  'popełniono|pomylono|zagubiono|zgubiono|przeoczono|pominięto|zaniedbano|zaniechano|zapomniano|uchybiono|zamieniono|zawyżono|zaniżono|przekroczono|zlekceważono|zbagatelizowano';
const NOT_DONE =
  '(?:dopełnio|dochowa|dotrzyma|dopilnowa|poinformowa|zawiadomio|powiadomio|uprzedzo|przekaza|sprawdzo|uwzględnio|zweryfikowa|zareagowa|zaktualizowa|wpisa|zrealizowa|zapewnio|zachowa|zabezpieczo|wykona|odnotowa|zarejestrowa|zapisa|wysła|naliczo|odwoła|zauważo|wywiąza|przygotowa|zadba|dostarczo|doręczo|usunię|wywieszo|oznaczo|zaksięgowa)';

const NOT_THE_ONLY_WORD = {
  sentence: words(
    eitherOf(
      `${WE_ERRED}|przez nas|przeze mnie|przez (?:moj|mój|nasz)\\p{L}*`,
      '(?:zabrakło nam|nam się|nam zabrakło|u nas|w nasz(?:ej|ym|ych)|z naszej strony|po naszej stronie)',
      'nasz\\p{L}* (?:pracowni|monter|inkasent|kierow|kurier|konsultant|zesp|magazyn|recepcj|dział|kasjer|lekar|pielęgniar)\\p{L}*',
      `nikt z nas|pomyśli|myśli|${TOLD_OR_ASKED}`,
    ),
  ),
  before: words(WE_OWN),
  text: words(WE_OWN),
};

export const PL: RuleWords<Triggers> = {
  patterns: triggers(
    {
      says: words(
        eitherOf(
          `(?<!(?<!\\p{L})nie )(?:stwierdzono|odnotowano|zaobserwowano|wykryto|zidentyfikowano|ujawniono) (?:\\p{L}+ ){0,3}?${MISHAP}`,
          `doszło (?:\\p{L}+ ){0,3}?do ${BESIDES}${MISHAP}`,
          '(?:stwierdzono|wykryto|ujawniono) (?:\\p{L}+ ){0,2}?(?:braki|nieścisłości|wady)',
          '(?:popełnion|zaniedban|pominięt|zagubion|przeoczon|zaniżon|zawyżon|pomylon)(?:a|e|y|i|o) (?:został|zostały|została|zostało|był\\p{L}*)',
          '(?:poleci|pojecha|trafi|posz|dojecha|dotar)\\p{L}* nie tam',
          'doszło (?:\\p{L}+ ){0,3}?do (?:tego|takiej|powyższ\\p{L}+|przedmiotow\\p{L}+)(?: \\p{L}+)?',
        ),
      ),
      unless: NOT_THE_ONLY_WORD,
    },
    {
      says: words(
        `${ARISES} ${BESIDES}${MISHAP}|${MISHAP} (?:\\p{L}+ ){0,3}?${ARISES}|${MISHAP}(?: \\p{L}+){0,2}?,? (?:któr|jak)\\p{L}+ (?:\\p{L}+ ){0,4}?(?:${ARISES}|ujawni|miał\\p{L} miejsce)\\p{L}*`,
      ),
      unless: {
        ...NOT_THE_ONLY_WORD,
        clause: words(
          `${THING}|nie (?:wystąpi|nastąpi|zaistnia|powsta|wynik|pojawi)\\p{L}*|różnic\\p{L}*|(?:wystąpi|nastąpi|powsta|pojawi)\\p{L}*my`,
        ),
      },
    },
    {
      says: words(
        'zaistniał\\p{L}+ (?:\\p{L}+ )?(?:sytuacj|problem|zdarze|okoliczno|nieprawidłow|incydent|nieporozum|błęd)\\p{L}*|(?:sytuacj|problem|zdarze|incydent|trudno|nieprawidłow)\\p{L}*,? (?:która |który |które |jaka |jaki |jakie )?zaistnia\\p{L}+|(?:powstał|przedmiotow)\\p{L}+ (?:sytuacj|problem|zdarze|incydent)\\p{L}*',
      ),
      unless: NOT_THE_ONLY_WORD,
    },
    {
      says: words(
        eitherOf(
          `(?:${FAILED_IMPERSONAL})|${WRONGLY} (?:\\p{L}+ ){0,2}?${IMPERSONAL}`,
          `${IMPERSONAL} (?:\\p{L}+ ){0,3}?${WRONGLY}`,
          `${IMPERSONAL} (?:\\p{L}+ ){0,3}?(?:błędn|niewłaściw|nieprawdziw|mylne|nieaktualn)\\p{L}+`,
          `${TWICE} (?:\\p{L}+ ){0,2}?${CHARGED}\\p{L}+|${CHARGED}\\p{L}+ (?:\\p{L}+ ){0,3}?${TWICE}`,
          `nie (?:\\p{L}+ )?${NOT_DONE}no|nie ${NOT_DONE}to`,
          'nie \\p{L}{3,}(?:ano|ono|ęto|yto)(?! (?:pan|państw))|zapomniano|zaniechano',
        ),
      ),
      unless: NOT_THE_ONLY_WORD,
    },
    {
      says: words(
        eitherOf(
          `${BECAME} (?:\\p{L}+ ){0,4}?(?:błędn|niewłaściw|nieprawdziw|mylne|nieaktualn|niepełn|sprzeczn)\\p{L}+ (?:informacj|dan|kwot|cen|termin|adres|numer|decyzj)\\p{L}*`,
          `${BECAME} (?:\\p{L}+ )?${PARTICIPLE} bez (?:powiadomieni|uprzedzeni|poinformowani|wiedzy|zgody|podstaw|uprzedni)\\p{L}*`,
          `${BECAME} (?:\\p{L}+ ){0,3}?${WRONGLY}(?: (?:\\p{L}+ ){0,2}?${PARTICIPLE})?`,
          `${WRONGLY} (?:\\p{L}+ )?${BECAME} ${PARTICIPLE}`,
          `${BECAME} (?:\\p{L}+ ){0,2}?(?:zapomnian|pomylon|zgubion|zagubion|przeoczon|pominięt|zaniedban|zawyżon|zaniżon)[aeyoi]`,
          `nie został[aoy]? (?!pan|jeszcze|dotąd)(?:\\p{L}+ ){0,2}?${NOT_DONE}[nt][aeyoi]`,
        ),
      ),
      unless: NOT_THE_ONLY_WORD,
    },
    {
      says: words(
        'uleg(?:ł|ła|ło|ły) (?:\\p{L}+ )?(?:uszkodzeni|przekroczeni|zagubieni|zniszczeni|zatraceni|zaginięci|pomyleni|skasowani)\\p{L}*|(?:uszkodzeni|przekroczeni|zagubieni|zniszczeni)\\p{L}* uleg\\p{L}+',
      ),
      unless: { ...NOT_THE_ONLY_WORD, clause: words(THING) },
    },
    {
      says: words(
        eitherOf(
          `(?:coś|wszystko|gdzieś coś) (?:nam |tu |u nas |niestety |chyba )*się (?:nam |tu |chyba |niestety )*${MUDDLED}ło`,
          `się (?:nam |tu |chyba |niestety |coś )+${MUDDLED}ło`,
          `mia(?:ło|ła|ł|ły) (?:niestety )?miejsce (?:\\p{L}+ ){0,2}?${MISHAP}`,
          `${MISHAP} (?:\\p{L}+ ){0,3}?mia(?:ło|ła|ł|ły) miejsce`,
          '(?:pojawi|znalaz)\\p{L}+ się (?:\\p{L}+ ){0,2}?(?:dodatkow|niezamówion|niesłuszn|podwójn|drug|niechcian|nieznan)\\p{L}+ (?:usług|opłat|pozycj|obciąże|kwot|zapis|abonament|pakiet|subskrypc)\\p{L}*',
          'pojawi\\p{L}+ się (?:usług|opłat|pozycj|obciąże|pakiet|subskrypc)\\p{L}* (?:dodatkow|niezamówion|niesłuszn)\\p{L}+',
        ),
      ),
      unless: NOT_THE_ONLY_WORD,
    },
    {
      says: words(
        eitherOf(
          '(?:tak|niefortunnie|niestety tak) (?:się )?(?:złożyło|wyszło|stało)(?: się)?',
          '(?:złożyło|stało) się (?:niestety )?tak|niefortunn\\p{L}+ (?:zbieg|splot)\\p{L}*',
          '(?:zawini\\p{L}+|zawiod\\p{L}+|zawiódł|zaszwankowa\\p{L}+|szwankowa\\p{L}+|kula\\p{L}+|nie zadziałał[aoy]?) (?:\\p{L}+ )?(?:komunikacj|procedur|organizacj|przepływ|obieg|koordynacj|kontrol|nadz|powiadomie)\\p{L}*',
          '(?:komunikacj|procedur|organizacj|przepływ|obieg|koordynacj)\\p{L}* (?:\\p{L}+ ){0,2}?(?:zawini\\p{L}+|zawiod\\p{L}+|zawiódł|zaszwankowa\\p{L}+|nie zadziałał[aoy]?)',
          '(?:się (?:\\p{L}+ )?|)(?:skasowa|nabi|ściągną|ściągnę|ustawi|stłuk|zgubi|przestawi|wykasowa|naliczy|odpi|rozla|przepisa|wykrzacz)(?:ł[aoy]?|ł)(?: się)(?: (?:\\p{L}+ ){0,2}?(?:drugi raz|na zero|dwa razy))?',
          'się (?:\\p{L}+ ){0,2}?(?:skasowa|nabi|ściągną|ustawi|stłuk|zgubi|przestawi|wykasowa|naliczy|odpi|rozla|przepisa)ł[aoy]?',
          'tak jakoś (?:wyszło|się)',
          '(?:zdarzeni|sytuacj|incydent|zajści)\\p{L}*,? (?:któr\\p{L}+|jak\\p{L}+) (?:miał\\p{L}* miejsce|się (?:wydarzy|zdarzy)\\p{L}+)',
          'przybra\\p{L}+ (?:\\p{L}+ )?obrót',
          'zbieg\\p{L}* (?:niekorzystn|nieszczęśliw|niefortunn|okolicznoś)\\p{L}*',
          'utknę[łl]\\p{L}* (?:gdzieś|po drodze)|utknął (?:gdzieś|po drodze)',
          '(?:trafi|posz[łe]|wys[łz]a|dotar)\\p{L}* (?:do (?:niewłaściw|zł|obc|inne)|nie tam|pod zły|pod niewłaściw)\\p{L}*',
          '(?:wyszł|poszł)\\p{L}* z błędem|wyszedł z błędem',
          'znalaz\\p{L}+ się (?:zł|błędn|niewłaściw|nie t)\\p{L}* \\p{L}+|nie wszystko (?:zostało|było)',
          'było to nieporozumienie|(?:to|było) (?:tylko )?nieporozumienie',
          'był[aoy]? (?:niedokręcon|zapomnian|niedopilnowan|nieprzygotowan|niedomknię|pomylon)\\p{L}*',
          'zaniedban[aey] został\\p{L}*|nie zadziała\\p{L}+ (?:przypomnieni|powiadomieni|zabezpieczeni)\\p{L}*',
          'nie (?:dotar|dosz)ł[aoy]? (?:na|do) (?:recepcj|kuchni|dział|magazyn|system|nas|lekarz|oddział)\\p{L}*',
          '(?:odpad|wypad)ł[ayo]? bez uprzedzenia',
          'coś (?:\\p{L}+ ){0,2}?(?:poszło|nie zadziała|nie zagra|zawiod|się pomyli|się pomiesza|nie wysz)\\p{L}*(?: nie tak)?',
          'poszło (?:coś )?nie tak|stało się coś',
          'zabrakło (?:\\p{L}+ ){0,2}?(?:komunikacj|informacj|koordynacj|staranno|uwag|czujno|nadzor|rzetelno|profesjonal|wiedzy|empati|przepływ|reakcj|zrozumieni|dobrej woli)\\p{L}*',
          'gdzieś (?:nam )?się (?:zapodzia|zgubi|zawieruszy|zapodzie)\\p{L}+',
          '(?:gdzieś )?się (?:\\p{L}+ )?(?:zapodzia|zawieruszy)\\p{L}+',
          '(?:zapodzia|zawieruszy|zdublowa|nabi|przekręci|pomiesza|pomyli)ł[aoy]? się',
          'się (?:zdublowa|nabi|pomiesza|przekręci)ł[aoy]?',
          '(?:błąd|błędu|błędem|czynnik|czynnika) (?:ludzki|ludzkiego|ludzkim)',
          'nie (?:przebieg|wygląda|odby|zosta)\\p{L}* (?:się )?(?:\\p{L}+ )?tak,? jak (?:powin|należa|być|byśmy)\\p{L}*',
          'nie udało się (?:\\p{L}+ )?(?:dotrzymać|dochować|uniknąć|zapobiec|zapewnić|zrealizować)',
        ),
      ),
      unless: NOT_THE_ONLY_WORD,
    },
    // What happened, and nothing of what it was; in brackets or with a blank it is named.
    {
      says: words('(?:to|tego|tym),? co (?:się )?(?:wydarzyło|stało|zaszło|miało miejsce)(?: się)?'),
      when: { sentence: words('przeprasza\\p{L}*|przeprosi\\p{L}+|przykro|ubolewa\\p{L}*|żałuj\\p{L}+') },
      unless: { ...NOT_THE_ONLY_WORD, clause: latin('[(\\[:]'), text: latin('[\\[(]') },
    },
  ),
  suggest: (facts) =>
    facts.mode === 'shared'
      ? `Po naszej stronie zawiodło to: [nasza część]. Stało się to ${facts.date ?? '[data]'} (${facts.matter ?? '[co się stało]'}) i za tę część odpowiadamy.`
      : admits(facts.mode)
        ? `${facts.date ?? '[data]'} popełniliśmy błąd (${facts.matter ?? '[co się stało]'}). Skutek był taki: ${facts.effect ?? '[skutek]'}.`
        : `Sprawdzamy, co wydarzyło się ${facts.date ?? '[data]'} (${facts.matter ?? '[co się stało]'}). Odpowiedź podamy najpóźniej ${facts.nextContact ?? '[data i godzina]'}.`,
  examples: {
    bad: [
      'Doszło do pomyłki przy wydawaniu kluczy.',
      'W trakcie realizacji zamówienia wystąpiły nieprawidłowości.',
      'Opłatę pobrano dwukrotnie, za co przepraszamy.',
      'Popełniono błąd w rozliczeniu.',
      'Zaistniała sytuacja jest nam znana.',
      'Rachunek został wystawiony błędnie.',
      'Do faktury wkradł się błąd.',
      'Coś poszło nie tak z Pana rezerwacją.',
      'Nie dopełniono obowiązku informacyjnego wobec pasażerów.',
      'Bagaż uległ uszkodzeniu w trakcie przewozu.',
      'Pani wniosek został omyłkowo odłożony do archiwum.',
    ],
    good: [
      'Doszło do pomyłki, a popełniłam ją ja: wpisałam złą datę.',
      'Opłatę pobraliśmy dwukrotnie i wczoraj oddaliśmy ją na konto.',
      'Przepraszam, że odesłano Pana z okienka do okienka.',
      'Rachunek został wystawiony przez nas na złe nazwisko.',
      'Bankomat przy dworcu stracił łączność o 14.10, kartę wyda kasa numer 2.',
      'Sprawdzamy, czy doszło do pomyłki przy odczycie; wynik podamy w piątek.',
      'Pisze Pani, że opłatę naliczono dwukrotnie. Porównam to dziś z wyciągiem.',
      'Zgubiliśmy Pana walizkę. Doszło do tego przy przeładunku, bo nasza ekipa nie odczytała zawieszki.',
      'Przykro nam, że nie wpuszczono Pani na salę.',
      'Umowa została podpisana 3 czerwca, a my wysłaliśmy ją dopiero 20 czerwca.',
      'Zamek w drzwiach pokoju wymieniono dziś rano.',
    ],
  },
};
