import { ANYBODY_ELSE, BLAMED_STEMS, BLAMED_SUBJECT } from '../../lexicon/polish-actors.ts';
import { eitherOf, oneOf } from '../../lexicon/polish-list.ts';
import { READER, TOLD_OR_ASKED, WE_OWN } from '../../lexicon/polish-words.ts';
import { latin, words } from '../../word-pattern.ts';
import type { Surroundings, Trigger } from '../trigger.ts';

/**
 * Blame told without any word of blame: who did what badly, and what came of it. Put together from an actor that is not us, a deed
 * and a thing gone wrong; the owning of it, a weather and a plan of ours take the blame out.
 */

/** Past of the third person. */
const DID = '\\p{L}{2,}(?:ł|ła|ło|li|ły)';
/** Up to so many small words between the actor and the deed. */
const SOME = '(?:[^\\s,;.:!?]+ ){0,3}?';
const MANY = '(?:[^\\s,;.:!?]+ ){0,6}?';

/** What was handed over wrong, late, broken or not at all. */
const WRONG = oneOf(
  'zł(?:y|a|ą|e|ego|ej|ym|ych|ymi) | błędn\\p{L}+ | z błęd(?:em|ami) | mylne | mylnie | niewłaściw\\p{L}+ | nieaktualn\\p{L}+ | niepełn\\p{L}+ | niekompletn\\p{L}+',
  'mokr(?:ą|e|y|ych) | niezamknięt\\p{L}+ | niedokręcon\\p{L}+ | krzyw(?:o | e | y | ą) | wadliw\\p{L}+ | uszkodzon\\p{L}+ | zepsut\\p{L}+ | przeterminowan\\p{L}+ | brudn\\p{L}+ | sfałszowan\\p{L}+ | nie te(?:n|go|j|mu)? | nie tę | nie tą | nie to | nie tam',
  'cudz\\p{L}+ | do góry nogami | po terminie | z opóźnieniem | za późno | za mało | za dużo | dwa razy | dwukrotnie | podwójnie | odwrotnie | na opak',
  'bez (?:podpisu | pieczątki | uprzedzenia | śrub\\p{L}* | części | opisu | zgody | zapowiedzi | zawiadomienia | sprawdzenia) | źle | niedbale | byle jak',
);
/** What came of it for the customer. */
const HARM = oneOf(
  'nie | nikt | nic | brak\\p{L}* | zabrak\\p{L}+ | opóźni\\p{L}+ | spóźni\\p{L}+ | wróci\\p{L}+ do nas | przepad\\p{L}+ | zgin\\p{L}+ | zagin\\p{L}+',
  'musia\\p{L}+ | czeka\\p{L}+ | strac\\p{L}+ | odwoła\\p{L}+ | zablokowa\\p{L}+ | wstrzyma\\p{L}+ | podwójn\\p{L}+ | pomył\\p{L}+ | błąd | błęd\\p{L}+',
);
const THEREFORE =
  '(?:dlatego|więc|przez co|stąd|toteż|zatem|i dlatego|i przez to|no i|w efekcie|w rezultacie|i teraz)';
const BECAUSE =
  '(?:bo|gdyż|ponieważ|bowiem|dlatego,? że|stąd,? że|z tego,? że|tym,? że|skoro|z tej przyczyny,? że)';
/** A first person of ours in the clause: we tell what we do about it. */
const OURS = '(?![^,;.]*\\p{L}{2,}(?:śmy|[aeiy]my|łam|łem)(?!\\p{L}))';

const FAMILY =
  '(?:syn|synek|córka|dziecko|dzieci|mąż|żona|matka|mama|ojciec|tata|teściowa|babcia|dziadek|wnuk|wnuczka|brat|siostra|sąsiad(?:ka)?|kolega|koleżanka|gość|goście|znajomy|pies|kot|pracowni(?:k|ca|cy)|lokator(?:ka)?|opiekun(?:ka)?)';
const FAMILY_BROKE = oneOf(
  'zablokowa | skasowa | zgubi | uszkodzi | zepsu | zniszczy | stłuk | rozla | zala | porysowa | połama | przestawi | odłączy | wyrzuci',
  'nacisnę | nacisną | kliknę | kliknął | pomyli | oderwa | zapcha | zarysowa | zbi | pobrudzi | poplami',
);
const FAMILY_DID = '(?:poda|wpisa|odebra|zamówi|podpisa|otworzy|zostawi|włączy|wyłączy|wybra|zaznaczy)';
/** What belongs to the customer and failed. */
const THEIRS =
  '(?:bank|operator|ubezpieczyciel|lekarz|lekarka|pracodawca|telefon|komputer|przeglądarka|skrzynka(?: pocztowa)?|poczta|router|karta|program|antywirus|księgowa|prawnik|agent|pośrednik|dostawca|biuro|przychodnia|szkoła|urząd)';
