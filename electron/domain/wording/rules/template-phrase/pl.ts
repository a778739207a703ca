import { eitherOf } from '../../lexicon/polish-list.ts';
import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { TemplatePhrasePatterns } from './patterns.ts';

const TROUBLE =
  '(?:niedogodnoś(?:ci|ć|ciom|ciami)|utrudnieni(?:a|e|ami|om)|utrudnień|niedogodności|nieprzyjemności|przykrości|trudności|komplikacje|zamieszanie|kłopot(?:y|u|ów)?|problem(?:y|u|ów)?|dyskomfort|nieporozumieni[ea])';
/** The same in any case, beside a word of regret. */
const TROUBLES =
  '(?:niedogodnoś|komplikacj|niewyg[oó]d|dyskomfort|nieprzyjemnoś|perturbacj|trudnoś|kłopot|niedociągnię|fatyg|niekomfort|następstw|przykroś|uciążliwoś|utrudnie|problem)\\p{L}*';
const ALL_KINDS =
  '(?:wszelkie |wszystkie |zaistniałe |powstałe |spowodowane |wynikłe |wynikające |związane z tym |te |to |tę |doznane |wynikające z tego |małe |całe |zaistniałą |powstałą )*';
const THANKED = '(?:państwu |panu |pani )?(?:z góry |bardzo |serdecznie )?za ';
const PATIENCE = '(?:cierpliwość|wyrozumiałość|zrozumienie|zaufanie|wsparcie)';

