import { eitherOf, oneOf } from '../../lexicon/polish-list.ts';
import { READER, WE_DID, WE_ERRED } from '../../lexicon/polish-words.ts';
import { words } from '../../word-pattern.ts';
import type { Surroundings, Trigger } from '../trigger.ts';

/** Regret of what the reader felt, expected or thought, with no word of what caused it. */

const SORRY =
  '(?:przykro|przepraszam\\p{L}*|przeprasza|żałuj(?:ę|emy)|żal (?:mi|nam)|ubolew\\p{L}+|szkoda|smutno (?:mi|nam)|bolej(?:ę|emy)|głupio (?:mi|nam)|współczuj\\p{L}+)(?: (?:mi|nam|mnie|nas|jest|bardzo|niezmiernie|szczerze|ogromnie|to|tylko|za to|nad tym|z tego powodu))*';
const FELT = oneOf(
  'zezłości | rozzłości | zdenerwowa | zmartwi | martwi | wzburzy | rozżali | zestresowa | zniechęci | rozczarowa | poirytowa | zirytowa | oburzy',
  'obrazi | urazi | przestraszy | zawstydzi | zasmuci | zniesmaczy | rozgniewa | pogniewa | uniós | unios | zaniepokoi | zraził | zrazi | sfrustrowa',
);
const FEELS = oneOf(
  'denerwuje | martwi | złości | gniewa | niepokoi | obraża | irytuje | stresuje | frustruje | oburza | przejmuje | unosi | wstydzi | boi | wścieka',
  'denerwują | martwią | złoszczą | gniewają | niepokoją | obrażają | irytują | stresują | oburzają | przejmują',
);
const EXPECTED = '(?:spodziewa|oczekiwa|liczy|wyobraża|marzy|wymarzy|miał[aoi]? nadziej)';
const CAUSE_NAMED: Surroundings = {
  sentence: words(
    eitherOf(
      WE_ERRED,
      `(?!(?:zirytowa|zdenerwowa|urazi|obrazi|rozczarowa|zasmuci|zmartwi|oburzy)\\p{L}+)\\p{L}+${WE_DID}|bo`,
      'ponieważ|gdyż|gdy|kiedy|po tym,? jak|skoro|nikt|przez nas\\p{L}*|przeze mnie',
      'a (?:my|ja|dosta|otrzyma|zasta)\\p{L}*|nasz\\p{L}* (?:błąd|błęd|pomył|zaniedb|win)\\p{L}*',
      '\\d+ (?:minut|godzin|dni)\\p{L}*|tymczasem|zamiast',
    ),
  ),
};

