import { eitherOf } from '../../lexicon/polish-list.ts';
import { AFTER_SORRY, READER, SORRY_SAID } from '../../lexicon/polish-words.ts';
import { latin, words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { admits } from '../suggested.ts';
import { triggers } from '../trigger.ts';
import { BELITTLING_CLASSES } from './polish-classes.ts';
import type { Triggers } from '../trigger.ts';

const SMALL =
  '(?:drobn|drobniutk|mał|maleńk|malutk|niewielk|nieznaczn|nieduż|minimaln|marginaln|kosmetyczn|incydentaln|znikom|błah|niegroźn|nieistotn|nieznacząc|lekk|zwykł|zwyczajn|banaln|mało istotn|mało znacząc|niewinn|głup|chwilow|przejściow|jednorazow|epizodyczn|punktow|sporadyczn|krótkotrwał|nieszkodliw|pomniejsz|mikroskopijn|tycieńk|niezauważaln|niedostrzegaln|powierzchown|niepozorn|nikł|skromn|drugorzędn|trzeciorzędn|pojedyncz|żadn|czysto techniczn|ledwo widoczn|ledwie widoczn|prawie niewidoczn|niewielk|symboliczn|drobniuteńk|leciutk|nienajwiększ|poboczn)(?:a|ą|e|ego|ej|emu|i|im|ich|y|ym|ych)';
const HARM =
  '(?:pomył|omył|błąd|błęd|uster|zamiesza|problem|niedociągn|nieporozum|uchybie|utrudnie|kłopot|potknię|wpadk|incydent|rys[aęy](?!\\p{L})|rysk|literówk|niedopatrz|niedogodno|poślizg|opóźnie|spóźnie|zakłóc|przestój|strat|szkod|plam|wyciek|awari|nieścisło|przeocze|różnic|niezgodno|szczegół|sprzeczk|zgrzyt|przerw|omsknię|gaf|stłuczk|zadrap|siniak|obtarc|wgniece|zadraśn|zwłok|kolejk|skalecz|dyskomfort|niezręczno|ślad(?:u|y|em|ami)?(?!\\p{L})|smug|ubyt|odprysk|pęknięci|przebarwie|otarci|rozdarci|dziurk|skaz[aęy]|bałagan|hałas|zapach|niedoróbk|fuszer|obsuw|przesunięci|braki|niedobór|nadwyżk|dopłat|przekroczeni|spięci|sprzecz|omyłk|zgryz|rysek|draśnięci|ugryzie|oparze|obrażeni|uraz|skutk|konsekwencj|manko|nieprzyjemno|nietakt|faux pas|przykroś|zwarci|postój|postoj)\\p{L}*';
const ONLY = '(?:tylko|jedynie|zaledwie|raptem|ledwo|ledwie|najwyżej|wyłącznie|marn\\p{L}|góra|co najwyżej)';
const FEW =
  '(?:kilk(?:a|u|anaście|anastu)|par(?:ę|u)|jed(?:en|na|no|ną|nego|nej)|dw(?:a|ie|óch)|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|siedem|osiem|dziesięć|piętnaście|dwadzieścia|pół|kwadrans|chwil\\p{L}+|\\d+(?:[.,]\\d+)?)';
const UNIT =
  '(?:minut|godzin|godzink|minutk|chwil|dni|dnia|dzień|noc|wieczór|tydzień|tygodni|zł|złot|grosz|złotówk|procent|sztuk|raz|posiłek|osób|osob|klient|kwadrans|euro|strona|strony)\\p{L}*';
/** A point in time or a measure, counted and not made small. */
const COUNTED = '(?! (?:\\p{L}+ )?(?:wcześniej|później|przed|temu|po tym|potem))';

export const PL: RuleWords<Triggers> = {
  patterns: triggers(
    {
      says: words(
        `${SMALL} (?:\\p{L}+ )?${HARM}|${HARM} (?:był[aoy]? |jest |to |okazał\\p{L}+ się )?(?:\\p{L}+ )?${SMALL}`,
      ),
      unless: {
        clause: words(
          `(?:nie|nawet|żadn\\p{L}+|każd\\p{L}+|niby|najmniejsz\\p{L}+|pozornie|niemał\\p{L}+|choćby) (?:to |jest |była |był |było |są |ma |mam |mamy |były )*(?:\\p{L}+ )?${SMALL}|nie (?:jest|był[aoy]?|są|ma|mamy) (?:\\p{L}+ ){0,3}?${SMALL}|${SMALL} (?:sal|okienk|poko|kawiar|punkt|druk|liter)\\p{L}*`,
        ),
      },
    },
    {
      says: words(
        `(?:to|chodzi\\p{L}*|trwał[aoy]?|był[aoy]?|wynios\\p{L}+|wynosi\\p{L}*|dotyczy\\p{L}*|czeka\\p{L}+|spóźni\\p{L}+|mowa|opóźni\\p{L}+|stracił\\p{L}*|zapłacił\\p{L}*|przekroczy\\p{L}+)(?: (?:przecież|się|pan|pani|państwo|w końcu|jest|był[aoy]?|naprawdę|też|u pana|u pani|zresztą))* ${ONLY} (?:o |przez |na )?(?:\\p{L}+ )?${FEW}(?: (?:\\p{L}+ )?${UNIT})?${COUNTED}`,
      ),
      unless: {
        sentence: words(
          `nie tylko|nie jedynie|obieca\\p{L}+|a(?:le)? (?:\\p{L}+ ){0,3}?(?:czeka|trwał|zabrał|zapłaci|straci)\\p{L}*|miał\\p{L}* (?:\\p{L}+ )?${ONLY}`,
        ),
      },
    },
    {
      says: words(
        `(?:ledwie|ledwo|raptem|zaledwie|marn\\p{L}) (?:\\p{L}+ )?${FEW}? ?${UNIT}${COUNTED}(?= (?:bez|się|opóźnie|spóźnie|czeka|z |w )|[,.!]|$)|(?:godzink|minutk|chwilk|momencik|groszow|parę groszy)\\p{L}* (?:bez|opóźnie|spóźnie|dłużej|czekani|różnic)\\p{L}*`,
      ),
      unless: {
        sentence: words(
          'nie tylko|\\p{L}+liśmy|odda\\p{L}+|obieca\\p{L}+|wcześniej|temu|przed|zosta\\p{L}+|mamy|ma (?:pan|pani)|mają|przepraszam\\p{L}*|po (?:raptem|zaledwie|ledwie)',
        ),
      },
    },
    {
      says: words(
        `${ONLY} (?:\\p{L}+ )?(?:${SMALL} )?(?:${HARM})|${ONLY} (?:jed(?:en|na|no|ną)|o) (?:\\p{L}+ )?(?:posiłek|noc|dzień|wieczór|pozycj|rzecz|kwestia|formalność|głupia)\\p{L}*|(?:to|był[ao]? to|chodzi o) (?:\\p{L}+ )?(?:tylko|jedynie|zwykł\\p{L}+|po prostu) (?:\\p{L}+ )?(?:formalność|detal|szczegół|kosmetyka|literówk\\p{L}*|kwestia|drobiazg)\\p{L}*`,
      ),
      unless: {
        sentence: words(
          `nie (?:tylko|jedynie|wyłącznie)|nasz\\p{L}* (?:win|błąd|błęd|pomył)\\p{L}*|${ONLY} (?:\\p{L}+ )?(?:przy|dla|od|jeśli|gdy|w razie|za) `,
        ),
      },
    },
    {
      says: words(
        eitherOf(
          'nic (?:takiego|wielkiego|strasznego|poważnego|się nie stało)(?: (?:się )?(?:nie|przecież) \\p{L}+)?',
          'nic (?:\\p{L}+ )?(?:się|strasznego|takiego) (?:\\p{L}+ )?nie sta[łn]\\p{L}+',
          'nie stało się (?:przecież )?nic',
          '(?:nie róbmy|proszę nie robić|nie ma co robić|po co robić) (?:\\p{L}+ ){0,3}?(?:tragedii|afery|problemu|dramatu|awantury|sprawy)',
          '(?:takie|te|podobne) (?:rzeczy|pomyłki|błędy|sytuacje|przypadki|wpadki) (?:\\p{L}+ )?(?:się )?(?:zdarzają|bywają)',
          'zdarza(?:ją)? się (?:\\p{L}+ )?(?:każde|najleps|wszędzie|wszystk|w każd|nawet)\\p{L}*',
          '(?:każde\\p{L}+|wszędzie|najlepsz\\p{L}+|wszystki\\p{L}+) (?:\\p{L}+ )?(?:się )?(?:może )?(?:się )?(?:zdarz|zdarza)\\p{L}*',
          'nie (?:jest )?(?:to )?(?:\\p{L}+ )?konie?c świata',
          'świat się (?:\\p{L}+ ){0,3}?nie (?:zawali|skończy)\\p{L}*',
          'nie ma (?:o co|co|powodu,? (?:do|by|żeby)|się czym|czym) (?:\\p{L}+ ){0,2}?(?:denerw|przejm|robić|przesadz|kruszyć|obraż|złoś|awantur|niepok|martw|nerw|krzycz|kłóci|płak)\\p{L}*',
          'niecał(?:e|ych|ego|ej|ą) (?:\\p{L}+ )?(?:zł|złot\\p{L}*|minut\\p{L}*|grosz\\p{L}*|kwadrans\\p{L}*)',
          'bez przesady|nie przesadzajmy|żadna (?:\\p{L}+ )?(?:tragedia|strata|różnica|krzywda|szkoda)',
          'taki tam (?:\\p{L}+)|to jeszcze nie \\p{L}+|jeszcze nie (?:mróz|tragedia|dramat|koniec|katastrofa)',
          '(?:na szczęście|całe szczęście) (?:\\p{L}+ ){0,2}?(?:skończyło się|tylko|jedynie|to tylko)',
          '(?:ryzyko|szkoda|strata|skala|różnica|kwota|wpływ) (?:\\p{L}+ ){0,3}?(?:znikom|minimaln|niewielk|nieznaczn|nieduż|symboliczn|marginaln|niska|pomijaln)\\p{L}*',
          'bez (?:większego|większych|istotnego) (?:znaczenia|wpływu|konsekwencji|skutków|szkody)',
          'nie miał[aoy]? (?:\\p{L}+ )?(?:większego|istotnego|realnego) (?:znaczenia|wpływu)',
          '(?:to )?(?:naprawdę |wcale |przecież )?(?:niewiele|niedużo)(?=[.!,]|$)',
          '(?:gruncie rzeczy|zasadzie) (?:\\p{L}+ )?błah\\p{L}+|błahostk\\p{L}*|drobnostk\\p{L}*',
          '(?:to|taki|zwykły|ot) (?:\\p{L}+ )?drobiazg|symboliczn\\p{L}+ (?:kwot|opłat|sum|strat|różnic)\\p{L}*',
          'charakter (?:marginalny|incydentalny|jednostkowy|przejściowy)|mało istotn\\p{L}+',
          'trochę (?:się )?(?:spóźni|opóźni|przeciągnę|pomyli)\\p{L}*',
          'troszk\\p{L}+ (?:się )?(?:spóźni|opóźni|pomyli)\\p{L}*|inni mają gorzej',
          '(?:jeszcze )?(?:się )?(?:jeszcze )?nie umiera|włos (?:\\p{L}+ )?z głowy|do wesela się|szkoda gadać',
          'nie ma o czym mówić|co za różnica|w tę czy w tamtą|tyle co nic|mgnienie oka',
          'ułam(?:ek|ka|kiem) (?:promila|procenta|sekundy)|pomijaln\\p{L}+|śladow\\p{L}+',
          'bez (?:znaczenia|konsekwencji)|groszow\\p{L}+',
          '(?:wyłącznie|czysto|tylko|jedynie) (?:\\p{L}+ )?(?:estetyczn|kosmetyczn|formaln)\\p{L}+',
          'natury (?:\\p{L}+ )?(?:estetyczn|kosmetyczn|formaln)\\p{L}+|chleb(?:em)? powszedni\\p{L}*',
          'na tle (?:\\p{L}+ )?(?:średni|innych|branż|konkurencj|krajow)\\p{L}*',
          'w skali (?:całego|całej|roku|kraju|miesiąca|miasta)',
          '(?:doprawdy|w sumie|w gruncie rzeczy) (?:krótk|niewiel|mał|drobn|niedług)\\p{L}*',
          '(?:krótk|niewiel|mał|drobn)\\p{L}+ w sumie|nikomu (?:\\p{L}+ )?nie zaszkodzi\\p{L}*',
          `głupi(?:e|ch|ego|ej|a|m)? (?:${FEW}|\\p{L}+ (?:minut|złot|zł|grosz|dni))(?: minut\\p{L}*| zł\\p{L}*)?`,
          'symbolicznie|trudno (?:to )?nazwać (?:szkod|strat|krzywd|problem)\\p{L}*',
          'i po (?:kłopocie|sprawie|krzyku)|czeski błąd|ludzka rzecz|wypadek przy pracy',
          'to nie (?:dramat|tragedia|katastrofa|zbrodnia|koniec)|nie tak(?:i|a|ie) (?:wielk|duż|straszn)\\p{L}+',
          'bagatel\\p{L}*|pierdół\\p{L}*|(?:ledwie|ledwo) (?:\\p{L}+(?:on|an|t|oczn)[aeyi])(?!\\p{L})',
          '(?:ryseczk|plamk|plameczk|dziureczk|wpadeczk|usterecz|pomyłecz|błędzik|opóźnionk|skazk|muszk|robaczk|wgniotk|siniaczk|stłuczecz)\\p{L}*',
          'maluś\\p{L}+|malusień\\p{L}+|odrobin(?:ę|k\\p{L}+) (?:inn|spóźni|za|dłuż|opóźni)\\p{L}*',
          'incydencik\\p{L}*|żarcik\\p{L}*|karaluszk\\p{L}*|jed(?:en|nego|ną|na) jedyn\\p{L}+',
          'lekk\\p{L}+ (?:nadkomplet|poślizg|opóźnieni|tłok|bałagan)\\p{L}*|(?:warta?|wart[ey]) tyle co',
          'gorsze rzeczy|wychodzi (?:\\p{L}+ )?na zdrowie|chodziło (?:\\p{L}+ )?o sam\\p{L}*',
          'kwotę, za którą kupuje|(?:to|są|był\\p{L}*|chodzi o) (?:\\p{L}+ )?grosze',
          'wielk\\p{L}+ (?:szkod|strat|krzywd)\\p{L}* (?:\\p{L}+ ){0,3}?nie',
          '(?:to|taki) (?:tylko |zwykły |przecież )?(?:detal|szczegół|głupstwo|bzdura)(?=[.,!]|$)',
          'dosłownie (?:chwil|minut|moment|parę|kilka|sekund)\\p{L}*',
          'czysto (?:estetyczn|formaln|kosmetyczn|techniczn)\\p{L}+',
          'nie (?:jest )?(?:to )?(?:żaden |żadna |jakiś |jakaś )?(?:wielki|duży|poważny|wielka|duża|poważna) (?:problem|błąd|kłopot|dramat|sprawa|szkoda|różnica|strata)',
          '(?:prawie|praktycznie|niemal) (?:nic|nie widać|niezauważ\\p{L}+|niewidoczn\\p{L}+)',
          'ledwo widoczn\\p{L}+|nie wpływa (?:\\p{L}+ )?na (?:użytkowani|komfort|funkcj|jakość|działani)\\p{L}*',
          'gorsze rzeczy|nikt (?:od tego )?nie umarł|da się przeżyć|można (?:było )?wytrzymać',
        ),
      ),
      unless: {
        clause: words(
          'to nie (?:jest |był |była )?(?:drobiazg|drobnostka|błahostka)|nie (?:chcę|chcemy|będę|będziemy|wolno|można) (?:\\p{L}+ )?(?:powiedzieć|mówić|twierdzić|udawać)|nikomu|nikt nie|nic (?:\\p{L}+ )?się (?:\\p{L}+ )?nie sta\\p{L}+(?=\\?)',
        ),
      },
    },
    // Turns of speech that after an apology make it small.
    {
      needs: latin(SORRY_SAID),
      says: words(
        `${AFTER_SORRY}(?:[^.;]{0,60}(?:(?<=[\\s,:–-])|^))?(?:(?:nie )?(?:była?|było|jest|są|to) (?:\\p{L}+ ){0,2}?nie (?:zawrotn|astronomiczn|wygórowan|tak\\p{L} (?:wielk|duż|straszn))\\p{L}*|nie (?:był[aoy]?|jest|są|to) (?:przecież |znowu |znów |aż |chyba |w końcu |żadn\\p{L} )*(?:zawrotn|astronomiczn|majątek|fortun|wielk|olbrzymi|ogromn|tragedi|dramat|katastrof|koniec)\\p{L}*|nie (?:był[aoy]? |jest |są )?(?:pewnie|chyba|specjalnie|szczególnie|zbyt|aż tak|taki) (?:był[aoy]? )?(?:drog|cenn|now|ważn|potrzebn|wielk|duż)\\p{L}*|to (?:przecież |w końcu )?nie (?!(?:żart|wszystko|koniec|wymówk|usprawiedl|przypadek|drobiazg|pan|wina|ja|my|tak|pierwsz|fair|nasz)\\p{L}*)\\p{L}+(?=[.,!]|$)|nikogo (?:jeszcze )?nie (?:zabi|zbawi|zrujnowa)\\p{L}*|(?:nie zrujnuj|nie zbiednie|nie zbankrut)\\p{L}*|(?:się )?(?:z niego |z niej |jakoś |spokojnie |normalnie |przecież |i tak )*da (?:się )?(?:\\p{L}+ )?(?:pić|jeść|żyć|przeżyć|wytrzymać|używać|jeździć|mieszkać|spać|nosić|czytać|korzystać|doprać|sprać)|(?:pić|jeść|żyć|używać|jeździć|mieszkać|spać|nosić|czytać|korzystać) (?:\\p{L}+ ){0,3}?(?:się )?(?:\\p{L}+ )?(?:da|można)|zdarza się (?:w|każd|najleps|wszystk|wszęd|nawet)\\p{L}*|nie będzie (?:\\p{L}+ )?(?:śladu|widać|znaku)|śladu nie (?:będzie|zostanie|ma)|tyle (?:samo )?co (?:na |za |nic|nic nie)?\\p{L}*|inni (?:\\p{L}+ )?(?:czekają|mają|mieli|czekali|stoją|płacą|tracą) (?:\\p{L}+)|(?:szybko|zaraz|do jutra|prędko) (?:się )?(?:\\p{L}+ )?(?:zapomn|zapomin|zagoi|wyschn|zejdzi|minie|przejdzie)\\p{L}*|(?:zagoi|spierze|sprać|wyschnie|wywietrzy|zrośnie|wchłonie|wywabi|odrośnie|wypierze|wyprasuje|zatrze|zetrze|ułoży|dogoi)(?: się)?|się (?:\\p{L}+ )?(?:zagoi|spierze|wywietrzy|zrośnie|wchłonie|zetrze|ułoży)|odroś\\p{L}+|(?:prawie|niemal|praktycznie|właściwie) (?:to samo|taki sam|taka sama|bez różnicy|identyczn\\p{L}+|nie ma różnicy|nic|na czas|punktualnie|gotow\\p{L}+)|i (?:już )?po (?:kłopocie|sprawie|krzyku|problemie|bólu)|(?:nie ma|żadnej|bez) (?:tragedii|dramatu|paniki|katastrofy|afery|problemu)|(?:to |chodzi o )?(?:grosze|grosiki|drobne|drobniaki|parę (?:złotych|groszy|minut)|kilka (?:złotych|groszy|minut))(?=[.,;!]|$)|(?:nikt|nikomu) (?:tego )?(?:\\p{L}+ )?(?:nie (?:zauważ|dostrze|przeszkadz|ucierpi|zaszkodzi|zobacz|pozna)|nic się nie sta)\\p{L}*|nie (?:przekroczył|trwał)[aoy]? (?:\\p{L}+ )?(?:nawet )?\\p{L}+ (?:minut|godzin|dni|złot|zł)\\p{L}*|i tak (?:mało kto|nikt|każdy|wszyscy|większość|rzadko|niewielu|nie)|żeby to (?:jeszcze|chociaż|choć) |(?:jak widać|na szczęście|przecież|przecie),? (?:nic|nikt|nikomu|wszyscy) (?:\\p{L}+ ){0,2}?(?:nie|cali|zdrowi|żyj)\\p{L}*|nic (?:\\p{L}+ )?nie (?:wybuch|spłon|zginę|stracił|kosztowa|ubył|szkodz)\\p{L}*|nic (?:cennego|ważnego|groźnego|poważnego|wielkiego|takiego|istotnego|szczególnego)|przymyk\\p{L}+ oko|(?:każdemu|wszystkim|człowiekowi) (?:wolno|się zdarza|może się zdarzyć)|kropl\\p{L}+ w morzu|rzecz (?:przyzwyczajenia|gustu|względna|nabyta|normalna|naturalna)|trudno (?:to )?(?:\\p{L}+ )?(?:nazwać|mówić o|uznać|traktować)(?: \\p{L}+){1,3}|(?:najwyżej|góra|maksymalnie|raptem|zaledwie|ledwie|ledwo|niespełna|niecał\\p{L}+) (?:do |o |na |kilk|par)?\\p{L}+|(?:dosłownie|raptem) \\p{L}+|ot,? \\p{L}+|burz\\p{L} w szklance|z igły|tyle hałasu|wielkie halo|(?:rozlanym|rozlane) mlek\\p{L}+|gołym okiem|z daleka (?:\\p{L}+ )?nie|nie rzuca się w oczy|(?:prawie|ledwo|ledwie|mało|słabo|niemal nie) (?:\\p{L}+ )?(?:widać|widoczn|zauważaln|niewidoczn|odczuwaln|wyczuwaln)\\p{L}*|krzywda (?:się )?(?:\\p{L}+ )?(?:nie|się)(?: \\p{L}+){0,2}|(?:mogło|mogłoby) (?:być|się skończyć) (?:\\p{L}+ )?gorzej|bywa(?:ło)? (?:\\p{L}+ )?gorzej|(?:są|ludzie mają|bywają|zdarzają się) (?:\\p{L}+ )?(?:gorsze|większe|poważniejsze) (?:problem|tragedi|rzecz|nieszczęś|kłopot|zmartwien)\\p{L}*|nie takie rzeczy|szczęście w nieszczęściu|(?:równowartość|cena|koszt|wartość) (?:jednej |jednego |dwóch )?(?:kaw|piw|bułk|biletu|gazet|obiad|paczki|bochenk|lod|pączk)\\p{L}*|(?:takie|samo) życie(?=[.,;!]|$)|bywa(?=[.,;!]|$)|już niedaleko|już blisko|zaraz będ(?:zie|ziemy)|(?:teraz|dziś|dzisiaj) (?:każdy|wszyscy|mało kto|nikt(?! już)) (?:\\p{L}+ ){0,2}?\\p{L}+|przyzwyczai się|wystarczy (?:przetrzeć|zakleić|przykryć|zasłonić|odwrócić|przewietrzyć|wyprać|przymknąć|dokręcić)|wystarczy (?:\\p{L}+ )?(?:zasłonić|przykryć|przetrzeć)|ujdzie|może być|nie (?:takie )?święto|nie (?:psuje|przeszkadza|wpływa|szkodzi|zmienia|ujmuje|umniejsza|odbiera)(?= (?:\\p{L}+ ){0,3}?(?:smak|wyglą|funkcj|działani|komfort|użyt|odbior|cał|uroku|wartoś|urody|jakoś))(?: \\p{L}+){1,3}|(?:jakoś|spokojnie) (?:się )?(?:\\p{L}+ )?(?:przeży|wytrzym|poradz|dożyj)\\p{L}*|jeden (?:\\p{L}+ )?(?:raz|dzień|wieczór) (?:\\p{L}+ ){0,3}?(?:nie|można|da)|(?:ciut|odrobinę|odrobinkę|troszeczkę|deczko|leciutko|minimalnie|nieznacznie|trochę|troszkę|nieco) (?:się )?(?:za |zbyt )?(?:spóźni|opóźni|przypal|przesol|zimn|wgnie|krzyw|porysow|zawyż|zaniż|uszkodz|pomyli|przesunę|przekrocz|brudn|głośn|mokr|zgnie|nadtłu|zabrudz|naddart|rozdart|stłucz|pobrudz|podart|nieświeże|słon)\\p{L}*|w sumie (?:nic|niewiel|drob|krót|mał)\\p{L}*|w granicach (?:normy|rozsądku|tolerancji)|mieści się w (?:normie|granicach)|wliczone w)`,
      ),
      unless: {
        sentence: words(
          `nie tylko|nie jedynie|nasz\\p{L}* (?:win|błąd|błęd|pomył|zaniedb)\\p{L}*|to nie (?:jest |był |była )?(?:drobiazg|drobnostka|błahostka)|żeby (?:już )?nikt|do (?:godz|\\d)|od \\d|${ONLY} do (?:\\d|końca)|czy`,
        ),
        clause: words(
          'nikt z nas|potrwa|nie powin\\p{L}+|rozumiem\\p{L}*|obieca\\p{L}+|mamy|mam|zostały?|przyjd\\p{L}+|\\p{L}+liśmy',
        ),
      },
    },
    {
      says: words(
        eitherOf(
          'nikt (?:od tego |przez to |tu |z tego powodu )?(?:jeszcze )?nie (?:umar|zginą|ucierpi|zmar)\\p{L}*',
          'nikomu (?:się )?(?:\\p{L}+ )?(?:nic )?(?:się )?nie (?:stało|ubyło|zaszkodzi\\p{L}*)',
          `${HARM}[^.;,]{0,40},? to (?:przecież |w końcu |naprawdę )?(?:żad(?:en|na|ne)|nie|jeszcze nie) (?:\\p{L}+ )?(?:problem|kłopot|dramat|tragedi|powód|różnic|szkod|katastrof)\\p{L}*`,
          `nie (?:był[aoy]?|jest|są|trwał[aoy]?|czekał[aoi]? ${READER}|czekał[aoi]?) (?:to )?(?:znowu |znów |przecież |wcale |chyba )*(?:aż )?tak(?:i|a|ie)? (?:znowu |bardzo )?(?:duż|wielk|dług|poważn|straszn|zimn|głośn|źle|dużo|drog|późn|uciążliw|trudn|groźn|mocno|bardzo)\\p{L}*`,
          '(?:przecież|w końcu|to) (?:to )?(?:tylko |raptem |zaledwie )?kwestia (?:kilku|paru|dwóch|jednego|chwil\\p{L}*|kilkunastu|minut\\p{L}*)',
          '(?:jakie|takie|jakieś|jakiś|jakaś)(?:ś)? (?:tam|marn\\p{L}+|głupi\\p{L}*) \\p{L}+',
          'mogło być (?:\\p{L}+ )?gorzej',
          '(?<!nie )(?:to|jest|był[ao]?) (?:\\p{L}+ ){0,2}?(?<!nie )(?<!nie jest )(?:drobn|mał|niewielk|błah|zwykł|banaln|nieistotn|głup)(?:a|y|e) (?:\\p{L}+ )?(?:spraw|rzecz|kwesti|wydarze|zdarze|histori)\\p{L}*',
          'odosobnion\\p{L}+(?: \\p{L}+)?',
          `(?:zginę|zaginę|uszkodz|stłuk|pęk|zepsu|ucierpia|zniszcz|przepad|straci|zmok|przemok)\\p{L}* (?:się )?${ONLY} (?:\\p{L}+ ){0,2}?${FEW}(?: \\p{L}+)?`,
          `(?:zgubi|zagubi|pomyli|spóźni|stłuk|uszkodzi|zepsu|zniszczy|pobrudzi)(?:liśmy|łam|łem)(?: się)? (?:o )?(?:raptem|zaledwie|ledwie|tylko|jedynie) (?:o )?${FEW}`,
          'brak \\p{L}+ (?:\\p{L}+ )?to (?:naprawdę |przecież |jeszcze )?(?:nie|żad\\p{L}+) (?:problem|dramat|tragedi|kłopot|koniec)\\p{L}*',
          '(?:lekko|trochę|troszkę|nieco|minimalnie) (?:nam )?(?:się )?(?:to |wszystko |nam )*(?:przedłuży|przeciągn|spóźni|opóźni)\\p{L}*',
          'nie (?:robi|zrobi|stanowi|stanowiło|robiło) (?:\\p{L}+ )?(?:wielkiej |żadnej |większej )?różnicy',
          'w tę czy w tę',
          'po co (?:tyle|ten|cały|takie|ta) (?:\\p{L}+ )?(?:szum|hałas|krzyk|zamieszan|halo|ceregiel)\\p{L}*',
          'tyle (?:szumu|hałasu|krzyku|zamieszania|zachodu) o \\p{L}+',
          '(?:wielka|też) mi (?:rzecz|problem|sprawa|kłopot|dramat)|wielkie mi',
          'od tego (?:się )?(?:jeszcze )?(?:nikt )?nie umier\\p{L}*',
        ),
      ),
      unless: {
        sentence: words(
          'nie tylko|nasz\\p{L}* (?:błąd|win\\p{L}|zaniedb\\p{L}+)|żeby|czy|obieca\\p{L}+|choć|mimo',
        ),
      },
    },
    {
      says: words(
        '(?:to )?(?:drobiazg|detal|głupstwo|bzdura|pierdoła),? (?:proszę|nie|zaraz|poprawi|przecież)\\p{L}*',
      ),
    },
    ...BELITTLING_CLASSES,
  ),
  suggest: (facts) =>
    admits(facts.mode)
      ? `Skutek tej sprawy (${facts.matter ?? '[co się stało]'}) był poważny: ${facts.effect ?? '[skutek]'}. Przepraszamy za niego.`
      : `Wiemy, co ta sprawa (${facts.matter ?? '[co się stało]'}) znaczyła w praktyce: ${facts.effect ?? '[skutek]'}. Przykro nam z tego powodu.`,
  examples: {
    bad: [
      'To tylko drobna pomyłka w nazwisku.',
      'Przepraszamy za małe zamieszanie przy stoliku.',
      'Chodzi przecież tylko o dziesięć minut.',
      'Takie rzeczy się zdarzają.',
      'Nic takiego się nie stało, wydamy nowy bilet.',
      'Była to zwykła literówka w umowie.',
      'Zaledwie godzinka bez ogrzewania, a tyle telefonów.',
      'Na lakierze została jedynie kosmetyczna rysa.',
      'Ryzyko jest niewielkie, proszę się nie martwić.',
      'Nie róbmy z tego tragedii.',
    ],
    good: [
      'Zaledwie dwa dni wcześniej obiecaliśmy Panu koniec przerw.',
      'To nie jest drobna sprawa: bez tych leków nie mogła Pani zasnąć.',
      'Nie tylko spóźniliśmy się z przelewem, ale też nie odebraliśmy telefonu.',
      'Tylko kierowniczka ma klucz do sejfu, wraca o 15.00.',
      'Opóźnienie wyniosło trzy godziny.',
      'Mała sala obok jest wolna, tam będzie spokojniej.',
      'Drobne wydam z drugiej kasy.',
      'Za tę niedogodność, czyli zamkniętą windę, odliczamy 30 zł od czynszu.',
      'Przesyłka waży tylko dwa kilogramy, zmieści się w paczkomacie.',
      'Trzymał Pan w ręku bilet, a my i tak sprzedaliśmy to miejsce drugi raz.',
      'Dla nas to jeden odczyt, dla Pani połowa emerytury.',
    ],
  },
};
