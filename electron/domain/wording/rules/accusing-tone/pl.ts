import { eitherOf } from '../../lexicon/polish-list.ts';
import { AFTER_SORRY, READER, SORRY_SAID } from '../../lexicon/polish-words.ts';
import { latin, words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { triggers } from '../trigger.ts';
import { REPROACH_CLASSES } from './polish-classes.ts';
import type { Triggers } from '../trigger.ts';

/** What a customer is told they ought to have done. */
const DUTY =
  '(?:spojrze|zajrze|popatrze|posłucha|rzuci|zerkn|przeczyta|czyta|sprawdz|zapozna|wiedzie|zgłosi|zgłasza|zadzwoni|dzwoni|przyjś|przychodzi|przyjecha|dopilnowa|pilnowa|uważa|pamięta|zapyta|pyta|dopyta|zachowa|spisa|poczeka|czeka|zrozumie|wziąć|zabra|umówi|upewni|poprosi|powiedzie|uprzedzi|odebra|założy|potwierdzi|śledzi|słucha|myśle|pomyśle|przewidzie|liczyć się|dostarczy|podpisa|zastrze|zapłaci|regulowa|zostawi|dopełni|przynieś|zwraca|zauważy|złoży|napisa|wypełni|wcześniej|uważniej|lepiej|samemu|sam[ai]? )\\p{L}*';
/** Where „trzeba było” reproaches: at the head of a clause. „Co trzeba było przełożyć” and „że trzeba było przyjść” only tell. */
const REPROACH_HEAD =
  '(?<=^|[,;:.–—] )(?:to |a |ale |no |przecież |po prostu |wcześniej |zawsze |czasem |tylko )?(?!że |co |gdzie |jak )';
/** What the customer is owed stands in the same form and is no reproach. */
const OWED =
  '(?!(?:\\p{L}+ ){0,2}?(?:zostać|otrzymać|dostać|usłyszeć|mieć|być|móc|dowiedzieć|czekać|musieć|ponosić|płacić))';
const WE_SAID =
  '(?:mówi|powiedzia|pisa|napisa|wspomnia|wspomina|informowa|poinformowa|tłumaczy|wyjaśnia|wyjaśni|wskaza|wskazywa|zaznacza|zaznaczy|podkreśla|uprzedza|sygnalizowa|prosi|ostrzega|wzywa|monitowa|przypomina)(?:łam|łem|liśmy|łyśmy|no)';
/** What a customer is told to stop, however politely. */
const MISBEHAVE =
  '(?:warcz|pyskow|fuka|wrzeszcz|drzeć|bluzg|przeklina|wyzywa|krzycz|podnosi|przerywa|przesadza|denerwowa|unosi|wydzwania|obraża|poucza|dramatyzowa|zawraca|zasypywa|nachodzi|robić (?:scen|wykład|awantur|cyrk|problem|zamiesz|afer|hałas)|kłóci|histeryzowa|straszy|grozi|oczekiwa|wymaga|nadużywa|podważa|wymyśla|marudzi|narzeka|grymasi|zarzuca|oskarża|insynuowa|zmyśla|kłama|przeszkadza|utrudnia|blokowa|zwleka|opowiada|dyskutowa|mądrzy|wymądrza|czepia|szuka\\p{L}* dziury|wypisywa|obsmarowywa|szkalowa|oczernia|tyka|pogania|popędza|naciska|żąda|prowokowa|eskalowa|mieć (?:do \\p{L}+ )?pretensj|wini|zwala|zrzuca|udawa|wmawia|poniewiera|wtrąca|złości|złośliw|ironizowa|bagatelizowa|lekceważ|powtarza|pyta\\p{L}* o to samo|zapomina|myśle|wierzy|liczy)\\p{L}*';
/** People like whom the customer ought to be. */
const MODEL =
  '(?:każd[yaie]|normaln[yaie]|poważn[yaie]|dorosł[yaie]|dorośli|rozsądn[yaie]|uczciw[yaie]|porządn[yaie]|kulturaln[yaie]|odpowiedzialn[yaie]|przezorn[yaie]|sumienn[yaie]|inn[yiae]|wszyscy|stali|rozsądni|poważni|normalni|porządni|uważn[yaie]|przyzwoit[yaie]|mądr[yaie]|zapobiegliw[yaie]|prawdziw[yaie])';
const SOMEONE =
  '(?:klien(?:t|tka|ci|tki)|pasażer(?:ka|owie)?|pacjen(?:t|tka|ci)|goś(?:ć|cie)|człowiek|ludzie|rodzic(?:e)?|lokator(?:ka|zy)?|najemc[ay]|podróżn[yai]|kierowc[ay]|abonen(?:t|ci|tka)|użytkowni(?:k|cy)|odbiorc[ay]|mieszka(?:niec|ńcy)|czytelni(?:k|cy|czka)|uczeń|widz(?:owie)?|kupując[yai]|turyst(?:a|ka|ci)|gospodarz(?:e)?|właściciel(?:e)?|osoba|osoby|matka|ojciec|petent(?:ka)?)';
/** What one does, said as a rule of conduct: „umowy się czyta”. */
const ONE_DOES =
  '(?:czyta|sprawdza|pilnuje|płaci|zamyka|odbiera|chowa|trzyma|przestrzega|mówi|zgłasza|umawia|przychodzi|dzwoni|pyta|słucha|zakłada|ogląda|przelicza|liczy|zabiera|wyłącza|zapina|pamięta|dotrzymuje|czeka|przygotowuje|pakuje|podpisuje|rezerwuje|kupuje|uprzedza|myśli|szanuje|podpisuje|odkłada|oddaje|przegląda|zostawia|przechowuje|zastrzega|czyści|włącza|otwiera|nosi|zwraca|reklamuje|odwołuje|wybiera|potwierdza|pisze|wypełnia|robi|dostaje|daje|nie (?:rusza|wchodzi|dotyka|zostawia|wyrzuca|otwiera|krzyczy|jeździ|przychodzi|robi|kąpie|biega|pali|parkuje|wsiada|podpisuje|kupuje|pisze|mówi))';

const KINDLY = eitherOf(
  'dzień dobry|dobry wieczór|witam\\p{L}*|witaj\\p{L}*|cześć|hej|dziękuj\\p{L}*|dzięki',
  'podziękowani\\p{L}+|wszystkiego|życz\\p{L}+|zdrowia|do zobaczenia|do widzenia|do usłyszenia',
  'pozdr\\p{L}+|zaprasza\\p{L}+|powodzenia|miłego|miłej|udan\\p{L}+|szerokiej|spokojn\\p{L}+|wesołych',
  'gratul\\p{L}+|super|świetnie|cieszy\\p{L}*|cieszę|brawo|szanown\\p{L}+|drog(?:i|a|ie|iej)|smacznego',
  'trzymaj\\p{L}*|o rany|ojej|och|ach|już (?:idę|biegnę|dzwonię|pędzę|lecę)|współczuj\\p{L}+|sorki',
  'przykro|przeprasza\\p{L}*|obiecuj\\p{L}*|czekamy na|na zdrowie|oczywiście|jasne|proszę bardzo',
);

export const PL: RuleWords<Triggers> = {
  patterns: triggers(
    {
      says: words(
        eitherOf(
          `jak (?:już|wcześniej|wielokrotnie|kilkakrotnie|przecież|niejednokrotnie|uprzednio) (?:\\p{L}+ ){0,3}?${WE_SAID}`,
          `jak (?:\\p{L}+ ){0,2}?${WE_SAID} (?:już|wcześniej|wielokrotnie|uprzednio|przecież|kilka razy)`,
          `(?:przecież|wyraźnie|kilka razy|wielokrotnie|tyle razy) (?:\\p{L}+ ){0,2}?${WE_SAID}`,
          `już (?:\\p{L}+ ){0,2}?${WE_SAID}(?=,? że|,? iż|[.!]| (?:pan|państw))`,
          `${WE_SAID} (?:pan\\p{L}* |państw\\p{L}* )?już(?=,? że|,? iż)|${WE_SAID} przecież`,
          'zwraca(?:łam|łem|liśmy|łyśmy) (?:\\p{L}+ )?uwagę',
          `${WE_SAID} (?:\\p{L}+ ){0,2}?(?:wyraźnie|wielokrotnie|kilka razy|już \\p{L}+ raz\\p{L}*|przecież)`,
          'ile razy (?:\\p{L}+ )?(?:mam|mamy|trzeba|można)',
          '(?:po raz|już) (?:kolejny|trzeci|czwarty|piąty|ostatni|któryś|enty|wtóry|drugi) (?:raz )?(?:\\p{L}+ )?(?:informuj|tłumacz|powtarz|wyjaśni|prosz|prosi|przypomin)\\p{L}*',
          'powtarzam(?:,| (?:panu|pani|państwu|raz|po))',
        ),
      ),
      unless: {
        sentence: words(
          'nie (?:\\p{L}+ )?(?:poinformowa|powiedzie|uprzedz|ostrze|wyjaśni)\\p{L}*|dziękuj\\p{L}+|obieca\\p{L}+|nasz\\p{L}* (?:błąd|wina)',
        ),
      },
    },
    {
      says: words(
        eitherOf(
          `(?<!(?<!\\p{L})nie )powin(?:ien|na|ni|no) (?:był[aoi]? |byli )?(?:przecież |jednak |po prostu )?${READER} (?:był[aoi]? |byli )?${OWED}(?:\\p{L}+ ){0,2}?${DUTY}`,
          `${READER} (?:przecież |jednak |sam[ai]? |też )?powin(?:ien|na|ni) (?:był[ai]? |byli )?${OWED}(?:\\p{L}+ ){0,2}?${DUTY}`,
          `${READER} \\p{L}+ powin(?:ien|na|ni) (?:był[ai]? |byli )${OWED}\\p{L}+`,
          `(?<!(?<!\\p{L})nie )powin(?:ien|na|ni) (?:${READER} (?:był[ai]?|byli)|(?:był[ai]?|byli) ${READER}) ${OWED}(?:\\p{L}+ ){0,2}?\\p{L}+(?:ć|c)`,
        ),
      ),
      unless: {
        clause: words(
          `(?:kurier|monter|lekarz|lekarka|pracowni\\p{L}+|konsultant\\p{L}*|my|nikt|${READER} \\p{L}+ (?:z|od)) (?:\\p{L}+ )?powin\\p{L}+|powin\\p{L}+ (?:był[ao]? )?(?:do (?:pan|pań)|pana|panią|panu|państwa)\\p{L}*`,
        ),
      },
    },
    {
      says: words(
        eitherOf(
          `(?:(?<=^)|(?<=[,.] ))było (?:się )?${DUTY}|po co (?:pan|pani)`,
          '(?:dlaczego|czemu) (?:pan|pani|państwo) (?:nie (?!dosta|otrzyma|mia|móg|mog)|dopiero )\\p{L}+',
          `to ${READER} mi(?:ał|ała|eli) (?:\\p{L}+ )?\\p{L}+ć`,
          `${REPROACH_HEAD}(?:trzeba|można|warto|lepiej) (?:się )?było (?:\\p{L}+ ){0,3}?${DUTY}`,
          `${REPROACH_HEAD}(?:należało|wystarczyło|starczyło|wypadało) (?:\\p{L}+ ){0,3}?${DUTY}`,
          `(?:wystarczyło|starczyło) (?:\\p{L}+ )?${DUTY}`,
          `(?:mógł|mogła|mogli) (?:był |była )?(?:przecież |jednak )?${READER} (?:przecież |jednak |wcześniej |od razu |po prostu )*${DUTY}`,
          `${READER} (?:przecież |jednak )?(?:mógł|mogła|mogli) (?:przecież |wcześniej |od razu )*${DUTY}`,
          `gdyby (?:\\p{L}+ ){0,2}?${READER} (?:\\p{L}+ ){0,3}?(?:słucha|czyta|przeczyta|sprawdzi|zgłosi|zadzwoni|zapyta|pomyśla|uważa|przyszed|przyszł|zachowa|dopilnowa|powiedzia|uprzedzi|nie)\\p{L}*`,
          `gdyby (?:\\p{L}+ )?(?:słucha|przeczyta|sprawdzi|zgłosi|zapyta|uważa|dopilnowa)\\p{L}* ${READER}`,
        ),
      ),
      unless: {
        clause: words(
          `nie (?:mógł|mogła|mogli|można|trzeba)|${READER} (?:już )?nie (?:mógł|mogła)|(?:(?<!do )nas|nam|my|nasz\\p{L}*|powinniśmy|u nas|panu|panią|pana)|aby|żeby|dopiero`,
        ),
        sentence: words(
          'a nasz\\p{L}*|nawet w nocy|nasz\\p{L}* (?:błąd|wina|obowiąz\\p{L}+)|(?:nie )?(?:\\p{L}+)(?:liśmy|łyśmy)(?<!(?:pisa|napisa|mówi|prosi|informowa|przeprosi|wysła|sprawdzi)liśmy)|do (?:godz|\\d|jutra)|proszę|zwróci\\p{L}+|odda\\p{L}+ |pokryj\\p{L}+',
        ),
      },
    },
    {
      says: words(
        eitherOf(
          `(?:musi|muszą) ${READER} (?:\\p{L}+ )?(?:zrozumieć|wiedzieć|pamiętać|liczyć|pogodzić|uzbroić|przyznać|uważać|nauczyć|czytać)`,
          `${READER} (?:musi|muszą) (?:\\p{L}+ )?(?:zrozumieć|wiedzieć|pamiętać|liczyć|pogodzić|uzbroić|przyznać|nauczyć)`,
          'musi(?:ą)? (?:się )?liczyć się|musi(?:ą)? (?:się )?(?:\\p{L}+ )?liczyć (?:się )?z',
          `niech (?:się )?(?:${READER}) (?:się )?(?:\\p{L}+ ){0,2}?(?:krzycz|czyta|słucha|uspokoi|krzyczy|wreszcie|przestanie|pamięta|zrozumie|następnym|nie krzyczy|nie przesadza|uważa|pilnuje|zapozna|zastanowi|nauczy|przyzna)\\p{L}*`,
          '(?:proszę|prosimy|prosi(?:ł|ła)bym|upraszam) (?:(?:nas|mnie|więcej|w tej kwestii|w tej sprawie|się|też|wreszcie|natychmiast|w końcu|więc|mi|tu|tutaj|teraz) )*(?:uspokoić|opanować|zrozumieć|nie (?:krzyczeć|podnosić|przerywać|przesadzać|denerwować|unosić|wydzwaniać|obrażać|pouczać|dramatyzować|mówić mi|zawracać|zasypywać|nachodzić|robić|kłócić|histeryzować|pisać do każdego|straszyć|grozić|oczekiwać|wymagać)|słuchać|czytać (?:ze zrozumieniem|uważniej|dokładniej)|uważniej|następnym razem|na przyszłość|przestać|mnie nie)(?: \\p{L}+)?',
          '(?:na przyszłość|następnym razem|w przyszłości) (?:\\p{L}+ )?(?:proszę|prosimy|warto|radzę|radzimy|sugeruj\\p{L}+|niech|zaleca\\p{L}+|należy)',
          'prosimy (?:następnym razem|na przyszłość|w przyszłości)',
        ),
      ),
      unless: {
        clause: words(
          'o mnie|do mnie|prosto|wprost|zapisuj\\p{L}+|jeśli|jeżeli|gdyby|nie musi\\p{L}*|proszę się nie (?:martwić|niepokoić|kłopotać)',
        ),
      },
    },
    {
      says: words(
        eitherOf(
          '(?:to |jest )?(?:pana|pani|państwa|pański|pańskim) (?:obowiąz(?:ek|kiem)|problem|wina|zaniedbanie|niedopatrzenie)',
          'obowiąz(?:ek|kiem) (?:\\p{L}+ )?(?:klient|pacjent|pasażer|podróżn|gości|abonent|odbiorc|najemc|lokator|wnioskodawc|kupując|użytkowni|posiadacz)\\p{L}*',
          `(?:ma|mają) ${READER} obowiązek|${READER} (?:ma|mają) obowiązek`,
          'przypomina(?:my|m)(?: \\p{L}+){0,3}?(?: o (?:\\p{L}+ )?(?:obowiązk|konieczno|terminow)\\p{L}*|,? że (?:\\p{L}+ ){0,4}?(?:obowiąz|zobowiąz|powin|należy|odpowiada)\\p{L}*)',
          '(?:jest|są) (?:pan|pani|państwo)? ?zobowiązan[yaie]',
          'każd\\p{L} (?!matk|ojciec|rodzic)(?:\\p{L}+ )?(?:\\p{L}+ )?(?:wie|rozumie|dziecko|powinien|powinna|musi)',
          '(?:nawet )?dziecko (?:to )?wie|jak (?:wszyscy )?wiadomo',
          'to (?:chyba )?(?:oczywiste|jasne|logiczne),? że|(?:chyba|przecież) (?:jasno|wyraźnie|po polsku)',
          '(?:jasno|wyraźnie|czarno na białym) (?:napisane|napisano|zaznaczono|widać|pisze|jest napisane|stoi)',
          `przecież (?:to (?!tylko|zaledwie|raptem|jedynie|drobiazg|kilka|parę|nic|grosze|chwil|ledwie|nie koniec|niewiel|drobn|błahost)|jest |był|wisi|pisze|wiadomo|wie|${READER})\\p{L}*`,
          `(?:ma|mają) (?:${READER}) (?:jeszcze |znowu |ciągle )?(?:czelność|pretensje|tupet)`,
          `${READER} (?:jeszcze |znowu |ciągle |wciąż )?(?:ma|mają) (?:jeszcze )?(?:czelność|pretensje|tupet)`,
          `(?:myli|mylą) się ${READER}|${READER} się myl\\p{L}+`,
          `(?:nie ma|nie mają) ${READER} (?:racji|prawa|podstaw)`,
          `${READER} (?:chyba |nadal |wciąż |po prostu )?nie rozumie\\p{L}*`,
          '(?:bezpodstawn|wygórowan|roszczeniow|bezzasadn|absurdaln|przesadzon)\\p{L}+ (?:\\p{L}+ )?(?:skarg|reklamacj|zarzut|pretensj|żądani|oczekiwani|postaw)\\p{L}*',
          `skoro ${READER} (?:\\p{L}+ )?(?:nie )?(?:czyta|przeczyta|słucha|sprawdzi|podpisa|zapozna)\\p{L}*`,
          'oczekuj(?:emy|ę),? że (?:pan|pani|państwo|następnym|na przyszłość|zachowa)',
          'oczekujemy od (?:pan|pań)\\p{L}*',
          '(?:pana|pani|państwa|pańskie) zachowanie (?:\\p{L}+ ){0,2}?(?:utrudnia|jest|był|przeszkadza|uniemożliwia)\\p{L}*',
          `dorosł\\p{L}+ (?:osob|człowiek)\\p{L}* powin\\p{L}+|proszę sobie przypomnieć|nie umie ${READER}`,
          `słucha (?:mnie )?${READER}|kto (?:panu|pani|państwu) kazał|skąd (?:ja )?mam wiedzieć`,
          `co (?:pan|pani) tak|nie wiem,? czego (?:pan|pani|państwo)|${READER} to (?:zawsze|ciągle|tylko)`,
          '(?:pan|pani|państwo) (?:chyba |najwyraźniej |widocznie )?nie zdaj\\p{L}+ sobie',
          `nie musi(?:ał|ała|eli) ${READER} (?:od razu|zaraz|wcale)`,
          `zamiast (?:wypisywać|pisać|krzyczeć|narzekać|robić|skarżyć|wydzwaniać)|podnosi(?:ć)? ${READER} głos`,
          `${READER} podnosi głos|korona (?:\\p{L}+ )?z głowy|pępkiem świata|proszę sobie darować`,
          'wzywa(?:my|m) (?:pan|pań)\\p{L}* do|radz(?:ę|imy) na przyszłość',
          'zwracam(?:y)? (?:pan|pań)\\p{L}* uwagę|mówię po raz|uczciwość nakaz\\p{L}+|wypadałoby',
          'by się (?:pan|pań)\\p{L}* przyda\\p{L}+|przydałoby się (?:pan|pań|troch|więcej)\\p{L}*',
          'dorosły człowiek',
          '(?:sumienn|uczciw|rozsądn|kulturaln|porządn|prawdziw|odpowiedzialn)(?:y|a) (?:odbiorca|klient|klientka|pasażer|gość|pacjent|człowiek|rodzic|lokator|osoba)',
          'spóźnialsc\\p{L}+|rzekom\\p{L}+ (?:zniewag|krzywd|szkod|obraz|problem|wad|brak)\\p{L}*',
          'trudno (?:dać|dawać) wiarę|niepoważn\\p{L}+|roszczeniow\\p{L}+|łaskawie|raczy(?:ł|ła|li) nie',
          'nie życzę sobie|nie życzymy sobie|przekaż(?:emy|ę) (?:\\p{L}+ )?(?:prawnik|kancelari|policj)\\p{L}*',
          'jak krowie|psi obowiązek',
          'się (?:ogląda|czyta|sprawdza|pyta|robi|nie rusza|nie wchodzi|pilnuje|zabezpiecza),? zanim',
          'to się (?:naprawia|robi|czyta|sprawdza|pilnuje)|inni (?:\\p{L}+ ){0,2}?(?:jakoś|potrafią|umieją)',
          'gratuluj\\p{L}+ (?:spostrzegawcz|odwag|pomysłow|tupet)\\p{L}*',
          'o czym (?:już )?(?:dwukrotnie|wielokrotnie|kilkakrotnie|trzykrotnie) (?:był|został)\\p{L}*',
          `dwukrotnie był\\p{L} ${READER} informowan\\p{L}+|nie mają co (?:grymasić|narzekać)`,
          'ja (?:panu|pani) mówi\\p{L}+|trzeba (?:się )?(?:czytać|uważać|myśleć|słuchać|pilnować|pamiętać)',
          `(?:czego|co) (?:\\p{L}+ ){0,3}?${READER} (?:\\p{L}+ )?(?:spodziewa|oczekiwa|wyobraża|myśla)\\p{L}*`,
          '(?:pan|pani|państwo) sobie win(?:ien|na|ni)|sob(?:ie|ą) win(?:ien|na|ni)',
          `(?:w ogóle|chociaż|choć raz) ${READER} (?:czyta|przeczyta|sprawdz|zajrza|słucha)\\p{L}*`,
          '(?:o|czego) co (?:panu|pani|państwu) (?:właściwie |jeszcze )?chodzi',
          'czego (?:pan|pani) (?:ode mnie|od nas) chce',
        ),
      ),
      unless: {
        clause: words(
          eitherOf(
            'przepraszam\\p{L}*',
            'nie (?:jest )?(?:to )?(?:pana|pani|państwa|pańsk\\p{L}+) (?:problem|wina|obowiązek|zaniedbanie)',
            'nasz\\p{L}*|(?:to|a) my|dziękuj\\p{L}+|czy',
            'powin(?:ien|na) (?:\\p{L}+ )?(?:dosta|otrzyma|móc|czuć|mieć|usłysz|zosta|być|wiedzieć,? (?:kiedy|ile|na|czego|za co|jak dług|kto|gdzie))\\p{L}*',
            'powin(?:no|niśmy|nam|ienem)|trzeba było nas',
          ),
        ),
        sentence: words(
          'powin(?:ien|na) (?:\\p{L}+ )?(?:dosta|otrzyma|móc|czuć|mieć|usłysz|zosta|być|wiedzieć,? (?:kiedy|ile|na|czego|za co|jak dług|kto|gdzie))\\p{L}*|każd\\p{L} (?:\\p{L}+ )?(?:by|był|byłby|byłaby|ma prawo|zasług\\p{L}+)|byłby|byłaby|nasz\\p{L}* (?:błąd|wina)',
        ),
      },
    },
    {
      says: words(
        eitherOf(
          `(?:proszę|prosimy|prosi(?:ł|ła|li)by(?:m|śmy)|upraszam\\p{L}*|uprasza się|zechce pan|zechce pani|radzę|radzimy|wolał(?:a)?bym,? (?:żeby|by) (?:pan|pani)) (?:\\p{L}+ ){0,3}?(?:(?:przestać|zaprzestać|skończyć|powstrzymać|darować|zaniechać)(?: \\p{L}+){0,2}|nie (?:\\p{L}+ ){0,2}?${MISBEHAVE}|(?:się )?(?:wreszcie |łaskawie )(?:\\p{L}+ )?\\p{L}+ć|(?:najpierw |trochę )(?:\\p{L}+ )?(?:pomyśleć|przeczytać|zastanowić|ochłonąć|sprawdzić u siebie)|(?:zachować|zachowanie) (?:\\p{L}+ )?(?:spok|kultur|powag|umiar|rozsąd)\\p{L}*|(?:zważać|uważać|liczyć się) (?:\\p{L}+ )?(?:na|ze|z) (?:słow|ton)\\p{L}*|o (?:więcej|trochę|odrobinę|nieco|większy|większą) (?:\\p{L}+ )?(?:szacun|kultur|cierpliw|zrozumi|powag|rozsąd|uprzejm|wyrozumi)\\p{L}*|zastanowić)`,
          '(?:proszę|prosimy),? (?:by|aby|żeby) (?:(?:nas|mnie) )?(?:w przyszłości|na przyszłość|następnym razem|na drugi raz|wreszcie|nie)',
          `niech(?:że)? (?:się )?(?:${READER}|lokatorzy|klienci|goście|rodzice|pasażerowie) (?:\\p{L}+ ){0,2}?(?:tak nie|nie (?:krzycz|przesadz|denerwuj|unosi|obraż|poucz|dramatyz|histeryz|strasz|groz|wymag|oczek|wymyśl|marudz|narzek|grymas|zarzuc|oskarż|kłam|przeszkadz|utrudn|dyskut|mądrz|czepi|wypis|udaj|wmawi|złości|awantur|robi|mówi|opowiad|podnosi|przerywa|bierze|tłumaczy)|wreszcie|w końcu|nareszcie|przestan|zrozumi|zgłasza|sprawdza|uważa|pilnuje|pamięta|czyta|słucha|pomyśli|popatrzy|lepiej|sam[ai]?(?!\\p{L})|opanuje|uspokoi|zastanowi|przyzna|nauczy|da spokój|da nam spokój|przychodzi|się (?:tak )?nie (?:unosi|złości|denerwuje|obraża|oburza|dziwi|gorączkuje|awanturuje))\\p{L}*`,
          '\\p{L}+ niech (?:\\p{L}+ )?(?:wreszcie|nareszcie|w końcu|przestan|nie)\\p{L}*',
        ),
      ),
      unless: {
        clause: words(
          'zapisuj\\p{L}+|jeśli|jeżeli|gdyby|nie musi\\p{L}*|(?:się )?nie (?:martwić|niepokoić|kłopotać|spieszyć|śpieszyć)|nie czekać|nie (?:wierzyć|powtarzać) (?:na słowo|tego)',
        ),
      },
    },
    {
      says: words(
        eitherOf(
          '(?:wzywa(?:my|m)|zobowiązuj(?:emy|ę)|żąda(?:my|m)|domaga(?:my|m) się|przestrzega(?:my|m)|ostrzega(?:my|m)|upomina(?:my|m)|napomina(?:my|m)|zabrania(?:my|m)|zakazuj(?:emy|ę)|apeluj(?:emy|ę)|oczekuj(?:emy|ę)) (?:od )?(?:pan|pań|państw)\\p{L}*',
          'wzywa(?:my|m) do (?:\\p{L}+ )?(?:zaprzest|zachow|opanow|powstrzym)\\p{L}*',
          `(?:dziwi(?:ę|my) się|dziwi (?:mnie|nas)|zdumiewa (?:mnie|nas)|zaskakuje (?:mnie|nas)|dziwne|nie rozumie(?:m|my)|nie pojmuj(?:ę|emy)|zastanawia (?:mnie|nas)),? (?:że|czemu|dlaczego|skąd|jak|po co|o co)(?: \\p{L}+){0,4} ${READER}(?: \\p{L}+){0,3}`,
          `nie ma (?:${READER} )?(?:po )?co (?:\\p{L}+ ){0,3}?(?:krzycz|denerw|złoś|obraż|unos|narzek|wydziw|grymas|przesadz|robić|oburz|awantur|skarż|dramatyz|panik|histeryz)\\p{L}*`,
          '(?:po co|skąd) (?:te|takie|ten|taki|tyle|cał\\p{L}+) (?:\\p{L}+ )?(?:nerw|krzyk|pretensj|żal|awantur|złoś|emocj|ton|histeri|oburz|agresj)\\p{L}*',
          '(?:a )?potem (?:są|jest|mają|ma|wielkie|piszą|pisze|płacz|skarg|pretensj|awantur)\\p{L}*(?: pretensje| płacz| skargi| zdziwienie| awantura)?',
          '(?:czy )?(?:tak|aż tak) (?:trudno|ciężko)(?! (?:mi|nam|uwierz))',
          'to (?:chyba |przecież |aż )?(?:nie (?:jest |było )?(?:takie |aż |wielki |wielka |żadna |tak |takie )*(?:trudne|wysiłek|filozofia|wielkie|problem, żeby|skomplikowane|dużo))',
          '(?:tak )?to (?:tak )?jest,? (?:jak|gdy|kiedy) się|tak się (?:to )?kończy',
          'kto [^,.;]{3,50}, ten (?:sam|musi|niech|powin|nie|ma|nie ma|traci|czeka|płaci|może)\\p{L}*',
          'od tego (?:jest|są|ma się|mają|mamy|służ[yą]) [^.;]{3,60}(?:żeby|aby|by)',
          `(?:gdzie|dokąd) ${READER} (?:miał|miała|patrz|mia)\\p{L}*(?: oczy)?|nie łaska`,
          'nie (?:będę|będziemy|zamierza(?:m|my)) (?:z (?:pan|państw)\\p{L}* )?(?:\\p{L}+ )?(?:rozmawia|dyskutowa|obsługiwa|wysłuchiwa|tego słucha)\\p{L}*',
          `czy ${READER} (?:myśli|sądzi|uważa|wyobraża|wie|zdaje),? (?:sobie,? )?(?:że|ile|jak|co)`,
          `(?<!nie )(?:mógł|mogła|mogli) ${READER} (?:\\p{L}+ ){1,3}(?:wcześniej|prędzej|szybciej|uważniej|zawczasu)`,
          `sam(?:a)? sobie (?:szkodzi|winien|winna|zaszkodzi)\\p{L}*|co ${READER} sobie (?:wyobraża|myśli)`,
          `za kogo (?:się )?${READER}|mądry(?:m)? po szkodzie|widział\\p{L}* gały`,
          `jest ${READER} (?:przecież )?(?:dorosł|dużym|dużą|nieuprzejm|niegrzeczn|agresywn|przewrażliw|roszczeniow|niecierpliw)\\p{L}*`,
          'nikt (?:\\p{L}+ )?nie czyta(?=[.,;]|$)|mi tu (?:\\p{L}+ )?(?:nie|wykład|scen|awantur)\\p{L}*',
          'wykład(?:u|ów)? (?:mi )?(?:nie )?rob\\p{L}+',
        ),
      ),
      unless: {
        clause: words(
          `nasz\\p{L}*|nie dziwi(?:ę|my)|(?:ma|mają) ${READER} (?:prawo|rację)|przepraszam\\p{L}*,? że`,
        ),
        sentence: words('nasz\\p{L}* (?:błąd|wina|zaniedban\\p{L}+)|to my|zaniedba\\p{L}+'),
      },
    },
    // Conduct laid down for the customer after an apology.
    {
      needs: latin(SORRY_SAID),
      says: words(
        `${AFTER_SORRY}(?:(?:bo|a|ale|tylko|przecież|no|swoją drogą|cóż|niestety) )*(?:(?:\\p{L}+ ){0,4}?(?:się ${ONE_DOES}|${ONE_DOES} się)(?= (?:\\p{L}+ ){0,4}?(?:zanim|od razu|najpierw|przed|wcześniej|w terminie|na czas|uważnie|dokładnie|do końca|po to|z góry|na bieżąco|z wyprzedzeniem)|, (?:zanim|a nie|jak|żeby|gdy|kiedy|nie)|[.;!?]|$)|(?:trzeba|warto|lepiej) (?:się )?było (?!(?:\\p{L}+ ){0,2}?(?:wymieni|naprawi|przełoży|zamkn|odwoła|przenie|rozebra|sprowadzi|zamówi|wyłączy|przerwa|odesła|kuć|skuć|uszczelni|pompowa|wezwa|ewakuowa|skróci|zmieni|dowieźć|szuka|usun|czekać na|poczekać na|wezwać|dorobi|rozkopa|wykopa|zdemont|odłączy|zakręci|wypompo|wiert|zdją|podzieli|zrobi|robi)\\p{L}*)(?:\\p{L}+ ){0,3}?\\p{L}+ć|(?:należało|wystarczyło|starczyło|wypadało|wypadałoby(?! najpierw)|przydałoby się|należałoby|dobrze byłoby|dobrze by było|nie zaszkodziłoby|wystarczyłoby|wystarczy(?= (?:\\p{L}+ )?(?:spojrzeć|zajrzeć|przeczytać|popatrzeć|rzucić|pomyśleć|chcieć|posłuchać|zapytać))|trzeba (?!było)(?:go |ją |je )?(?:umieć |tylko |po prostu )?(?!się )|(?:na przyszłość|w przyszłości) (?:\\p{L}+ )?) ?(?:\\p{L}+ ){0,3}?\\p{L}+ć|(?:radzę|radzimy|sugeruję|sugerujemy|zalecam\\p{L}*|proponuję|polecam\\p{L}*|doradzam\\p{L}*) (?:\\p{L}+ ){0,2}?(?:w przyszłości|na przyszłość|następnym razem|na drugi raz|lepiej|uważniej|nie)(?: \\p{L}+)?|(?:na drugi raz|następnym razem|na przyszłość|w przyszłości|kolejnym razem|innym razem|drugi raz) (?:\\p{L}+ ){0,2}?(?:niech|proszę|trzeba|warto|lepiej|przychodzi|zgłasza|sprawdza|dzwoni|czyta|pilnuje|${READER})\\p{L}*|${MODEL} (?:\\p{L}+ )?(?:${SOMEONE} )?(?!(?:matk|ojciec|rodzic|z )\\p{L}*)(?:\\p{L}+ )?(?:sprawdza|wie(?!\\p{L})|wiedzą|rozumie|czyta|pamięta|zamyka|potrafi|umie|dzwoni|mówi|mówią|zgłasza|pilnuje|przegląda|liczy|potwierdza|płaci|regulu|przychodz|uprzedza|odwołu|szanu|zapozna|zagląda|dba|ogląda)\\p{L}*|${SOMEONE} (?:sam |sama |też |również |powinien |powinna )?(?:ma obowiązek|mają obowiązek|jest zobowiązan\\p{L}|powinien|powinna|powinni|musi|muszą|odpowiada za)|(?:mówi|tłumaczy|uprzedza|ostrzega|prosi|przypomina|powtarza|informowa|sygnalizowa|wspomina|zaznacza|podkreśla|radzi)(?:łam|łem|liśmy|łyśmy) (?:\\p{L}+ ){0,3}?(?:pan|państw|wyraźnie|o tym|że|żeby)\\p{L}*|(?:tłumaczę|powtarzam|mówię|wyjaśniam|przypominam) (?:\\p{L}+ ){0,5}?(?:drugi|trzeci|czwarty|piąty|kolejny|setny|ostatni|któryś|enty) raz|(?:\\p{L}+ ){1,3}(?:wisi|wisiał[ao]?|stoi jak|jest napisan[eay]|napisano|było napisane) (?:\\p{L}+ )?(?:na|w|przy) (?:każd|całej|drzwi|wejści|tablic|ścian|paragon|bilet|umow|stron|regulamin)\\p{L}*|(?:czy )?${READER} (?:w ogóle|chociaż|choć raz) \\p{L}+|(?:a )?czego (?:się )?${READER} \\p{L}+|szkoda,? że (?:nie )?(?:\\p{L}+ ){0,2}?(?:nie \\p{L}+(?:ł|ła|li) ${READER}|${READER} (?:\\p{L}+ )?(?:nie|dopiero)))`,
      ),
      unless: {
        clause: words(
          eitherOf(
            'przez nas|nam|my|(?:(?<!do )nas)|nasz\\p{L}*|by(?:śmy|m)|będziemy|zrobimy',
            'od (?:jutra|dziś|teraz|\\d)\\p{L}*|dziękuj\\p{L}+|(?:za|po)dzwonimy|zadzwonię',
            '\\p{L}{3,}[aei]my(?!\\p{L})',
            '(?:pana|panią|państwa) (?:uprzedzić|powiadomić|zawiadomić|poinformować|przeprosić|zapytać)',
            '(?:panu|pani|państwu) (?:powiedzieć|oddać|zwrócić)',
          ),
        ),
        sentence: words('nasz\\p{L}* (?:błąd|wina|obowiąz\\p{L}+)|a my|to my|to ja|od nas|nikt z nas'),
      },
    },
    {
      needs: words('jakby|gdyby|jeśliby'),
      says: words(
        `(?:jakby|gdyby|jeśliby) (?:tylko )?(?:(?!nie byłoby)\\p{L}+ ){0,4}?${READER}(?! (?:\\p{L}+ )?(?:wol|chci|zechci|potrzeb|życzy|mia|zdecyd|mus))[^.;,]{3,70}, (?:to|toby|nie (?:byłoby|doszłoby|musi|sta)|byłoby|wiedzia|dziś|wszystko|dowiedzia|zdąży|uniknę)\\p{L}*`,
      ),
      unless: { sentence: words('u nas|powinniśmy|nasz\\p{L}* (?:błąd|wina|obowiąz\\p{L}+)') },
    },
    {
      says: words(
        `czy ${READER} (?:w ogóle|chociaż|choć|naprawdę) (?:\\p{L}+ )?(?:czyta|przeczyta|sprawdz|zajrza|słucha|wie|rozumie)\\p{L}*`,
      ),
    },
    // Lessons for the next time, what they had eyes for, what nobody made them do.
    {
      says: words(
        eitherOf(
          `(?:na drugi raz|następnym razem|na przyszłość|w przyszłości|innym razem|kolejnym razem),? (?:\\p{L}+ ){0,2}?(?:proszę|prosimy|niech|trzeba|warto|wypada|lepiej|radzę|radzimy|${READER})(?= [^.;]{0,60}(?:najpierw|uważ|wcześniej|dokładn|zanim|przed |sprawdz|pomyśl|przeczyta|zastanow|pilnowa|pamięta|posłucha|od razu zgł|w terminie|na czas))`,
          '(?:proszę|prosimy|niech|trzeba|warto|lepiej) (?:\\p{L}+ ){0,3}?(?:na drugi raz|następnym razem|na przyszłość|innym razem)(?! (?:\\p{L}+ )?(?:do mnie|od razu|wprost|śmiało|bezpośred))',
          `może (?:następnym razem|na drugi raz|na przyszłość|wreszcie|w końcu|najpierw) [^.;]{0,40}${READER}`,
          `(?:ma|mają) ${READER} (?:chyba |przecież )?(?:oczy|uszy|rozum|swój rozum|głowę)`,
          `to (?:mógł|mogła|mogli) (?:się )?${READER}`,
          `(?<!(?<!\\p{L})nie )(?:mógł|mogła|mogli) (?:się )?(?:chyba |przecież )?${READER} (?:chyba |przecież |sam |sama |po prostu )*(?:zobaczyć|przeczytać|sprawdzić|zapytać|zadzwonić|zauważyć|zgłosić|przyjść|poczekać|odebrać|powiedzieć|uprzedzić|zajrzeć|odwołać|upewnić)(?! (?:i|ale|lecz|a) nie)`,
          '(?:nie będziemy|nie będę|nie zamierza(?:m|my)|nie mam (?:czasu|zamiaru|ochoty|siły)|nie mamy (?:czasu|zamiaru|ochoty)) (?:\\p{L}+ ){0,3}?(?:wraca|powtarza|tłumaczyć (?:pan|pań|tego pan|w kółko|raz)|dyskutowa|się powtarzać|kłóci|spiera|udowadnia|wysłuchiwa|przekonywa)\\p{L}*',
          '(?:panu|pani|państwu) (?:\\p{L}+ ){0,3}?(?:razy|wielokrotnie|kilkakrotnie|nieraz|wyraźnie|jasno) (?:\\p{L}+ )?(?:tłumaczy|mówi|wyjaśni|wyjaśnia|powtarza|powiedzie|pisa)(?:liśmy|łam|łem)',
          '(?:jak|gdy|kiedy|skoro) (?:ktoś|się|człowiek) [^,;.]{3,50}, to (?:potem|później|tak|trudno|niech|nie|się|teraz)(?!\\p{L})',
          'nikt (?:tego |do tego )?(?:pan|pani|państw)\\p{L}* (?:\\p{L}+ )?nie (?:kaza|zmusza|bronił|broni|zabrania|prosi)\\p{L}*',
          'nikt nie (?:kaza|zmusza|broni|zabrania)\\p{L}* (?:pan|państw)\\p{L}*',
          `przecież (?:\\p{L}+ )?(?!(?:czeka|zapłaci|zaufa|prosi|dzwoni|zadzwoni|sta|musia|zostawi|liczy|stara)\\p{L}*ł)(?!(?:czeka|prosi|sta|musie)li)\\p{L}+(?:ł|ła|li) ${READER}`,
          '(?:pan(?:a|i)|państwa|pańsk\\p{L}+) (?:ton|zachowanie|postawa|język|słownictwo|podejście|sposób \\p{L}+|list) (?:\\p{L}+ ){0,3}?(?:nie na miejscu|niedopuszczaln|nieodpowiedni|niestosown|nieakceptowaln|przekracza|obraźliw|nieeleganck|nieuprzejm|niegrzeczn|agresywn|nie do przyję|daleki)\\p{L}*',
          'nie (?:mamy|mam) (?:\\p{L}+ )?obowiązku(?! zwróc)|nie jest (?:naszym|moim) (?:obowiązkiem|zadaniem)',
          'nie jeste(?:śmy|m) (?:tu )?(?:od (?:tego|pilnowania|przypominania)|niańk\\p{L}+|zobowiązani)',
          '(?:pretensj\\p{L}+|żal) (?:\\p{L}+ ){0,4}?(?:tylko |wyłącznie |jedynie |głównie )?do siebie',
          `(?:sam|sama|sami) ${READER} (?:chyba (?:rozumie|widzi|wie|przyzna|zgodzi)|(?:rozumie|przyzna|wie|widzi),? że)\\p{L}*`,
          `nie (?:pierwszy|drugi) raz (?:się )?${READER}(?: się)?`,
          `(?:co|czego|o co|w czym) (?:\\p{L}+ )?znowu (?:\\p{L}+ )?${READER}`,
          'ile (?:razy )?można (?!było|odebrać|zapłac|wypłac|dosta|zabra|wzi)\\p{L}+ć',
          'jak można (?:było )?(?:nie|tak|czegoś|w ogóle|być)(?!\\p{L})',
          '(?:każdy |rozsądny |uważny )?(?:klient|pacjent|pasażer|gość|lokator|rodzic|abonent|kupujący|użytkownik|kierowca|najemca)(?:ka)? (?:też |sam |sama )?(?:powinien|powinna|musi) (?:\\p{L}+ )?(?:wiedzieć,? (?:o|że|co|jak)|sprawdz|czyta|przeczyta|pilnowa|pamięta|liczyć się|zachowa|dba|uważa|mieć świadomość|zapoznać|rozumieć|myśleć|poczekać|przestrzegać|zgłosić|zgłaszać)\\p{L}*',
          `chyba nie (?:oczekuje|spodziewa się|liczy|myśli|sądzi|wyobraża sobie) ${READER}`,
          `nie (?:oczekuje|spodziewa się|liczy|myśli|sądzi|wyobraża sobie) (?:sobie )?chyba ${READER}`,
          `(?:nie )?(?:oczekuje|spodziewa się|liczy|myśli|sądzi|wyobraża sobie) ${READER} chyba`,
          '(?:pan|pani|państwo) (?:się )?(?:chyba )?(?:zapomina|czepia|wymądrza|wydziwia|przesadza|grymasi|histeryzuje|marudzi)',
          `(?:zapomina|czepia|wymądrza|przesadza|grymasi|histeryzuje|marudzi) (?:się )?${READER}`,
        ),
      ),
      unless: {
        clause: words(
          `(?!(?:prosimy|radzimy|będziemy|zamierzamy|mamy|jesteśmy)(?!\\p{L}))\\p{L}{3,}[aei]my|do mnie|o mnie|wprost|prosto|śmiało|bezpośrednio|bez kolejki|nie musi\\p{L}*|przepraszam\\p{L}*|nasz\\p{L}* (?:błąd|wina)|a my|przez nas|czy|jeśli|gdyby|żeby`,
        ),
        sentence: words(
          'nasz\\p{L}* (?:błąd|wina)|a my|a ja|a nasz\\p{L}*|przez nas|nie od nas|nikt z nas|nawet w nocy',
        ),
      },
    },
    // Commands at the customer, advice nobody asked for, rhetorical questions.
    {
      says: words(
        eitherOf(
          '(?:proszę|prosimy|radzę|radzimy) (?:\\p{L}+ ){0,2}?(?:(?:zejść|spuścić) z tonu|przyjąć do wiadomości|się (?:opanować|streszczać|uspokoić|nie wtrącać)|(?<!(?<!\\p{L})(?:o|do|na|od|za|przez) )(?:mi|mnie|nas|nam) nie (?!dziękowa|odsyła|przysyła|zwraca|oddawa|płaci|wysyła|przynosi|przywozi)\\p{L}+ć|nie (?:wmawia|poucza|zawraca|udawa|kłama|przerywa|podważa|dyktowa|rozkazywa|manipulowa)ć)',
          `przyjmie ${READER} do wiadomości`,
          '(?:radzę|radzimy|sugeruję|sugerujemy|proponuję|polecam) (?:\\p{L}+ ){0,2}?(?:przeczyta|doczyta|sprawdzi|zapozna|zastanowi|ochłoną|pomyśle|uważa|pilnowa|policzy|nauczy)ć',
          'wystarczyło (?:tylko |po prostu |przecież )?(?:otworzy|sprawdzi|zajrze|zadzwoni|zapyta|przeczyta|poczeka|powiedzie|napisa|odebra|spojrze|posłucha|zgłosi|przyjś|kliknąć|pomyśle|rozejrze)\\p{L}*',
          `skoro (?:\\p{L}+ ){0,3}?${READER} (?:\\p{L}+ )?(?:chce|woli|nie raczy)`,
          `${READER},? (?:kiedy|jak|co|gdzie) (?:mu się |jej się )?(?:chce|popadnie|podoba)(?=[.,!]|$)`,
          '(?:trochę|troszkę|odrobin[aęy]|szczypta|krzta) (?:więcej )?(?:kultury|szacunku|cierpliwości|pokory|uprzejmości|wyrozumiałości|rozsądku|dobrej woli|zrozumienia|samokrytyki)',
          `tylko ${READER} (?:jed\\p{L}+ |sam\\p{L}* )?(?:nie(?=[.,!]|$)|jakoś|wciąż|ciągle|zawsze|ma z tym|narzeka|protestuje|ma problem)`,
          'kto pierwszy,? ten lepszy',
          'trzeba (?:się )?było (?:się )?(?:wcześniej |lepiej |bardziej |po prostu )?(?:pospieszy|przygotowa|zapisa|ubezpieczy|zastanowi|dowiedzie|upewni|ubra|umówi|rozejrze|postara)ć',
          `(?:zachowuje|zachowywał\\p{L}*) się ${READER}(?! (?:spokoj|cierpli|wspania|dziel|wzor|uprzej|znakom|rozsąd))`,
          `${READER} (?:zachowuje|zachowywał\\p{L}*) się(?! (?:spokoj|cierpli|wspania|dziel|wzor|uprzej|znakom|rozsąd))`,
          '(?:nie )?wstyd (?:panu|pani|państwu)(?! było)',
          '(?:^|(?<=[,.] ))(?:a |bo )?kto (?:to |normalny |rozsądny |przy zdrowych zmysłach )*(?:widział|słyszał|bierze|zostawia|wkłada|kładzie|zamawia|kupuje|chodzi|jeździ|wsiada|trzyma|nosi|parkuje|przychodzi na|robi|stawia|rezerwuje)(?!,)(?= [^?]{3,60}\\?)',
          `(?:a )?po co ${READER} (?:tam |tu |to |w ogóle )?\\p{L}+(?:ł|ła|li)`,
          `niech się ${READER} (?:cieszy|cieszą|nie (?:dziwi|obraża|gniewa))`,
          'trzeba było (?:\\p{L}+ )?(?:myśleć|uważać|pilnować|pamiętać|słuchać|czytać)',
          `nie jest ${READER} (?:tu |u nas )?(?:u siebie|jedyn\\p{L}+|pierwsz\\p{L}+|wyjątkiem)`,
          `chyba ${READER} nie (?:zauważ|doczyta|zrozumia|przeczyta|usłysza|słysza|wie)\\p{L}*`,
          '(?:widocznie|najwyraźniej|chyba) (?:to )?(?:pana|pani|państwa) (?:to )?nie (?:dotyczy|obowiązuj|interesuj)\\p{L}*',
          `(?:może|mogą) (?:sobie )?${READER} (?:sobie )?(?<=sobie |sobie pan |sobie pani |sobie państwo )(?:pisać|iść|skarżyć|dzwonić|myśleć|narzekać|mówić|krzyczeć|szukać)`,
          'ostatni raz (?:mówię|powtarzam|tłumaczę|proszę)',
          `(?:chce|chciał\\p{L}*) ${READER} mieć (?:wszystko|ciastko)`,
          `nie (?:zna|umie|potrafi) ${READER} (?:\\p{L}+ )?(?:przepis|czyta|liczy|poczeka|zachowa|słucha|zasad)\\p{L}*`,
        ),
      ),
      unless: {
        clause: words(
          `(?!(?:prosimy|radzimy|sugerujemy)(?!\\p{L}))\\p{L}{3,}[aei]my|nie musi\\p{L}*|przepraszam\\p{L}*|dziękuj\\p{L}+|nasz\\p{L}*|a my|przez nas|jeśli|gdyby|nam|o nas`,
        ),
        sentence: words('nasz\\p{L}* (?:błąd|wina)|a (?:my|ja)|przez nas|nikt z nas|nikt nie|razem'),
      },
    },
    {
      says: latin('\\p{L}+\\)? ?!'),
      unless: {
        sentence: latin(`(?<!\\p{L})(?:${KINDLY})(?!\\p{L})|^(?:pani|panie) \\p{L}+!|^\\p{L}+!$`),
      },
    },
    ...REPROACH_CLASSES,
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
