import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { VaguePromisePatterns } from './patterns.ts';

const SOMEDAY = [
  'jak naj(?:szybci|prędz|wcześni)\\p{L}*|możliwie (?:jak )?(?:naj)?(?:szybk|szybc|prędk|wcześ)\\p{L}*|naj(?:szybciej|prędzej|wcześniej),? jak (?:to )?(?:tylko )?(?:jest |będzie )?(?:możliw\\p{L}*|się da|to możliwe|można|zdoła\\p{L}+|potrafi\\p{L}+)|tak szybko,? jak (?:to|tylko) (?:\\p{L}+ )?możliw\\p{L}*|tak szybko,? jak (?:to|tylko|się da)',
  'niezwłoczn\\p{L}+|bezzwłoczn\\p{L}+|wkrótce(?! (?:po|wjedzie|przyjedzie|odjedzie|podjedzie|przypłynie))|niebawem|niedługo|lada (?:dzień|chwil\\p{L}+|moment)|na dniach|w (?:ciągu )?najbliższ\\p{L}+ (?:czas\\p{L}*|przyszłoś\\p{L}*|możliw\\p{L}+ (?:termin|czas)\\p{L}*|dni\\p{L}*|tygodni\\p{L}*|okres\\p{L}*|godzin\\p{L}*)|w (?:możliwie )?(?:najkrótsz|krótk|najszybsz|najwcześniejsz)\\p{L}+ (?:możliwym )?(?:czasie|terminie)|w (?:stosownym|odpowiednim|właściwym|rozsądnym|dogodnym|swoim|późniejszym) (?:czasie|terminie|momencie)|we właściwym (?:czasie|momencie|terminie)|bez (?:zbędnej |nieuzasadnionej |żadnej )?zwłoki|bez opóźnień|w trybie (?:pilnym|przyspieszonym|priorytetowym)|(?:bardzo )?pilnie|w (?:\\p{L}+ )?wolnej chwili|(?:poinformowan|powiadomion|zawiadomion)\\p{L}+ (?:\\p{L}+ ){0,2}?(?:odrębn|osobn|oddzieln)\\p{L}+|(?:odrębn|osobn|oddzieln)\\p{L}+ (?:pism|korespondencj)\\p{L}+|zajm(?:ę|iemy) się (?:tym|t[ąęy] spraw\\p{L}+|spraw\\p{L}+|problem\\p{L}*)|nada(?:my|m|ć|ny|na) (?:\\p{L}+ ){0,2}?bieg|będziemy (?:nad tym |dalej |nadal |jeszcze )*pracować|(?:wszystkiego )?dopilnujemy|znajdziemy (?:\\p{L}+ ){0,2}?(?:rozwiązani|wyjści|sposób)\\p{L}*|zrobimy (?:z tym |w tej sprawie |tu )?porządek|załatwi(?:my|ę) (?:to|tę sprawę|sprawę|wszystko)|to (?:jakoś )?załatwi(?:my|ę|ć)|rozwiążemy (?:ten |tę |to )?\\p{L}*|rozważymy|pomyślimy|popracujemy|wrócimy (?:do (?:pan|pań|spraw)\\p{L}*|z odpowiedzi)|ustosunkujemy się|odniesiemy się|nie spocz\\p{L}+|(?:szybko|sprawnie|jakoś) (?:\\p{L}+ )?(?:załatwi|rozwiąza|wyjaśni)\\p{L}*|za jakiś czas|przy (?:najbliższej )?okazji|w miarę (?:możliwości|naszych możliwości)|z czasem|prędzej czy później|kiedyś|(?:gdy|kiedy|jak) tylko(?! (?:\\p{L}+ ){0,2}?(?:pan|pani|państwo)(?!\\p{L}))|gdy pozwoli|(?:jak|gdy|kiedy) (?:\\p{L}+ ){1,2}?(?:złapie|znajdzie|będzie mia)\\p{L}*|w miarę (?:posuwania|postęp|rozwoj)\\p{L}*|w (?:pierwszym|najbliższym) (?:możliwym|wolnym) (?:terminie|momencie|czasie)|jakoś (?:\\p{L}+ )?(?:ogarn|załatw|poradz|rozwiąż)\\p{L}*|wykombinuj\\p{L}+|wszystko się ułoży|widać na horyzoncie|na horyzoncie|(?:pójdzie|będzie) (?:już )?(?:gładko|jak po maśle|z górki)|wszystko pójdzie|skoro tylko|szybko(?= (?:rozwiąż|załatw|odpowi|zajm|reag|wyjaśn))|(?:odpowiemy|załatwimy|wyjaśnimy|zamkną\\p{L}*|rozwiążemy|rozwiązać|zamknąć|wyjaśnić|działać) (?:\\p{L}+ )?(?:szybko|sprawnie)|na bieżąco (?:\\p{L}+ ){0,2}?(?:informowa|informuj|poinformuj|powiadamia)\\p{L}*|(?:informowa|informuj|powiadamia)\\p{L}* (?:\\p{L}+ ){0,2}?na bieżąco|(?:będziemy|pozostaniemy|pozostajemy|jesteśmy) (?:z (?:panem|panią|państwem) )?(?:w (?:stałym |bieżącym )?kontakcie)|(?:intensywnie |nadal |wciąż |cały czas )?pracuj\\p{L}+ nad (?:\\p{L}+ ){0,2}?(?:usunięci|rozwiązani|napraw|przywróceni|wyjaśnieni)\\p{L}*|intensywnie (?:prac|poszuk|szuka|działa)\\p{L}*|dajemy z siebie|ktoś (?:się|do|to|na) (?:\\p{L}+ ){0,3}?(?:odezwie|skontaktuje|zadzwoni|zerknie|zajmie|napisze)',
].join('|');

