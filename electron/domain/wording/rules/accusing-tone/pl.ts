import { READER } from '../../lexicon/polish-words.ts';
import { latin, words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

/** What a customer is told they ought to have done. */
const DUTY =
  '(?:spojrze|zajrze|popatrze|posłucha|rzuci|zerkn|przeczyta|czyta|sprawdz|zapozna|wiedzie|zgłosi|zgłasza|zadzwoni|dzwoni|przyjś|przychodzi|przyjecha|dopilnowa|pilnowa|uważa|pamięta|zapyta|pyta|dopyta|zachowa|spisa|poczeka|czeka|zrozumie|wziąć|zabra|umówi|upewni|poprosi|powiedzie|uprzedzi|odebra|założy|potwierdzi|śledzi|słucha|myśle|pomyśle|przewidzie|liczyć się|dostarczy|podpisa|zastrze|zapłaci|regulowa|zostawi|dopełni|przynieś|zwraca|zauważy|złoży|napisa|wypełni|wcześniej|uważniej|lepiej|samemu|sam[ai]? )\\p{L}*';
/** What the customer is owed stands in the same form and is no reproach. */
const OWED =
  '(?!(?:\\p{L}+ ){0,2}?(?:zostać|otrzymać|dostać|usłyszeć|mieć|być|móc|dowiedzieć|czekać|musieć|ponosić|płacić))';
const WE_SAID =
  '(?:mówi|powiedzia|pisa|napisa|wspomnia|wspomina|informowa|poinformowa|tłumaczy|wyjaśnia|wyjaśni|wskaza|wskazywa|zaznacza|zaznaczy|podkreśla|uprzedza|sygnalizowa|prosi|ostrzega|wzywa|monitowa|przypomina)(?:łam|łem|liśmy|łyśmy|no)';
const KINDLY =
  'dzień dobry|dobry wieczór|witam\\p{L}*|witaj\\p{L}*|cześć|hej|dziękuj\\p{L}*|dzięki|podziękowani\\p{L}+|wszystkiego|życz\\p{L}+|zdrowia|do zobaczenia|do widzenia|do usłyszenia|pozdr\\p{L}+|zaprasza\\p{L}+|powodzenia|miłego|miłej|udan\\p{L}+|szerokiej|spokojn\\p{L}+|wesołych|gratul\\p{L}+|super|świetnie|cieszy\\p{L}*|cieszę|brawo|szanown\\p{L}+|drog(?:i|a|ie|iej)|smacznego|trzymaj\\p{L}*|o rany|ojej|och|ach|już (?:idę|biegnę|dzwonię|pędzę|lecę)|współczuj\\p{L}+|sorki|przykro|przeprasza\\p{L}*|obiecuj\\p{L}*|czekamy na|na zdrowie|oczywiście|jasne|proszę bardzo';

export const PL: RuleWords<Triggers> = {
  patterns: triggers(
    {
      says: words(
        `jak (?:już|wcześniej|wielokrotnie|kilkakrotnie|przecież|niejednokrotnie|uprzednio) (?:\\p{L}+ ){0,3}?${WE_SAID}|jak (?:\\p{L}+ ){0,2}?${WE_SAID} (?:już|wcześniej|wielokrotnie|uprzednio|przecież|kilka razy)|(?:przecież|wyraźnie|kilka razy|wielokrotnie|tyle razy) (?:\\p{L}+ ){0,2}?${WE_SAID}|już (?:\\p{L}+ ){0,2}?${WE_SAID}(?=,? że|,? iż|[.!]| (?:pan|państw))|${WE_SAID} (?:pan\\p{L}* |państw\\p{L}* )?już(?=,? że|,? iż)|${WE_SAID} przecież|zwraca(?:łam|łem|liśmy|łyśmy) (?:\\p{L}+ )?uwagę|${WE_SAID} (?:\\p{L}+ ){0,2}?(?:wyraźnie|wielokrotnie|kilka razy|już \\p{L}+ raz\\p{L}*|przecież)|ile razy (?:\\p{L}+ )?(?:mam|mamy|trzeba|można)|(?:po raz|już) (?:kolejny|trzeci|czwarty|piąty|ostatni|któryś|enty|wtóry|drugi) (?:raz )?(?:\\p{L}+ )?(?:informuj|tłumacz|powtarz|wyjaśni|prosz|prosi|przypomin)\\p{L}*|powtarzam(?:,| (?:panu|pani|państwu|raz|po))`,
      ),
      unless: {
        sentence: words(
          'nie (?:\\p{L}+ )?(?:poinformowa|powiedzie|uprzedz|ostrze|wyjaśni)\\p{L}*|dziękuj\\p{L}+|obieca\\p{L}+|nasz\\p{L}* (?:błąd|wina)',
        ),
      },
    },
    {
      says: words(
        `(?<!(?<!\\p{L})nie )powin(?:ien|na|ni|no) (?:był[aoi]? |byli )?(?:przecież |jednak |po prostu )?${READER} (?:był[aoi]? |byli )?${OWED}(?:\\p{L}+ ){0,2}?${DUTY}|${READER} (?:przecież |jednak |sam[ai]? |też )?powin(?:ien|na|ni) (?:był[ai]? |byli )?${OWED}(?:\\p{L}+ ){0,2}?${DUTY}|${READER} \\p{L}+ powin(?:ien|na|ni) (?:był[ai]? |byli )${OWED}\\p{L}+|(?<!(?<!\\p{L})nie )powin(?:ien|na|ni) (?:${READER} (?:był[ai]?|byli)|(?:był[ai]?|byli) ${READER}) ${OWED}(?:\\p{L}+ ){0,2}?\\p{L}+(?:ć|c)`,
      ),
      unless: {
        clause: words(
          `(?:kurier|monter|lekarz|lekarka|pracowni\\p{L}+|konsultant\\p{L}*|my|nikt|${READER} \\p{L}+ (?:z|od)) (?:\\p{L}+ )?powin\\p{L}+|powin\\p{L}+ (?:był[ao]? )?(?:do (?:pan|pań)|pana|panią|panu|państwa)\\p{L}*`,
        ),
      },
    },
    {
      says: words(
        `(?:(?<=^)|(?<=[,.] ))było (?:się )?${DUTY}|po co (?:pan|pani)|(?:dlaczego|czemu) (?:pan|pani|państwo) (?:nie (?!dosta|otrzyma|mia|móg|mog)|dopiero )\\p{L}+|to ${READER} mi(?:ał|ała|eli) (?:\\p{L}+ )?\\p{L}+ć|trzeba się było \\p{L}+ć|(?:trzeba|można|warto|lepiej) było (?:\\p{L}+ ){0,3}?${DUTY}|(?:należało|wystarczyło) (?:\\p{L}+ ){0,3}?${DUTY}|(?:mógł|mogła|mogli) (?:był |była )?(?:przecież |jednak )?${READER} (?:przecież |jednak |wcześniej |od razu |po prostu )*${DUTY}|${READER} (?:przecież |jednak )?(?:mógł|mogła|mogli) (?:przecież |wcześniej |od razu )*${DUTY}|gdyby (?:\\p{L}+ ){0,2}?${READER} (?:\\p{L}+ ){0,3}?(?:słucha|czyta|przeczyta|sprawdzi|zgłosi|zadzwoni|zapyta|pomyśla|uważa|przyszed|przyszł|zachowa|dopilnowa|powiedzia|uprzedzi|nie)\\p{L}*|gdyby (?:\\p{L}+ )?(?:słucha|przeczyta|sprawdzi|zgłosi|zapyta|uważa|dopilnowa)\\p{L}* ${READER}`,
      ),
      unless: {
        clause: words(
          `nie (?:mógł|mogła|mogli|można|trzeba)|${READER} (?:już )?nie (?:mógł|mogła)|(?:(?<!do )nas|nam|my|nasz\\p{L}*|powinniśmy|u nas|panu|panią|pana)|aby|żeby|dopiero`,
        ),
        sentence: words(
          'nasz\\p{L}* (?:błąd|wina|obowiąz\\p{L}+)|(?:nie )?(?:\\p{L}+)(?:liśmy|łyśmy)(?<!(?:pisa|napisa|mówi|prosi|informowa|przeprosi|wysła|sprawdzi)liśmy)|do (?:godz|\\d|jutra)|proszę|zwróci\\p{L}+|odda\\p{L}+ |pokryj\\p{L}+',
        ),
      },
    },
    {
      says: words(
        `(?:musi|muszą) ${READER} (?:\\p{L}+ )?(?:zrozumieć|wiedzieć|pamiętać|liczyć|pogodzić|uzbroić|przyznać|uważać|nauczyć|czytać)|${READER} (?:musi|muszą) (?:\\p{L}+ )?(?:zrozumieć|wiedzieć|pamiętać|liczyć|pogodzić|uzbroić|przyznać|nauczyć)|musi(?:ą)? (?:się )?liczyć się|musi(?:ą)? (?:się )?(?:\\p{L}+ )?liczyć (?:się )?z|niech (?:się )?(?:${READER}) (?:się )?(?:\\p{L}+ ){0,2}?(?:krzycz|czyta|słucha|uspokoi|krzyczy|wreszcie|przestanie|pamięta|zrozumie|następnym|nie krzyczy|nie przesadza|uważa|pilnuje|zapozna|zastanowi|nauczy|przyzna)\\p{L}*|(?:proszę|prosimy|prosi(?:ł|ła)bym|upraszam) (?:(?:nas|mnie|więcej|w tej kwestii|w tej sprawie|się|też|wreszcie|natychmiast|w końcu|więc|mi|tu|tutaj|teraz) )*(?:uspokoić|opanować|zrozumieć|nie (?:krzyczeć|podnosić|przerywać|przesadzać|denerwować|unosić|wydzwaniać|obrażać|pouczać|dramatyzować|mówić mi|zawracać|zasypywać|nachodzić|robić|kłócić|histeryzować|pisać do każdego|straszyć|grozić|oczekiwać|wymagać)|słuchać|czytać (?:ze zrozumieniem|uważniej|dokładniej)|uważniej|następnym razem|na przyszłość|przestać|mnie nie)(?: \\p{L}+)?|(?:na przyszłość|następnym razem|w przyszłości) (?:\\p{L}+ )?(?:proszę|prosimy|warto|radzę|radzimy|sugeruj\\p{L}+|niech|zaleca\\p{L}+|należy)|prosimy (?:następnym razem|na przyszłość|w przyszłości)`,
      ),
      unless: {
        clause: words(
          'zapisuj\\p{L}+|jeśli|jeżeli|gdyby|nie musi\\p{L}*|proszę się nie (?:martwić|niepokoić|kłopotać)',
        ),
      },
    },
    {
      says: words(
        `(?:to |jest )?(?:pana|pani|państwa|pański|pańskim) (?:obowiąz(?:ek|kiem)|problem|wina|zaniedbanie|niedopatrzenie)|obowiąz(?:ek|kiem) (?:\\p{L}+ )?(?:klient|pacjent|pasażer|podróżn|gości|abonent|odbiorc|najemc|lokator|wnioskodawc|kupując|użytkowni|posiadacz)\\p{L}*|(?:ma|mają) ${READER} obowiązek|${READER} (?:ma|mają) obowiązek|przypomina(?:my|m)(?: \\p{L}+){0,3}?(?: o (?:\\p{L}+ )?(?:obowiązk|konieczno|terminow)\\p{L}*|,? że (?:\\p{L}+ ){0,4}?(?:obowiąz|zobowiąz|powin|należy|odpowiada)\\p{L}*)|(?:jest|są) (?:pan|pani|państwo)? ?zobowiązan[yaie]|każd\\p{L} (?:\\p{L}+ )?(?:\\p{L}+ )?(?:wie|rozumie|dziecko|powinien|powinna|musi)|(?:nawet )?dziecko (?:to )?wie|jak (?:wszyscy )?wiadomo|to (?:chyba )?(?:oczywiste|jasne|logiczne),? że|(?:chyba|przecież) (?:jasno|wyraźnie|po polsku)|(?:jasno|wyraźnie|czarno na białym) (?:napisane|napisano|zaznaczono|widać|pisze|jest napisane|stoi)|przecież (?:to |jest |był|wisi|pisze|wiadomo|wie|${READER})\\p{L}*|(?:ma|mają) (?:${READER}) (?:jeszcze |znowu |ciągle )?(?:czelność|pretensje|tupet)|${READER} (?:jeszcze |znowu |ciągle |wciąż )?(?:ma|mają) (?:jeszcze )?(?:czelność|pretensje|tupet)|(?:myli|mylą) się ${READER}|${READER} się myl\\p{L}+|(?:nie ma|nie mają) ${READER} (?:racji|prawa|podstaw)|${READER} (?:chyba |nadal |wciąż |po prostu )?nie rozumie\\p{L}*|(?:bezpodstawn|wygórowan|roszczeniow|bezzasadn|absurdaln|przesadzon)\\p{L}+ (?:\\p{L}+ )?(?:skarg|reklamacj|zarzut|pretensj|żądani|oczekiwani|postaw)\\p{L}*|skoro ${READER} (?:\\p{L}+ )?(?:nie )?(?:czyta|przeczyta|słucha|sprawdzi|podpisa|zapozna)\\p{L}*|oczekuj(?:emy|ę),? że (?:pan|pani|państwo|następnym|na przyszłość|zachowa)|oczekujemy od (?:pan|pań)\\p{L}*|(?:pana|pani|państwa|pańskie) zachowanie (?:\\p{L}+ ){0,2}?(?:utrudnia|jest|był|przeszkadza|uniemożliwia)\\p{L}*|dorosł\\p{L}+ (?:osob|człowiek)\\p{L}* powin\\p{L}+|proszę sobie przypomnieć|nie umie ${READER}|słucha (?:mnie )?${READER}|kto (?:panu|pani|państwu) kazał|skąd (?:ja )?mam wiedzieć|co (?:pan|pani) tak|nie wiem,? czego (?:pan|pani|państwo)|${READER} to (?:zawsze|ciągle|tylko)|(?:pan|pani|państwo) (?:chyba |najwyraźniej |widocznie )?nie zdaj\\p{L}+ sobie|nie musi(?:ał|ała|eli) ${READER} (?:od razu|zaraz|wcale)|zamiast (?:wypisywać|pisać|krzyczeć|narzekać|robić|skarżyć|wydzwaniać)|podnosi(?:ć)? ${READER} głos|${READER} podnosi głos|korona (?:\\p{L}+ )?z głowy|pępkiem świata|proszę sobie darować|wzywa(?:my|m) (?:pan|pań)\\p{L}* do|radz(?:ę|imy) na przyszłość|zwracam(?:y)? (?:pan|pań)\\p{L}* uwagę|mówię po raz|uczciwość nakaz\\p{L}+|wypadałoby|by się (?:pan|pań)\\p{L}* przyda\\p{L}+|przydałoby się (?:pan|pań|troch|więcej)\\p{L}*|dorosły człowiek|(?:sumienn|uczciw|rozsądn|kulturaln|porządn|prawdziw|odpowiedzialn)(?:y|a) (?:odbiorca|klient|klientka|pasażer|gość|pacjent|człowiek|rodzic|lokator|osoba)|spóźnialsc\\p{L}+|rzekom\\p{L}+ (?:zniewag|krzywd|szkod|obraz|problem|wad|brak)\\p{L}*|trudno (?:dać|dawać) wiarę|niepoważn\\p{L}+|roszczeniow\\p{L}+|łaskawie|raczy(?:ł|ła|li) nie|nie życzę sobie|nie życzymy sobie|przekaż(?:emy|ę) (?:\\p{L}+ )?(?:prawnik|kancelari|policj)\\p{L}*|jak krowie|psi obowiązek|się (?:ogląda|czyta|sprawdza|pyta|robi|nie rusza|nie wchodzi|pilnuje|zabezpiecza),? zanim|to się (?:naprawia|robi|czyta|sprawdza|pilnuje)|inni (?:\\p{L}+ ){0,2}?(?:jakoś|potrafią|umieją)|gratuluj\\p{L}+ (?:spostrzegawcz|odwag|pomysłow|tupet)\\p{L}*|o czym (?:już )?(?:dwukrotnie|wielokrotnie|kilkakrotnie|trzykrotnie) (?:był|został)\\p{L}*|dwukrotnie był\\p{L} ${READER} informowan\\p{L}+|nie mają co (?:grymasić|narzekać)|ja (?:panu|pani) mówi\\p{L}+|trzeba (?:się )?(?:czytać|uważać|myśleć|słuchać|pilnować|pamiętać)|(?:czego|co) (?:\\p{L}+ ){0,3}?${READER} (?:\\p{L}+ )?(?:spodziewa|oczekiwa|wyobraża|myśla)\\p{L}*|(?:pan|pani|państwo) sobie win(?:ien|na|ni)|sob(?:ie|ą) win(?:ien|na|ni)|(?:w ogóle|chociaż|choć raz) ${READER} (?:czyta|przeczyta|sprawdz|zajrza|słucha)\\p{L}*|(?:o|czego) co (?:panu|pani|państwu) (?:właściwie |jeszcze )?chodzi|czego (?:pan|pani) (?:ode mnie|od nas) chce`,
      ),
      unless: {
        clause: words(
          'przepraszam\\p{L}*|nie (?:jest )?(?:to )?(?:pana|pani|państwa|pańsk\\p{L}+) (?:problem|wina|obowiązek|zaniedbanie)|nasz\\p{L}*|(?:to|a) my|dziękuj\\p{L}+|czy|powin(?:no|niśmy|nam|ienem)|trzeba było nas',
        ),
        sentence: words(
          'każd\\p{L} (?:\\p{L}+ )?(?:by|był|byłby|byłaby|ma prawo|zasług\\p{L}+)|byłby|byłaby|nasz\\p{L}* (?:błąd|wina)',
        ),
      },
    },
    {
      says: words(
        `czy ${READER} (?:w ogóle|chociaż|choć|naprawdę) (?:\\p{L}+ )?(?:czyta|przeczyta|sprawdz|zajrza|słucha|wie|rozumie)\\p{L}*`,
      ),
    },
    {
      says: latin('\\p{L}+\\)? ?!'),
      unless: {
        sentence: latin(`(?<!\\p{L})(?:${KINDLY})(?!\\p{L})|^(?:pani|panie) \\p{L}+!|^\\p{L}+!$`),
      },
    },
  ),
  suggest: (facts) =>
    `Możemy teraz zrobić tyle: ${facts.remedy ?? '[konkretny krok]'}, najpóźniej ${facts.remedyBy ?? '[data i godzina]'}. Zajmuje się tym ${facts.contactPerson ?? '[imię i nazwisko]'}.`,
  examples: {
    bad: [
      'Jak już mówiłam, wniosek składa się na piętrze.',
      'Powinien był Pan przeczytać regulamin.',
      'Trzeba było przyjść wcześniej.',
      'Proszę się uspokoić!',
      'Ile razy mam powtarzać, że kasa jest zamknięta?',
      'Musi Pani zrozumieć, że nie jest Pani sama.',
      'Gdyby Pan czytał komunikaty, nie byłoby sprawy.',
      'Niech Pani uważa, co Pani podpisuje.',
      'Należało sprawdzić rozkład przed wyjściem z domu.',
      'Przecież napisaliśmy o tym w wiadomości.',
      'Przypominamy o obowiązku terminowej zapłaty.',
    ],
    good: [
      'Powinna była Pani dostać od nas wiadomość i jej nie dostała.',
      'Bardzo proszę zadzwonić do mnie przed podpisaniem.',
      'Dzień dobry! W czym mogę pomóc?',
      'Dziękuję, że wrócił Pan z tym do nas!',
      'Tak jak Pani mówiła, klucz leżał w drugiej szufladzie.',
      'Miał Pan prawo wiedzieć o zmianie peronu.',
      'Proszę chwilę poczekać, drukuję potwierdzenie.',
      'Powinien Pan otrzymać zwrot najpóźniej 12 maja.',
      'Kurier powinien był zadzwonić do drzwi, a odjechał; zapłacimy za drugi kurs.',
      'Gdyby wolała Pani rozmawiać po południu, będę pod telefonem do 19.00.',
      'Trzeba było Panią uprzedzić, a my tego nie zrobiliśmy.',
    ],
  },
};