export const FEELING_CLASSES: readonly Trigger[] = [
  // że oczekiwał Pan czegoś innego
  {
    says: words(
      `${SORRY},? (?:że|iż) (?:[^\\s,;.]+ ){0,3}?(?:${EXPECTED}\\p{L}* (?:się )?(?:${READER} )?(?:się )?|${READER} (?:się )?${EXPECTED}\\p{L}* (?:się )?)(?:na |po nas |od nas )?(?:czegoś|kogoś|więcej|inn\\p{L}+|lepsz\\p{L}+|wyższ\\p{L}+|innej|sobie)(?: \\p{L}+)?`,
    ),
    unless: CAUSE_NAMED,
  },
  // że się Pani zezłościła; że się pani denerwuje
  {
    says: words(
      `${SORRY},? (?:że|iż) (?:tak |aż tak |się |to |${READER} |bardzo |z tego powodu |przez to )*(?:(?:${FELT})(?:ł|ła|li|ł[ao]?)?|${FEELS})(?: (?:się|${READER}|tak|bardzo|z tego powodu|przez to|tym|tą sprawą|o to|na nas))*(?=[.,;!?]|$)`,
    ),
    unless: { sentence: words(`${CAUSE_NAMED.sentence?.source ?? ''}|że (?:\\p{L}+ )?musia\\p{L}+`) },
  },
  // że wizyta tak Pana zniechęciła; że czuje się Pan pokrzywdzony; że zrobiło się Pani przykro
  {
    says: words(
      `${SORRY},? (?:że|iż) (?:[^\\s,;.]+ ){0,5}?(?:(?:pana|panią|państwa) (?:\\p{L}+ )?(?:${FELT})(?:ł|ła|ło|li|ły)?|(?:${FELT})(?:ł|ła|ło|li|ły)? (?:\\p{L}+ )?(?:pana|panią|państwa))(?!\\p{L})|${SORRY},? (?:że|iż) (?:[^\\s,;.]+ ){0,3}?(?:(?:po)?czu(?:je|ją|ł|ła|li) się ${READER}|${READER} (?:się )?(?:po)?czu(?:je|ją|ł|ła|li)(?: się)?) (?:\\p{L}+ ){0,2}?\\p{L}+(?:ony|ona|any|ana|ęty|ęta|eni|ani|ęci|yty|yta)(?!\\p{L})|${SORRY},? (?:że|iż) zrobiło się (?:panu|pani|państwu) (?:\\p{L}+ )?(?:przykro|głupio|smutno|źle|nieprzyjemnie|niezręcznie|wstyd)`,
    ),
    unless: CAUSE_NAMED,
  },
  // że rozmowa zostawiła w Pani złość; że stracił Pan do nas zaufanie
  {
    says: words(
      `${SORRY},? (?:że|iż) (?:[^\\s,;.]+ ){0,4}?(?:zostawi|pozostawi|wywoła|wzbudzi|obudzi|budzi)\\p{L}* (?:w|u) (?:panu|pana|pani|panią|państw\\p{L}*) (?:\\p{L}+ )?(?:złoś|żal|uraz|niesmak|gniew|smut|niechę|rozgorycz|wątpliw|lęk|niepok|emocj|wspomn|odczuc)\\p{L}*|${SORRY},? (?:że|iż) (?:[^\\s,;.]+ ){0,2}?(?:utraci|straci)(?:ł|ła|li) ${READER} (?:do nas |w nas )?(?:zaufani|wiar|serc|cierpliw|sympati|ochot)\\p{L}*(?: [^\\s,;.]+){0,3}`,
    ),
    unless: CAUSE_NAMED,
  },
  // że nie jest Pan zachwycony; że czują się Państwo u nas obco
  {
    says: words(
      `${SORRY},? (?:że|iż) (?:[^\\s,;.]+ ){0,2}?nie (?:jest|są|był[aoi]?|byli) ${READER} (?:\\p{L}+ )?(?:zachwycon|zadowolon|ukontentowan|pod wrażeniem|szczęśliw|przekonan|usatysfakc)\\p{L}*|${SORRY},? (?:że|iż) (?:[^\\s,;.]+ ){0,2}?(?:po)?czu(?:je|ją|ł|ła|li) się ${READER} (?:\\p{L}+ ){0,2}?(?:obco|nieswojo|gorzej|samotnie|niepewnie|niekomfortowo|nieważn|głupio|jak intruz|jak petent)\\p{L}*`,
    ),
    unless: CAUSE_NAMED,
  },
  // za Pani złe samopoczucie
  {
    says: words(
      `${SORRY} (?:za|z powodu|nad|wobec) (?:pan|pań|państw)\\p{L}* (?:\\p{L}+ )?(?:samopoczuci|nastr[oó]j|humor|łz|nerw|stres|niezadowoleni|gniew|złoś|frustracj|rozżaleni|odczuci|emocj|wrażeni|dyskomfort|niepok[oó]j|zdenerwowani|smut|żal)\\p{L}*`,
    ),
    unless: CAUSE_NAMED,
  },
  // że pobyt nie spełnił Pani oczekiwań
  {
    says: words(
      `${SORRY},? (?:że|iż) (?!pogod)(?:(?!pogod)[^\\s,;.]+ ){1,4}?nie (?:spełni|sprosta|zaspokoi|odpowiada|odpowiedzia|dorówna)(?:ł|ła|ło|li|ły) (?:\\p{L}+ ){0,2}?(?:oczekiwani|wyobrażeni|wymagani|gust|oczekiwań|wyobrażeń|wymagań)\\p{L}*`,
    ),
    unless: CAUSE_NAMED,
  },
  // że uznała Pani rozmowę za obraźliwą; że zupa Panu nie podeszła
  {
    says: words(
      `${SORRY},? (?:że|iż) (?:[^\\s,;.]+ ){0,2}?(?:uzna|potraktowa|odebra|zrozumia|postrzega|widzia)(?:ł|ła|li) ${READER} (?:[^\\s,;.]+ ){0,4}?(?:za|jako) \\p{L}+|${SORRY},? (?:że|iż) (?:[^\\s,;.]+ ){0,3}?nie (?:podesz|przypad|trafi|pasowa|odpowiada|zachwyci|przekona|porwa|zaskoczy|uję|urzek)\\p{L}*(?: (?:pan|pań|państw)\\p{L}*)?(?: do gustu| w gust\\p{L}*)?(?=[.,;!]|$)`,
    ),
    unless: CAUSE_NAMED,
  },
];
