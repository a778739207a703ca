import { latin } from '../../wording/word-pattern.ts';
import type { PromiseSigns } from './promise-signs.ts';

/** First person plural in -my that is present tense or no promise; what remains of -imy, -ymy and -emy is nearly always future. */
const PRESENT =
  'prosimy|robimy|mówimy|wierzymy|myślimy|widzimy|liczymy|chodzimy|cenimy|dzwonimy|prowadzimy|płacimy|życzymy|uczymy|musimy|kończymy|łączymy|służymy|leczymy|śledzimy|martwimy|wiemy|chcemy|możemy|umiemy|rozumiemy|jesteśmy|nie wiemy|będziemy|bierzemy|jedziemy|idziemy|piszemy|szukamy|cieszymy|wstydzimy|boimy|stoimy|siedzimy|twierdzimy|radzimy|tworzymy|mierzymy|wnosimy|zawsze|wozimy|nosimy|\\p{L}*(?:uj|ywa|awia|ania|iera|aj)emy|ponosimy|przepraszamy';
/** -ujemy is mostly present; these are not. */
const FUTURE_UJEMY =
  '(?:poinform|skontakt|przygot|zorganiz|skoryg|zamont|zainstal|zarezerw|zapropon|podar|uregul|anul|zaktualiz|odblok|zablok|zreper|wydruk|przeprac|zanot|sprezent|wynagr|zrekompens|przeanaliz|zweryfik|wykon|przetransport|przeparkow|podzięk|dopilnuj|zadekl|zrealiz|uzgodn|poprac|rozlok|usytu|zaakcept|opublik|udokument|oprac|zrefund|zredak|zred|skier|skompens|przekier|zregul|wyregul|wyprostow|zaadres|zapakow|spróbuj|ofiar)uj(?:emy|ę)';
const FUTURE_AMY =
  '(?:od|wy|do|na|po|roz|prze|za|prze|sprze)?damy|(?:z|prze|wy)?badamy|przekażemy|(?:za|s|wy|do|po)pytamy|przeczytamy|odczytamy|wczytamy|porozmawiamy|spotkamy|wysłuchamy|dotrzymamy|przytrzymamy|zatrzymamy|zaczekamy|posprzątamy|postaramy się|zadbamy|wykonamy|poszukamy|odszukamy|odzyskamy|uzyskamy|przełamy|rozwiążemy|nagramy|wygramy|zagramy';
const FIRST_SINGULAR =
  '(?:za|od|prze|ob)?dzwonię|sprawdzę|(?:wy|przy|prze|ode|pode|roze)ślę|zwrócę|odpiszę|napiszę|opiszę|odpowiem|powiem|dowiem się|powiadomię|przekażę|pokażę|wykażę|przyniosę|zaniosę|przywiozę|zawiozę|przyjdę|podejdę|wyjdę|przyjadę|podjadę|wrócę|ustalę|wyjaśnię|załatwię|naprawię|wymienię|zmienię|poprawię|zamówię|umówię|omówię|dam|oddam|podam|wydam|odezwę się|dopilnuję|przypilnuję|zajmę się|zrobię|zobaczę|obejrzę|porozmawiam|zgłoszę|wystawię|przedstawię|zostawię|uzupełnię|usunę|potwierdzę|spotkam|odwiedzę|przeprowadzę|zaprowadzę|zakończę|skończę|dostarczę|postaram się|rozliczę|zaliczę|doliczę|odliczę|policzę|przeleję|wpłacę|wypłacę|zapłacę|nadam|zbadam|odbiorę|zabiorę|wezmę|wezwę|zapytam|dopytam|zweryfikuję|poproszę|odczytam|przygotuję|będę|przyślę|znajdę|odnajdę|wpiszę|zapiszę|cofnę|anuluję|włączę|odwołam|przełożę|dołożę|założę|przywrócę|uruchomię|ponowię|rozpatrzę|przeliczę|przechowam|doręczę|zdejmę|pobiorę|powieszę|wyczyszczę|posprzątam|zabezpieczę|zmierzę|przetłumaczę|dokończę|skrócę|uszyję|upiekę|pomaluję|doślę|zostanę|wyprowadzę|wprowadzę|udzielę|odsłucham|przesłucham|przejrzę|przejdę|porównam|powtórzę|dopiszę|skreślę|zdobędę|przyjmę|poznam';
