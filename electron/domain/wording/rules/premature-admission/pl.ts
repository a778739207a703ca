import { eitherOf } from '../../lexicon/polish-list.ts';
import { caseRecord } from '../../case-record.ts';
import type { WordingFacts } from '../../finding.ts';
import type { Example, RuleWords } from '../rule.ts';
import { COLLEAGUES } from '../../lexicon/polish-actors.ts';
import { READER, WE_ERRED } from '../../lexicon/polish-words.ts';
import { words } from '../../word-pattern.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

const FAULT =
  '(?:win[aęyo]|błąd|błęd\\p{L}+|pomyłk\\p{L}+|omyłk\\p{L}+|zaniedbani\\p{L}+|niedopatrzeni\\p{L}+|uchybieni\\p{L}+|przeoczeni\\p{L}+|niedbalstw\\p{L}+|nieuwag\\p{L}+|opieszałoś\\p{L}+|niedbałoś\\p{L}+|gaf\\p{L}+|wpadk\\p{L}+)';
const OUR_PEOPLE = `(?:${COLLEAGUES}|(?:nasi |nasz )?(?:ludzie|człowiek)|personel|zespół|ekipa|obsługa|załoga|ochrona|brygada|kuchnia|recepcja|rejestracja|magazyn|sortownia|infolinia|dyspozytornia|nikt (?:z (?:nas|obsługi|personelu|załogi|zespołu|pracowników|naszych|kolegów|dyżurnych|lekarzy)|od nas|u nas)|ktoś (?:z (?:nas|obsługi|personelu|załogi|naszych)|od nas|u nas))`;
/** The house itself, as the one who acts. */
const HOUSE =
  '(?:bank|hotel|pensjonat|szpital|apteka|przychodnia|poradnia|klinika|gabinet|sklep|market|spółka|firma|urząd|linia lotnicza|linia|kolej|przewoźnik|restauracja|lokal|szkoła|przedszkole|żłobek|gmina|poczta|operator|dostawca|ubezpieczyciel|towarzystwo|zakład|salon|warsztat|serwis|laboratorium|pracownia|biblioteka|teatr|kino|siłownia|klub|basen|administracja|spółdzielnia|zarządca|dyrekcja|kierownictwo|lotnisko|biuro podróży|ośrodek|elektrownia|gazownia|wodociągi|oddział)';
const OF_HOUSE =
  '(?:banku|hotelu|pensjonatu|szpitala|apteki|przychodni|poradni|kliniki|gabinetu|sklepu|marketu|spółki|firmy|urzędu|linii|kolei|przewoźnika|restauracji|lokalu|szkoły|przedszkola|żłobka|gminy|poczty|operatora|dostawcy|ubezpieczyciela|towarzystwa|zakładu|salonu|warsztatu|serwisu|laboratorium|pracowni|biblioteki|teatru|kina|siłowni|klubu|basenu|administracji|spółdzielni|zarządcy|dyrekcji|lotniska|biura|ośrodka|personelu|obsługi|załogi|oddziału|(?:likwidator|konsultant|monter|kurier|kasjer|kelner|lekarz|kucharz|kierowc|pracownik|magazynier|inkasent|technik|mechanik|ratownik|trener|nauczyciel|pielęgniark|recepcjonist|urzędnik|doradc|sprzedawc|farmaceut|konduktor)\\p{L}{1,3})';
const OUR_THINGS =
  '(?:system|licznik|wodomierz|urządzeni|sprzęt|bankomat|aplikacj|program|zabezpieczeni|dani[ea]|jedzeni|posiłk|potraw|produkt|towar|instalacj|wind|czujnik|rur|kabel|zawór|bramk|maszyn|silnik|hamulc|drabin|schody|podłog|oświetleni|alarm|piec|kocioł|barierk|poręcz|zjeżdżalni|bojler|zamek)\\p{L}*';
