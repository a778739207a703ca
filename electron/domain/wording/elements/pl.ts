import { WE_OWN } from '../lexicon/polish-words.ts';
import { words, latin } from '../word-pattern.ts';
import type { ElementPatterns } from './element-patterns.ts';
import { eitherOf, oneOf } from '../lexicon/polish-list.ts';

const READER = '(?:pan|pani|państwo)';
const TO_READER = '(?:pan|pani|państw)\\p{L}*';
const US = '(?:liśmy|łyśmy|łam|łem)';
const STAFF =
  '(?:pracowni|monter|inkasent|kurier|kierowc|konsultant|doradc|kasjer|kelner|kuchar|recepcjonist|pokojówk|pielęgniar|lekar|konduktor|serwisant|magazynier|urzędni|likwidator|listonosz|sprzedaw|personel|ekip|załog|technik|ochron|opiekun|mechanik|bibliotekar|rejestrator|dyspozytor|brygad|koleżank|kolega|zmiana|program|system|maszyn|automat|komputer|drukark|kalendarz|plan|lista|kart(?:k|a)|formularz|zlecenie|zgłoszenie|pismo|kopert|notatk|czujnik|zapasow|instrukcj)\\p{L}*';
/** What befell them. */
const BEFELL =
  '(?:musia|straci|zmarnowa|czeka|jeździ(?=ł)|jecha|ba[łl]|boi|spędzi|szuka|chodzi|siedzi|sta[łl]|wróci(?=ł)|przeży|mar[zz]|zmar|martwi|liczy|leża|zwolni|dzwoni|prosi(?=\\p{L}+ (?:pan|pani|państwo) (?:\\p{L}+ )?(?:raz|dwa|trzy|kilk|wielokrot|darem|bez|wciąż|codzien))|biega|wstydzi|został[ao]? (?:bez|sam)|nie (?:spa|mog|mia|zdąży|zjad|dosta)|słysza|usłysza|nosi|dźwiga|planowa|odkłada|cieszy|zaufa|przyjecha|znosi|męczy|denerwowa|wyłącza|ucieka|tłumaczy|podstawia|wynosi|oszczędza|wysz[łe]|wyjecha)\\p{L}*';
/** What makes an experience hard: how long, where, without what, in whose sight. */
const HARD = oneOf(
  'przez (?:cał|pół|\\d|dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|kilka|tyle|ten)\\p{L}*(?: \\p{L}+){1,2}',
  'zamiast | bez (?!opłat|dopłat|zapłat|rachunku|względu|kolejki|prowizji|kosztów)\\p{L}+ | w deszczu | na (?:mrozie | zimnie | deszczu | podłodze | krześle)',
  'na (?:korytarzu | schodach | oczach | walizkach | kartonach) | po ciemku | po zmroku | w ciemności | w nocy | nocą | do rana | cał[aąye] noc',
  'z (?:dzieckiem | dziećmi | niemowlęciem | noworodkiem | gorączką | bólem | płaczem | niczym) | o kulach | na wózku | pieszo | piechotą',
  'spóźnion\\p{L}+ | zmoknięt\\p{L}+ | zmarznięt\\p{L}+ | głodn\\p{L}+ | przestraszon\\p{L}+ | w panice | w stresie | na własny koszt | nadaremnie | na darmo',
  'ledwo | ostatni\\p{L}+ autobus\\p{L}* | drugi raz | trzeci raz | na próżno | przy obcych | przed wszystkimi | w szlafroku | w piżamie',
);
/** What a customer does that is no experience: told as a fact. */
const DEALT =
  '(?:zapłaci|zgłosi|napisa|zamówi|kupi|poda|wysła|odda|złoży|podpisa|pyta|zapyta|otrzyma|dosta|przysła|poprosi|wpłaci|zarezerwowa|wybra|pisa|opisa|mówi|powiedzia|wspomnia|wskaza|dzwoni|zadzwoni|zaufa)';
const HARDSHIP = [
  // Anchored, so that a sentence without any of it is left at once.
  `^(?=[^]*(?<!\\p{L})${HARD}(?!\\p{L}))(?![^]*(?<!\\p{L})(?:przepraszam|przykro|żałuj))[^]*(?<!\\p{L})(?:(?!${DEALT})\\p{L}{3,}(?:ł|ła|li) ${READER}|${READER} (?:[^\\s,;.]+ ){0,2}?(?!${DEALT})\\p{L}{3,}(?:ł|ła|li))`,
  '(?:synek|syn|córka|córeczka|dziecko|dzieci|mama|tata|żona|mąż|wnuk|wnuczka|babcia|dziadek|rodzice) (?:[^\\s.;]+ ){0,3}?(?:płaka|spa[łl]|marz|mar[zn]|bał|bali|czeka|siedzia|sta[łl]|cierpi|chorowa|kaszla|straci|głod)\\p{L}*',
  '(?:płaka|marz[ł]|drż[ea])\\p{L}* (?:[^\\s.;]+ ){0,2}?(?:synek|syn|córka|dziecko|dzieci|mama|tata|żona|mąż|pani|pan)',
  eitherOf(
    '(?:z?robi(?:ło|ę)?|ściska) (?:mi|mnie) (?:się|w)|na (?:samą )?myśl o',
    '(?:to|jest to|było to) (?:coś )?więcej niż|tak się nie (?:traktuje|robi|postępuje)',
    'nie tak (?:się|powin|mia)\\p{L}*|na oczach|z daleka od',
    'zamiast (?:odpoczyw|świętow|cieszy|spa|praco|być|wypoczyw)\\p{L}*',
  ),
  'raz w życiu|jedyn(?:y|a|e|ą) (?:pamiątk|zdjęci|egzemplarz)\\p{L}*|pamiątk\\p{L}+|(?:ślub|wesel|urodzin|pogrzeb|komuni|chrzcin|egzamin|matur|rocznic|święt|jubileusz)\\p{L}* (?:[^\\s,;.]+ ){0,3}?(?:miał|powin|zdarza|jest raz)\\p{L}*',
].join('|');