const BEST =
  '(?:odpowiedni|stosown|niezbędn|wszelki|właściw|adekwatn|naprawcz|zaradcz|koryguj|należyt|konieczn|zapobiegawcz|dalsz)\\p{L}*';
const HOUSE_VALUE =
  '(?:zadowoleni|satysfakcj|komfort|bezpieczeństw|dobr|zdrowi|jakoś|zaufani|klien[tc]|pacjen[tc]|pasażer|podróżn|gość|gości|mieszkań|abonen|użytkowni|obsług)\\p{L}*';
const SLOGAN = [
  '(?:dołoż|dokład|dołóż|dołoży|łoży)\\p{L}* (?:\\p{L}+ )?(?:wszelki|wszystki|najwyższ|największ|należyt|większ|szczególn|maksymaln)?\\p{L}* ?(?:stara(?:ń|nia)|staranności|wysiłk\\p{L}*)|wszelkich (?:możliwych )?(?:stara|wysiłk)\\p{L}*|nie (?:szczędz|ustaj|ustan)\\p{L}+ (?:w )?(?:wysiłk|stara)\\p{L}*',
  '(?:zrobi|uczyni|robi|czyni)\\p{L}* (?:absolutnie )?(?:wszystko|co w naszej mocy|co tylko|co się da|co możemy|co mogę)|(?:zrobi|uczyni|robi)\\p{L}*,? co (?:się da|możemy|mogę|w naszej mocy|tylko)|wszystko,? co (?:tylko )?(?:w (?:naszej |mojej )?mocy|możliwe|możemy|mogę|się da)',
  '(?:będziemy|będę) (?:się )?(?:\\p{L}+ )?stara\\p{L}+(?: się)?|(?:po)?star(?:amy|am|ają) się(?! (?:pan|pani|państwo))(?: (?:aby|żeby|by|jak|zawsze|\\p{L}+ć))?|poczynimy|usilnie',
  '(?:bardzo |niezwykle |z najwyższą )?poważnie (?:traktuj|podchodz|bierz|potraktuj)\\p{L}*|(?:po)?traktuj\\p{L}+ (?:\\p{L}+ ){0,4}?(?:bardzo |niezwykle |z (?:najwyższą|należytą|pełną|całą) )?(?:poważnie|powagą|priorytetowo|uwagą|starannością)|z (?:najwyższą|należytą|pełną|całą|wielką) (?:powagą|starannością|uwagą|troską|rzetelnością)|podchodz\\p{L}+ (?:\\p{L}+ ){0,3}?(?:z powagą|poważnie|z uwagą|z troską|odpowiedzialnie|indywidualnie)',
  '(?:stale|ciągle|nieustannie|wciąż|cały czas|systematycznie|nieustająco|na bieżąco|konsekwentnie|każdego dnia|sukcesywnie) (?:się )?(?:ucz|doskonal|podno|popraw|prac|ulepsz|dąży|uspraw|monitoruj|rozwij|szkol|dba|kontroluj|analizuj)\\p{L}*|monitorowan\\p{L}+|(?:monitoruj|analizuj|kontroluj)\\p{L}* (?:na bieżąco |stale )?(?:\\p{L}+ )?(?:jakość|sytuacj|pracę|poziom|proces|przebieg)\\p{L}*',
  '(?:podn(?:ies|osi|osz|oś|ieś)|popraw|doskonal|udoskonal|ulepsz|polepsz|uspraw|zoptymaliz|optymaliz|podwyższ|wzmocni|wzmacnia|zwiększ)\\p{L}* (?:\\p{L}+ ){0,3}?(?:jakoś(?:ć|ci)|standard\\p{L}*|poziom\\p{L}* (?:usług|obsług|bezpiecz|jakoś|zadowol|wiedzy|nasz|świadcz|satysf|kultur)\\p{L}*|usług\\p{L}*|obsług\\p{L}*|procedur\\p{L}*|proces\\p{L}*|komunikacj\\p{L}*|współprac\\p{L}*|nadz[oó]r\\p{L}*|kontrol\\p{L}*|organizacj\\p{L}*|przepływ\\p{L}*)|wykorzysta\\p{L}* (?:\\p{L}+ ){0,3}?(?:podno|popraw|doskonal|udoskonal|uspraw|szkole|ulepsz)\\p{L}*(?: \\p{L}+)?|(?:uszczelni|zaostrzy|zacieśni|zintensyfiku|wzmoż)\\p{L}* (?:\\p{L}+ )?(?:procedur|nadz|kontrol|wewnętrz|współprac)\\p{L}*|zintensyfikuj\\p{L}+',
  `(?:wyciąg|wyciągn)\\p{L}* (?:\\p{L}+ ){0,3}?(?:wnioski|konsekwencje|naukę|lekcję)|wyciągnięt\\p{L}+ (?:\\p{L}+ )?(?:wnioski|konsekwencje)|(?:wnioski|konsekwencje) (?:\\p{L}+ ){0,2}?(?:wyciągn|wyciąga|zostan)\\p{L}*|wnioski na przyszłość|(?:będzie|jest|to) (?:dla nas )?(?:\\p{L}+ )?(?:lekcj|nauczk)\\p{L}*`,
  `(?:podejm|podję|podejmu|wdro|wdraża|zastosuj|zastosow|poczyn|wprowadz|rozpocz)\\p{L}* (?:już |zostały |też |także )?(?:\\p{L}+ )?${BEST} (?:\\p{L}+ )?(?:krok|działa|środk|czynnoś|procedur|rozwiąza|zmian|reform)\\p{L}*(?: naprawcz\\p{L}+)?|${BEST} (?:\\p{L}+ )?(?:kroki|działania|środki|czynności) (?:naprawcze |zaradcze )?(?:zosta\\p{L}+ |są |były )?(?:podję|wdroż|podejm|zastos)\\p{L}*|podejm\\p{L}+ (?:\\p{L}+ )?(?:kroki|działania|środki|czynności)(?: (?:w celu|mające|zmierzające|aby|by|żeby))?`,
  `najwyższ\\p{L}+ (?:jakość|jakości|standard\\p{L}*|priorytet\\p{L}*|wag\\p{L}*|poziom\\p{L}*|troską)|priorytet(?:em|owo|ow\\p{L}+)?|leż(?:y|ą) nam (?:bardzo |szczególnie )?na sercu|na pierwszym miejscu|wartości\\p{L} nadrzędn\\p{L}+|nadrzędn\\p{L}+ (?:wartoś|cel)\\p{L}*|naszym (?:\\p{L}+ )?(?:celem|misją|ambicją|mottem)|${HOUSE_VALUE} (?:\\p{L}+ ){0,4}?(?:jest|są|to|stanowi|stanowią|pozostaje) (?:(?:dla|u) nas\\p{L}* (?:\\p{L}+ )?|zawsze )*(?:\\p{L}+ )?(?:najważniejsz|priorytet|ważn|istotn|bezcenn|kluczow|niezwykle|szczególnie|na pierwszym)\\p{L}*|zależy nam(?: \\p{L}+)? na(?! (?:\\p{L}+ )?wyjaśnieni)|(?:bardzo )?zależy nam(?=$)|(?:aby|żeby|by) (?:każd|nasi|nasz|państwo|klienci|pacjenci|goście|pasażerowie|wszyscy)\\p{L}* (?:\\p{L}+ ){0,5}?(?:czu|zadowol|bezpiecz|komfort|wyjątkow|satysf|doceni|wychodzi|wraca)\\p{L}*|(?:chcemy|pragniemy|zależy nam),? (?:aby|żeby|by) (?:każd|nasi|nasze|państwo|klienci|pacjenci|goście|pasażerowie|wszyscy)\\p{L}*|bierzemy (?:to )?(?:sobie )?(?:\\p{L}+ )?do serca|w trosce o (?:\\p{L}+ )?(?:komfort|bezpiecz|dobro|jakoś|zdrow|zadowol|klient|pań|pasażer|pacjent|gośc|gości)\\p{L}*`,
  'uczul(?:imy|iliśmy|iłam|iłem|ono|eni|one|ony)(?: \\p{L}+)?|uwrażliw\\p{L}+|poucz(?:ono|ony|ona|eni|one|ymy|yliśmy|yłam|yłem)(?: \\p{L}+)?|zwróci(?:liśmy|łam|łem|my|ę|ono) (?:\\p{L}+ )?(?:personelowi|pracowni\\p{L}+|zespołowi|załodze|obsłudze) uwagę|(?:przypomnieliśmy|przypomnimy|przypomniano) (?:\\p{L}+ )?(?:personel|pracowni|zesp|załodz)\\p{L}*',
  'przekaż(?:ę|emy) (?:\\p{L}+ ){0,3}?(?:dalej|wyżej|komu trzeba)|(?:przekaż|przekaza|przesła|skierowa)\\p{L}+ (?:\\p{L}+ ){0,4}?(?:odpowiedni|właściw|stosown|kompetentn|zainteresowan)\\p{L}+ (?:osob|osób|dział|komór|zesp|służb|jednost|miejs|pracowni|wydział)\\p{L}*|(?:przekaza|przekaże|przekażę)\\p{L}* (?:\\p{L}+ ){0,3}?(?:kierownictw|zarządow|zespołow|personelow|pracowniko|załodz|szefost|przełożon)\\p{L}*|omówi(?:my|ę|on\\p{L}+) (?:\\p{L}+ ){0,3}?z (?:\\p{L}+ )?(?:zesp|personel|pracowni|załog|kierow)\\p{L}*',
  'dwoi(?:my|ć) się|(?:wkłada|włoży|wkładamy)\\p{L}* (?:\\p{L}+ )?(?:energi|serce|wysił)\\p{L}*|trzyma\\p{L}+ rękę na pulsie|na wysokości zadania|zakasa\\p{L}+|pod dywan|bez echa|obojętnie|(?:gorzka|cenna|ważna|potrzebna|bolesna) (?:\\p{L}+ )?lekcj\\p{L}+|potrzebna lekcja|zadanie domowe|mądrzejsi|przewidziane w (?:takich|tego) \\p{L}+|(?:uruchomi|wszczę|rozpoczę)\\p{L}* (?:już )?(?:działania|kroki|procedury) (?:\\p{L}+)?|w sposób właściwy|(?:większ|szczególn|duż|mocn)\\p{L}+ nacisk na|ulegnie (?:usprawnieni|popraw|zmian)\\p{L}*|bardziej (?:\\p{L}+ )?(?:uważ|uważn|stara|czujn|dokładn)\\p{L}*|uważniejsz\\p{L}+|podam (?:to )?dalej|odpowiedni szczebel|w pamięci|refleksj\\p{L}+|znajdzie odbicie|przygląda(?:ć|my) się|zrobimy (?:\\p{L}+ )?(?:najlepsze|lepiej)|stawia(?:my|m) na (?:\\p{L}+ )?(?:rozwój|jakość|komfort|bezpiecze|klient)\\p{L}*|dąży(?:my|m) do|przemyśl(?:imy|ę)|co leży w|(?:sobie )?(?:\\p{L}+ )?do serca|może (?:pan|pani) być (?:\\p{L}+ )?pew\\p{L}+|mogą państwo być pewni|satysfakcjonując\\p{L}+|dba(?:my|m|ć|nie) o (?:nasz\\p{L}+ |państwa |swoich )?(?:\\p{L}+ )?(?:klient|bezpiecz|jakoś|komfort|zadowol|dobr|satysf|pasażer|pacjent|gośc|gości|zdrow|wizerun|relacj)\\p{L}*|przyjrz\\p{L}+ się (?:\\p{L}+ ){0,2}?(?:procedur|proces|sytuacj|zasad|pracy|sprawie|organizac)\\p{L}*|(?:będziemy|postaramy) (?:\\p{L}+ )?(?:uważniejsi|staranniejsi|bardziej \\p{L}+|czujn\\p{L}+|uważać)|(?:obieca\\p{L}+|obiecuj\\p{L}+) poprawę|poprawimy się|(?:obiecuj|deklaruj|zobowiązuj)\\p{L}+ (?:się do )?(?:\\p{L}+ )?(?:popraw|większ|lepsz|peł|zaangażowa|gotowo|czujno|stara|dba)\\p{L}*|pochyl\\p{L}+ się nad|(?:weźmiemy|bierzemy|wezmę) (?:\\p{L}+ )?pod (?:uwagę|rozwagę)|uwzględni(?:my|ę) (?:\\p{L}+ )?(?:uwagi|opinię|sugestie)|będziemy (?:\\p{L}+ )?(?:o tym )?pamiętać|zadba(?:my|m) o (?:to|wszystko|pan|państw|klient|komfort|jakość|dobr|bezpiecz|najwyż|odpowiedni|lepsz)\\p{L}*|może (?:pan|pani) na nas liczyć|(?:przejd|odbęd)\\p{L}+ (?:\\p{L}+ )?(?:odpowiedni|stosown|dodatkow|niezbędn)\\p{L}* szkole\\p{L}+|planujemy (?:\\p{L}+ )?(?:zmian|popraw|uspraw|ulepsz)\\p{L}*|nie zostawimy (?:pan|pań)\\p{L}+|(?:przykłada|przywiązuj)\\p{L}* (?:\\p{L}+ ){0,4}?(?:wag|uwag|znaczeni)\\p{L}*|(?:szczególn|ogromn|wielk|dużą)\\p{L}* wag\\p{L}+|rozmawia(?:my|m) (?:o tym )?z (?:zespołem|personelem|pracownikami|załogą)|(?:działania|prace|kroki) (?:\\p{L}+ )?(?:mające|zmierzające|służące|których celem)|pełne zaangażowanie|zapewnimy (?:\\p{L}+ )?(?:należyt|odpowiedni|właściw|najwyższ)\\p{L}*',
].join('|');