/** Deeds nobody does rightly. */
const DEED = eitherOf(
  'zgubi|pogubi|zagubi|zniszczy|poniszczy|uszkodzi|zarysowa|porysowa|obdrapa|pomyli|pomiesza|podmieni',
  'rzuca|rzuci|ukrad|zaniedba|zawini|zawió|zawio|zawied|spowodowa|obrazi|oszuka|okłama|popełni|przeoczy',
  'przegapi|zapomnia|zapomnie|upuści|stłuk|rozbi|potłuk|połama|złama|zgnió|zgnie|wgnió|wgnie|zawyża',
  'zawyży|zaniża|zaniży|zepsu|popsu|zrani|skaleczy|poparzy|oparzy|zala|zalewa|ujawni|zaniecha',
  'zlekceważy|lekceważy|zignorowa|ignorowa|zbagatelizowa|wcisnę|wcisną|naciągnę|naciągną|wymusi',
  'zaskoczy|zadrasnę|przytrzasnę|przytrzasną|potrąci|uderzy|popchnę|popchną|szarpnę|szarpną|przewróci',
  'nawrzeszcza|nakrzycza|wyzwa|wyśmia|znieważy|upokorzy|wyprosi|posądzi|oskarży|pominę|pominą|spóźni',
  'nawali|zawali|schrzani|sknoci|spartaczy|spaprali|skrewi|zaspa|zasnę|zasną|usną|usnę',
  'zostawi(?=\\p{L}* (?:\\p{L}+ ){0,3}?(?:otwart|bez|niezabezpiecz|niezamk|włączon|na deszcz|po sobie))',
  'przekroczy|naruszy|złama|przypali|spali|przesoli|zatru|zarazi|podtru|wyrzuci|skasowa|wykasowa',
  'przetrzyma|wprowadzi\\p{L}* (?:\\p{L}+ )?w błąd|uchybi|narazi|skrzywdzi|zdradzi|wygada|rozgłosi',
  'dopuści|nadużywa|nadużyły?|nadużył|zwleka|przesta(?:wi)|przekręci|zataił|zatai|zaprószy|zapaskudzi',
  'poplami|rozla|podrapa|zgasi|ośmieszy|pobi|przedawkowa|przeliczy|przeciążył',
  'doprowadzi(?= do (?:kontuz|wypad|szkod|uraz|strat)|\\p{L}+ do (?:kontuz|wypad|szkod|uraz|strat))',
  'zataja|zgniata|ochlapa|zadepta|otru|zemdli',
);
const BADLY = eitherOf(
  'źle|błędnie|mylnie|niesłusznie|bezpodstawnie|bezprawnie|bezzasadnie|niewłaściwie|nieprawidłowo',
  'niedbale|niestarannie|nieostrożnie|byle jak|po łebkach|na odwal|po macoszemu|niegrzecznie',
  'nieuprzejmie|opryskliwie|arogancko|skandalicznie|karygodnie|nieprofesjonalnie|niedopuszczalnie',
  'nieludzko|okropnie|fatalnie|beznadziejnie|niechlujnie|za późno|zbyt późno|nieodpowiedzialnie',
  'lekkomyślnie|pochopnie|przez (?:pomyłkę|omyłkę|nieuwagę|niedopatrzenie|zapomnienie|roztargnienie)',
  'omyłkowo|pomyłkowo|podwójnie|dwa razy|dwukrotnie',
  'bez (?:\\p{L}+ )?(?:zgody|powodu|podstaw\\p{L}*|sprawdzenia|uprzedzenia|pytania|potrzeby|zastanowienia|zabezpieczenia|wiedzy|kontroli|asekuracji|rękawic\\p{L}*)',
  'wbrew \\p{L}+|zł(?:y|ą|e|ego|ej|emu|ym)|niewłaściw\\p{L}+|nieśwież\\p{L}+|przeterminowan\\p{L}+',
  'zepsut\\p{L}+|uszkodzon\\p{L}+|błędn\\p{L}+|mylną|mylne|wadliw\\p{L}+|niesprawn\\p{L}+|używan\\p{L}+',
  'cudz\\p{L}+|(?:komuś|komu|osobie|pacjentowi|klientowi|sąsiadowi) (?:inne\\p{L}+|obce\\p{L}+)',
  '(?:komuś|komu) innemu|inne(?:mu|j) (?:osob|klien|pacjen|goś)\\p{L}*|obcej osobie|sąsiad(?:owi|ce|om)',
  'nie t(?:en|ę|ą|o|ego|am|ej|e)',
);
const DID_WRONG = `(?:(?:${DEED})\\p{L}*(?:ł|ła|ło|li|ły)|nie (?!zasta|znalaz|zna(?:ł|la)|móg|mog|wiedzi|pamięta|potwierdzi|zakończy|ustali|pracuj|przypomina|stwierdzi|mia|rozpozna|był)\\p{L}+(?:ł|ła|ło|li|ły)|(?:${BADLY}) (?:\\p{L}+ ){0,3}?\\p{L}+(?:ł|ła|ło|li|ły)|\\p{L}+(?:ł|ła|ło|li|ły) (?:\\p{L}+ ){0,4}?(?:${BADLY}))`;
const WE = '(?:liśmy|łyśmy|łam|łem)';
/** The same said of us: I broke it, we did not check. */
const WE_WRONGED = eitherOf(
  `(?:${DEED})\\p{L}*${WE}`,
  `(?<!(?:jeszcze|dotąd|dotychczas|razie|nigdzie) )nie (?!otrzyma|dosta|znale|znalaz|ustali|zakończy|rozmawia|stwierdzi|wykluczy|wyda(?:liśmy|łam|łem)|mog|wiedzie|mie(?:liśmy)|mia|by(?:liśmy|łam|łem)|widzie|zasta|odnale|zna|przesądzi|potwierdzi|skończy|zamkn|rozstrzygn|usłysze|zapomnie|chcie)\\p{L}+${WE}`,
  `(?:${BADLY}) (?:\\p{L}+ ){0,3}?\\p{L}+${WE}|\\p{L}+${WE} (?:\\p{L}+ ){0,5}?(?:${BADLY})`,
);