const DUE =
  '(?:do \\[|do _|(?:do|najpóźniej|przed|nie później niż|w terminie(?: do)?|w ciągu|w przeciągu) (?:do |końca |dnia |godz\\p{L}*\\.? ?|najbliższ\\p{L}+ |najpóźniej |w )*(?:\\[|_{2}|\\d|poniedz|wtor|środ|czwart|piąt|sobot|niedziel|jutr|dziś|dzisiaj|jedn|dwóch|trzech|czterech|pięciu|siedmiu|dziesięciu|czternastu|trzydziestu|doby|tygodnia|południ|wieczor))';
const ANSWER =
  '(?:odpowie(?:m|my|dź|dzi|ść)?|odpisz\\p{L}+|odpowiada(?!ł)\\p{L}*|poda(?:m|my) (?:wynik|odpowied)\\p{L}*|wynik\\p{L}*|rozpatrz\\p{L}+|rozpozna\\p{L}+|decyzj\\p{L}+|stanowisk\\p{L}+|poinformuj\\p{L}+|powiadomi\\p{L}+|zawiadomi\\p{L}+|da(?:m|my) (?:\\p{L}+ )?znać|wyjaśni(?:my|ę)|powiem\\p{L}*|(?:za|od)dzwonię najpóźniej|termin\\p{L}*|sprawdzi(?:my)?|wiemy)';
const APPEALS = '(?:odwoła|rzeczni|skarg|reklamacj\\p{L}+ uważ)';

const FROM_NOW =
  '(?:odtąd|teraz|od (?:wczoraj|dziś|dzisiaj|teraz|jutra|tej pory|tego (?:tygodnia|miesiąca|dnia|roku)|przyszłego \\p{L}+|następnego \\p{L}+|nowego roku|poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|(?:\\d{1,2} )?(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)))';
/** A new rule told in the present: who checks what before what. Not what is paid or sent to this customer. */
/** The third person of the present, of verbs a new rule is told with. */
const DOES_NOW = oneOf(
  'sprawdza | pilnuje | odbiera | zatwierdza | potwierdza | podpisuje | czyta | obchodzi | zamyka | wpisuje | porównuje',
  'skanuje | wysyła | odnotowuje | dostaje | ogląda | przegląda | liczy | waży | zapisuje | pyta | ostrzega | blokuje | zgłasza',
  'przypomina | dzwoni | kontroluje | uprzedza | wydaje | zagląda | czuwa | przyjmuje | przelicza | widzi | musi | ma | dyżuruje',
  'stoi | wisi | leży | działa | obsługuje | może | zna | odpowiada | nosi | wychodzi | staje | jeździ | mierzy | układa | uczy',
  'sprząta | zmienia | wymaga | dotyka | otwiera | wozi | pakuje | trafia | wjeżdża | przychodzi | rusza | czeka | kończy się',
  'zaczyna się | wystarcza | gasi | włącza | wyłącza | wymienia | parzy | gotuje | podaje | świeci | pika | sam zgłasza',
);
const DO_NOW = oneOf(
  'wiszą | leżą | stoją | mają | muszą | noszą | chodzą | wychodzą | dzwonią | jeżdżą | robią | mierzą | liczą | ważą | siedzą | piszą',
  '(?!kartą |dają )\\p{L}{2,}(?:ują|ają|iają)',
);
const I_DO_NOW = oneOf(
  'sprawdzam | pytam | czytam | oglądam | zamykam | trzymam | mam | układam | zakładam | otwieram | wysyłam | rozmawiam | przeglądam',
  'noszę | liczę | mierzę | ważę | robię | dzwonię | prowadzę | mrożę | wożę | piszę | chodzę | \\p{L}{2,}uję',
);
/** A new rule told in the present: who checks what before what. Not what is paid or sent to this customer. */
const RULES_NOW = `(?:(?!(?:przepraszamy|dziękujemy|prosimy|zapraszamy|zwracamy|wypłacamy|oddajemy|odejmujemy|odliczamy|obniżamy|rozumiemy|odpowiadamy|możemy|czekamy|dopłacamy|zapłacimy|oddamy|zwrócimy|wymienimy|naprawimy|wyślemy|odpowiemy|zadzwonimy|przywieziemy|naszymi|tymi|którymi|wypłacimy|jesteśmy|będziemy|wiemy|badamy|ustalamy|żałujemy|ubolewamy|prowadzimy|przyznajemy)(?!\\p{L}))\\p{L}{2,}(?:amy|emy|imy|ymy)|\\p{L}{3,}uje|${DOES_NOW}|${DO_NOW}|(?!(?:przepraszam|dziękuję|żałuję|odpisuję|przyznaję|rozumiem)(?!\\p{L}))${I_DO_NOW}|(?:jest|są) (?:sprawdzan|zatwierdzan|podpisywan|kontrolowan|liczon|oglądan|czytan)\\p{L}+)`;
const PREVENTS = [
  `(?<!zł )(?<!już )${FROM_NOW}(?: (?!może|mogą|odebr)[^\\s,;]+,?){0,7}? ${RULES_NOW}(?! (?:pan|pani|państwo)(?!\\p{L}))`,
  `(?!(?:działa|stoi|ma|mają|leży) (?!teraz))${RULES_NOW}(?: (?!pan |pani |państwo )[^\\s,;.]+){0,6}? ${FROM_NOW}(?! do)`,
  `(?:przed|po|przy) każd\\p{L}+ (?:\\p{L}+ ){0,4}?${RULES_NOW}`,
  `każd\\p{L}+ (?:\\p{L}+ ){0,3}?(?:teraz|odtąd) \\p{L}+`,
  `(?<!(?:za|o|w|na|z) )każd(?:y|ą|e|ego) (?!z |dzień|chwil|matk|godzin|kto|z nas)(?:[^\\s,;.]+ ){1,4}?(?!(?:wie|rozumie|ma|może|zna|musi)(?!\\p{L}))${RULES_NOW}`,
  `w każd(?:y|ą|ym|ej) (?:[^\\s,;.]+ ){1,4}?(?:omawia|sprawdza|przegląda|kontroluj|szkol|ćwicz|wis|stoi|leż|czeka|dyżuruj)\\p{L}*`,
  'nie wolno (?:już |teraz |odtąd |u nas |nam |nikomu ){1,3}',
  '(?:nikt|żad(?:en|na|ne)) (?:\\p{L}+ ){0,4}?nie \\p{L}+ (?:już|odtąd|teraz)',
  `(?:już |teraz |odtąd )(?:tylko|wyłącznie|dopiero) (?:[^\\s,;.]+ ){0,3}?${RULES_NOW}|${RULES_NOW} (?:[^\\s,;.]+ ){0,3}?(?:już|teraz|odtąd) (?:tylko|wyłącznie|dopiero|na|w|przy|z)`,
].join('|');

