import { eitherOf } from '../../lexicon/polish-list.ts';
import { ANYBODY_ELSE, BLAMED_STEMS, BLAMED_SUBJECT, COLLEAGUES } from '../../lexicon/polish-actors.ts';
import { AFTER_SORRY, READER, SORRY_SAID, TOLD_OR_ASKED, WE_OWN } from '../../lexicon/polish-words.ts';
import { latin, words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { admits } from '../suggested.ts';
import { triggers } from '../trigger.ts';
import { BLAME_CLASSES } from './polish-classes.ts';
import type { Triggers } from '../trigger.ts';

const SYSTEM = '(?:system|komputer|program|aplikacja|automat|algorytm|serwer|terminal|oprogramowanie)';
const SOMEBODY_ELSE = ANYBODY_ELSE;
const FAILED =
  '(?:pomyli|zgubi|zagubi|zawini|zawiód|zawiod|zapomnia|spóźni(?=[łal])|opóźni(?=[łal])|nie (?:stawi|pojawi|zjawi|przyszed|przyszł|odpowiedzia|odesła|podpisa|zatwierdzi|dosła|dopilnowa|przekaza|wpisa|dopełni|sprawdzi|zadzwoni|zgłosi|poinformowa|dostarczy|dowióz|dowioz|zapisa|wysła|uprzedzi|odda|przygotowa|zauważy|przyjecha|wykona|wywiąza|zareagowa|zamówi|doniós|donios|odebra|dopisa)|wprowadzi\\p{L}+ (?:pan|pani|państw)\\p{L}* w błąd|źle|błędnie|przeoczy|zaniedba|popełni|uszkodzi|zniszczy|nawali|zawali|pomiesza|pokręci|przekręci|zamieni|uprzedzi|mylnie|niewłaściwie|zarysowa|stłuk|ma bałagan|mają bałagan|zaspa|zwleka|zawali|dał[ao]? ciała|śpi(?= od)|się upar|uparł|wcisnę|skąpi|wystawi\\p{L}* (?:nas|do wiatru)|raczy|nie chciał(?=\\p{L}* (?:\\p{L}+ )?(?:przyj|pomó|wyda|odda|uzna|rozmaw|wpuśc|zrobi|napraw|podpis|słucha|się|przyzna|zapłac|zabra|odebra))|dostarczy\\p{L}* (?:feler|wadliw|zły|złą|zepsut|niepeł)|zapakowa\\p{L}* (?:to )?jak|wysła\\p{L}* (?:mnie |nas )?(?:pod zły|nie tam|zły|złą)|coś |rob[iy]ł\\p{L}* (?:zły|źle)|się nie (?:popisa|wywiąza|spisa|postara)|się zagapi|zagapi|zostawi\\p{L}* (?:po sobie )?bałagan|olał|zlekceważy|nie (?:dotrzyma|zdąży|wyrobi|popisa|stanę|dowioz|dowió|zadba|poda)|doprowadzi|(?:\\p{L}+ ){0,5}?(?:po terminie|z opóźnieniem|za późno|po czasie)(?!\\p{L}))\\p{L}*';
/** Blaming words with the blamed in the genitive: z winy dostawcy. */
const OTHERS = BLAMED_STEMS;

/** A cause nobody answers for. */
const WEATHER =
  'burz\\p{L}+|wichur\\p{L}+|śnieg\\p{L}*|śnieży\\p{L}+|mgł\\p{L}+|powodzi|powódź|powodzią|pogod\\p{L}+|mróz|mrozu|wiatr\\p{L}*|kurs (?:złotego|euro)|rynk\\p{L}+';

const OWNED_SENTENCE = words(
  `${WE_OWN}|(?:a|lecz) (?:my|ja)(?! (?:tylko|tu|nic|tego nie ust|jako))|umowę (?:\\p{L}+ )?z nami|z nami (?:\\p{L}+ )?umow\\p{L}+|${TOLD_OR_ASKED}`,
);
const OWNED = { sentence: OWNED_SENTENCE, before: words(WE_OWN), after: words(WE_OWN) };

/** The first words of a clause that explains. */
const EXPLAINING =
  '(?:(?:a|ale|bo|gdyż|ponieważ|bowiem|tylko|to|tu|tutaj|niestety|znowu|znów|otóż|wszystko|po prostu|skoro|i|w końcu|jak zwykle|dlatego,? że|tyle że|tym razem|dziś|wczoraj|rano|no|cóż|widocznie|najwyraźniej|podobno|ponoć|chyba) )*';
/** Past of the third person, apart from what helps or only tells. */
const DID =
  '(?!(?:przyni|dzwoni|odebra|zaprosi|zaprowadzi|zostawi(?=ł\\p{L}* (?:dla|u mnie|u nas|pan|klucz|wiadomo|notat|numer))|przekaza(?=ł\\p{L}* (?:mi|nam|już))|wskaza|doradzi|przypomnia|uratowa|podpowiedzia|zgłosi|zapowiedzia|ogłosi|wyda(?=ł\\p{L}* (?:już|pan|dziś))|wysła(?=ł\\p{L}* (?:już|dziś|wczoraj|pan))|strac|działa(?!ł)|odjecha|wyjecha|podjecha|zbada|zawiadomi|nikt|zachorowa|zasłab|przepros|przeprasza|przesz|otrzyma|dosta|zadzwoni|oddzwoni|wyjaśni|sprawdzi|potwierdzi|naprawi|wymieni|usun|wróci|przywi|przyją|przyję|zauważy|znalaz|odnalaz|poprawi|zabezpieczy|ustali|bada|napisa|powiedzia|pokaza|obieca|wykaza|orzek|stwierdzi|zmierzy|zdąży|pom[oó]g|zaproponowa|przygotowa|dojecha|przyjecha|poprosi|umar|zmar|rozmawia|wysłucha|zgodzi|wyremontowa|posprząta|przejrza|obejrza|oceni|zaczę|zaczą|rozpoczę|mia|był|zosta(?!wi)|mus|móg|mog|chcia|wybra|zapłaci|należa|trzeba|chwil|skal|wol|sal|fal|sol|rol|fil|szko|siedzib)\\p{L}*)\\p{L}+(?:ł|ła|ło|li|ły)';
/** Present of the third person that speaks ill. */
const DOES =
  '(?:nie (?!działa|odpowiada|drukuje|przyjmuje|pracuje|jeździ|kursuje|ma (?:pan|wolnych|już|jeszcze)|będ|musi|trzeba|wolno|można|ponosi|odpowiada|jest (?:temu )?win)\\p{L}+|(?:ma|mają) (?:bałagan|swoje|to gdzieś|nas|problem|takie|własne)|śpi|rzuca|siedz|zwleka|spóźnia|działa,? jak|robi,? co|trzym|ociąga|zwodz|kłam|gubi|lekceważ|olewa|przysyła (?:nam )?(?:zł|nie)|wysyła (?:nam )?(?:zł|nie)|przywozi|myli|tak (?:ma|mają|liczy|ustala|każe)|każ[eą]|wymaga|(?:notorycznie|ciągle|wiecznie|stale|zawsze|nigdy|znowu|znów|po raz kolejny|kolejny raz) \\p{L}+|(?:jest|są|był[ao]?) (?:po prostu |tu |tutaj |temu )?(?:źle|winn|niesolidn|niekompetentn|nieodpowiedzialn|opieszał))\\p{L}*';
/** A place or a relative clause beside the blamed. */
const BESIDE =
  '(?: (?:z|ze|od|na|w|we|przy|do|pod|przed|obok|po|nad) (?:\\p{L}+ ?){1,2})?(?:,? (?:(?:z|od|za|przed|przez|do) )?któr\\p{L}+ [^,;.]{1,60},)?';
const FAULT_OF =
  '(?:zwło|opieszał|niedopatrz|nieudoln|błęd|błąd|pomył|omył|zaniedb|opóźni|spóźni|bałagan|niedbal|zaniech|niesolidn|niefrasobl|nieuwag|awari|problem|kłopot|brak|niekompeten|nierzeteln|lekceważ|przestoj|przestój|bierno|milczen|win|złośliw|roztargni|lenistw|nieodpowiedzial|decyzj|zamiesz|niechlujstw)\\p{L}*';
/** What a customer may have done to bring it about. */
const CUSTOMER_DID =
  '(?:poda|wpisa|wybra|zaznaczy|zamówi|zgubi|podpisa|zgodzi|zaakceptowa|zatwierdzi|potwierdzi|wykona|zleci|zwleka|zostawi|kliknę|kliknął|włączy|wyłączy|przestawi|zepsu|uszkodzi|zalał|zalała|upuści|przegapi|przeoczy|spóźni|pomyli|ignorowa|zignorowa|zlekceważy|otworzy|wyrzuci|zaniedba|skasowa|usunę|przekroczy|zablokowa|odwoła|zrezygnowa|przerwa|podpię|podłączy|przeciąży|zapomnia|nalega|chcia|upiera)\\p{L}*(?:ł|ła|li)(?!\\p{L})';

const AFTER_AN_APOLOGY = {
  ...OWNED,
  sentence: words(
    `${WE_OWN}|umowę (?:\\p{L}+ )?z nami|(?<!(?<!\\p{L})nie )(?:a|to|ale|lecz|jednak|i) (?:my|ja)(?! (?:tylko|tu|nic))|kupi(?:łem|łam|liśmy) ją|nie (?:sprawdzi|dopilnowa|zauważy|zareagowa|przypomnie|uprzedzi|dołączy)\\p{L}*(?:liśmy|łam|łem)|czy`,
  ),
  clause: words(
    `${WEATHER}|już|właśnie|zaraz|żeby|aby|jeśli|jeżeli|dziękuj\\p{L}+|nasz\\p{L}* (?!(?:pod|partner|dostawc|przewoźni|kontrahent|wykonawc|operator))\\p{L}+`,
  ),
};

/** Beside the sentence itself the whole text may show that we own it. */
const AFTER_AN_APOLOGY_BEFORE = { ...AFTER_AN_APOLOGY, text: words(WE_OWN) };

export const PL: RuleWords<Triggers> = {
  patterns: triggers(
    // A colleague, another office or somebody outside failed.
    {
      needs: latin(`(?<!\\p{L})${SOMEBODY_ELSE}`),
      says: words(
        `(?:to )?(?:(?:nowa|nowy|młoda|młody|jakaś|jakiś|tamta|tamten|poprzednia|poprzedni|ta|ten|sam|pan|pani|zewnętrzn[aey]) )?${SOMEBODY_ELSE}${BESIDE}(?: (?:\\p{L}+) )??(?: ?(?:to|znowu|znów|niestety|tu|tutaj|wtedy|sam|sama|po prostu|najwyraźniej|widocznie|chyba|pewnie))* ?(?:${FAILED})`,
      ),
      unless: {
        ...OWNED,
        clause: words(
          `(?:przepraszam\\p{L}*|przykro (?:mi|nam)|żałuj\\p{L}+)(?: bardzo)?(?:[^.;]{0,60} za to)?,? (?:że|iż)|nasz\\p{L}* (?!(?:pod|partner|dostawc|przewoźni|kontrahent|wykonawc|operator))(?:\\p{L}+ )?(?:${SOMEBODY_ELSE})|(?:któr\\p{L}+|gdy|jeśli|jeżeli|gdyby|powinien|powinna|nikt)|(?:łby|łaby|liby)`,
        ),
        text: words(WE_OWN),
      },
    },
    // Our own monter, told while nobody owns it and somebody else is pointed at: „zawinił nasz podwykonawca”.
    {
      says: words(
        `(?:zawini|nawali|zawiód|zawiod)\\p{L}* (?:tu |tutaj |niestety )?(?:nasz |nasza |nowy |nowa |zewnętrzn\\p{L}+ )?(?:${SOMEBODY_ELSE}|${SYSTEM})|(?:winę|odpowiedzialność|winy)(?: za \\p{L}+(?: \\p{L}+){0,3})? (?:\\p{L}+ )?ponos(?:i|zą) (?!my|nasz|bank|hotel|szpital|spółka|urząd)\\p{L}+|za \\p{L}+(?: \\p{L}+){0,3} odpowiada(?:ją)? (?:\\p{L}+ )?(?:${SOMEBODY_ELSE}|firma|zewnętrzn\\p{L}+)`,
      ),
      unless: OWNED,
    },
    // z winy dostawcy, błąd pracownika, po stronie wykonawcy
    {
      says: words(
        `(?<!(?<!\\p{L})nie )(?:z winy|winą|wina|winę|błąd|błędu|błędem|pomyłk[ai]|pomyłką|niedopatrzeni[ae]|niedopatrzeniem|zaniedbani[ae]|opieszałoś\\p{L}+|niedbalstw\\p{L}+|przeoczeni[ae]|nieuwag\\p{L}+|po stronie|opóźnieni[ae] po stronie|z powodu (?:błędu|opóźnienia|zaniedbania)|przez) (?:leży po stronie |jest po stronie |po stronie |ponos\\p{L}+ |samej |samego |jednego |jednej |nowego |nowej |pojedyncz\\p{L}+ |zewnętrzn\\p{L}+ |innego |innej )*${OTHERS}`,
      ),
      when: {
        clause: words(
          eitherOf(
            'win[aąęy]|z winy|błąd|błęd\\p{L}+|pomyłk\\p{L}+|niedopatrze\\p{L}+|zaniedba\\p{L}+|opieszał\\p{L}+',
            'niedbal\\p{L}+|przeocze\\p{L}+|nieuwag\\p{L}+',
            '(?:wyłącznie|powstał\\p{L}*|leży|leżał\\p{L}*|wynik\\p{L}+|był\\p{L}*|opóźnie\\p{L}+|zawin\\p{L}+|problem|przyczyn\\p{L}+|odpowiedzialn\\p{L}+) (?:\\p{L}+ ){0,3}?(?:po stronie|przez)',
          ),
        ),
      },
      unless: {
        ...OWNED,
        clause: words(
          `nasz\\p{L}* (?:błąd|win\\p{L}+|pomyłk\\p{L}+|pracowni\\p{L}+)|nie (?:z|było|był|jest) (?:\\p{L}+ )?(?:win\\p{L}+|błąd|błęd\\p{L}+|pana|pani)|(?:błąd|wina|pomyłka) (?:urzędu|banku|hotelu|szpitala|sklepu) przepr`,
        ),
        text: words(WE_OWN),
      },
    },
    {
      says: words(
        eitherOf(
          'pojedyncz\\p{L}+ (?:\\p{L}+ )?(?:pracowni|osob|osób|przypadk|zachowa|kierowc|konsultant)\\p{L}*',
          'jeszcze się uczy',
          '(?:dopiero|od niedawna|od tygodnia|krótko) (?:u nas )?(?:pracuje|zaczął|zaczęła|się uczy)',
          '(?:to|jest) (?:\\p{L}+ )?(?:nowa|nowy|świeża|świeży) (?:koleżanka|kolega|pracowni\\p{L}+|kelner\\p{L}*|osoba|doradc\\p{L}+|kasjer\\p{L}*|praktykant\\p{L}*|stażyst\\p{L}*)',
          '(?:nie moja|nie nasza) (?:wina|sprawa|działka|brocha)',
          '(?:to )?nie (?:ja|my) (?:to |tego |pana |panią |państwa )?\\p{L}+(?:łem|łam|liśmy|łyśmy)',
          'to nie (?:ja|my)(?! ponos)',
          'ja (?:tu|tego|tylko|dopiero|się tym) (?:\\p{L}+ )?(?:nie|tylko|dziś|dzisiaj|od|przyj|przysz|zaczę|pracuj|wydaj|sprzedaj|obsługuj)\\p{L}*',
          'my (?:tu |tutaj )?tylko (?:\\p{L}+)',
          'my (?:tu|tego|się tym|za to) nie (?!\\p{L}+(?:liśmy|łyśmy))\\p{L}+',
          'nie (?:mamy|mam|ma) (?:na (?:to|ich|jego|jej|decyzj\\p{L}+|prac\\p{L}+) )?(?:żadnego )?wpływu',
          'nic (?:na to )?nie poradz(?:ę|imy)|(?:leży|jest|pozostaje) w gestii (?!nasz)\\p{L}+',
          'czynnik\\p{L}* (?:niezależn|zewnętrzn)\\p{L}*',
          'to (?:była )?wina (?!nasz|moj|po nasz|banku|hotelu|szpitala|urzędu)\\p{L}+',
          'nie leży (?:po|w) nasz\\p{L}+ (?:stronie|kompetencj\\p{L}+|gestii)',
          'nie jest to (?:nasza|moja) (?:wina|sprawa)',
          '(?:pretensje|skarg[ięą]|zażaleni[ae]|uwagi|reklamacj[eęią]|roszczeni[ae]) (?:proszę |prosimy |należy |trzeba |najlepiej )?(?:więc |zatem |wobec tego )?(?:kierować|zgłaszać|składać|mieć|zgłosić|złożyć)? ?(?:do (?:dostawc|producent|wykonawc|serwis|przewoźni|kurier|operator|firmy|niego|nich|spedy|poczt|organizat)\\p{L}*)',
          'z (?:reklamacją|pretensjami|skargą) (?:(?!\\p{L}+(?:liśmy|łam|łem|imy|emy) )\\p{L}+ ){0,2}do (?:nich|niego|niej|dostawc\\p{L}+|producent\\p{L}*|serwis\\p{L}*)',
          '(?:proszę )?winić [^.;]{0,40}|nie odpowiada(?:my)? za (?:działania|opóźnienia|błędy|to)',
          'nie ponosi(?:my)? (?:za to |żadnej |za \\p{L}+ )*(?:winy|odpowiedzialności)',
          'za któr\\p{L}+ (?:linia|bank|hotel|sklep|spółka|firma|szpital|przychodnia) nie odpowiada',
        ),
      ),
      unless: {
        ...OWNED,
        clause: words('żeby|aby|nie (?:powiem|mówię|będę) |nie chcemy|nie zamierzamy|bez pana|bez pani'),
      },
    },
    {
      says: words(
        eitherOf(
          '(?:przyczyn|powod|okoliczno|czynnik|zdarze|niezależn)\\p{L}* (?:\\p{L}+ )?niezależn\\p{L}+ od nas',
          '(?:pozostaje|był[aoy]?|jest|leży|pozostaw\\p{L}+) (?:\\p{L}+ )?poza naszą (?:kontrolą|wiedzą)',
          'po (?:jego|jej|ich|tamtej|drugiej|tej) stronie (?:\\p{L}+ ){0,2}?(?:leży|jest|był[ao]?|powstał\\p{L}*|zawin\\p{L}+|błąd|pomyłka|wina|problem|przyczyna)',
          '(?:leży|jest|był[ao]?|powstał\\p{L}*) (?:\\p{L}+ )?po (?:jego|jej|ich|tamtej|drugiej) stronie',
        ),
      ),
      unless: { ...OWNED, text: words(WEATHER) },
    },
    {
      says: words(
        eitherOf(
          '(?:to )?(?:był |była |było |jest )?(?:błąd|wina|pomyłka|niedopatrzenie|zaniedbanie) (?!po |w |na |przy |z |we |który|która|które|jest|był|to |i |o |leży|polega|banku|hotelu|szpitala|urzędu|sklepu|przychodni|biura|spółki|szkoły|firmy|kolei|linii|oddziału|restauracji|salonu|naszego|naszej|mojego|mojej|czujnika|pomiaru|odczytu|druku|wydruku|ludzk|człowiek|się|przy)(?!\\p{L}+(?:sk|ck)[iay](?!\\p{L}))(?!\\p{L}+(?:n|w|t|ł|lw|żn|st|zn)y(?!\\p{L}))(?!\\p{L}+[nwtł]a(?!\\p{L}))\\p{L}{3,}(?:rni|ni|cji|sji|zji|ki|gi|ci|ty|dy|ry|ora|era|ika|arza|acza|elca|awcy|ów|ntki|nika|owcy|isty|ora|rza|era|owni|odawcy)',
          'za \\p{L}+(?: \\p{L}+){0,3} odpowiada(?:ją)? (?:zarząd|spółdzielni|wspólnot|gmin|miast|ministerstw|urząd|kuria|drukarni|nfz|zus|państwo|dyrekcj|organizator|właściciel|najemc|inn)\\p{L}*',
          '(?:pretensj|żal|skarg|zarzut)\\p{L}* (?:\\p{L}+ ){0,3}?do (?!nas|mnie|nasz|pan|zarządu banku|\\d)(?:ministerstw|rząd|gmin|miast|urzęd|dostawc|producent|wykonawc|serwis|przewoźni|kurier|operator|firm|niego|nich|niej|poczt|organizat|nfz|zus|lekarz|kolei|banku|dział|sprzedawc|centrali)\\p{L}*',
          'nie do (?:nas|mnie)',
        ),
      ),
      unless: OWNED,
    },
    {
      says: words(
        eitherOf(
          '(?<=, |,? a )nie (?:my|ja)(?=[.,;!]|$)',
          'win(?:ien|ny|na|ni|ne) (?:\\p{L}+ )?(?:jest|są|był\\p{L}*|temu|wszystkiemu|okaza\\p{L}+)(?![^.;]*sam[a]? \\p{L}+(?:łem|łam))',
          '(?:to|wszystko|stało się to|wzięło się to) (?:wszystko )?przez (?!nas|nasz|mnie|moj|to(?!\\p{L})|tę|ten|pana|panią|chwil|\\d|cał|kilka|pomyłk|nieuwag|omyłk|przypadek|telefon|internet)\\p{L}{3,}',
          'odpowiedzialność (?:\\p{L}+ ){0,3}?(?:spoczywa|ciąży|leży|spada) (?:na|po stronie) (?!nas|mnie|bank|hotel|szpital|spół)\\p{L}+',
          `(?:ponieważ|gdyż|bo|dlatego,? że) (?:\\p{L}+ )?(?:poda|wpisa|wybra|zaznaczy|zamówi|wskaza)\\p{L}* ${READER} (?:\\p{L}+ )?(?:zł|niewłaściw|błędn|nie t|inn|niepeł|nieaktualn)\\p{L}*`,
        ),
      ),
      unless: { ...OWNED, text: words(WEATHER) },
    },
    // An apology, and then what somebody else did: in that place any of their deeds excuses us.
    // The same at the head of the next sentence: „Przykro nam … . Wykonawca zahaczył koparką o kabel.”
    {
      says: words(`(?<=^)${EXPLAINING}${BLAMED_SUBJECT}${BESIDE} (?:\\p{L}+,? ){0,4}?(?:${DID}|${DOES})`),
      when: { before: words(`\\p{L}*(?:${SORRY_SAID})\\p{L}*`) },
      unless: AFTER_AN_APOLOGY_BEFORE,
      kinds: ['letter', 'public_reply', 'resolution'],
    },
    {
      needs: latin(SORRY_SAID),
      says: words(
        `${AFTER_SORRY}${EXPLAINING}${BLAMED_SUBJECT}${BESIDE} (?:\\p{L}+,? ){0,4}?(?:${DID}|${DOES})`,
      ),
      unless: AFTER_AN_APOLOGY,
    },
    {
      needs: latin(SORRY_SAID),
      says: words(
        `${AFTER_SORRY}${EXPLAINING}(?:\\p{L}+ ){0,4}?(?:${DID}|zawini\\p{L}+|obsługuje|prowadzi|wystawia|układa|odpowiada|decyduje|ustala|winn[yaie] (?:jest|są|był[aio]?)) (?:\\p{L}+ ){0,3}?${BLAMED_SUBJECT}`,
      ),
      unless: AFTER_AN_APOLOGY,
    },
    // z uwagi na zwłokę rzeczoznawcy, to efekt nieudolności operatora, prace prowadzone przez gminę
    {
      needs: latin(SORRY_SAID),
      says: words(
        eitherOf(
          `(?:z (?:uwagi na|powodu|racji)|ze względu na|w związku z|wskutek|na skutek|w wyniku|w następstwie|w rezultacie|wynik\\p{L}* z|powstał\\p{L}* z|spowodowan\\p{L}+|wywołan\\p{L}+|przyczyn\\p{L}+ (?:był\\p{L}*|są|jest)|efekt|skutek|winn[aey]|zawini\\p{L}+|zdecydował[ao]?) (?:\\p{L}+ ){0,2}?${FAULT_OF} (?:(?:leżąc\\p{L}+ )?po stronie |u |ze strony |w )?(?:\\p{L}+ ){0,1}?${BLAMED_STEMS}`,
          `(?:to|jest to|był to|była to) (?:wszystko )?(?:efekt|skutek|robota|zasługa|sprawka|dzieło|wynik|następstwo|pomysł|decyzja|wymysł|działka) (?:\\p{L}+ ){0,2}?${BLAMED_STEMS}`,
          `zawdzięcza(?:my|m|ją) (?:to )?(?:\\p{L}+ )?${BLAMED_STEMS}`,
          `(?:(?<!są )prowadzon|wykonan|zawinion|narzucon|zlecon|wynajęt|przysłan|wystawion|podan|opisan)\\p{L}* (?:\\p{L}+ )?przez ${BLAMED_STEMS}`,
          `(?:tak\\p{L}*) (?:\\p{L}+ )?(?:dosta|otrzyma)(?:łem|łam|liśmy) od ${BLAMED_STEMS}`,
          `${BLAMED_STEMS} nie chciało się`,
          `(?:doprowadzi|przyczyni)(?:ł|ła|ło|li|ły) (?:\\p{L}+ ){0,2}?${BLAMED_SUBJECT}`,
          `odpowiada(?:ją)? za (?:\\p{L}+ ){1,3}?${BLAMED_SUBJECT}`,
          `${BLAMED_SUBJECT}${BESIDE} mia(?:ł|ła|li) [^.;]{3,60} i (?:tego )?nie \\p{L}+(?:ł|ła|li)`,
        ),
      ),
      unless: AFTER_AN_APOLOGY,
    },
    {
      says: words(
        eitherOf(
          `(?:ponieważ|gdyż|bo|dlatego,? że|skoro) (?:\\p{L}+ )?(?:poda|wpisa|wybra|zaznaczy|zamówi|zgubi|zostawi|spóźni|pomyli|odwoła|zignorowa|przegapi)\\p{L}*(?:ł|ła|li) ${READER} (?:\\p{L}+ ){0,3}?(?:zł|błędn|niewłaściw|nieaktualn|stary|starą|stare|niepełn|za późno|się|inn|nie t)\\p{L}*`,
          `gdyby (?:\\p{L}+ ){0,2}?(?:poda|wpuści|zgłosi|otworzy|zapłaci|uzupełni|dostarczy|potwierdzi|doniós|donios|odebra|zabezpieczy|zamknę|zamknął|zakręci|skorzysta|wybra|przesła|wysła)\\p{L}* ${READER}[^.;]{0,80}(?:nie (?:byłoby|doszłoby|musi)|byłby|byłaby|wszystko|dosta|wiedzieli|zdążyli)\\p{L}*`,
          `(?:byłby|byłaby|byłoby|nie doszłoby)[^.;]{0,60}gdyby (?:nie )?(?:\\p{L}+ ){0,3}?${READER}`,
          `gdyby (?:tylko |nie )?${BLAMED_SUBJECT}[^.;]{0,80}(?:byłby|byłaby|byłoby|doszłoby)`,
        ),
      ),
      unless: { ...OWNED, sentence: words(WE_OWN) },
    },
    // An apology, and then what the customer did or left undone.
    {
      needs: latin(SORRY_SAID),
      says: words(
        `${AFTER_SORRY}(?!${EXPLAINING}(?:któr|gdzie|dokąd|skąd|co |jak ))${EXPLAINING}(?:(?!że |po tym|gdy )\\p{L}+,? ){0,5}?(?:nie (?!dosta|otrzyma|mia|móg|mog|musia|zdąży|doczeka|wiedzia|usłysza|zasta|zna|czeka|zauważy|da|widzia|pozna|spa|zjad|odpocz|zosta)\\p{L}+(?:ł|ła|li)|${CUSTOMER_DID}) (?:(?!(?:dla|od|do|u|na|przez|za|o|z|przed) )\\p{L}+ ){0,2}?${READER}|${AFTER_SORRY}(?:których|którego|której|które|czego) ${READER},? (?:[^,.;]{0,30}, )?nie (?!dosta|otrzyma|mia|móg|mog|musia|zdąży)\\p{L}+(?:ł|ła|li)|${AFTER_SORRY}${EXPLAINING}(?:to )?${READER} (?:\\p{L}+ ){0,2}?(?:${CUSTOMER_DID}|nie (?!dosta|otrzyma|mia|móg|mog|musia|zdąży|doczeka|wiedzia|usłysza|zasta|zna|czeka|zauważy|widzia|pozna|spa|zjad|odpocz|zosta|pono|zapłaci)\\p{L}+(?:ł|ła|li)(?!\\p{L}))`,
      ),
      unless: {
        ...AFTER_AN_APOLOGY,
        clause: words(
          `${WEATHER}|nikt|dziękuj\\p{L}+|dzięki|słusznie|dobrze|przykro|rozumiem\\p{L}*|wiem|od nas|przez nas|u nas|nam|mi|nie mus\\p{L}+|jako pierwsz\\p{L}+|(?:zapłaci|przysła|dostarczy|zgłosi|odda)(?:ł|ła|li) (?:\\p{L}+ ){0,2}?(?:w terminie|na czas)(?<!nie [^,]{0,40})|poprawnie|prawidłowo|racj\\p{L}+|prawo`,
        ),
      },
    },
    {
      needs: words('gdyby'),
      says: words(
        `gdyby (?:tylko |nie )?(?:nasz |nasza )?${SOMEBODY_ELSE}(?: (?:\\p{L}+)){0,6}?,? (?:nie byłoby|nie doszłoby|nie musi|dosta|wszystko|zdąży|otrzyma|mia)\\p{L}*`,
      ),
      unless: { sentence: words(WE_OWN), before: words(WE_OWN), after: words(WE_OWN) },
    },
    {
      says: words(
        eitherOf(
          'niech (?:się )?(?:\\p{L}+ )?(?:tłumaczy|wytłumaczy|odpowiada|martwi)(?:ą)?',
          'rozliczać (?:\\p{L}+ ){0,2}?(?:trzeba|należy|proszę)',
          '(?:mogą państwo|może pan|może pani|proszę) podziękować',
          '(?:sprawc|winowajc)\\p{L}+ (?:\\p{L}+ ){0,3}?(?:jest|był\\p{L}*|są)',
          '(?:w błąd )?wprowadzi\\p{L}+ (?:pan|państw)\\p{L}* (?:w błąd )?(?:poprzedni|\\p{L}+ z|kolega|koleżanka|konsultant|infolinia)\\p{L}*',
          'tak (?:to |nam |już |mi |nas )?(?:ustawi|zarządzi|policzy|kaza|wymyśli|przysła|zdecydowa)(?:li|ł|ła|ły|no)(?!śmy)',
          'burmistrz tak|takie (?:mi|nam) \\p{L}+ (?:\\p{L}+ )?(?:wcisnę|przysła|da)\\p{L}+',
          'przez t(?:ę|ego|ą) (?:now|młod)\\p{L}+',
          '(?:to|jest|są) (?:zupełnie |całkiem )?(?:odrębn|osobn|zewnętrzn)\\p{L}+ (?:spółk|firm|podmiot|jednost)\\p{L}*',
          '(?:są|jest) z agencji|własną działalność|kto inny|ma(?:ją)? (?:\\p{L}+ ){0,2}?na sumieniu',
          '(?:jest|są|był\\p{L}*) (?:temu |wszystkiemu )?win(?:ien|ny|na|ni|ne) (?!nasz|pan)\\p{L}+',
          '(?:przyczyn\\p{L}* )?(?:upatrywać|szukać|dopatrywać) (?:się )?(?:należy |trzeba |można )?(?:w|u) (?!nas)',
          '(?:odpowiedzialnością|winą) (?:\\p{L}+ ){0,4}?obciąż\\p{L}+',
          '(?:wynik|powsta|wzię)\\p{L}* (?:się )?z (?:zaniecha|zaniedba|opieszał|niedbal|błęd|winy|pomył)\\p{L}* (?!nasz|po nasz|mo[ij])\\p{L}+',
          'zwłoka (?:\\p{L}+ ){0,3}?leży po stronie|(?:cał|wyłączn)\\p{L} win\\p{L} (?:ponosi|leży|spoczywa)',
          '(?:pretensj\\p{L}*|żal) (?:\\p{L}+ ){0,4}?do (?!nas|mnie|nasz|pan)\\p{L}+',
          'do (?!nas|mnie|nasz)\\p{L}+ (?:proszę )?mieć (?:żal|pretensje)',
          `${READER} (?:niepeł|błędn|zł[yeą])\\p{L}* i stąd`,
          `(?:poda|wpisa|przestawi|wybra|kupi|zaznaczy)\\p{L}* ${READER} (?:niepełn|błędn|zł|osobiście|sam[ai]?|na inn|nie t|na zł)\\p{L}*`,
          `gdyby (?:\\p{L}+ ){0,2}?(?:wpuści|poda|zgłosi|otworzy|dostarczy|uzupełni|odczyta)\\p{L}* ${READER}`,
          '(?:pan|pani|państwa) (?:dziecko|syn|córka|mąż|żona) (?:\\p{L}+ )?(?:uruchomi|zepsu|uszkodzi|zgubi|włączy|kupi)\\p{L}*',
          '(?:uruchomi|zepsu|uszkodzi|zgubi|włączy|kupi)\\p{L}* (?:\\p{L}+ )?(?:pan|pani|państwa) (?:dziecko|syn|córka|mąż|żona)',
          'pacjent(?:ka)? (?:\\p{L}+ )?zgłosi\\p{L}* się nieprzygotowan\\p{L}+',
        ),
      ),
      unless: OWNED,
    },
    { says: words('oni (?:nigdy|zawsze|znowu|znów|tak|nam|nie) \\p{L}+'), unless: OWNED },
    // The harm, then who did it: „Paczkę uszkodził kurier”; a deed handed to those who decide elsewhere.
    {
      says: words(
        eitherOf(
          `(?<!(?<!\\p{L})nie )(?:uszkodzi|zgubi|zagubi|pomyli|zniszczy|zarysowa|stłuk|zepsu|przekręci|pomiesza|zawali|spóźni|opóźni|przeoczy|nawali|zapomnia|połama|rozbi|zala|zamieni|źle \\p{L}+|błędnie \\p{L}+)(?:ł|ła|li|ły)? (?:się )?(?:to |ją |go |je |tu )?(?:chyba |pewnie |niestety |prawdopodobnie |zapewne )?${BLAMED_SUBJECT}`,
          '(?:to|tym|tego|o tym|ten \\p{L}+|tę \\p{L}+|takie \\p{L}+) (?:już |wszystko |niestety |zawsze |jeszcze |się )*(?:robi|ustala|decyduje|nalicza|wyznacza|pilnuje|wysyła|zajmuje|wpisuje|narzuca|zleca|ustali|wyznaczy|podpisa|zleci|wprowadzi|wpisa|wymyśli|zarządzi|zamówi|obieca|policzy)(?:ł|ła|li|ły)? (?:się )?(?:u nas )?(?:jeszcze |tylko )?(?:mój |moja |nasz |inny |inna |ktoś )*(?:centrala|góra|zarząd|szefostwo|księgowość|poprzedni\\p{L}*|kadry|dyrekcja|dział|firma|kto inny|kto|system|program|algorytm|producent|ubezpieczyciel|operator|informatyc\\p{L}+|logistyka|serwis)(?!\\p{L})',
          '(?<!nie )(?:jego|jej|ich) (?:była )?(?:wina|sprawka|pomyłka|niedopatrzenie|zaniedbanie)',
          `(?:bo|to|przecież) (?:to )?(?:oni|on|ona) (?:to |tak |nam |mi )?${DID}`,
          `(?:to|więc) (?:już |raczej |bardziej )?(?:pytanie|sprawa|kwestia|rzecz|temat|zadanie) (?:już )?(?:do|dla|między \\p{L}+ a) ${BLAMED_STEMS}`,
          `${COLLEAGUES} (?:jest|pracuje) (?:u nas |tu )?(?:dopiero )?(?:od (?:tygodnia|wczoraj|niedawna|dwóch|miesiąca|poniedziałku|krótkiego)|pierwszy|drugi|krótko)`,
          'jeszcze (?:nie zna|nie umie|nie wie|nie opanowa)\\p{L}* (?:karty|systemu|procedur|oferty|kasy|zasad|programu|wszystkiego)',
          'nic (?:na to |tu )?nie (?:mogliśmy|mogłam|mogłem|możemy|mogę) (?:na to |tu )?(?:zrobić|poradzić)',
          `(?:został|utk|zginą|zginę|przepad|zatrzyma|spóźni|opóźni|zepsu|popsu|pękł)\\p{L}* [^.;,]{0,40}?przez (?:\\p{L}+(?:ego|ych|ą) )?(?!pan|państw)${BLAMED_STEMS}`,
          '(?:maszyna|drukarka|kasa|kasa fiskalna|urządzenie|bramka|winda|pralka|terminal|czytnik|bankomat|automat|biletomat) (?:niestety |znowu )?sam[ao]? \\p{L}+(?:ł|ła|ło)',
          'nie (?:miał|miała|mieli|mamy|mam|ma)(?:śmy)? z tym (?:\\p{L}+ )?nic wspólnego',
          '(?:pan|pani|państwa|pańsk\\p{L}+) (?:dziecko|syn|córka|mąż|żona|matka|ojciec|kolega|teściowa|sąsiadka|pracowni\\p{L}+) (?:\\p{L}+ ){0,2}?(?:poda|wpisa|wybra|zamówi|zaznaczy|podpisa|wskaza)\\p{L}* (?:\\p{L}+ ){0,2}?(?:zł|nieaktualn|błędn|niewłaściw|niepełn|star|inn|nie t)\\p{L}*',
          `(?:spóźni|opóźni|pomyli|straci|przegapi|nie zdąży|nie dojecha)(?:liśmy|łam|łem)(?: się)? (?:\\p{L}+ ){0,2}?przez (?:\\p{L}+(?:ego|ych|ą|ej) )?(?!pan|państw)${BLAMED_STEMS}`,
          'już (?:u nas |tu )?nie pracuje',
          'nikt z nas tego nie (?:rusz|wprowadz|zmieni|ustal|dotyk|wpis|naprawi|zamawi)\\p{L}*',
          'z (?:tym|takimi \\p{L}+|tą sprawą) (?:to |już |proszę |trzeba |musi pan |musi pani |raczej |najlepiej )*do (?:dostawc|producent|wykonawc|serwis|przewoźni|kurier|operator|firm|niego|nich|niej|poczt|organizat|central|lekarz|urzęd|gmin|spółdziel|zarządc|ubezpiecz|hurtowni|banku|informatyk|księgow|spedy|kolei|portal)\\p{L}*',
          '(?<!(?<!\\p{L})nie )to (?:tamt\\p{L}+ |jakiś |inny |inna |poprzedni |poprzednia )?(?:gość|klient|klientka|pasażer|pacjent|dziecko|ktoś|uczeń|przechodzień|dzieci|goście|uczniowie) (?:z \\p{L}+ \\p{L}+ |\\p{L}+ ){0,3}?(?:zala|zepsu|zgubi|stłuk|zniszczy|uszkodzi|pomyli|zabra|zamkn|zostawi|zaję|zają|połama|porysowa|rozla|zapcha|przestawi)\\p{L}*',
          'wpływu (?:na to |już )*nie (?:mieliśmy|mamy|mam|miałam|miałem)',
          '(?:^|(?<=, ))taki\\p{L}* (?:mamy|dostaliśmy|nam dali|nam przysłali|przysłali|dają) (?:\\p{L}+ )?(?:sprzęt|system|program|towar|przepis|wytyczn|warunk|czas)\\p{L}*',
          '(?:listonosz|kurier|doręczyciel|dostawca|kierowca|magazynier|monter|urzędni(?:k|czka)|kelner(?:ka)?|recepcjonist(?:a|ka)|kasjer(?:ka)?|przewoźnik|spedytor|wspólnota|firma \\p{L}+) \\p{L}+(?:ł|ła|li) (?:\\p{L}+ ){0,2}?(?:do|na|pod|w|z) (?:zł(?:ej|ym|y|ego|ą)|niewłaściw\\p{L}+|cudz\\p{L}+)',
          '(?:klub|sklep|hotel|salon|szkoła|bank|przychodnia|biuro|kino|teatr|portal|poczta|apteka|serwis|warsztat) (?:tu |tutaj )?(?:tylko|jedynie) (?:wynajmuje|sprzedaje|pośredniczy|udostępnia|przyjmuje|wydaje|przekazuje|nadaje|wykonuje|wystawia)',
          '(?:z|ze) [^,.;]{3,40} nie (?:mamy|mam|ma) nic wspólnego|(?:nie nasza|nie moja) (?:to )?wina',
          '(?:pan|pani|państwa) (?:dziecko|syn|córka|dzieci|wnuk|pies|kot) (?:przecież |sam\\p{L}* )*(?:rozla|stłuk|zbi|połama|porysowa|poplami|wyrzuci|zala|nacisn|otworzy|pobrudzi|pogryz|zerwa|rozbi)\\p{L}*',
          'po stronie (?:banku|hotelu|szpitala|sklepu|operatora|urzędu|linii|poczty|portalu|ubezpieczyciela), (?:któr|co)\\p{L}*',
          '(?:pan|pani|państw)\\p{L}* obsługiwa\\p{L}+ (?:\\p{L}+ )?(?:stażyst|praktykant|now|młod|świeżo|niedoświadcz)\\p{L}*',
          'obsługiwa\\p{L}+ (?:pan|pani|państw)\\p{L}* (?:\\p{L}+ )?(?:stażyst|praktykant|now[aey]|młod|świeżo|niedoświadcz)\\p{L}*',
          '(?:takie|te) (?:rzeczy|błędy|pomyłki) (?:zdarzają się|się zdarzają) (?:now|staż|prakt|młod|pracowni)\\p{L}*',
        ),
      ),
      unless: {
        ...OWNED,
        clause: words(
          'nasz\\p{L}* (?!(?:pod|partner|dostawc|przewoźni|kontrahent|wykonawc|operator|poprzedni|dział|central|szef))\\p{L}+|któr\\p{L}+ (?:zapłaci|odda)\\p{L}+|prowadzę|przejęłam|przejąłem|gdy|kiedy|zanim|kto(?: to)? \\p{L}+ł|jeśli|przepraszam\\p{L}*,? że',
        ),
        text: words(WE_OWN),
      },
    },
    // A cause that is somebody: „z powodu podwykonawcy”, „bo dostawca stał w korku”.
    {
      says: words(
        `(?:z powodu|ze względu na|z uwagi na|w związku z|(?:powsta|wynik|wzię|stało|zaczę|było|jest|wszystko|opóźni|całe)\\p{L}* (?:się )?(?:to |wszystko )?przez) (?:\\p{L}+(?:ego|ych|ą|ej|ę) )?(?!pan|państw|pracowni|oddział|dział|kasjer|biur|banku|lotnisk|ochron|serwisow|serwis|system|firmow|agent|klien|gości|pacjen|pasażer|użytkow|warsztatow|miast|program|recepc|magazyn|kierown|sprząt)${BLAMED_STEMS}(?! (?:awari|rozmow|remon))|(?:bo|ponieważ|gdyż|bowiem|dlatego,? że|gdyż to|bo to) (?:niestety |znowu |znów |nowa |nowy |nasz |nasza )?(?:dostawc(?:a|y)|(?:pod)?wykonawc(?:a|y)|kurier(?:zy)?|hurtowni(?:a|k)|producent|przewoźnik|serwis|operator|spedytor|poczta|ubezpieczyciel|zarządca|spółdzielnia|pośrednik|księgow(?:a|ość|y)|informaty(?:k|cy)|stażyst(?:a|ka)|praktykant(?:ka)?|koleżanka|kolega|laboratorium|bank nadawcy|drukarnia|fabryka|centrala|infolinia|organizator|agencja|firma \\p{L}+|sąsi(?:ad|adka|edzi)|lokator(?:ka|zy)?|najemca|poprzedni\\p{L}*|deweloper|tamten|tamci)${BESIDE} (?:\\p{L}+,? ){0,3}?(?:${DID}|${DOES}|sta(?:ł|ła|li) w|pojech\\p{L}+)`,
      ),
      unless: {
        ...OWNED,
        clause: words(
          `${WEATHER}|nasz\\p{L}* (?!(?:pod|partner|dostawc|przewoźni|kontrahent|wykonawc|operator))\\p{L}+|(?:zachorowa|zasłab|umar|zmar|wypad|strajk|zmęcz|urodzi)\\p{L}*`,
        ),
        text: words(WE_OWN),
      },
    },
    // The machine did it.
    {
      says: words(
        `to (?:nie my,? (?:tylko |to )?|wszystko |niestety )?${SYSTEM}|${SYSTEM} (?:\\p{L}+ )?(?:sam|tak|się pomyli|zawiód|zawiod|pomyli|zwariowa|źle|błędnie|automatycznie|nawali|zgubi|nie pozwala|nie przepuszcza|nie przepuści|pokaza\\p{L} źle)\\p{L}*(?: (?:tak |to |się )?\\p{L}+)?|(?:wina|błąd|winą|błędem|winy) (?:po stronie )?(?:system|komputer|program|aplikacj|automat|algorytm)\\p{L}*`,
      ),
      unless: {
        ...OWNED,
        clause: words(
          `${SYSTEM} (?:sam|automatycznie) (?:zgłasza|wysyła|odrzuca|sprawdza|blokuje|pilnuje|przypomina|zgłosi|odrzuci|wyśle)\\p{L}*|nasz\\p{L}* (?:\\p{L}+ )?${SYSTEM}`,
        ),
        text: words(WE_OWN),
      },
    },
    // The customer did it.
    {
      says: words(
        eitherOf(
          `(?:to|sam[aoi]?|sami) (?:przecież |właśnie |niestety )?${READER} (?:\\p{L}+ ){0,2}?(?:nie |źle |błędnie )?(?:poda|wpisa|wybra|zamówi|zgubi|zaznaczy|pomyli|zapomnia|podpisa|zgodzi|wyrazi|spóźni|nie|przeoczy|zostawi|kliknę|klikną|źle|błędnie|zepsu|uszkodzi|zaniedba|zwleka)\\p{L}*`,
          `${READER} (?:sam[ai]?|sami) (?:\\p{L}+ )?(?:przestawi|włączy|wyłączy|zablokowa|skasowa|odłączy|przerwa|poda|wpisa|wybra|zamówi|zgubi|zaznaczy|pomyli|podpisa|zgodzi|źle|uszkodzi|kliknę|klikną|zepsu|błędnie)\\p{L}*`,
          `(?:ponieważ|gdyż|bo|dlatego,? że|skoro) (?:\\p{L}+ )?nie (?:poda|doniós|donios|dopełni|zgłosi|dostarczy|uzupełni|potwierdzi|przeczyta|sprawdzi|dopilnowa|zachowa|zapłaci|odebra|otworzy|wpuści|zapozna)\\p{L}* (?:\\p{L}+ )?${READER}`,
          `(?:ponieważ|gdyż|bo|dlatego,? że|skoro) ${READER} (?:\\p{L}+ )?nie (?:poda|doniós|donios|dopełni|zgłosi|dostarczy|uzupełni|potwierdzi|przeczyta|sprawdzi|dopilnowa|zachowa|zapłaci|odebra|otworzy|wpuści|zapozna)\\p{L}*`,
          'przyczyni(?:ł|ła|ło|li|ły)(?!śmy) się (?:\\p{L}+ )?(?:sam|klient|pacjent|pasażer|pan|pani|gość|abonent)\\p{L}*',
          '(?:sami|same) (?:pasażerowie|klienci|goście|pacjenci|podróżni|mieszkańcy|lokatorzy|rodzice)',
          '(?:sam|sama) (?:klient|pacjent|pasażer|gość|abonent|użytkownik|zamawiający)(?:ka|tka)?',
          '(?:klient|pacjent|pasażer|gość|abonent|odbiorca|użytkownik)(?:ka)? (?:(?!raczy)\\p{L}+ )?nie (?:poda|doniós|donios|dopełni|zgłosi|dostarczy|uzupełni|potwierdzi|zapozna|dopilnowa|zachowa|odebra)\\p{L}*',
          '(?:leży|leżał[ao]?|jest|powstał[ao]?) po (?:pana|pani|państwa) stronie|na własne życzenie',
        ),
      ),
      unless: {
        ...OWNED,
        clause: words(
          `dziękuj\\p{L}+|dzięki|przepraszam\\p{L}*,? że|przykro|(?:mus|mia)\\p{L}+ ${READER}|${READER} (?:\\p{L}+ )?mus\\p{L}+|dobrze|słusznie|jako pierwsz\\p{L}+`,
        ),
      },
    },
    ...BLAME_CLASSES,
  ),
  suggest: (facts) => {
    const remedy = `${facts.remedy ?? '[konkretny krok]'}, najpóźniej ${facts.remedyBy ?? '[data i godzina]'}`;
    if (!admits(facts.mode))
      return `Tę sprawę (${facts.matter ?? '[co się stało]'}) prowadzi od początku do końca ${facts.contactPerson ?? '[imię i nazwisko]'}. Odpowiedź podamy najpóźniej ${facts.nextContact ?? '[data i godzina]'}.`;
    return facts.mode === 'shared'
      ? `Po naszej stronie zawiodło to: [nasza część]. Za tę część sprawy (${facts.matter ?? '[co się stało]'}) odpowiadamy. Krok z naszej strony: ${remedy}.`
      : `Za tę sprawę (${facts.matter ?? '[co się stało]'}) odpowiadamy my. Naprawimy ją tak: ${remedy}.`;
  },
  examples: {
    bad: [
      'To kurier pomylił adres, my tylko nadajemy.',
      'Winę za opóźnienie ponosi podwykonawca.',
      'Błąd pracownika infolinii spowodował podwójną opłatę.',
      'System tak naliczył, ja tego nie ustawiam.',
      'To nowa koleżanka, jeszcze się uczy.',
      'Recepcja znowu pomyliła pokoje.',
      'Nie mamy na to żadnego wpływu.',
      'Incydent dotyczy pojedynczych pracowników.',
      'Rachunek jest za wysoki, bo sama Pani podała zły stan licznika.',
      'Opóźnienie powstało wyłącznie po stronie dostawcy.',
      'Z reklamacją proszę iść do producenta.',
    ],
    good: [
      'Kurier pomylił adres, ale to my go zatrudniamy i my za to odpowiadamy.',
      'Nasza recepcja sprzedała pokój dwa razy. To nasza wina.',
      'Burza zerwała linię o trzeciej, brygada dojedzie do Państwa przed szesnastą.',
      'System wysłał wezwanie dwa razy, a my tego nie zauważyliśmy.',
      'Paczkę wiózł podwykonawca, lecz umowę ma Pani z nami.',
      'Pracownika, który otworzył list, odsunęliśmy od korespondencji, a za naruszenie odpowiadamy jako bank.',
      'Koleżanka z kasy numer 3 wyda Panu resztę.',
      'Dostawca przywiezie nową szybę w czwartek, wstawimy ją tego samego dnia.',
      'Konsultant zapisał zły numer, to błąd po naszej stronie.',
      'To Pani zauważyła usterkę pierwsza, dziękujemy.',
      'Lekarz nie powiedział Panu o drugim badaniu i szpital za to odpowiada.',
    ],
  },
};
