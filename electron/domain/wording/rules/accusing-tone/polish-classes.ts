import { eitherOf, oneOf } from '../../lexicon/polish-list.ts';
import { READER } from '../../lexicon/polish-words.ts';
import { words } from '../../word-pattern.ts';
import type { Trigger } from '../trigger.ts';

/**
 * Reproach as a class of turns: what papers are for, what the reader does not grasp, how often it was said, who forced them. Each
 * stands without an apology too; what we owe the reader, our own fault and an offer take it out.
 */

/** Papers and boards a customer is sent to read. */
const PAPER =
  '(?:regulamin|umow|instrukcj|cennik|tablic|ogłoszeni|rozkład|awizo|infolini|ulotk|etykiet|metk|paragon|harmonogram|grafik|znak|napis|kartk|statut|zasad|przepis|warunk|drzwi|kolejk|poczekalni)\\p{L}*';
const SAID_TO = oneOf(
  'mówi | powiedzia | tłumaczy | wyjaśnia | wyjaśni | informowa | poinformowa | uprzedza | uprzedzi | ostrzega | ostrzegł | prosi | przypomina | pisa',
);
const IMPERSONAL_SAID =
  '(?:mówi|powiedzia|tłumaczo|wyjaśnia|wyjaśnio|informowa|poinformowa|uprzedza|uprzedzo|wspomnia|wspomina|zaznacza|zaznaczo|wskaza|wskazywa|podkreśla)no';
const OFTEN = oneOf(
  'wielokrotnie | niejednokrotnie | kilkakrotnie | kilka razy | nie raz | tyle razy | po raz \\p{L}+ | dwukrotnie | trzykrotnie | dwa razy | trzy razy',
  'od początku | jasno | wyraźnie | dobitnie | przecież | po polsku | czarno na białym',
);
/** What the reader is said to be unable or unwilling to do. */
const UNABLE = oneOf(
  'rozumie | słucha | słyszy | czyta | pamięta | umie | potrafi | wie | pojmuje | dociera do \\p{L}+ | zdaje sobie sprawy | docenia | szanuje',
  'przeczyta(?:ł | ła | li) | zauważy(?:ł | ła | li) | posłucha(?:ł | ła | li) | zrozumia(?:ł | ła) | zrozumieli | sprawdzi(?:ł | ła | li)',
);
const AFFECT =
  '(?:żartuj|kpi|przesadza|wymyśla|zmyśla|koloryzuj|wyolbrzymia|dramatyzuj|histeryzuj|śni|oczekuj|wymaga|szuka (?:dziury|pretekstu|zaczepki)|czepia|się czepia|ma (?:za dużo czasu|wygórowane|pretensje))\\p{L}*';
const OURS =
  'nasz\\p{L}*|(?:to|a|bo) (?:my|ja)|przepraszam\\p{L}*,? że|powinniśmy|powinnam|powinienem|dziękuj\\p{L}+|żebyśmy|nikt z nas|u nas';

