/**
 * A sentence with any of these says sorry, mends, gives, thanks, promises, feels with the customer or tells how to reach us: it tells
 * no cause. A letter of \p{L} is written out, as word-pattern.ts explains.
 */
const NO_CAUSE =
  '(?:pan|panu|pani|panią|państwo|państwu)(?!\\p{L})|(?:wybra|przestawi|usunę|zmieni|zgłosi|poinformowa|przekierowa|odłoży|zabezpieczy|zabezpiecz|opłaci|przeszuka|włączy|założy|zmierzy|zaufa|wiedzia|widzia|chc)(?:liśmy|łam|łem|ę|emy)|jeszcze nie|nie wiem|przepr|przykro|ubolewa|żałuj|wstyd|wybacz|dzięku|wdzięczn|rozumie|wyobraża|współczuj|wiem[,y ]|zwr(?:ó|a)c|odda(?:m|l|j|ł)|przela|przele|wypła|dopła|odejm|odlicz|obniż|anulow|umorz|skreśli|wymieni|napraw|przywr|zaprasza|dołącz|załącz|dokład|dorzuc|gratis|bezpłat|rekompens|zadośćuczyn|bon |voucher|rabat|zniżk|dzwoni|zadzwoń|telefon|pod numer|numer(?:em)? \\d|odpowiem|odpisz|napisz|proszę|prosimy|jeśli|jeżeli|gdyby(?:m|ś| )(?!śmy)|rzeczni|odwoła|skarg|odtąd|od (?:dziś|dzisiaj|teraz|jutra|poniedz|wtork|środy|czwart|piątk|sobot|niedziel)|(?:będzie|będą|będę|będziemy|zostan)|poważaniem|szacunk|pozdraw|pozdrow|szanown|drog[ia] pan|sprawdza(?:m|my)|zbada|ustalimy|powinn|należał|nasz\\p{L}* (?:win|błąd|błęd)|wyślę|wysyła|prześl|dostanie|otrzyma|przyśl|przywioz|przywiez|przywió|dowiez|dowió|poprawi|skoryg|osobiście|zł(?!\\p{L})|działa od|na koszt|zapisał[ae]?m pan|umówi|zarezerw|pilnuje|sprawdzają|codziennie|co (?:tydzień|miesiąc|wieczór)';

/** What a plain story tells when it is that of a cause: who of us did what, what gave way, what stood where. Past tense. */
const PAST = '\\p{L}{2,}(?:ł|ła|ło|li|ły|liśmy|łyśmy|łem|łam)';

/** A whole sentence in the past tense that does nothing but tell. */
export const STORY = `^(?![^]*(?<!\\p{L})(?:${NO_CAUSE}))(?=[^]{24,}[.!?]["”]?$)(?=[^]*(?<!\\p{L})${PAST}(?!\\p{L}))[^]+`;