const AIM = [
  '(?:aby|żeby|by|że|iż) (?:\\p{L}+ ){0,4}?(?:(?:więcej |już |nigdy |się |to )*nie (?:powtórz|powtarza|zdarz|mia|wystąp|doszło|dochodzi|będą mia|pojawia)\\p{L}*)(?: \\p{L}+){0,2}',
  '(?:zapobie|zapobiegni|zapobiec|unikn|uniknię|uniknąć|wyeliminow|eliminow|ograniczy|zminimalizow|wykluczy)\\p{L}* (?:\\p{L}+ )?(?:podobn|takim|takich|takie|tego typu|w przyszłości|powtórz|ryzyk|do minimum|tym)\\p{L}*|(?:podobn|taki|tak)\\p{L}* (?:\\p{L}+ ){0,2}?(?:zapobiec|uniknąć|wyeliminować|wykluczyć|ograniczyć)',
  'nie (?:powtórzy|powtórzą|zdarzy|zdarzą) się (?:to )?(?:więcej|już|nigdy)?|(?:więcej|już|nigdy) się (?:to )?nie (?:powtórz|zdarz)\\p{L}*|(?:więcej|nigdy|już) (?:\\p{L}+ ){0,4}?nie (?:powtórz|zdarz|będzie mia|będą mia)\\p{L}*|(?:aby|żeby|by) (?:\\p{L}+ ){0,2}?jak naj(?:mniej|rzadziej)',
].join('|');