export const REPROACH_CLASSES: readonly Trigger[] = [
  // Regulamin jest po to, żeby go czytać.
  {
    says: words(
      `${PAPER} (?:jest|są|wisi|wiszą|służy|służą) (?:chyba |przecież |właśnie )?(?:po to|od tego|do tego),? (?:żeby|aby|by)`,
    ),
    unless: { clause: words(OURS) },
  },
  // Pan chyba nie słucha; chyba Pan żartuje; czy Pani nie rozumie?
  {
    says: words(
      eitherOf(
        `${READER} (?:chyba|najwyraźniej|widocznie|jak widać|ewidentnie|wyraźnie) (?:nie ${UNABLE}|${AFFECT})`,
        `(?:chyba|najwyraźniej|widocznie|jak widać) ${READER} (?:nie ${UNABLE}|${AFFECT})`,
        `(?:chyba|najwyraźniej|widocznie|jak widać) nie ${UNABLE} ${READER}`,
        `czy ${READER} nie (?:rozumie|słyszy|potrafi|umie|pojmuje)(?! (?:\\p{L}+ )?(?:tego|tych|naszego|formularz|pism|język|polsk)\\p{L}*)`,
      ),
    ),
    unless: { clause: words(OURS) },
  },
  // Trzeci raz tłumaczę to samo; informowaliśmy Państwa wielokrotnie.
  {
    says: words(
      `(?:drugi|trzeci|czwarty|piąty|szósty|dziesiąty|kolejny|enty|któryś|setny|ostatni) raz (?:już |to |panu |pani |państwu |z rzędu |dziś )*(?:tłumacz|powtarz|mówi|wyjaśni|pisz|informuj|przypomin|proszę (?!o (?:wybacz|przebacz|przyję|zrozum)))\\p{L}*(?: to samo)?|${SAID_TO}(?:łam|łem|liśmy|łyśmy) (?:o tym )?(?:pan|pań|państw)\\p{L}* (?:o tym |już |to |ją |go )*${OFTEN}|${OFTEN} (?:pan|pań|państw)\\p{L}* (?:o tym |już |to )*${SAID_TO}(?:łam|łem|liśmy|łyśmy)`,
    ),
    unless: { sentence: words(`${OURS}|obieca\\p{L}+`) },
  },
  // Jak Państwu wielokrotnie tłumaczono; jak zostało Pani wyraźnie powiedziane.
  {
    says: words(
      eitherOf(
        `jak (?:już )?(?:pan|pań|państw)\\p{L}* (?:\\p{L}+ ){0,3}?${IMPERSONAL_SAID}`,
        `jak (?:już |${OFTEN} )(?:\\p{L}+ ){0,3}?${IMPERSONAL_SAID}`,
        'jak (?:już )?(?:zosta|by)ło (?:\\p{L}+ ){0,3}?(?:powiedzian|wyjaśnion|napisan|zapisan|zaznaczon|ustalon)e',
        `o czym (?:\\p{L}+ ){0,3}?(?:był[ai]?|został[ai]?|byli|zostali) ${READER} (?:\\p{L}+ )?(?:informowan|poinformowan|uprzedzon|uprzedzan|pouczon|pouczan)\\p{L}+`,
        `o czym (?:pan|pań|państw)\\p{L}* (?:\\p{L}+ ){0,2}?${IMPERSONAL_SAID}`,
      ),
    ),
    unless: { clause: words('błędnie|źle|mylnie|omyłkowo'), sentence: words(OURS) },
  },
  // A gdzie Pani była przez trzy miesiące?
  {
    says: words(
      `(?:gdzie|co) (?:${READER} (?:\\p{L}+ )?(?:był|była|byli|robił|robiła|robili)|(?:był|była|byli|robił|robiła|robili) ${READER}) (?:przez|wcześniej|do tej pory|tyle czasu|rok temu|do dziś)`,
    ),
  },
  // Nie wystarczy wysłać, trzeba jeszcze sprawdzić; zwracamy uwagę, że należało …
  {
    says: words(
      `nie wystarczy (?:\\p{L}+ ){1,5}?,? ?(?:trzeba|należy|wypada|warto)(?: jeszcze)?|(?:zwracam|zwracamy|podkreślam|podkreślamy|nadmieniam|nadmieniamy|zaznaczam|zaznaczamy|przypominam|przypominamy) (?:pan\\p{L}* |pań\\p{L}* |państw\\p{L}* )?(?:uwagę )?,? ?(?:że|iż) (?:\\p{L}+ ){0,5}?(?:należało|trzeba było|powin(?:ien|na|ni) (?:${READER}|był)|obowiązkiem (?:klient|pan|pań|kupując|pasażer|pacjent)|(?:pana|pani|państwa) obowiązk)\\p{L}*`,
    ),
    unless: { clause: words(OURS) },
  },
  {
    says: words(
      `oczekuj(?:emy|ę),? (?:że|iż|by|aby|żeby) (?:\\p{L}+ ){0,6}?(?:${READER}|zachowa|przestrzeg|będzie (?:punktualn|uważn|uprzejm)|dostosuj)\\p{L}*|skoro ${READER} (?:tak |to |sam[ai]? |wszystko )*(?:wie|zna się|jest tak|uważa|potrafi|umie|jest \\p{L}+)(?: [^\\s,;.]+){0,4}, (?:to )?(?:proszę|niech|może|po co|czemu|dlaczego)(?: [^\\s,;.]+){0,3}`,
    ),
    unless: { clause: words(OURS) },
  },
  // Mógł Pan chociaż odebrać telefon; nikt Pani nie zmuszał.
  {
    says: words(
      `(?<!nie )(?:mógł|mogła|mogli) (?:się )?${READER} (?:się )?(?:chociaż|choć|przynajmniej|łaskawie|od razu|zawczasu)(?: [^\\s,;.]+){0,4}|(?:nikt|kto|ktoś|czy ktoś|przecież nikt) (?:pan|pań)\\p{L}* (?:do tego |do niczego |na siłę |tu |przecież )*(?:nie )?(?:zmusza|prosi|namawia|kaza|trzyma|broni|zaprasza)\\p{L}*(?: [^\\s,;.]+){0,3}`,
    ),
    unless: {
      clause: words(`${OURS}|mnie prosi\\p{L}*`),
      sentence: words('przepraszam\\p{L}*|nie powinien|nie powinna'),
    },
  },
  // Proszę czytać, co się podpisuje; proszę nie wyolbrzymiać.
  {
    says: words(
      eitherOf(
        '(?:proszę|prosimy|trzeba|warto|należy|radzę|wypada) (?:\\p{L}+ )?(?:czytać|przeczytać|słuchać|patrzeć|myśleć|pilnować|sprawdzać|wiedzieć),? (?:co się|na co się|gdzie się|za co się|komu się|zanim (?:się|zaczni|pan|napisz)|kiedy się|do kogo się)(?: [^\\s,;.]+){0,2}',
        '(?:proszę|prosimy|prosiłbym|prosiłabym) (?:\\p{L}+ ){0,2}?nie (?:\\p{L}+ )?(?:wyolbrzymia|koloryzowa|ubarwia|fatygowa|zaśmieca|spamowa|napastowa|nękać|szantażowa|wykłóca|roztrząsa|rozdmuchiwa|fantazjowa|teatralizowa|wyżywa|kombinowa|odgraża|podskakiwa|rządzi|mędrkowa|przekręca|naciąga|wymusza)\\p{L}*',
        '(?:niech|proszę|tylko|już) (?:\\p{L}+ ){0,3}?głowy (?:\\p{L}+ )?nie zawraca\\p{L}*',
        'nie zawraca\\p{L}* (?:\\p{L}+ )?głowy',
      ),
    ),
    unless: { clause: words('nie chc\\p{L}+|chciał\\p{L}+|zawracam|przepraszam\\p{L}*') },
  },
  // Wszyscy zdążyli, tylko Pan nie.
  {
    says: words(
      `(?:wszyscy|inni|reszta|każdy|pozostali|sąsiedzi|tysiące \\p{L}+) [^.;!?]{3,60}, (?:tylko|jedynie|a) ${READER} (?:jeden |jedna |jedyny |jedyna |jakoś |zawsze )*(?:nie|ma problem|ciągle|wiecznie|zawsze|musi)`,
    ),
    unless: { sentence: words(OURS) },
  },
  // Ja to już mówiłam; powinien Pan być wdzięczny; mieli Państwo dość czasu.
  {
    says: words(
      eitherOf(
        `(?:to|o tym) (?:już|przecież) (?:\\p{L}+ )?${SAID_TO}(?:łam|łem|liśmy|łyśmy)`,
        `ja (?:to |o tym |przecież |panu |pani |państwu )*już (?:to |panu |pani |państwu )*${SAID_TO}(?:łam|łem)`,
        `powin(?:ien|na|ni) ${READER} (?:się )?(?:być (?:nam )?(?:wdzięczn|zadowolon|szczęśliw)\\p{L}+|cieszyć|podziękować|przeprosić|wstydzić)`,
        `(?:miał|miała|mieli|mieliście) (?:${READER} )?(?:dość|dosyć|wystarczająco|sporo|mnóstwo|masę|tyle) (?:dużo |wiele )?(?:czasu|okazji|możliwości)`,
      ),
    ),
    unless: { clause: words(`${OURS}|mieliśmy`) },
  },
  // Pani pretensje są nie na miejscu; zadaje Pani dziwne pytania; wiedzą to nawet dzieci.
  {
    says: words(
      eitherOf(
        '(?:pana|pani|państwa|pańsk\\p{L}+|te|takie) (?:pretensj|zarzut|uwag|żądani|skarg|pytani|oczekiwani|roszczeni|ton|zachowani|emocj|postaw)\\p{L}* (?:są|jest|był\\p{L}*|uważam\\p{L}* za|traktuj\\p{L}+ jako) (?:\\p{L}+ ){0,3}?(?:nie na miejscu|(?:bezpodstawn|śmieszn|przesad|niezrozumiał|absurd|niepoważn|nieuzasadn|krzywdząc|niedopuszcz|wygórowan|dziwn|naiwn|nieeleganck|niegrzeczn|kuriozaln|nie do przyjęci)\\p{L}*)',
        `(?:zadaje|ma|mają|wymyśla|opowiada|mówi|pisze) ${READER} (?:\\p{L}+ )?(?:dziwn|głup|śmieszn|niemądr|absurdaln|nielogiczn|bzdur|niestworzon)\\p{L}+(?: \\p{L}+)?`,
        'wie(?:dzą)? (?:to |o tym )?(?:nawet|każde) (?:dzieci|dziecko|przedszkola\\p{L}+)',
        'nawet (?:dzieci|dziecko|przedszkolak) (?:to )?wie(?:dzą)?',
        '(?:widocznie|najwyraźniej|chyba|jak widać) nie (?:zależało|zależy|chciało się|spieszyło|śpieszyło) (?:się )?(?:panu|pani|państwu)',
      ),
    ),
    unless: { clause: words(OURS) },
  },
  // Uprzejmie proszę o zaprzestanie; skargi pisze się na formularzu, a nie na kartce.
  {
    says: words(
      `(?:proszę|prosimy|wnosimy|wnoszę|apeluj\\p{L}+) (?:\\p{L}+ )?o (?:natychmiastowe |niezwłoczne )?(?:zaprzestani|powstrzymani|niewysyłani|nieprzesyłani|niezawracani|niedzwonieni|nienachodzeni|nieużywani|zaniechani|opanowani|stonowani)\\p{L}*(?: [^\\s,;.]+){0,4}|(?:skarg|reklamacj|uwag|wniosk|umow|bilet|rezerwacj|wizyt|pism|dokument)\\p{L}* (?:pisze|składa|zgłasza|czyta|kupuje|odwołuje|umawia|dostarcza|kieruje) się [^.;]{3,60}, a nie(?: [^\\s,;.]+){1,3}`,
    ),
    unless: { clause: words(OURS) },
  },
  // Nie ma Pan pojęcia; dlaczego nie zgłosił Pan tego od razu; pasażer ma obowiązek.
  {
    says: words(
      eitherOf(
        `nie ma(?:ją)? ${READER} (?:zielonego |bladego |żadnego )?pojęcia`,
        `(?<!nie )(?:mógł|mogła|mogli) ${READER} (?:się )?(?:o tym|to|z tym) (?:\\p{L}+ )?\\p{L}+ć (?:\\p{L}+ )?(?:przed|zanim|wcześniej|zawczasu|na początku)`,
        'z (?:panem|panią|państwem) (?:to )?nie (?:da|można|sposób|idzie|warto)(?: się)?(?: \\p{L}+){0,2}',
        'nie (?:da|można|sposób|idzie) (?:się )?z (?:panem|panią|państwem)(?: \\p{L}+){0,2}',
        'po co (?:to )?było (?:się )?\\p{L}+ć',
        `(?:dlaczego|czemu) (?:nie|dopiero teraz|dopiero) (?:\\p{L}+ )?(?!(?:dosta|otrzyma|mia|móg|mog|by|zdąży|usłysza)\\p{L}*)\\p{L}+(?:ł|ła|li) ${READER}(?= (?:tego|o tym|od razu|wcześniej|nam|do nas|tak późno)|[,?!.]|$)`,
      ),
    ),
    unless: { clause: words(`${OURS}|sprawdza\\p{L}*|ustala\\p{L}*|wyjaśnia\\p{L}*`) },
  },
  {
    says: words(
      `(?:pasażer|klient|pacjent|gość|abonent|najemca|lokator|kierowca|rodzic|podróżny|odbiorca|kupujący|uczestnik|użytkownik|kandydat|petent)(?:owie|ka|ci|zy|e|y)? (?:ma|mają|miał[ai]?) (?:\\p{L}+ )?(?:obowiązek|psi obowiązek)|(?:pana|pani|państwa) (?:pismo|list|skarga|reklamacja|mail|e-mail|opis|wypowiedź|opinia|zgłoszenie) (?:jest|był[ao]?) (?:\\p{L}+ )?(?:chaotyczn|niezrozumiał|nielogiczn|niechlujn|bezsensown|agresywn|histeryczn|krzywdząc|niesprawiedliw|przesadzon|emocjonaln)\\p{L}*`,
    ),
    unless: { clause: words(OURS) },
  },
  // Kto to widział, żeby …; co to za pomysł, żeby …; gdzie tu kultura
  {
    says: words(
      eitherOf(
        'kto to (?:widział|słyszał),? (?:żeby|aby|by)',
        '(?:co|cóż) to za (?:pomysł|maniery|zachowanie|ton|zwyczaj\\p{L}*|pretensje|fanaberie)',
        'co za (?:roszczeniow|bezczeln|niewdzięczn|tupet|brak kultury)\\p{L}*',
        'gdzie (?:tu |pana |pani )?(?:kultura|wychowanie|rozum)',
        'trochę (?:kultury|szacunku|pokory|wyobraźni|rozumu|logiki|cierpliwości)(?=[.!,]|$)',
        '(?:brak|szczyt|odrobin[ay]) (?:pana |pani )?(?:kultury|wychowania|bezczelności|dobrej woli)',
      ),
    ),
    unless: { clause: words(OURS) },
  },
];