const THEIRS_DID = oneOf(
  'odrzuci | zablokowa | nie przyj | nie odda | cofnę | cofną | spóźni | zwleka | nie wysła | nie przekaza | nie obsługuj | nie odbier | filtruj | blokuj',
  'nie zaksięgowa | źle | błędnie | pomyli | nie poda | nie potwierdzi | odmówi | zamknę | zamkną | nie dosła | opóźni | wstrzyma',
);
/** A word of thanks stands in the same form: „gdyby nie Pana czujność”. */
const HELPED =
  '(?:czujnoś|pomoc|telefon|uwag|zgłosze|sygnał|cierpliw|spostrzegaw|list|wiadomoś|interwenc|reakcj|trosk|refleks|dociekliw|upór|upor|wyrozumia|zdjęci|opini)\\p{L}*';

/** „Ja nic nie wiem” asks nothing. */
const ASKED = TOLD_OR_ASKED.replace('nie wiem(?:y)?|', '');
const OWNED: Surroundings = {
  sentence: words(
    `${WE_OWN}|(?:a|lecz|ale|jednak) (?:my|ja)(?! (?:tylko|tu|nic))|umow\\p{L}+ (?:\\p{L}+ )?z nami|z nami (?:\\p{L}+ )?umow\\p{L}+|${ASKED}|po naszej stronie|na nasze zlecenie|na nasz koszt|w naszym imieniu|a my|zapłaci(?:liśmy|my)`,
  ),
  before: words(WE_OWN),
  after: words(WE_OWN),
  text: words(WE_OWN),
};
const NOT_OURS = words(
  'nasz\\p{L}* (?!(?:pod|partner|dostawc|przewoźni|kontrahent|wykonawc|operator|poprzedni|zewnętrz))\\p{L}+|burz\\p{L}+|wichur\\p{L}+|śnieg\\p{L}*|śnieży\\p{L}+|mgł\\p{L}+|powodzi|mróz|mrozu|strajk\\p{L}*|przepraszam\\p{L}*,? że|gdy|kiedy|zanim|jeśli|jeżeli|któr\\p{L}+ (?:zapłaci|odda)\\p{L}+',
);

/** A place beside the actor: „koledzy z magazynu”, „zmiana na nocnej dyżurce”. */
const BESIDE = '(?: (?:z|ze|od|na|w|we|przy) [^\\s,;.]+(?: [^\\s,;.]+)?)?';
const HANDED_OVER_WRONG = `${SOME}(?!(?:poprawi|wymieni|naprawi|usunę|znala|wykry|zauważy|odkry|zabra|przepro)\\p{L}*)${DID} ${MANY}${WRONG}`;
const THEREFORE_HARM = `${SOME}(?:nie |nic nie |niczego nie )?${DID}(?: [^\\s,;.]+){0,6},? ${THEREFORE} ${OURS}${MANY}${HARM}`;
const AGAIN_NOTHING =
  '(?:znowu|znów|jak zwykle|oczywiście|jak zawsze|wiecznie|nigdy|kolejny raz|po raz kolejny) (?:\\p{L}+ )?(?:nic |niczego |nikogo )?nie \\p{L}{3,}';