export const PL: RuleWords<VaguePromisePatterns> = {
  patterns: {
    someday: words(SOMEDAY),
    slogan: words(SLOGAN),
    aim: words(AIM),
    notPromised: words(
      'czy (?:może|mogą|mogła|mógł)\\p{L}*|może (?:pan|pani)|mogą państwo|prosimy|proszę|proszę o|prosiła?|(?:pan|pani|państwo) (?:chciał|oczekiwa|prosi|powinn|mógł|mogła|zgłosi)\\p{L}*|nie (?:potraktow|dołoży|zrobi|dopełni|podję|wyciąg|reagow|zareagow|odpowiedzie|poinformow|zostało|została|został|udało|zadzwoni|oddzwoni|działa|zajęliśmy|doszło)\\p{L}*|powinniśmy|należało|powinien|powinna|życzymy|mamy nadzieję|do zobaczenia|przyjechał\\p{L}*|zareagowaliśmy',
    ),
    announces: words('^oto,? (?:co|jak|kroki|zmiany)'),
    act: words(
      '(?:sprawdz|zbada|ustali|skontrol|zweryfik|przeanaliz|zwróc|odda(?:my|m)|wymieni|napraw(?!d)|skoryg|wyśl|wysyła|odwiedz|zamontuj|zainstal|dostarcz|wypłac|umorz|anulow|przeksięg|przyjedz|przyśl)\\p{L}*',
    ),
  },
  suggest: (facts) =>
    `Najpóźniej ${facts.remedyBy ?? facts.nextContact ?? '[data i godzina]'} wykonamy ten krok: ${facts.remedy ?? '[konkretny krok]'}. Zajmuje się tym ${facts.contactPerson ?? '[imię i nazwisko]'}.`,
  examples: {
    bad: [
      'Odpowiemy jak najszybciej.',
      'Dołożymy wszelkich starań, aby sprostać oczekiwaniom.',
      'Traktujemy Państwa uwagi bardzo poważnie.',
      'Sprawa zostanie załatwiona niezwłocznie.',
      'Wymieniliśmy zamek i będziemy stale podnosić jakość obsługi.',
      'Skontaktujemy się z Panem w najbliższym czasie.',
      'Wyciągniemy odpowiednie wnioski.',
      'Podejmiemy stosowne kroki.',
      'Robimy wszystko, co w naszej mocy.',
    ],
    good: [
      'Odpowiemy jak najszybciej, najpóźniej w piątek do 16.00.',
      'Traktujemy to poważnie: w poniedziałek kierowniczka sama sprawdzi licznik.',
      'Zbadamy sprawę i odpiszemy na piśmie.',
      'Prosimy jak najszybciej zastrzec kartę.',
      'Przepraszamy, że nie potraktowaliśmy poważnie pierwszego zgłoszenia.',
      'Aby to się nie powtórzyło, od 6 maja każdą rezerwację sprawdzają dwie osoby.',
      'Powinniśmy byli odpowiedzieć szybciej.',
      'Jak najszybciej wymienimy licznik.',
      'Wkrótce odpowiemy. Anna Maj zadzwoni jutro o 10.00.',
      'Zwróciliśmy 86 zł niezwłocznie, 4 maja.',
      'Wszelkie starania monterów trwały do 22.00, bo kabel pękł w dwóch miejscach.',
    ],
  },
};