/** A condition, a question, what the customer told, what is not known: no statement of ours. */
const OPEN = eitherOf(
  'czy|dlaczego|skąd|jeśli|jeżeli|o ile|nie wiem(?:y)?|według|zdaniem|sprawdza(?:my|m)|ustala(?:my|m)',
  'bada(?:my|m)|wyjaśnia(?:my|m),? (?:czy|jak|co)',
  '(?:ustal|sprawdz|zbada|wyjaśni|dowie)\\p{L}*,? (?:czy|jak|kto|skąd|dlaczego|co się|gdzie|kiedy)',
  'okaże się|wykaże|nie (?:umiem|umiemy|potrafi\\p{L}+|możemy|mogę|przesądza\\p{L}+|rozstrzyga\\p{L}+)',
);

/** The whole sentence retells what the customer said. */
const RETOLD = words(
  eitherOf(
    `(?:pisze|twierdzi|zarzuca|opisuje|podaje|zgłasza|wskazuje|uważa|mówi|skarży się|opowiada|wspomina|relacjonuje) (?:nam |mi )?${READER}`,
    `${READER} (?:pisze|twierdzi|zarzuca|opisuje|podaje|zgłasza|wskazuje|uważa|mówi|piszą|twierdzą|napisał\\p{L}*|zgłosił\\p{L}*|opisał\\p{L}*|opowiedział\\p{L}*|powiedział\\p{L}*|zarzucił\\p{L}*)`,
    `(?:napisał|zgłosił|opisał|powiedział|opowiedział|zarzucił|usłyszał|wspomniał)\\p{L}* (?:nam |mi )?${READER}`,
    '(?:z|w|według|wedle) (?:pan|pańsk|państw)\\p{L}* (?:\\p{L}+ )?(?:relacj|opis|list|piśm|pism|zgłoszen|skarg|reklamacj|słów|słow|wiadomoś|ocen|opini|zdani|e-mail)\\p{L}*',
    'w (?:skardze|zgłoszeniu|reklamacji|liście|piśmie) (?:\\p{L}+ )?(?:czyta|pada|jest mowa)\\p{L}*',
    '(?:pan|pani|państwa) zdaniem|usłyszeliśmy od|dowiedzi\\p{L}+ się od (?:pan|pań)\\p{L}*|rzekom\\p{L}+',
    'miał(?:o|a)? (?:\\p{L}+ ){0,2}?(?:rzucić|uderzyć|powiedzieć|krzyknąć|zostawić|pomylić|zgubić|dojść|obrazić|paść|zabrać|nie)',
    'jakoby|podobno|jeśli|jeżeli|gdyby(?! (?:śmy|m))(?=(?: \\p{L}+){0,4} (?:okaza|potwierdz|wyszło))',
  ),
);

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
    // Przepraszamy, że nasz kierowca ruszył z otwartymi drzwiami; nasz nadajnik jest źle ustawiony.
    {
      says: words(
        `przepraszam\\p{L}*,? (?:bardzo |najmocniej |za to,? )*(?:że|iż) nas(?:z|za|ze|i) \\p{L}+ (?:[^\\s,;.]+ ){0,3}?(?!(?:prosi|musia|czeka)\\p{L}*)\\p{L}{3,}(?:ł|ła|ło|li|ły)(?!\\p{L})|nas(?:z|za|ze|i) \\p{L}+ (?:jest|był[aoy]?|są|działa[łl]?[aoy]?) (?:źle|niewłaściwie|nieprawidłowo|błędnie|wadliw|uszkodzon|zepsut|nieszczeln|niesprawn|przestarzał|rozregulowan)\\p{L}*(?: \\p{L}+)?`,
      ),
      unless: { sentence: words(OPEN), before: RETOLD },
    },
    {
      says: words(
        eitherOf(
          `(?<!(?<!\\p{L})nie )(?<!(?<!\\p{L})nie z )nasz(?:a|ą|ej|e|ego|ym)? (?:\\p{L}+ )?${FAULT}`,
          `(?<!(?<!\\p{L})nie )(?:moja|mojej|moją|mój|moje) (?:\\p{L}+ )?${FAULT}|z własnej winy`,
          '(?:wina|winę|błąd|pomyłka|odpowiedzialność) (?:\\p{L}+ )?(?:leży|jest|był[ao]?|stoi|spoczywa) (?:\\p{L}+ )?(?:po naszej|na nas|nasz\\p{L}*)',
          '(?:ponosi|biorę|bierze|przyjmuje)(?:my)? (?:\\p{L}+ ){0,3}?(?:odpowiedzialność|winę)',
          'odpowiada(?:my|m) za (?!odpowied|kontakt|to pismo)',
          '(?:bank|szpital|hotel|sklep|spółka|firma|urząd|przychodnia|linia) za to odpowiada',
          'za (?:co|to) (?:\\p{L}+ )?odpowiada(?:my)?|przyzna(?:jemy|ję|jąc) (?:się|się do|rację|,? że|,? iż)',
          'przyzna(?:jemy|ję),? (?:że|iż)|uznajemy (?:\\p{L}+ )?(?:winę|odpowiedzialność|błąd)',
          '(?:to |tylko |wyłącznie )?przez nas(?! (?:\\p{L}+n[aye]|\\p{L}+t[aye]) )|z naszego powodu',
          'z naszej strony zawini\\p{L}+',
          'zawini\\p{L}* (?:\\p{L}+ )?(?:personel|obsługa|nasz\\p{L}*|my|system|pracowni\\p{L}+)',
          'za któr\\p{L}+ (?:bank|szpital|hotel|sklep|spółka|firma|urząd|przychodnia|linia)? ?odpowiada\\p{L}*',
        ),
      ),
      unless: { clause: words(OPEN) },
    },
    {
      says: words(
        eitherOf(
          `${WE_ERRED}|${WE_WRONGED}|wysłaliśmy (?:\\p{L}+ ){0,2}?(?:używan|zł|niewłaściw|uszkodzon)\\p{L}*`,
          'powinn(?:iśmy|yśmy|am)(?: byli| były| była)? (?!dostać|otrzymać|wiedzieć (?:wszystko|więcej) do|odpowiedzieć|podać|mieć wynik|poznać|zakończyć|ustalić)(?:\\p{L}+ ){0,3}?\\p{L}+ć',
          'powinienem(?: był)? (?:\\p{L}+ ){0,3}?\\p{L}+ć|mogliśmy (?:byli )?(?:tego|temu|wcześniej) \\p{L}+ć',
          'nie (?:mieliśmy|miałam|miałem) prawa|nie wolno nam było|nie było nam wolno',
          'gdyby(?:śmy|m) (?:\\p{L}+ ){1,5}?[^.;]{0,60}(?:by|byłby|byłaby|byłoby|nie doszłoby)(?: \\p{L}+)?',
          '(?:dali|dały)śmy (?:plamę|ciała)|da(?:łem|łam) (?:plamy|plamę|ciała)',
          'mamy (?:to |go |ją )?na sumieniu|mea culpa|poczuwa(?:my|m) się do \\p{L}+|(?:moja|nasza) sprawka',
          '(?:to|jest to|zachowanie) (?:\\p{L}+ )?(?:niewybaczalne|karygodne|skandaliczne)',
          'do \\p{L}+(?: \\p{L}+)? (?:doprowadzi|przyczyni)\\p{L}* (?:się )?(?:nasz\\p{L}*|my)',
          'bij(?:ę|emy) się w piersi|głowę popiołem',
          `(?:to|rzeczywiście|faktycznie|owszem|istotnie|niestety),? (?:to )?(?:ja|my) (?:\\p{L}+ ){0,2}?\\p{L}+${WE}`,
          `(?:rzeczywiście|faktycznie|istotnie|owszem|co tu kryć|nie ukrywam\\p{L}*),? (?:\\p{L}+ ){0,3}?(?:zosta(?:wi|ła)|poda|wyda|wzię|wpuści|dopisa|zabra|odmówi|odesła|odwoła|włączy|wyłączy|odcię|wystawi|nalicz|pobra|zamieni|zamknę|zdję|puści)\\p{L}*${WE}`,
          '(?:wzięli|zabrali|dopisali|doliczyli|naliczyli|pobrali|wydali|podali|podały|oddali|wysłali|zamienili|zamieniły|odcięli|odłączyli|zablokowali|wyprosili|sprzedali)śmy (?:\\p{L}+ ){0,4}?(?:bez|wbrew|przed czasem|komu|zamiast|za dużo|za mało|nie|podwójn|dwa|zł)\\p{L}*',
          'wyda(?:łem|łam) (?:\\p{L}+ ){0,2}?(?:\\p{L}+ )?(?:przepisan|komu|nie t|zł|inn|niewłaśc)\\p{L}*',
          'nie da(?:łem|łam) (?:nikomu )?\\p{L}+|zdecydowali?śmy (?:\\p{L}+ )?(?:źle|pochopnie)',
        ),
      ),
      unless: { clause: words(OPEN), sentence: RETOLD },
    },
    {
      says: words(
        eitherOf(
          `(?:nasz\\p{L}*|nasi) (?:\\p{L}+ ){0,2}?(?:${OUR_THINGS})(?: \\p{L}+){0,3}? ${DID_WRONG}`,
          `(?:${OUR_PEOPLE}|${HOUSE})(?: (?:z|ze|od|na|w|przy) \\p{L}+)? (?:\\p{L}+ ){0,4}?${DID_WRONG}`,
          `(?:${OUR_PEOPLE}) (?:zamkną|zatrzasną|zabra|poda|wpuści|otworzy|puści|rusz|odjecha|zaczą|pozwoli|wynió|wyniós|zepchną|rozda)\\p{L}*(?:ł|ła|li) (?:\\p{L}+ ){0,5}?[^.;]{0,20}(?:choć|mimo|zanim|przed|bez|za wcześnie)`,
          `${OUR_THINGS} (?:\\p{L}+ ){0,4}?(?:zawió|zawio|zawyża|zawyży|zaniża|nie działa|nie zadziała|był[aoy]? (?:\\p{L}+ ){0,3}?(?:zepsut|niesprawn|wadliw|uszkodzon|niesprawdzon|nieśwież|źle|śliski|niezabezpiecz|wyłączon|nieczynn|zużyt|rozregulow))\\p{L}*`,
          `(?:${DEED})\\p{L}*(?:ł|ła|li|ły) (?:\\p{L}+ ){0,4}?(?:nasz\\p{L}*|nasi) (?:\\p{L}+ )?\\p{L}+`,
          '(?:zatru|poparzy|skaleczy|rozchorowa|poślizgn|przewróci|potkn)\\p{L}* się (?:\\p{L}+ ){0,4}?nasz\\p{L}*',
          'zaszkodzi(?:ł|ła|ło|ły) (?:\\p{L}+ ){0,2}?(?:nasz|z naszej)\\p{L}*',
          '(?:wycie|wysz|wyszed|trafi|dosta|przedosta|uciek|wydosta|wyciek)\\p{L}* (?:się )?(?:\\p{L}+ ){0,3}?(?:od nas|z nasz\\p{L}+)',
          '(?:wpuści|zala|zatopi|przewróci|uderzy|pochlapa|zniszczy)\\p{L}*(?:ła|ł|ło|ły) (?:\\p{L}+ ){0,3}?nasz\\p{L}*',
          `nasz\\p{L}* (?:${COLLEAGUES}) (?:\\p{L}+ ){0,2}?(?:zabra|wzi[ęąo]|wyrzuci|przywłaszczy|wynio|wynió|przeszuka|otworzy|przeczyta|zatrzyma|wpuści|wyproś|wyprosi)\\p{L}*`,
          '(?:wyniós|wynieść|zabra|ukrad|rzuci|uszkodzi)\\p{L}* (?:\\p{L}+ ){0,2}?(?:ktoś z nas|nasi ludzie|nasz człowiek)\\p{L}*',
          'przez (?:nasz\\p{L}+|moj\\p{L}+|zaniedbani\\p{L}+|nieuwag\\p{L}+|niedbalstw\\p{L}+|pomyłk\\p{L}+) (?!system|oczami)\\p{L}+',
          '(?:wskutek|na skutek|z powodu|w wyniku|w następstwie|w efekcie|wynik) (?:\\p{L}+ )?(?:nasz(?:ego|ej|ych)|mojego|mojej)',
          '(?:za|przez) \\p{L}+(?:nie|cie)(?: \\p{L}+){0,4} przez (?:nasz\\p{L}* )?(?:pracowni|nauczyciel|monter|kurier|lekarz|lekark|pielęgniar|kierowc|kasjer|kelner|ochron|trener|personel|obsług|konsultant|urzędni|konduktor|ratowni|mechani|techni|kuchar|fryzjer|opieku)\\p{L}*',
        ),
      ),
      unless: { clause: words(OPEN), sentence: RETOLD },
    },
    // The fault of the house, by its name; what is granted as right.
    {
      says: words(
        eitherOf(
          `(?<!(?<!\\p{L})nie z )${FAULT} (?:\\p{L}+ )?${OF_HOUSE}`,
          `${FAULT} (?:\\p{L}+ ){0,3}?(?:nie (?:budzi|ulega|podlega)|jest (?:oczywist|bezsporn|niewątpliw|ewidentn))\\p{L}*`,
          `obciąża(?:ją)? (?:wyłącznie |jedynie |tylko |w całości )?(?:nas|bank|hotel|szpital|${HOUSE})`,
          `(?:za )[^.,;]{3,50} odpowiada(?:ją)? (?:wyłącznie |w całości |w pełni )?(?:nas|${HOUSE})`,
          `odpowiada za to (?:\\p{L}+ )?${HOUSE}`,
          `(?:ma|mają) ${READER} (?:świętą|pełną|całkowitą|stuprocentową|absolutną) (?:słuszność|rację)`,
          'uznajemy (?:\\p{L}+ ){0,4}?(?:za (?:\\p{L}+ ){0,2}?(?:zasadn|uzasadnion|słuszn)|roszczeni|w całości)\\p{L}*',
          '(?:reklamacj|skarg|roszczeni|zarzut|pretensj|żądani|zastrzeżeni)\\p{L}* (?:\\p{L}+ ){0,2}?(?:jest|są|była|okaza\\p{L}+ się|uznajemy za|uznaję za) (?:\\p{L}+ ){0,2}?(?:zasadn|uzasadnion|słuszn)\\p{L}*',
          `(?:słusznie|zasadnie) (?:\\p{L}+ )?(?:zarzuca|skarży|reklamuje|obwinia) ${READER}`,
          'po (?:naszej|mojej) stronie (?:\\p{L}+ ){0,3}?(?:leży|jest|był|doszło|zawini|popełni|zawiod|nastąpi|powsta|zabrak)\\p{L}*',
          '(?:doszło|zabrakło) (?:u nas|z naszej strony|nam)|u nas (?:doszło|zabrakło|zawiod|popełnion)\\p{L}*',
          `(?:zawini|zawiod|zawió|nawali|pomyli)\\p{L}* (?:tu |tutaj )?(?:się )?(?:nasz\\p{L}*|my|ja|${OUR_PEOPLE}|procedura|organizacja|komunikacja)`,
          'bierzemy (?:\\p{L}+ ){0,2}?na siebie|bior(?:ę|ąc) (?:\\p{L}+ ){0,2}?na siebie|wstydzimy się za',
          `ręka(?:mi)? nasz\\p{L}+|przez naszych?|z naszej ręki|(?:jako )?(?:${HOUSE}) (?:zawied|zawini)\\p{L}+`,
        ),
      ),
      unless: { clause: words(OPEN), sentence: RETOLD },
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