const PHRASES = [
  eitherOf(
    `(?:przepraszam\\p{L}*|przeprosić|ubolewa\\p{L}*|wybacz\\p{L}*|żałuj\\p{L}*|ubolewanie)(?: \\p{L}+){0,3}? ${ALL_KINDS}${TROUBLES}(?! (?:z|ze|przy|podczas) )`,
    `(?:za |nad )${ALL_KINDS}(?:napotkan\\p{L}+ |wszystkie |przykre )?${TROUBLES} (?:\\p{L}+ )?przepraszam\\p{L}*`,
    `(?:za |nad )?${ALL_KINDS}(?:niedogodnoś(?:ci|ć|ciom|ciami)|utrudnieni(?:a|e|ami|om))`,
    `za ${ALL_KINDS}${TROUBLE}(?= (?:i|oraz|a także)|[.,!]|$)`,
  ),
  `(?<!(?<!\\p{L})nie )(?:pro(?:simy|szę)|licz(?:ymy|ę)|prosząc|ufamy) (?:uprzejmie |uprzejmie państwa |państwa |pana |panią )?(?:o|na) (?:\\p{L}+ )?(?:wyrozumiałość|zrozumienie|cierpliwość)|(?<!(?<!\\p{L})nie )pro(?:simy|szę) o przyjęcie(?: (?:\\p{L}+ ){0,3}?(?:przeprosin|wyrazów|szacunku))?|zrozumieni[ea] (?:\\p{L}+ )?sytuacji`,
  `(?:dzięk(?:uję|ujemy|i)|dziękując) ${THANKED}(?:\\p{L}+ )?${PATIENCE}(?:(?: i|,| oraz) (?:\\p{L}+ )?${PATIENCE})?`,
  eitherOf(
    '(?:w związku z|za|z powodu|wobec|nad) (?:\\p{L}+ )?(?:zaistniał|powstał|opisan|przedstawion)\\p{L}+ (?:sytuacj|zdarzeni|problem|okoliczno|trudno|kłopot)\\p{L}+',
    '(?:za|z powodu|nad|w związku z) (?:t[ęąey]j?|tym|całą|całej|powyższ\\p{L}+|tego typu) (?:sytuacj|zdarzeni|incyden|przypadk)\\p{L}+',
    '(?:za|nad) (?:ten|to) (?:\\p{L}+ )?(?:incydent|zdarzenie|zajście|wydarzenie)(?=[.,!]|$)',
    'przyjąć (?:\\p{L}+ )?wyrazy (?:\\p{L}+ )?ubolewania|przepraszam\\p{L}* za zaistniał\\p{L}+ \\p{L}+',
    'za zaistniałe',
  ),
  '(?:opini\\p{L}+|uwag\\p{L}+|zdanie|głos|sugesti\\p{L}+) (?:\\p{L}+ ){0,3}?(?:jest|są|to|pozostaje|pozostają) (?:\\p{L}+ ){0,3}?(?:najważniejsz|priorytet|ważn|cenn|istotn|bezcenn|wartościow)\\p{L}*|(?:szanuj|cenim|ceni)\\p{L}* (?:sobie )?(?:\\p{L}+ )?(?:każd\\p{L}+ |wszystkie |państwa |pana |pani )?(?:opini\\p{L}+|klient\\p{L}*|uwag\\p{L}*|głos\\p{L}*|szczeroś\\p{L}*|czas\\p{L}*)|(?:każda|wszystkie) (?:opini|uwag)\\p{L}+ (?:jest|są) (?:dla nas )?(?:\\p{L}+ )?(?:ważn|cenn|istotn)\\p{L}*',
  '(?:dzięk(?:uję|ujemy)|dziękując) (?:państwu |panu |pani )?za (?:\\p{L}+ )?(?:cenn|wartościow|wszelk|każd|konstruktywn)\\p{L}+ (?:opini|uwag|sugesti|wskazów|komentarz|krytyk|informacj)\\p{L}*|(?:dzięk(?:uję|ujemy)) (?:państwu |panu |pani )?za (?:podzielenie się|dzielenie się|wyrażenie|przekazanie|wystawienie|zostawienie) (?:\\p{L}+ ){0,3}?(?:opini|uwag|wraż|doświadcz|spostrz)\\p{L}+(?=[.!]|$| z nami)',
  '(?:odbiega|odbiegał|nie spełni|dalek|nie sprosta|poniżej)\\p{L}* (?:\\p{L}+ ){0,3}?(?:od )?(?:nasz(?:ych|ym)|przyjęt\\p{L}+|obowiązując\\p{L}+) (?:\\p{L}+ )?standard\\p{L}+|nie (?:jest|są|był[ao]?) (?:to )?(?:nasz\\p{L}* )?standard\\p{L}*(?:,? jaki\\p{L}*)?|nie (?:takie|taki) (?:są |jest )?(?:nasz\\p{L}+ )?standard\\p{L}*',
  'nie (?:przebieg\\p{L}+|był[aoy]?|poszł\\p{L}+) (?:\\p{L}+ )?zgodn\\p{L}+ z (?:\\p{L}+ )?oczekiwani\\p{L}+|nie (?:spełni(?:ł[aoy]?|liśmy)|sprosta(?:ł[aoy]?|liśmy)) (?:\\p{L}+ ){0,2}?(?:oczekiwa\\p{L}+)|(?:zawied(?:liśmy)|zawi(?:ódł|odła|odło|odły)) (?:\\p{L}+ ){0,2}?oczekiwani\\p{L}+',
  eitherOf(
    'dzięk(?:uję|ujemy) (?:państwu |panu |pani )?za (?:poświęcony (?:nam )?czas|czas poświęcony)(?: (?:i|oraz) \\p{L}+(?: się)?(?: \\p{L}+)?)?',
    'ufamy(?:, że)?|wierzymy,? że|z nadzieją na',
    'liczymy na (?:\\p{L}+ ){0,2}?(?:współprac|zrozumie|wyrozumia)\\p{L}*',
    '(?:prosimy|proszę) (?:\\p{L}+ )?dać nam (?:\\p{L}+ ){0,2}?szansę',
    '(?:jeszcze jedną|drugą|kolejną) szansę|pragniemy (?:\\p{L}+ ){0,2}?gościć|jesteście wyrozumiali',
    '(?:za|są) (?:\\p{L}+ )?(?:cenne|wartościowe) (?:spostrzeżeni|uwagi|wskazów|sugesti)\\p{L}*',
    'wdzięczni za (?:każd|wszelk)\\p{L}+ (?:\\p{L}+ )?(?:krytyk|uwag|opini|sygna)\\p{L}*',
    '(?:opini|głos|zdani|uwag|sygnał|reklamacj)\\p{L}* (?:\\p{L}+ ){0,3}?(?:ma(?:ją)? dla nas|się (?:\\p{L}+ ){0,2}?licz|liczy się|pomaga(?:ją)? nam|są dla nas|jest dla nas)\\p{L}*',
    'dzięki (?:takim|tym|państwa|pana|pani) (?:\\p{L}+ )?(?:sygnał|uwag|opini|głos|wiadomoś|zgłosze)\\p{L}*',
    'są dla nas (?:\\p{L}+ ){0,2}?(?:źródł|lekcj|wskazówk|drogowskaz|impuls|bodźc)\\p{L}*',
    'stajemy się lepsi|stawać się lepszymi|(?:być|stać się) lepsz\\p{L}+',
    'doceniamy (?:\\p{L}+ )?(?:lojalnoś|zaufani|szczeroś|opini|uwag|cierpliw)\\p{L}*',
    'nie takiej (?:obsługi|jakości)|to nie jest poziom|jak cenn\\p{L}+ (?:jest|są)',
    '(?:tego|ten) przykrego incydentu|kłaniamy się|podnoszą państwo jakość',
    'mamy nadzieję,? (?:że|iż) (?:\\p{L}+ ){0,6}?(?:okaż|pobłaż|nie (?:wpłyn|zniechęc|zaważ|zepsu|zraz)|zechc|zosta(?:ną|nie)|wróc|powróc|zaufa|ponownie|skorzysta|da nam|dadzą nam|zrozumi|spotka|będzie)\\p{L}*',
    'mamy nadzieję na (?:\\p{L}+ )?(?:współprac|wyrozumia|zrozumie|ponown)\\p{L}*',
    '(?:wyrażamy|żywimy) nadzieję',
    'dziękujemy,? że (?:są|jest|pozostają|zostają) (?:państwo|pan|pani) z nami',
  ),
  '(?:tak[ai]|ta|t[ae]go typu|podobn[ae]|opisan[ae]|powyższa) (?:sytuacj|zdarzeni|zachowani|rzecz)\\p{L}* (?:w ogóle |nigdy )?nie powin(?:na|no|ny) (?:\\p{L}+ )?(?:się |mieć |zaistnieć|wydarzyć|zdarzyć)\\p{L}*(?: (?:zdarzyć|wydarzyć|miejsca))?',
].join('|');