export const PL: ElementPatterns = {
  responsibility: words(
    eitherOf(
      'myśmy|spada (?:[^\\s,;.]+ ){0,4}?na (?:mnie|nas)',
      'obciąża (?:to )?(?:mnie|nas\\p{L}*|bank|hotel|szpital)|to (?:jest )?(?:nasza|moja) część',
      `(?:kaza|wypuści|odesła|wezwa|oskarży|wyprosi|wyrzuci|przetrzyma|okłama|zby|odprawi|zwodzi|wpuści|zamknę|oszuka)${US} (?:[^\\s,;.]+ ){0,3}?(?:pan|pani|państw|dzieci|do)\\p{L}*`,
      `podpisa(?:łam|łem) (?:[^\\s;.]+ ){0,2}?nie \\p{L}+szy|pomyli${US}|${WE_OWN}`,
      'nasz(?:a|ej|ą|e|ego|ym)? (?:\\p{L}+ ){0,2}?(?:win\\p{L}+|błąd|błęd\\p{L}+|odpowiedzialnoś\\p{L}+|zaniedbani\\p{L}+|pomyłk\\p{L}+|niedopatrzeni\\p{L}+|uchybieni\\p{L}+)',
      '(?:błąd|wina|zaniedbanie|pomyłka|niedopatrzenie) (?:\\p{L}+ )?(?:banku|hotelu|szpitala|urzędu|sklepu|przychodni|biura|poczty|spółki|szkoły|firmy|kolei|linii|oddziału)',
      '(?:za|przez) błąd (?:banku|hotelu|szpitala|urzędu|sklepu|przychodni)',
      'z naszej (?:winy|strony zabrakło)|przez nas|(?:my|ja) (?:mieliśmy|miałam|miałem|tego|jej|go)',
      `nie \\p{L}+(?<!otrzyma)(?<!mog)(?<!by)(?<!wiedzie)${US}`,
      `(?:odwoła|odcię|odłączy|nalicza|naliczy|pobra|sprzeda|zgubi|odmówi|spisa|spakowa|trzyma|podstawi|opóźni|zostawi|włączy|obciąży|zablokowa|policzy)${US}`,
      'daliśmy (?:panu|pani|państwu)|podaliśmy|zawini\\p{L}+|(?:biorę|bierzemy) (?:\\p{L}+ ){0,2}?na siebie',
      'nie wolno (?:nam|mi) było|nie (?:mieliśmy|miałam|miałem) (?:do tego )?prawa',
      '(?:mój|mojego|nasz|naszego|własn\\p{L}+|moj\\p{L}+) (?:pośpiech|nieuwag|roztargni|lekkomyśl|zapomni|niedbal|gap)\\p{L}*',
      `(?:ściąga|upomnia|przerwa|wprowadzi|skasowa|oddali|wpuści|wyprowadzi|zamknę|pomyli)${US}(?! się z)`,
      `\\p{L}+${US} [^.;]{0,70}, (?:mimo,? (?:że|iż)|choć|chociaż) [^.;]{0,50}(?:pan|pani|państwo|prosi|obieca|zapłac|podan|miał|było)\\p{L}*`,
      `(?:wysła|zadzwoni|pojecha|dostarczy|zawieź|zawioz)${US} (?:\\p{L}+ ){0,3}?(?:na|pod|do) (?:star|zł|inn|niewłaś|cudz|poprzedni|nieaktualn)\\p{L}*`,
      'mogliśmy (?:to )?(?:zrobić|zapobiec)|przez moj\\p{L}+',
    ),
  ),
  empathy: words(
    eitherOf(
      `${HARDSHIP}|rozumiem\\p{L}*(?<!zrozumiem)|(?:zdaję|zdajemy) sobie sprawę|wyobraża\\p{L}+ sobie`,
      'domyśla\\p{L}+ się|współczuj\\p{L}*|wiem(?:y)?(?:,| od| z)|wiem,? (?:jak|że|ile)',
      `(?:ma|mają|miał|miała|mieli) ${READER} (?:\\p{L}+ )?(?:prawo|powód|rację|powody)`,
      '(?:stres|nerw(?:ów|y|ami)|zmęcz|niepokó?j|strach|wstyd|lęk|ból|bezsil|upokorz|koszmar|bezradn|poniż|niepewno|łez)\\p{L}*',
      `zaufa(?:ł|li)\\p{L}*|zawied\\p{L}+ (?:${TO_READER}|zaufani\\p{L}+)|oczekiwa(?:ł|li)\\p{L}* ${READER}`,
      'nikt nie (?:powinien|ma|lubi|chce)',
      'nie powin(?:ien|na|no|ni) (?:\\p{L}+ )?(?:nikt|był[ao]?|budzić|musieć|czekać|tak)',
      '(?:powinien|powinna) (?:\\p{L}+ )?(?:odpoczywać|móc|dostać|czuć|wiedzieć|mieć)|zasługiwa\\p{L}+',
      `zasługuj\\p{L}+|należał[ao]?(?: się)? (?:\\p{L}+ )?(?:${TO_READER}|się)`,
      '(?:to )?(?:musia|mógł|mogł)\\p{L}+ (?:\\p{L}+ )?(?:być|zaboleć|boleć|przestrasz|zdenerw|męcz|zmart)\\p{L}*',
      `musiał[aoy]? (?:${TO_READER} )?(?:\\p{L}+ )?(?:przestrasz|zabole|zmartw|zdenerw|by)\\p{L}*`,
      'zabola\\p{L}+|trudn\\p{L}+ (?:wiadomość|chwil\\p{L}+|czas)',
      'ciężk\\p{L}+ (?:wieczór|noc|dzień|czas|chwil\\p{L}+)|nic dziwnego|nie dziwię się',
      '(?:z tym|mi z tym) (?:\\p{L}+ )?źle',
      `(?<!^(?:szanown|drog)?[^,]{0,30},?\\s*(?:bardzo |jest )?(?:przykro (?:mi|nam)|przepraszam\\p{L}*|wyraż\\p{L}+ ubolewanie|ubolewa\\p{L}+),? że[^.]{0,90})(?<!może )${BEFELL} ${READER}(?! (?:list|pismo|wiadomość|kartk|paragon|bilet|zdjęci|notat))`,
      `${READER} (?:\\p{L}+ )?${BEFELL}`,
      `(?:zabrakło|zabrała|zabrał|odebrał[ao]?|zepsu\\p{L}+|kosztowa\\p{L}+|przepad\\p{L}+) ${TO_READER}`,
      'ktoś obcy|(?:drżały|trzęsły)|godziny niepewności',
      '(?:to|był[aoy]?|prawdziw\\p{L}+|istn\\p{L}+) (?:\\p{L}+ ){0,2}?(?:męk|udręk|koszmar|piekł|katorg|mordęg|gehenn|upokorz)\\p{L}*',
      '(?:przeszł|uciek|ominę|przepad|zepsu)\\p{L}* (?:się )?(?:panu|pani|państwu)',
      `(?:dotar|zdąży|dojecha|trafi|dosz|dojech)\\p{L}* ${READER} (?:\\p{L}+ ){0,2}?(?:dopiero|tylko na|na sam koniec|po czasie|spóźni\\p{L}+)`,
      '(?:tylko|dopiero) na (?:tort|koniec|deser|końcówk\\p{L}+)',
      '(?:urlop|wakacje|święta|weekend|noc|wieczór|ślub|wesele|wizyta|dom|szpital|hotel|niedziela|obiad|kolacja|prezent|podróż) (?:\\p{L}+ )?(?:jest|są|ma|mają|powin\\p{L}+) (?:być |służyć )?(?:po to|by|żeby|od tego|czasem|miejscem|radoś)',
      'nie (?:dało|da) się (?:\\p{L}+ )?(?:spać|odpocząć|zasnąć|mieszkać|pracować|uczyć|oddychać|usiedzieć|wytrzymać|zjeść|umyć|ugotować)',
      '(?:bez|zamiast) (?:snu|obiadu|kolacji|odpoczynku|wypoczynku|świętowania|radości)',
    ),
  ),
  root_cause: words(
    eitherOf(
      'win(?:ien|ny|na|ne) był[aoy]?|(?:był|była) na (?:urlopie|zwolnieniu|szkoleniu)',
      '(?:leżał|wisiał|został|utknę|utkną)\\p{L}* u (?:nas|mnie)',
      `nie (?:sprawdzi|zapyta|przeczyta|wprowadzi|zapowiedzie|zatelefonowa|odczyta|odwoła|wyłączy|włączy|sprawdza|zgra|dosypa|dokręci|policzy|zamówi|zablokowa|zaznaczy|wytar|wytr)${US}`,
      `pomyli${US} (?!się)\\p{L}+|nie przeczytawszy|nie sprawdziwszy`,
      'za (?:gorąc|szybk|wcześn|późn|mał|krótk|cienk)\\p{L}+ (?:\\p{L}+ )?(?:żelazk|wod|temperatur|sznur|kart|termin)\\p{L}*',
      'przyczyn(?:a|ą|y|ę)(?! organizacyj)|ponieważ|gdyż|bo(?! to (?:pan|pani))|bowiem|z powodu|wskutek',
      'na skutek|w wyniku|spowodowa\\p{L}+|wynikał\\p{L}*|wyniknę\\p{L}+|dlatego,? że|z uwagi na',
      'ze względu na|stało się tak|okazało się|ustaliliśmy,? (?:że|dlaczego)|powodem|źródłem',
      `skąd (?:ten|ta|to|się)|przez co|nasz(?:a|ego|ej)? ${STAFF} (?:\\p{L}+ ){0,3}?\\p{L}+ł[aoy]?`,
      `(?<!(?<!\\p{L})nowa )(?<!(?<!\\p{L})nowy )${STAFF} (?:\\p{L}+ ){0,4}?(?:pominą|pominę|opisa|wpisa|uzna|odczyta|utknę|utkną|leża|zgubi|przeoczy|zdję|nie (?:\\p{L}+)ł|pomyli|pomin|skleił|zacię|zacią|miał|stał|nałoży|włożył|wypadł|zapomnia|przeniós|włączył)\\p{L}*`,
      `${STAFF} (?:się )?(?:skleił|zacię|zepsuł|zawiesił)\\p{L}*(?: się)?`,
      '(?:leżał|wisiał|utknę|utkną|zacię|skleił|wsunę|zawieruszy|przepad)\\p{L}* (?:u nas|w|na|bez|między|pod|się)',
      '(?:otwieramy ją|otwieraliśmy) (?:\\p{L}+ )?raz',
      `nie (?:wezwa|wymieni|uzupełni|wycofa|przełączy|zdję|oznaczy|zaktualizowa|odświeży|przekaza|dopisa|skasowa|odnotowa)${US}`,
      'włożyliśmy|pomyliliśmy (?:jedną|cyfr|dwa|dwie|klatk|numer|zamówieni|nazwisk|adres)\\p{L}*',
      'był to egzemplarz|zajęliśmy się inn\\p{L}+',
    ),
  ),
  remedy: words(
    eitherOf(
      `unieważni(?:łam|łem|liśmy|my|amy)|(?:jest|są) (?:już )?z powrotem|odbędzie ${READER}`,
      'zachow(?:uj|a)\\p{L}+ ważność',
      '(?:winda|pociąg|autobus|ogrzewanie|prąd|woda|internet|kino|basen) (?:[^\\s,;.]+ ){0,2}?(?:ruszy|wróci|popłynie|zacznie|będzie)\\p{L}*',
      'da(?:liśmy|łam|łem|my|m) (?:panu|pani|państwu) (?!znać)|obsiej\\p{L}+',
      'odkup(?:imy|ię|iliśmy|iłam|iłem)',
      `(?:zwr(?:óci|ot|aca|óco)|wróc(?!ił\\p{L} |ili|ić|ił )|wróci(?=ł[oy])|odda(?:my|liśmy|łam|łem|m|jemy)|wymieni|napraw(?!d|cz)|skorygow|koryg|przywróc|wypłac|dopłac|anulow|umorz|umarza|przeksięgow|zamieni(?!ł)|odeśl|wyślę|wysła(?:liśmy|łam|łem|na|ny|no)|wysyła(?:my|m)|przenieś|przenios[łęe]|obniży|obniża|usunę|usunię|przelal|przelej|przelew|dostarcz|zarezerwow|wystawi(?:my|liśmy|ł)|załatwi|podłączy|wyrówna|odejm|odlicz|oddaję|wydrukuj|uszyj|upiek|wyczyści(?:my|liśmy)|wypierz|pomaluj(?:ę|emy)|wypożycz(?:ę|ymy)|dowioz|dowiez|przekaza(?:liśmy|łam|łem)|wręczy(?:liśmy|łam|łem)|odda(?:no|ne|na)|skreśli|cofnę|pokry(?:jemy|wamy|liśmy|wa)|zapłacimy|zwalnia(?:my|m)|wstrzyma|uszczelni|zablokow|odblokow|wpłynę|zabezpieczy|dowiezie|przywiez|przywiez|przywió|zwrócę|umówi(?:łam|łem|liśmy)|polakier|poprawi(?:łam|łem|liśmy|my|ę)|wyłączy(?:liśmy)|przysług\\p{L} (?:${TO_READER} )?zwrot)\\p{L}*`,
      'korekt\\p{L}+|now(?:y|a|e|ą) (?:termin|wizyt|rachun|kart|fotelik|toster|umow)\\p{L}*|pieniądze',
      `malarz|hydraulik|rzeczoznawc\\p{L}+|${TO_READER} (?:\\p{L}+ )?(?:czeka|dostanie|otrzyma)\\p{L}*`,
      `czeka(?:ją)? na ${TO_READER}|może ${READER} (?:przyjść|odebrać|wybrać|wypłacać)`,
      `mogę (?:dla ${TO_READER} )?(?:\\p{L}+ )?(?:zrobić|skrócić|zaproponować|zwrócić)|pojedzie`,
      `ruszy autobus|(?:nie (?:musi|muszą) ${READER} płacić)|na nasz koszt`,
      `zdję(?:liśmy|łam|łem) (?:plomb|blokad|opłat|kar|zastrz)\\p{L}*|założ(?:ę|ymy) (?:${TO_READER} )?`,
      'zapisał[ae]m (?:pan|państ)\\p{L}*|otworzył[ae]m (?:ponownie|znowu|z powrotem)',
      'otworzyliśmy (?:ponownie|znowu|z powrotem)|opłaci(?:my|liśmy|ła|ł|łam|łem)|jedzie do pan\\p{L}+',
      'jadą do pan\\p{L}+',
      'przyjdzie (?:nasz\\p{L}* )?(?:stolarz|monter|hydraulik|elektryk|technik|ślusarz|serwisant)',
      `płaci ${READER} połowę|ma ${READER} już na koncie|pokryjemy`,
    ),
  ),
  prevention: words(
    eitherOf(
      '(?:aby|żeby|by) (?:\\p{L}+ ){0,5}?(?:nie powtórz|nie zdarz|się nie|uniknąć)\\p{L}*(?! na (?:naszych|naszej) )',
      'w przyszłości (?!dołoż|nie mia)|na przyszłość(?! (?:warto|prosz|radz))',
      'od (?:dziś|teraz|dzisiaj|jutra|tej pory|tego (?:tygodnia|miesiąca|dnia)|przyszłego (?:tygodnia|miesiąca)|poniedziałku|wtorku|środy|czwartku|piątku|soboty|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|\\d{1,2} \\p{L}+)(?! do)[^.;]{0,25}? (?!(?:spisa|wystawi|pobra|czeka|nie (?:dzia|mia)|naliczal|płaci)\\p{L}*)(?:każd|żadn|program|druga|sprawdza|dwie|wszystk|now|nikt|zapas|książki|zgłoszeni|przestajemy|sprzedaż|dyżur|pielęgniar|opłat|w soboty|lista|listę|ponad|na (?:zapasow|każd)|w (?:każd)|zamówieni|wpisy|bez|sprawdzam|przy|zanim|płatno|o każd|pracuj|woda|urzędniczki|pismo|rejestr)\\p{L}*',
      '(?:zmieni|wprowadz|przeszkol|ustanowi|uzupełni)(?:liśmy|łam|iliśmy|iłam|amy)|wprowadziliśmy',
      'dodatkow\\p{L}+ (?:kontrol|sprawdz)\\p{L}+|now(?:e|a|y|ą) (?:zasad|procedur|lista|list)\\p{L}*',
      'więcej się nie',
      'każd\\p{L}+ (?:\\p{L}+ ){0,4}?(?:sprawdza|sprawdzają|potwierdza|potwierdzamy|zatwierdza|zatwierdzają|skanuj|porównuje|dostaje|czyta|przegląda)\\p{L}*',
      'dwie osoby (?!był)|po dwie osoby|druga osoba',
      'teraz (?:automatycznie|po każdym|zawsze|sprawdz|\\p{L}+ (?:automatycznie|po każdym))\\p{L}*',
      '(?:co (?:pół )?godzin\\p{L}+|co tydzień|co miesiąc|codziennie|każdego dnia o) (?:\\p{L}+ )?(?:z listą|przegląda|sprawdza|a nie|czyta|radca)\\p{L}*',
      '(?:obchodzi|przegląda|sprawdza)\\p{L}* [^.;]{0,30}?(?:co (?:pół )?godzin|codziennie|co tydzień|co miesiąc)\\p{L}*',
      'stare \\p{L}+ [^.;]{0,40} wymienimy',
      `^(?=[^]*(?<!\\p{L})(?:${FROM_NOW}|każd|już|nie wolno|nikt|żad))[^]*(?<!\\p{L})(?:${PREVENTS})`,
      'nikomu już nie|nie da się u nas|(?:kartki|stary cennik) znik\\p{L}+|zmieniamy (?:tę )?zasadę',
      'leży od \\p{L}+ w każdym',
    ),
  ),
  personal_assurance: words(
    eitherOf(
      '(?<!(?:taki|ten|tak|taka|ta|tego) )(?<!jestem )sam(?:a)? (?:(?!i |ale )[^\\s,;.]+ ){0,2}?(?!(?:się|jestem|mam|wiem|rozumiem|mieszkam)(?!\\p{L}))\\p{L}{2,}(?:ę|am)(?!\\p{L})',
      '(?!(?:jestem|mam|wiem|proszę|dziękuję|się) )(?<!(?<!\\p{L})nie )\\p{L}{3,}(?:dę|nę|cę|czę|szę|żę|rzę|zę|uję|tam|dzam|lę|bię|mię|wię) (?:[^\\s,;.]+ ){0,4}?(?<!(?:taki|ten|tak|taka|ta|tego|czas) )sam(?:a)?(?![\\p{L}])(?! (?:\\p{L}+ )?(?:sposób|dzień|czas|rodzaj))',
      '(?:sam|sama) (?:\\p{L}+ )?(?:sprawdzi|dopilnowa|odwioz|obejrza|przejrza|zmierzy|spakowa|policzy|przelicz|wymieni|napraw|zawioz|zanio)\\p{L}*(?:łem|łam)',
      `osobiście(?! (?:przyj|odebr|porozma))|(?:daję|dajemy) (?:${TO_READER} )?(?:\\p{L}+ )?słowo|ręczę`,
      'gwarantuję|przyrzekam|obiecuję',
      '(?:sam|sama) (?:\\p{L}+ )?(?:(?:do)?pilnuję|przypilnuję|sprawdzę|zadzwonię|przywiozę|odbiorę|dopilnuj\\p{L}*|odwiozę|przeczytam|odpowiadam)',
      '(?:zadzwonię|przywiozę|sprawdzę|przyjadę|odbiorę|zadzwonię też) (?:\\p{L}+ )?sam[a]?',
      '(?:przywiozę|sprawdzę|odbiorę) (?:\\p{L}+ )?(?:ją |je |go )?sam[a]?|dopilnuję|przypilnuję',
      `moim słowem|(?:tą|tą osobą) (?:osobą )?jestem ja|własnym nazwiskiem|sam[a]? do ${TO_READER} \\p{L}+ę`,
      'za to,? (?:\\p{L}+ )?odpowiadam (?:osobiście|ja)',
    ),
  ),
  goodwill: words(
    eitherOf(
      'zaprasza(?:m|my) (?:[^\\s,;.]+ ){0,6}?(?:na|do) (?!(?:rozmow|spotkan|kontrol|wizyt|oględz|stron|kontakt|biur|oddział|siebie|nas|lektur|sekretariat|kas|urzęd)\\p{L}*)[^\\s]+',
      'na (?:nasz|mój) rachunek',
      '(?:z cen|od cen|abonament|rachun|czynsz|opłat|należnoś)\\p{L}* (?:[^\\s,;.]+ ){0,5}?(?:procent|o połowę|o jedną \\p{L}+|o ćwierć)',
      '(?:odejm|obniż|opuszcz|opuści)\\p{L}* (?:[^\\s;.]+ ){0,7}?(?:procent|o połowę|o jedną \\p{L}+|o ćwierć|\\d+ ?%)',
      '(?:dzień|noc|dob[aęy]|miesiąc|wstęp|wejści[ea]|przegląd|wizyt[aęy]|lekcj[aęe]|seans|grudzień|styczeń|nocleg|parking|dostaw[aęy]) (?:[^\\s;.]+ ){0,4}?(?:gratis|za darmo|bez opłat\\p{L}*|w cenie|bezpłatnie)',
      '(?:darmow|woln|bezpłatn)\\p{L}+ (?:wstęp|przegląd|wejści|bilet|lekcj|parking|dzień|miesiąc|noc|myci|trening|karnet|konsultacj)\\p{L}*',
      '(?:otrzyma|dostanie|trafi|czeka|trzymam|wysła|prześl|przesyła|dołącza|dołoż|wkłada|dodaj|daruj|zostawia|przyjąć)\\p{L}* (?:[^\\s;.]+ ){0,6}?(?:talon|loż[aęy]|album|upomin|bukiet|kwiat|mis(?:ia|ie)|czekolad|słodycz|zabawk|kosz (?:z|owoc)|karnet|zaproszeni|voucher|autograf|dedykacj|ksi[ąę]żk|sernik|ciast|win(?:o|a)(?!\\p{L}))\\p{L}*',
      '(?:podwyższa|zwiększa)(?:m|my) (?:[^\\s;.]+ ){0,4}?(?:zwrot|kwot|wypłat)\\p{L}*',
      'w cenie (?:zwykł|niższ|tańsz)\\p{L}+|ponad to,? co (?:nakazuj|wymaga|przewiduj)\\p{L}+',
      'nie (?:bierzemy|biorę|weźmiemy|wezmę|policzymy|liczymy|doliczymy|pobieramy|pobierzemy) (?:\\p{L}+ ){0,4}?(?:ani|nic|złotówk\\p{L}+|pieniędzy|opłat\\p{L}*|zapłaty|grosza)',
      '(?:dokłada|dorzuca)(?:m|my) (?!(?:\\p{L}+ ){0,2}?(?:stara|wszelk|wysił|trosk|drug))\\p{L}+',
      'rekompensat\\p{L}+|rekompensuj\\p{L}+|zadośćuczyni\\p{L}+|bon(?:u|em|y)? (?:na|o|podarunk)|bony',
      'voucher\\p{L}*|rabat\\p{L}*|gratis|upust\\p{L}*|zniżk\\p{L}+|bonifikat\\p{L}+|gest(?:em|u)? dobrej',
      'w ramach (?:przeprosin|gestu|rekompensaty)|na znak przeprosin|odszkodowani\\p{L}+|upomin\\p{L}+',
      'w podziękowaniu',
      'bezpłatn(?:ą|y|e|ego) (?:noc|nocleg|śniadani|miesiąc|przejazd|bilet|dob|wizyt|wejści|pobyt|kolacj|abonament)\\p{L}*',
      'dodatkow\\p{L}+ (?:\\d|kwot|noc|wysła|przez|wypłac)\\p{L}*',
      'za (?:stracon|nerwy|stracony|przerwan|dojazdy|brak|kłopot|fatyg|czas|popołudni|zmarnowan)\\p{L}*(?: \\p{L}+)? (?:wypłac|przele|odda|dopłac|\\d)\\p{L}*',
      '\\d+ zł (?:za stracon|za nerwy|za przerwan|za dojazd|za brak|dopłacamy|dopłac)\\p{L}*',
      'dopłac(?:amy|imy|am) za',
      `(?:zaprasza(?:m|my)) (?:${TO_READER} )?(?:z \\p{L}+ |wraz z \\p{L}+ )?na (?:\\p{L}+ )?(?:noc|kolacj|śniadani|pobyt|weekend|spektakl|obiad|dob)\\p{L}*`,
      '(?:noc\\p{L}*|kolacj\\p{L}+|śniadani\\p{L}+) (?:[^.;]{0,30})?(?:bez dopłat|na nasz koszt|w prezencie)',
      '(?:dokłada|dorzuca|dołącza|załącza|dopisuje|dodaje|ofiarowuje|podaruje|przyznaje)(?:m|my|ę) (?:\\p{L}+ ){0,4}?(?:\\d+ |dwa |dwie |trzy |jeden |jedną |pięć |dziesięć )?(?:\\p{L}+ )?(?:wejś|bilet|zaproszeni|skarpet|kaw|prezent|miesi|nocleg|dób|punkt|mil|żeton|talon|kart[ęąy] (?:podar|poda)|karnet|lekcj|wizyt|seans|kwiat|książk|win[oa]|ciast|deser|tort|kosz|drobiaz|pakiet|gigabajt|minut|tydzie|tygod|przejazd|myci)\\p{L}*',
      'w prezencie|(?:gratis|za darmo|bez opłaty|na nasz koszt) (?:zaprasza|dokłada|dorzuca|przez)\\p{L}*',
      '(?:na|do) (?:kaw|wosk|obiad|kolacj|deser|seans|spektakl|koncert|masaż|myci)\\p{L}* (?:\\p{L}+ ){0,3}?zaprasza\\p{L}*',
      'zaprasza(?:m|my) (?:\\p{L}+ ){0,3}?na (?:\\p{L}+ )?(?:noce|noclegi|dwie|trzy|kaw|deser|seans|koncert|masaż|myci|wosk|lekcj|trening|basen)\\p{L}*',
      '(?:ponadto|dodatkowo|oprócz tego|poza tym|do tego|prócz tego|na przeprosiny|w geście) (?:[^.;]{0,40}?)\\d+ (?:zł|euro|punkt|mil)\\p{L}*',
      '\\d+ zł (?:ponadto|dodatkowo|na przeprosiny)',
      '(?:wypłac|przela|dopis|przyzna|dopłac|dolicz)\\p{L}* (?:\\p{L}+ ){0,3}?\\d+ zł (?:\\p{L}+ )?(?:za|jako|tytułem) (?:\\p{L}+ )?(?:strac|zepsut|nerw|stres|kłopot|wiecz|dzień|czas|fatyg|noc|zadość|rekomp|przepros|trud|strach|niewyg)\\p{L}*',
      '(?:przez|za) (?:\\p{L}+ )?(?:miesi\\p{L}+|tydzień|tygodni\\p{L}*|kwartał|rok) (?:\\p{L}+ ){0,2}?(?:nie zapłaci|bez opłat|gratis|za darmo|płaci \\p{L}+ połow)\\p{L}*',
      `nie (?:zapłaci|płaci) ${READER} (?:\\p{L}+ )?(?:nic |za )\\p{L}+`,
      `nic (?:${READER} )?za nie nie zapłac\\p{L}+`,
      '(?:obniż|połow)\\p{L}* (?:\\p{L}+ ){0,2}?(?:czynsz|rachun|abonament|cen|opłat)\\p{L}*',
      '(?:za każdy dzień|za każdą \\p{L}+|za każdy \\p{L}+)[^.;]{0,40}?(?:odlicz|odejm|dopis|wypłac)\\p{L}*',
      '(?:bez kolejki|na koszt (?:firmy|lokalu|zakładu|kuchni|teatru))',
      '(?:też|także|dodatkowo|ponadto|oprócz tego|do tego) [^.;]{0,60}(?:bez zapłaty|bez opłat|bez rachunku|za darmo|gratis|bezpłatn|nieodpłatn|w prezencie|na nasz koszt)\\p{L}*',
      '(?:chciał\\p{L}*|chcemy|chcę|pragn\\p{L}+) (?:\\p{L}+ ){0,3}?(?:podarować|ofiarować|sprezentować|zaprosić)',
      `trzymam dla ${TO_READER}|obniżamy (?:\\p{L}+ )?abonament`,
      '(?:dopisa|dorzuci|doda)(?:liśmy|łam|łem|jemy|my) \\d+|dołączam (?:bon|zaproszenie|voucher)',
    ),
  ),
  follow_up_contact: words(
    eitherOf(
      'telefon(?:em)?(?: (?:do mnie|komórkowy))?:? \\d|pod (?:telefonem|numerem|tym numerem)',
      'proszę (?:[^\\s,;.]+ ){0,4}?(?:do mnie|o mnie|mnie pytać|dać (?:mi|nam) znać|pytać (?:o|w|na))',
      'do mnie proszę|złapać mnie|do mojego (?:pokoju|gabinetu|biura)|chce z pan\\p{L}+ porozmawiać',
      'jestem pod|(?:za|od)?dzwoni(?:ę|my|ą)',
      'zadzwoni(?: (?:do|dziś|jutro|w|\\d|właściciel|kierowni\\p{L}+|doradc\\p{L}+))?(?<!nikt nie zadzwoni)',
      'oddzwoni|zatelefonuj\\p{L}+|skontaktuj(?:ę|emy|e)|odezw(?:ę|iemy)(?: się)?|napisz(?:ę|emy)',
      `odpisz\\p{L}+|poinformuj(?:ę|emy)|powiadomi(?:my|ę)|przekażę (?:${TO_READER} )?telefonicznie`,
      'wynik \\p{L}+ przekażę|przyjd(?:ę|ziemy)|odwiedz(?:ę|imy)|przyjad(?:ę|ziemy)',
      '(?:mój|bezpośredni|nasz|pod) (?:\\p{L}+ )?numer\\p{L}*|numer (?:do mnie|to|warsztatu)|tel',
      '(?:jestem|odbieram|odbiorę|dzwonić|telefon)(?: \\p{L}+){0,5}? (?:pod numerem|\\d)|pod numerem',
      `(?:proszę|prosimy|można|może) (?:${READER} )?(?:\\p{L}+ )?(?:o telefon|dzwonić|zadzwonić|o kontakt|o (?:\\p{L}+ )?wiadomość|o numer \\p{L}+ w|napisać do nas)`,
      'wiadomoś(?:ć|ci) prywatn\\p{L}+|prywatn\\p{L}+ wiadomoś\\p{L}+|wyślę wiadomość',
      `zajrzę (?:do|w|jutro|jeszcze)|będę u ${TO_READER}|odbieram|(?:mój|nasz) (?:telefon|numer|adres)`,
      'odwiedzę|wpadnę|spotka(?:my|jmy) się|pismo (?:\\p{L}+ )?(?:dostanie|otrzyma)\\p{L}*',
      `dostanie ${READER} (?:moje |ode mnie |nasze |od nas )(?:pismo|odpowiedź|list|wiadomość)`,
      `dam(?:y)? (?:${TO_READER} )?znać|do ${TO_READER} dyspozycji|czeka na ${TO_READER} telefon`,
      'jestem w (?:sklepie|biurze|oddziale)|odpowiadam na telefony',
      '(?:będziemy|pozostajemy|jesteśmy) w kontakcie|odpowiemy|udzielimy odpowiedzi',
      '(?:zespół|doradca) odpowiada|odpowiem',
    ),
  ),
  thanks: words(
    'dzięk(?:uję|ujemy|i|uje)|dziękując|podziękowa\\p{L}+|wdzięczn\\p{L}+|jestem wdzięczn\\p{L}+',
  ),
  appeal_route: words(
    eitherOf(
      'złożyć skargę|skargę (?:[^\\s,;.]+ ){0,3}?(?:przyjmuje|rozpatruje|złożyć|wnieść|skierować)',
      'odwołani(?:e|a|em|u)(?! (?:wizyt|zapis|lot|kurs|zabieg|zaję|rezerw|pociąg|koncert|spektak|trening|lekcj|\\p{L}+my(?!\\p{L})))',
      'odwoł(?:ać|uje) się|odwołać (?:od|do)|rzeczni(?:k|ka|kiem|kowi)(?! klienta)|mediacj\\p{L}+',
      'arbitraż\\p{L}*|(?:do|przed) sąd(?:u|em)|drog[aiąę] sądow\\p{L}+',
      'sąd\\p{L}* (?:polubown|powszechn|konsumenck|rozjemcz)\\p{L}*',
      '(?:prezes\\p{L}*|urz\\p{L}+ (?:\\p{L}+ )?) (?:uke|ure|uokik|urzędu)|(?:uke|ure|uokik|knf)',
      'urz(?:ędu|ędzie|ąd) (?:regulacji|ochrony|komunikacji|lotnictwa)|polubown\\p{L}+|pozasądow\\p{L}+',
      'powództw\\p{L}+|inspekcj\\p{L}+ handlow\\p{L}+|organ(?:u|em|owi)? nadzor\\p{L}+|ponaglenie',
      `(?:przysługuje|służy) (?:${TO_READER} )?(?:skarga|odwołanie|zażalenie|ponaglenie)`,
      `skargę może ${READER} (?:\\p{L}+ )?(?:złożyć|wnieść)|skarga do`,
    ),
  ),
  // By when we answer: a day for the money or for the repair is another promise.
  stated_deadline: latin(
    `^(?![\\s\\S]*(?<!\\p{L})${APPEALS})(?=[\\s\\S]*(?<!\\p{L})${ANSWER}(?!\\p{L}))[\\s\\S]*(?<!\\p{L})${DUE}|(?<!\\p{L})termin(?:em)?(?: udzielenia)?(?: odpowiedzi)(?: upływa|:| to| jest)`,
  ),
};