export const BLAME_CLASSES: readonly Trigger[] = [
  // Agencja przysłała nam umowę z błędami; kurier nie wszedł na piętro, dlatego paczka wróciła; zmiana znowu nic nie zapisała.
  {
    says: words(`${BLAMED_SUBJECT}${BESIDE} (?:${HANDED_OVER_WRONG}|${THEREFORE_HARM}|${AGAIN_NOTHING})`),
    unless: { ...OWNED, clause: NOT_OURS },
  },
  // Nie dostała Pani SMS-a, bo operator filtruje takie wiadomości.
  {
    says: latin(
      `, ${BECAUSE}(?<=(?<!\\p{L})${HARM} [^;.!?]{0,90}) (?:niestety |znowu |znów |w tym czasie |akurat |wtedy )?${ANYBODY_ELSE}(?: (?:z|ze|od|na|w|we|przy) [^\\s,;.]+)? ${SOME}(?!(?:ma|mają|jest|są|pracuj|będzie|będą|musi|musiał)\\p{L}*)\\p{L}{3,}(?!\\p{L})`,
    ),
    unless: {
      ...OWNED,
      clause: words(
        `nasz\\p{L}* \\p{L}+|burz\\p{L}+|śnieg\\p{L}*|mgł\\p{L}+|(?:zachorowa|zasłab|umar|zmar|strajk|ogranicz|zamkn|remont|bada|sprawdza|prosi|musi|wymaga)\\p{L}*|(?:zadzwoni|oddzwoni|odpowi|wyśl|przyjd|sprawdz|poda|zwróc|odda)\\p{L}*(?:ę|my|m)`,
      ),
    },
  },
  // Bagaż utknął u przewoźnika, wynik zagubił się w laboratorium.
  {
    says: words(
      `(?:zagubi|zginę|zginą|zaginę|zaginą|utknę|utkną|przepad|zawieruszy|zapodzia|uszkodzi|zniszczy|opóźni|zatrzyma|pomyli|stłuk|potłuk)(?:ł|ła|ło|li|ły|o)? (?:się )?(?:gdzieś )?(?:\\p{L}+ )?(?:w|u|na|podczas|w trakcie|po drodze w) (?!nasz)(?:tamt\\p{L}+ |zewnętrzn\\p{L}+ |inn\\p{L}+ |innym )?(?:transpor|kurier|poczt|sortown|laborator|przewoźni|hurtown|urzęd|celn|central|drugi|lotnisk|producen|dostawc|spedy|(?:pod)?wykonawc|poprzedni|serwisi|drukarn|pralni|księgow|banku (?:nadawc|odbiorc))\\p{L}*`,
    ),
    unless: { ...OWNED, clause: NOT_OURS },
  },
  // Rejestratorka powinna była Panią uprzedzić.
  {
    says: words(
      `${ANYBODY_ELSE}(?: (?:z|ze|od|na|w|we|przy) [^\\s,;.]+)? powin(?:ien|na|ni|no|ny) (?:był[aoy]? |byli |byli )?${SOME}\\p{L}+ć`,
    ),
    unless: {
      ...OWNED,
      clause: words(
        `${NOT_OURS.source}|(?:żaden|żadna|nikt|każd\\p{L}+) |(?:dojecha|przyjecha|dotrze|zadzwoni|przyjś|być|przywie|odda|dostarczy|zjawi)\\p{L}* (?:dziś|jutro|o \\d|do|w|za|między|lada)`,
      ),
    },
  },
  // Na recepcji siedziała praktykantka i się pogubiła.
  {
    says: words(
      `(?:siedzia|sta|pracowa|obsługiwa|przyjmowa|dyżurowa|rozmawia|był|mie)(?:ł|ła|li|liśmy|a)? (?:wtedy |akurat |tego dnia |niestety |tylko |z panem |z panią |na zastępstwie )*(?:\\p{L}+ ){0,2}?(?:stażyst\\p{L}+|praktykant\\p{L}*|uczennic\\p{L}+|ucze(?:ń|nnik)|ktoś (?:now\\p{L}+|na zastępstwo)|now[ay] (?:osoba|dziewczyna|chłopak|pracowni\\p{L}+|kasjer\\p{L}*|kelner\\p{L}*|koleżanka|kolega)|osoba (?:na zastępstwo|z agencji|bez doświadczenia)|zastępstwo)`,
    ),
    unless: OWNED,
  },
  // Nie ma sobie nic do zarzucenia; nie jest naszym pracownikiem; na który nie mamy wpływu.
  {
    says: words(
      oneOf(
        'nie ma(?:my|m|ją)? sobie (?:nic | niczego) do zarzucenia | umywa(?:my|m)? ręce | (?:z | po) nasz(?:ej|ą) (?:strony | stronie) wszystko (?:\\p{L}+ )?(?:gra | działa\\p{L}* | był\\p{L}* | odbył\\p{L}* | przebieg\\p{L}*)(?: \\p{L}+){0,2}',
        '(?:my | ja) (?:zrobiliśmy | zrobiłam | zrobiłem) (?:swoje | wszystko) | (?:my | ja) (?:swoje | swoją część) (?:zrobi | wykona)(?:liśmy | łam | łem)',
        'nie (?:jest | są | był | była | byli) (?:w ogóle )?nasz(?:ym | ą | ymi)? (?:pracowni | kierowc | kurier | lekarz | personel | podwład | ludzi | monter)\\p{L}*',
        'nie (?:podlega | podlegają) (?:nam | naszej | naszemu)(?: \\p{L}+)? | na (?:któr\\p{L}+ | co | kogo) nie (?:mamy | mam | mieliśmy | miałem | miałam) (?:żadnego )?wpływu',
        '(?:ja | my) (?:o tym | o niczym | tego) nic nie wiem\\p{L}* | ja (?:o tym )?nic nie wiem | mnie (?:przy tym | tam | wtedy | tego dnia) nie było | nikt (?:mi | nam) (?:tego | o tym | nic) nie (?:przekaza | powiedzia | zgłosi)\\p{L}*',
        '(?:działa | pracuj | odpowiada | obsługuj | prowadz | zajmuj)\\p{L}* (?:\\p{L}+ ){0,5}?(?:zewnętrzn | niezależn | odrębn)\\p{L}+ (?:podmiot | firm | spółk | operator | dostawc | wykonawc | usługodawc | agencj)\\p{L}*',
      ),
    ),
    unless: { ...OWNED, clause: words('za (?:co|to) odpowiadam\\p{L}*|mimo to|czy') },
  },
  // Takie mamy oprogramowanie z centrali; tak nam ustawili.
  {
    says: words(
      `taki\\p{L}* (?:(?:mamy|nam|mi|tu|tutaj|już|teraz|po prostu) ){1,3}(?:\\p{L}+ )?(?:oprogramow|sprzęt|system|program|towar|przepis|wytyczn|umow|komputer|polecen|cennik|grafik|instrukcj|procedur)\\p{L}*(?: (?:z|od) \\p{L}+)?|(?:odgórn\\p{L}+|z góry|z centrali) (?:\\p{L}+ )?(?:narzuc|ustal|przysz|ustawi|kaza|dosta)\\p{L}*`,
    ),
    unless: OWNED,
  },
  // To Państwa syn zablokował tablet.
  {
    says: words(
      `(?:pana|pani|państwa|pański|pańska|pańskie) ${FAMILY} ${SOME}(?:(?:${FAMILY_BROKE})(?:ł|ła|ło|li|ły)?(?: [^\\s,;.]+){0,3}|${FAMILY_DID}(?:ł|ła|ło|li|ły) ${MANY}(?:${WRONG}|włączon\\p{L}+|otwart\\p{L}+|odkręcon\\p{L}+))`,
    ),
    unless: {
      ...OWNED,
      clause: words(
        `${ASKED}|dziękuj\\p{L}+|przez nas|nasz\\p{L}+ (?:krześl|stoli|schod|podłog)\\p{L}*|dobrze|pomóg\\p{L}*`,
      ),
    },
  },
  // Pani bank odrzucił zwrot.
  {
    says: words(
      `(?:pana|pani|państwa|pański|pańska|pańskie) ${THEIRS} (?:z jakiegoś powodu |z nieznanych przyczyn |niestety |najwyraźniej |znowu )?${SOME}(?:${THEIRS_DID})\\p{L}*`,
    ),
    unless: { ...OWNED, clause: words(`${ASKED}|przez nas|nasz\\p{L}* \\p{L}+`) },
  },
  // Gdyby nie Pana spóźnienie, zabieg odbyłby się o czasie.
  {
    says: words(
      `gdyby nie (?:(?:to|fakt),? że ${READER}|(?:pana|pani|państwa|pańsk\\p{L}+) (?!${HELPED})\\p{L}+)[^.;]{0,90}`,
    ),
    unless: { sentence: words(`${WE_OWN}|dziękuj\\p{L}+|u nas`) },
  },
  // Gdyby podała Pani właściwy numer, przelew nie wróciłby: the harm is theirs by an „if”.
  {
    needs: words('gdyby|jakby'),
    says: words(
      `(?:gdyby|jakby) (?:tylko )?(?![^,;.]*(?:wol|chci|zechc|potrzeb|życzy|zdecyd|mus|pyta|wątpliw|mógł|mogła|nie sta|nie przeszk|nie krzycz|nie dzwoni|czyta|przeczyta|sprawdz|(?<!po)słucha|zapozna|zajrza|zapyta|obserwowa)\\p{L}*)[^,;.]{0,60}(?<!\\p{L})${READER}(?!\\p{L})[^,;.]{0,60}, (?:to )?(?![^.;]*(?<!\\p{L})${READER}(?!\\p{L}))[^.;]*?(?:łby|łaby|łoby|libyśmy|liby|łyby)[^.;,]*`,
    ),
    unless: { sentence: words(`${WE_OWN}|u nas|od nas|dziękuj\\p{L}+|nasz\\p{L}* \\p{L}+`) },
  },
  // Zalanie spowodował sąsiad; umowę przygotowywała kancelaria, ja jej nie czytałem.
  {
    says: words(
      `(?:spowodowa|wywoła|wyrządzi|narobi|zawini)(?:ł|ła|li|ły|ło) (?:to |ją |je |go |tu |niestety |chyba )*(?:${BLAMED_SUBJECT}|człowiek (?:z|od) \\p{L}+|(?:pan|pani) \\p{L}+ (?:z|ze|od) \\p{L}+)|(?:robi|przygotowywa|przygotowa|podpisywa|podpisa|pisa|układa|ustala|wpisywa|liczy|zamawia)(?:ł|ła|li|ły) (?:to |ją |go |je )?${BLAMED_SUBJECT}, (?:a )?(?:ja|my) (?:\\p{L}+ ){0,3}?(?:nie|tylko)`,
    ),
    unless: { ...OWNED, clause: NOT_OURS },
  },
  // Wina leży po stronie szkoły, która przysłała listę; opóźnienie mamy przez urząd.
  {
    says: words(
      `(?:win[aęy]|odpowiedzialność|błąd|przyczyn[aęy]|problem) (?:\\p{L}+ ){0,2}?(?:leży|leżał[ao]?|jest|stoi|spoczywa|tkwi) po stronie \\p{L}+, któr\\p{L}+|(?:opóźni|zwłok|problem|kłopot|brak|bałagan|zamiesza|przerw|błąd|pomyłk|zaległoś|podwyżk)\\p{L}* (?:\\p{L}+ ){0,2}?przez (?!(?:nas|nasz|mnie|moj|mój|to|tę|tą|ten|te|cał|\\d|godzin|dwa|dwie|trzy|kilka|kilkanaście|pół|telefon|internet|pomyłk|omyłk|nieuwag|przypadek|pana|panią|państwa|chwil|kolejn|dzień|dwanaście|tydzień|miesiąc|cały)(?!\\p{L}{4}))\\p{L}{3,}`,
    ),
    unless: { ...OWNED, clause: NOT_OURS },
  },
  // Biuro podróży nie miało na to wpływu; takie wytyczne przyszły z ministerstwa.
  {
    says: words(
      `nie (?:ma|mamy|mam|miał|miała|miało|mieli|mieliśmy) (?:\\p{L}+ )?na (?:to|nich|niego|nią|tych \\p{L}+|takie \\p{L}+) (?:żadnego |najmniejszego )?wpływu|(?:wytyczn|polecen|decyzj|instrukcj|zarządzen|nakaz|przepis)\\p{L}* (?:\\p{L}+ )?(?:przysz|dosta|narzuc|wyda|zesz)\\p{L}* (?:\\p{L}+ )?(?:z|od) (?:ministerstw|central|gór|zarząd|dyrekcj|nfz|kuratori|sanepid|urzęd|gmin|unii|brukseli|warszawy)\\p{L}*|system (?:niestety |po prostu |zawsze |u nas )*(?:sam|automatycznie|z automatu) (?:usuwa|kasuje|nalicza|zamyka|anuluje|odwołuje|wyrzuca|rozłącza|przydziela|losuje|decyduje)`,
    ),
    unless: OWNED,
  },
  // Podciął korzenie, a my dostajemy skargi; to kwestia Pani telefonu; źle wypełnił Pan druk.
  {
    says: words(
      eitherOf(
        'to (?:kwestia|wina|sprawa|problem|usterka) (?:pana|pani|państwa|pańsk\\p{L}+) (?!(?:bezpieczeństw|wygod|komfort|decyzj|wybor|zdrowi|zaufani|prawo|praw)\\p{L}*)\\p{L}+',
        '(?:powsta|uszkodzi|wydarzy|zdarzy|pęk|popsu|zepsu)\\p{L}* (?:się )?(?:już |dopiero |zapewne |prawdopodobnie |po prostu )*(?:u (?:pana|pani|państwa)|po (?:odbiorze|wyjściu|wydaniu)|w (?:pana|pani|państwa) (?:domu|rękach|samochodzie|mieszkaniu))',
        'zawi(?:ódł|odła|nił|niła|niło) (?:tu |tutaj )?(?:człowiek|czynnik ludzki|ktoś|jedna osoba)',
        '(?:wprowadza|wprowadzi|wpisywa|wpisa|ustala|nalicza|wystawia|odczytywa|dostarcza|montowa|pakowa)(?:ł|ła|li) (?:to |je |ją |go )?(?:pośrednik|agent|kurier|dostawca|(?:pod)?wykonawca|producent|agencja|firma \\p{L}+|operator|poprzedni\\p{L}* \\p{L}+|zewnętrzn\\p{L}+ \\p{L}+)',
        `(?:źle|błędnie|niewłaściwie|niepoprawnie|niedokładnie|nieczytelnie) (?:wypełni|wpisa|poda|zaznaczy|wybra|podłączy|przechowywa|założy|zmierzy|zapakowa|zaadresowa|odczyta)(?:ł|ła|li) ${READER}`,
      ),
    ),
    unless: { ...OWNED, clause: words('jeśli|jeżeli|gdyby|czy|nasz\\p{L}* \\p{L}+') },
  },
  {
    says: words(
      `${BLAMED_SUBJECT}${BESIDE} (?:(?:[^\\s;.]+ ){1,6}?a (?:my|nam|nas|do nas) (?:teraz |potem )?(?:dostaje|zbiera|obrywa|cierpi|musimy|słucha|tłumaczy|sprząta|płac|skarg|pretensj)\\p{L}*|nie (?:dał|dała|dało|dali) (?:nam|mi) znać)`,
    ),
    unless: OWNED,
  },
  // Wzięło się to stąd, że nie zaktualizował Pan danych.
  {
    says: words(
      `${BECAUSE} ${READER} (?:\\p{L}+ )?nie (?!(?:dosta|otrzyma|mia|móg|mog|musia|zdąży|doczeka|wiedzia|usłysza|zasta|zna|czeka|widzia|pozna|spa|zjad|został|był|chcia|powin|zapłaci)\\p{L}+)\\p{L}+(?:ł|ła|li)(?!\\p{L})(?: [^\\s,;.]+){0,4}|${BECAUSE} (?:\\p{L}+ ){0,2}?nie (?!(?:dosta|otrzyma|mia|móg|mog|musia|zdąży|doczeka|wiedzia|usłysza|zasta|zna|czeka|zauważy|widzia|pozna|spa|zjad|odpocz|zosta|był|chcia|powin|zapłaci|kupi|przyjmuj|zgadza)\\p{L}+)\\p{L}+(?:ł|ła|li) (?:się |nam |mi )?${READER}(?: [^\\s,;.]+){0,4}`,
    ),
    unless: {
      ...OWNED,
      sentence: words(
        `${WE_OWN}|${TOLD_OR_ASKED}|dzwonię|piszę|piszemy|dzwonimy|pytam|przychodzę|zostawi(?:łam|łem|liśmy)|wysyła(?:m|my)|wysła(?:łam|łem|liśmy)|dziękuj\\p{L}+|przedłuż\\p{L}+|przypominam\\p{L}*`,
      ),
    },
  },
  // (…), nie nasz serwis.
  {
    says: latin(
      `(?:, |,? a )nie (?<=(?<!\\p{L})(?:to|zrobi\\p{L}*|zawini\\p{L}*|uszkodzi\\p{L}*|zablokowa\\p{L}*|pomyli\\p{L}*|zgubi\\p{L}*|ustala|decyduje|odpowiada|nalicza|pobra\\p{L}*) [^.;!?]{2,70})(?:my|ja|nasz\\p{L}* \\p{L}+|(?:ten |ta |to )?(?:bank|hotel|sklep|szpital|serwis|urząd|salon|przychodnia|biuro|szkoła|spółka|operator|kolej|teatr|apteka))(?=[.,;!]|$)`,
    ),
    unless: OWNED,
  },
  // Wykonawca przerwał prace, z umowy z nim wynika …: a stranger's name for what we are to answer for.
  {
    says: words(
      `(?:efekt|skutek|wynik|konsekwencj|rezultat|następstw)\\p{L}* (?:\\p{L}+ ){0,3}?(?:niesolidno|opieszało|niedbal|bałagan|braku organizacji|niekompeten|pośpiech|zaniedb|błęd|niefrasobliw)\\p{L}* (?:\\p{L}+ ){0,2}?${BLAMED_STEMS}`,
    ),
    unless: OWNED,
  },
];