export const PL: RuleWords<TemplatePhrasePatterns> = {
  patterns: {
    phrases: words(PHRASES),
  },
  suggest: (facts) =>
    `Przepraszamy za to, co wydarzyło się ${facts.date ?? '[data]'}${facts.time === undefined ? '' : ` o ${facts.time}`} (${facts.matter ?? '[co się stało]'}). Skutek był taki: ${facts.effect ?? '[skutek]'}.`,
  examples: {
    bad: [
      'Przepraszamy za wszelkie niedogodności.',
      'Prosimy o wyrozumiałość.',
      'Dziękujemy za cierpliwość i zrozumienie.',
      'Bardzo nam przykro z powodu tej sytuacji.',
      'Państwa opinia jest dla nas bardzo ważna.',
      'Przepraszamy za powstałe utrudnienia.',
      'Cenimy sobie każdą opinię.',
      'Przepraszamy za kłopot.',
    ],
    good: [
      'Przepraszamy za niedogodności związane z wyłączeniem prądu 3 maja.',
      'Przepraszamy za utrudnienia przy wejściu na peron drugi.',
      'Dziękujemy za cierpliwość przy szukaniu Pana walizki.',
      'Przepraszamy za omyłkowe odcięcie linii telefonicznej.',
      'Przepraszamy, że Pani pokój oddano komu innemu.',
      'Dziękujemy za zwrócenie uwagi na błędny rachunek.',
      'Przepraszamy za kłopot z reklamacją kurtki.',
      'Przepraszamy za niedogodność, jaką był drugi przyjazd do oddziału.',
      'Dziękuję, że czekała Pani dwie godziny z córką.',
      'Przepraszamy za problemy z internetem w ubiegłym tygodniu.',
    ],
  },
};