/** What somebody or something of ours does, one or many. */
const THIRD =
  '(?:za|od|prze|ob)dzwoni(?:ą)?|przyjed(?:zie|ą)|przyjd(?:zie|ą)|podejd(?:zie|ą)|podjed(?:zie|ą)|skontaktuj(?:e|ą) się|porozmawia(?:ją)?|spotka(?:ją)? się|dostarcz(?:y|ą)|odbier(?:ze|ają)|odbior(?:ą)|przekaż(?:e|ą)|wróc(?:i|ą)|wpłyn(?:ie|ą)|dotr(?:ze|ą)|traf(?:i|ią)|otrzyma(?:ją)?|dostan(?:ie|ą|iesz|iecie)|usłysz(?:y|ą)|dowie(?:dzą)? się|opisz(?:e|ą)|omówi(?:ą)?|przedstawi(?:ą)?|skończ(?:y|ą)|zakończ(?:y|ą)|naprawi(?:ą)?|wymieni(?:ą)?|zamontuj(?:e|ą)|zainstaluj(?:e|ą)|sprawdz(?:i|ą)|wyjaśni(?:ą)?|odpowi(?:e|edzą)|napisz(?:e|ą)|odpisz(?:e|ą)|(?:przy|wy|prze|ode)śl(?:e|ą)|odezw(?:ie|ą) się|pojawi(?:ą)? się|przywiez(?:ie)|przywioz(?:ą)|przyniesie|przyniosą|zrobi(?:ą)?|posprząta(?:ją)?|odwiedz(?:i|ą)|obejrz(?:y|ą)|usun(?:ie|ą)|zbada(?:ją)?|przyjm(?:ie|ą)|zabierze|zabiorą|zwróc(?:i|ą)|oddadz(?:ą)|poinformuj(?:e|ą)|poprawi(?:ą)?|skoryguj(?:e|ą)|przygotuj(?:e|ą)|ustal(?:i|ą)|zgłosi(?:ą)? się|rusz(?:y|ą)|znikn(?:ie|ą)|uruchomi(?:ą)?|przejrz(?:y|ą)|oceni(?:ą)?|pozna(?:ją)?|pojedzie|uporządkuj(?:e|ą)|przepisz(?:e|ą)|dopisz(?:e|ą)|przyzna(?:ją)?|uzna(?:ją)?|rozwiąż(?:e|ą)|przeprowadz(?:i|ą)|odwiezie|przewiezie|wniesie|zniesie|przeniesie|przeniosą|obniż(?:y|ą)|podniesie|wstawi(?:ą)?|zostawi(?:ą)?|ustawi(?:ą)?|uszczelni(?:ą)?|osusz(?:y|ą)|oczyszcz(?:ą)|oczyści|wypierze|uszyje|skróc(?:i|ą)|upiecze|ugotuje|przesuni(?:e)|przełoż(?:y|ą)|założ(?:y|ą)|ułoż(?:y|ą)|dołoż(?:y|ą)|wypełni(?:ą)?|uzupełni(?:ą)?|zapewni(?:ą)?|zastąpi(?:ą)?|wezwie|przeczyta(?:ją)?|oblicz(?:y|ą)|przelicz(?:y|ą)|dolicz(?:y|ą)|przydziel(?:i|ą)|udziel(?:i|ą)|pobierze|wybierze|zbierze|zamknie sprawę|rozpoczni(?:e)|potwierdz(?:i|ą)|zaproponuj(?:e|ą)|zorganizuj(?:e|ą)|zweryfikuj(?:e|ą)|przeanalizuj(?:e|ą)|pojawi(?:ą)? się|zobacz(?:y|ą) (?:pan|pani)|nadejd(?:zie|ą)|wyjd(?:zie|ą)|dojd(?:zie|ą)|staną|stanie|pokaż(?:e|ą)|wytłumacz(?:y|ą)|zadziała(?:ją)?|dojad(?:ą)|dojedzie|zniknie|powie(?:dzą)?|zapyta(?:ją)?|zmieni(?:ą)?|rozlicz(?:y|ą)|wypłac(?:i|ą)|przelej(?:e|ą)|zaksięguj(?:e|ą)|cofn(?:ie|ą)|umorz(?:y|ą)|doręcz(?:y|ą)|wystawi(?:ą)?|podpisz(?:e|ą)|przeprosi|przeproszą|rozpatrz(?:y|ą)|podejm(?:ie|ą)|zdecyduj(?:e|ą)|zajm(?:ie|ą) się|wyczyśc(?:i|zą)|odmaluj(?:e|ą)|pomaluj(?:e|ą)|zawiez(?:ie)|dowiez(?:ie)|zawiozą|dowiozą|zmierz(?:y|ą)|odczyta(?:ją)?|zamówi(?:ą)?|postawi(?:ą)?|położ(?:y|ą)|wpis(?:ze|zą)|powiadomi(?:ą)?|zawiadomi(?:ą)?|podłącz(?:y|ą)|da(?:dzą)?';
/** Done to the customer's harm or as always: no promise of ours. */
const CHARGED = 'pobran|obciąż|nalicz|zamknię|wyłącz|podwyższ|zwolnion|ściągnię|zablokow|odcię';

export const PL_SIGNS: PromiseSigns = {
  promise: latin(
    `(?<!\\p{L})(?:${FUTURE_UJEMY}|${FUTURE_AMY}|(?!(?:${PRESENT})(?!\\p{L}))\\p{L}+(?:imy|ymy|emy)|${FIRST_SINGULAR}|${THIRD}|przed nami|w toku|zobowiązuj(?:emy|ę) się|obiecuj(?:emy|ę)|gwarantuj(?:emy|ę)|zapewniamy|(?:będziemy|będę)(?! (?:potrzebowa|czeka|zamknię|nieczynn|musie|zmuszen))|zostan(?:ie|ą)(?: \\p{L}+){0,2} (?!${CHARGED})\\p{L}+(?:ny|na|ne|ni|ty|ta|te|ci)|będ(?:zie|ą)(?: \\p{L}+){0,2} (?:gotow\\p{L}+|mia(?:ł|ła|ło|ły)|mieli|mieć|czekać|działa(?:ć|ł\\p{L}*)|u (?:pana|pani|państwa)|na (?:pana|pani|państwa|miejscu|koncie)|na (?:pani|pana|państwa)? ?(?:koncie|karcie)|do odbioru|dziś|dzisiaj|jutro|pojutrze|w (?:poniedział|środ|czwart|piąt|sobot|niedziel)\\p{L}+|we wtorek|o \\p{L}+ej|czekać na|usunięt\\p{L}+|naprawion\\p{L}+|zwrócon\\p{L}+|zwracan\\p{L}+|przywrócon\\p{L}+|wymienion\\p{L}+|ustalon\\p{L}+|w drodze|z powrotem))(?!\\p{L})`,
  ),
  none: latin(
    `(?<!\\p{L})(?:nie (?!później|dłużej|tylko|szybciej)\\p{L}+|być może|codziennie|co (?:dzień|tydzień|miesiąc)|każdego dnia|zamknięt\\p{L}+|niedostępn\\p{L}+|chyba|raczej|prawdopodobnie|mo(?:że|gą|żemy|gę|gl\\p{L}+|głb\\p{L}+)|mogliby\\p{L}*|musi(?:my|cie)?|muszą|powin\\p{L}+|należy|trzeba|prosz(?:ę|imy) (?:o|do|przesła|zadzwoni|przynie|wpła)|prosimy o|zapraszam\\p{L}*|będzie (?:pan|pani) musia\\p{L}+|będą państwo musie\\p{L}+|czynn\\p{L}+|nieczynn\\p{L}+|zwykle|zazwyczaj|zawsze|jak zwykle|mam[y]? nieczynn\\p{L}+|pracujemy|wygaśnie|wzrośnie|upływa|mija|potrwa)(?!\\p{L})`,
  ),
  conditional: latin(
    '(?<!\\p{L})(?:(?<!nawet )(?:jeśli|jeżeli)|gdyby\\p{L}*|gdy(?: tylko)?|jak tylko|o ile|pod warunkiem|chyba że|w razie|w przypadku|po (?:otrzymaniu|podpisaniu|dostarczeniu|przesłaniu|wpłynięciu|okazaniu)|z chwilą|zależnie od|kiedy (?:pan|pani|państwo|podpisze|prześle|przyśle|otrzymamy|dostaniemy|tylko))(?!\\p{L})',
  ),
  reported: latin(
    '(?<!\\p{L})(?:mieliśmy nadzieję|miał[ae]m nadzieję|nie wie(?:m|my)[^.]{0,20} czy|nie wie(?:m|my)[^.]{0,20} kiedy)|(?<!\\p{L})(?:powiedzia\\p{L}+|mówi[łl]\\p{L}*|obieca\\p{L}+|obiecano|napisa[łl]\\p{L}*|zapewni[łl]\\p{L}*|liczyliśmy|liczył[ae]m|myśl(?:eliśmy|ał\\p{L}*)|sądzi[łl]\\p{L}*|spodziewa[łl]\\p{L}*|twierdzi[łl]\\p{L}*|usłysza\\p{L}+)(?: \\p{L}+){0,3},? że',
  ),
  aside: latin(
    '(?<!\\p{L})(?:proszę|niech|ważn\\p{L}+|czynn\\p{L}+|przepraszam\\p{L}*|przykro|dziękuj\\p{L}+|\\p{L}+(?:liśmy|łyśmy|łem|łam|łeś|łaś)|\\p{L}+(?:ł|ła|ło|li|ły) (?:pan|pani|państwo)|rozumiem\\p{L}*)(?!\\p{L})',
  ),
  apart: latin('(?<!\\p{L})(?:dlaczego|jak|co|że|któr\\p{L}+|bo|ponieważ|gdzie|kto|zamiast|kiedy)(?!\\p{L})'),
  telling: /(?:^|\s)(?:co|dlaczego|jak|kto|skąd) (?:(?! i |[,;]).)*$/,
  question: /\?[”"]?\s*$|^\s*czy\s/g,
  limitBefore:
    /(?:^|[\s,(])(?:najpóźniej(?: do| w| we)?|nie później niż(?: do| w| we)?|do(?: dnia)?|przed|w ciągu)(?: dnia| godziny| godz\.)? $/,
  dayBefore: /(?:^|[\s,(])przed $/,
  settled: latin(
    '(?<!\\p{L})(?:już (?:zrobione|załatwione|wykonane|wypłacone|wysłane)|dotrzymano|dotrzymane)(?!\\p{L})',
  ),
  startBefore: /(?:^|[\s,(])(?:od|począwszy od|odkąd|najwcześniej(?: w| we)?)(?: dnia)? $/,
  limitAfter: /^,? najpóźniej/,
  lead: /(?:^|[\s,(])(?:w|we|o|na|od|za|około|koło|po|między|już|jeszcze|dnia|w dniu|ten|tę|najbliższ\p{L}+|w najbliższ\p{L}+)(?: godzin\p{L}+| godz\.)? $/u,
  range: /^(?:,? ?(?:a|do|i|lub|–|-) ?(?:godz\. ?|godziny )?)$/,
  joining: /^(?:i|a|ale|oraz|więc|dlatego|że|przy tym)\s+/i,
};
