import { eitherOf } from '../../lexicon/polish-list.ts';
import { READER, WE_DID, WE_ERRED } from '../../lexicon/polish-words.ts';
import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { admits } from '../suggested.ts';
import { triggers } from '../trigger.ts';
import { FEELING_CLASSES } from './polish-classes.ts';
import type { Triggers } from '../trigger.ts';

const SORRY =
  '(?:przykro|przepraszam\\p{L}*|żałuj(?:ę|emy|e)|żal (?:mi|nam)|ubolew\\p{L}+|ubolewanie\\p{L}*|szkoda|smuci (?:mnie|nas)|martwi (?:mnie|nas)|wyrazy (?:ubolewania|żalu)|przeprosiny)';
/** Pan, Panią, Państwa and the small words between a verb and what it says. */
const LITTLE = '(?:\\p{L}+ ){0,3}?';
const HURT =
  '(?:uraż|dotknię|obraż|zlekceważ|zawiedz|zawied|oszukan|pominię|skrzywdz|upokorz|zignorow|niezadowol|nieusatysfakcj|rozczarow|zdenerwow|zirytow|rozgorycz|poirytow|rozżal|oburz|zaniepokoj|zestresow|niedocen|niekomfort|źle|zł[yaieą](?!\\p{L})|nieswojo|zranion|potraktowan)\\p{L}*';
const FEELING =
  '(?:odczuci|odczuć|poczuci|wraże[nń]|rozczarowani|rozgoryczeni|niezadowoleni|zdenerwowani|oburzeni|frustracj|irytacj|rozżaleni|niesmak|opini|ocen|złoś|emocj)\\p{L}*';
const PERCEIVED =
  '(?:odebra|odczyta|odczu|zrozumia|zinterpretowa|zapamięta|postrzega|oceni|widz|uważa|sądzi|myśl|odbiera|uzna|potraktowa|czuj|czuł)\\p{L}*';

/** What comes after „przykro mi” when the feeling itself is what is regretted. */
const REGRETTED = [
  // że tak to Pani odebrała, że ocenia nas Pani surowo
  `(?:,? ?że|,? ?iż) ${LITTLE}(?:tak|źle|negatywnie|inaczej|to|w ten sposób|jako|surowo|krytycznie) (?:\\p{L}+ ){0,2}?${PERCEIVED}`,
  `(?:,? ?że|,? ?iż) ${LITTLE}${PERCEIVED} (?:\\p{L}+ ){0,3}?(?:tak|źle|negatywnie|jako|surowo|krytycznie|w ten sposób)`,
  // że poczuł się Pan urażony, że jest Pani niezadowolona
  `(?:,? ?że|,? ?iż) ${LITTLE}(?:po)?czu(?:je|ją|ł|ła|li|liście)(?: się)? (?:\\p{L}+ ){0,2}?(?:${HURT})`,
  `(?:,? ?że|,? ?iż) ${LITTLE}(?:jest|są|był[aoi]?|byli|pozostaje|został[aoi]?|wyszed\\p{L}*|wyszł\\p{L}+) (?:\\p{L}+ ){0,3}?(?:niezadowol|nieusatysfakcj|rozczarow|zdenerwow|zirytow|rozgorycz|rozżal|oburz|poirytow|uraż|obraż)\\p{L}*`,
  `(?:,? ?że|,? ?iż) ${LITTLE}nie (?:jest|są|był[aoi]?|byli|(?:po)?czu(?:je|ją|ł|ła|li)(?: się)?) (?:\\p{L}+ ){0,4}?(?:usatysfakcj|zadowol|przekonan|ukontentow|mile|dobrze|komfort|swobod|ważn|bezpieczn|wysłuchan|doceni|szanowan|traktowan|zrozumian|jak gość|jak u siebie)\\p{L}*`,
  `(?:,? ?że|,? ?iż) (?:\\p{L}+ ){0,5}?z (?:poczuci|wrażeni|niesmak|uczuci)\\p{L}*`,
  `(?:,? ?że|,? ?iż) (?:\\p{L}+ ){0,5}?nie (?:jest|był[aoy]?|są|okaza\\p{L}+ się|wyda\\p{L}+ się) (?:\\p{L}+ ){0,3}?(?:satysfakcj|zadowalaj|przekonuj|wystarczaj|po (?:pan|państw))\\p{L}*`,
  // że się Pani zdenerwowała
  `(?:,? ?że|,? ?iż) ${LITTLE}(?:się (?:\\p{L}+ )?)?(?:zdenerwowa|zirytowa|obrazi|rozczarowa|oburzy|uniós|unios|poczu)\\p{L}*(?: ${READER})?(?: się)?(?=[.,;!]|$)`,
  `(?:,? ?że|,? ?iż) (?:\\p{L}+ ){0,5}?(?:dotknę|urazi|zabola|zrani|zdenerwowa|zirytowa|rozczarowa|zasmuci|oburzy|zaniepokoi)\\p{L}* (?:pan|państw)\\p{L}*(?=[.,;!]|$)|(?:,? ?że|,? ?iż) (?:\\p{L}+ ){0,4}?(?:pan(?:a|ią)|państwa) (?:\\p{L}+ )?(?:dotknę|urazi|zabola|zrani|zdenerwowa|zirytowa|rozczarowa|zasmuci|oburzy|zaniepokoi)\\p{L}*`,
  // że ma Pani takie odczucia
  `(?:,? ?że|,? ?iż) ${LITTLE}(?:ma|mają|odniós\\p{L}*|odnios\\p{L}+|odnieść|odnosi) ${LITTLE}(?:tak|negatywn|złe|niemił|nieprzyjemn|niemiłe|wrażenie)\\p{L}*`,
  // że nasza decyzja wywołała rozgoryczenie, pozostawiła negatywne wrażenie
  `(?:,? ?że|,? ?iż) (?:\\p{L}+ ){0,5}?(?:wywoła|wzbudzi|spowodowa|budzi|pozostawi|wywar|pozosta)\\p{L}* (?:\\p{L}+ ){0,3}?(?:${FEELING})`,
  `(?:,? ?że|,? ?iż) (?:\\p{L}+ ){0,4}?(?:nie spotka\\p{L}+ się z (?:\\p{L}+ ){0,2}?(?:aprobat|zrozumieni|uznani|akceptacj)|(?:ma|mają|czuje|żywi) ${READER} (?:\\p{L}+ ){0,3}?(?:żal|pretensj|zastrzeżeni|uraz))\\p{L}*`,
  // że opłata wydaje się Panu wysoka, że nie smakowało Panu
  `(?:,? ?że|,? ?iż) (?:\\p{L}+ ){0,4}?(?:wyda(?:je|ł[aoy]?|ją|ły) się|nie (?:po)?smakowa\\p{L}+|nie (?:spodoba|podoba|przypad)\\p{L}*|wydawa\\p{L}+ się) ${LITTLE}(?:pan|państw)\\p{L}*`,
  `(?:,? ?że|,? ?iż) (?:\\p{L}+ ){0,3}?(?:nie (?:po)?smakowa\\p{L}+|nie (?:spodoba|podoba|przypad)\\p{L}*)`,
  // że w Pani odczuciu trwało to za długo
  `(?:,? ?że|,? ?iż) (?:\\p{L}+ ){0,5}?(?:(?:w|według|zdaniem) (?:pan|państw|pański)\\p{L}* (?:odczuci|oceni|opini|mniemani|przekonani)\\p{L}*|(?:pan|państw)\\p{L}* zdaniem)`,
].join('|');

/** Any regret of ours, said in whatever way. */
const REGRET =
  '(?:przykro|przeprasza\\p{L}*|przeprosić|przeprosin\\p{L}*|żałuj(?:ę|emy)|z żalem|wyraż\\p{L}+ żal|żal (?:mi|nam)|ubolewa\\p{L}*|bolej(?:ę|emy)|szkoda|smuci|zasmuci\\p{L}*|smutno|zmartwi\\p{L}*|głupio (?:mi|nam)|z przykrością|nie bez smutku|współczuję|wybacz\\p{L}*)';
/** What only the customer feels. */
const EMOTION =
  '(?:rozczarow|rozgorycz|niezadowol|nieusatysfakcj|zawiedzion|uraż|obrazi|obrażon|zdenerw|zirytow|wzburz|oburz|gniewa|gniew(?!\\p{L})|frustr|niesmak|rozżal|poczuci|poczuł|odczuci|negatywne emocj|emocj|przeżywa|bezsil|upokorz|intruz|niepok[oó]j(?!\\p{L})|dyskomfort\\p{L}* psych|w gust|nie (?:po)?smakow|nie spodoba|nie podpas|nie przypad|nie trafi\\p{L}+ w|niemił|oziębł|obcesow|trudn\\p{L}+ do przyję|przykre (?:dla|wspomn)|złości|łz(?:y|ami)(?!\\p{L})|humor|stresuj|tak to boli|tak boli|do siebie|zwątpi|(?:utraci|straci)\\p{L}* (?:\\p{L}+ )?wiar|nie (?:da|sprawi)\\p{L}* (?:\\p{L}+ )?(?:radości|przyjemności|satysf)|tyle nerwów|takie zdanie|źle się (?:pan|pani|państwo)|zda(?:ł|ła|ło)(?: się)? (?:pan|państw)|wyda(?:ł|ła|ło)(?: się)? (?:pan|państw)|zdaniem (?:pan|państw)|w (?:pan|państw|pańsk)\\p{L}* (?:ocenie|opinii|oczach|odczuciu)|(?:pan|pani|państwo) (?:jest |są |taki |taka |tacy )*(?:zły|zła|źli|niezadowol)|co (?:pan|pani|państwo) (?:teraz )?czuj)\\p{L}*';

export const PL: RuleWords<Triggers> = {
  patterns: triggers(
    {
      says: words(
        `${SORRY}(?: (?:mi|nam|mnie|nas|jest|bardzo|niezmiernie|szczerze|ogromnie|to))*(?:${REGRETTED})`,
      ),
      unless: {
        // The cause is named: what we did, when, for how long.
        sentence: words(
          eitherOf(
            `${WE_ERRED}|(?:obieca|przesunę|odwoła|odłoży|odmówi|kaza|trzyma)${WE_DID}`,
            '(?:bo|ponieważ|gdyż|gdy|kiedy|po tym,? jak|skoro) (?!(?:nasz|w nasz)\\p{L}* (?:zdani|oceni))',
            'nikt z nas|z naszej winy|przez nas',
            'nasz\\p{L}* (?:błąd|błęd\\p{L}+|pomyłk\\p{L}+|wezwani\\p{L}+|spóźnieni\\p{L}+|opóźnieni\\p{L}+|zaniedbani\\p{L}+|milczeni\\p{L}+)',
            '\\d+ (?:minut|godzin|dni|zł)\\p{L}*',
            '(?:dwie|trzy|dwa|cztery|pięć|kilka|pół) (?:godzin|dni|tygodni|minut|miesi)\\p{L}*',
          ),
        ),
      },
    },
    // z powodu Pana odczuć, nad rozczarowaniem, za wrażenia
    {
      says: words(
        `${SORRY}(?: (?:mi|nam|jest|bardzo|niezmiernie|szczerze|ogromnie))* (?:z powodu|nad|za|wobec|w związku z) (?:\\p{L}+ ){0,3}?(?:${FEELING})`,
      ),
      unless: {
        clause: words(
          `\\p{L}+${WE_DID}|nasz\\p{L}* (?:błąd|błęd\\p{L}+|pomyłk\\p{L}+)|jakie(?:go|j)? (?:dozna|przeży)\\p{L}+|po \\p{L}+|mogł[aoy]|mógł|mogli|ewentualn\\p{L}+`,
        ),
      },
    },
    // Any regret of an emotion, however it is turned, where nobody says what caused it.
    {
      says: words(
        `${REGRET}(?![^.;!?]{0,80}(?:nie powinn|bo |ponieważ|gdyż|gdy |kiedy ))[^.;!?]{0,70}?(?<!\\p{L})${EMOTION}|(?:za|nad|że|z powodu) (?:[^.;!?]{0,50} )?${EMOTION}[^.;!?]{0,30}?(?<!\\p{L})${REGRET}|rozumiem\\p{L}* [^.;!?]{0,20}?(?<!\\p{L})${EMOTION} i (?:za nie|za to|z tego powodu) ${REGRET}`,
      ),
      unless: {
        sentence: words(
          eitherOf(
            WE_ERRED,
            `(?!(?:zirytowa|zdenerwowa|urazi|obrazi|rozczarowa|zasmuci|zmartwi|oburzy|przyję|wypad|zabrzmia)\\p{L}+)\\p{L}+${WE_DID}`,
            'bo|ponieważ|gdyż|gdy|kiedy|po tym,? jak|skoro|nikt|przez nas\\p{L}*',
            'nasz\\p{L}* (?:błąd|błęd\\p{L}+|błędn\\p{L}+|pomyłk\\p{L}+|niedopatrz\\p{L}+|wezwani\\p{L}+|spóźnieni\\p{L}+|opóźnieni\\p{L}+|zaniedbani\\p{L}+|milczeni\\p{L}+)',
            '\\d+ (?:minut|godzin|dni)\\p{L}*',
          ),
        ),
      },
    },
    {
      says: words(
        `rozumiem\\p{L}*,? że (?:\\p{L}+ ){0,4}?(?:${HURT})[^.;]{0,20}(?:przykro|przepraszam\\p{L}*|ubolew\\p{L}+)(?: (?:mi|nam))? (?:z tego powodu|za to)`,
      ),
      unless: { sentence: words(`\\p{L}+${WE_DID}|bo|ponieważ|gdyż|gdy|kiedy|nikt|nic dziwnego|\\d+`) },
    },
    ...FEELING_CLASSES,
  ),
  suggest: (facts) =>
    admits(facts.mode)
      ? `Przepraszamy za to, co wydarzyło się ${facts.date ?? '[data]'} (${facts.matter ?? '[co się stało]'}). Rozumiemy skutek: ${facts.effect ?? '[skutek]'}.`
      : `Przykro nam z powodu tego, co wydarzyło się ${facts.date ?? '[data]'} (${facts.matter ?? '[co się stało]'}). Rozumiemy skutek: ${facts.effect ?? '[skutek]'}.`,
  examples: {
    bad: [
      'Przykro mi, że tak Pani to odebrała.',
      'Przepraszamy, że poczuł się Pan urażony.',
      'Ubolewamy, że jest Pani niezadowolona z wizyty w naszym salonie.',
      'Przykro nam z powodu Państwa rozczarowania.',
      'Żałujemy, że pobyt pozostawił u Pana złe wrażenia.',
      'Przykro mi, że się Pan zdenerwował.',
      'Szkoda, że ocenia Pani naszą aptekę tak surowo.',
      'Przykro nam, że w Pani odczuciu kolejka szła zbyt wolno.',
      'Przepraszamy, że cena wydaje się Panu za wysoka.',
      'Rozumiem, że czuje się Pani zlekceważona, i przykro mi z tego powodu.',
    ],
    good: [
      'Przykro mi, że czekała Pani na lekarza cztery godziny, nikt by nie był zadowolony.',
      'Ma Pan prawo być rozczarowany: obiecaliśmy balkon, a daliśmy pokój od ulicy.',
      'Przepraszam, że poczuła się Pani zlekceważona, gdy dwa razy odłożyliśmy słuchawkę.',
      'Rozumiem, że czuje się Pan oszukany, bo to my podaliśmy starą cenę.',
      'Widzę, że jest Pani zdenerwowana. Trzeci raz odwołujemy tę samą wizytę, więc trudno się dziwić.',
      'Przykro nam, że musiał Pan oddać leki przy kasie, bo pobraliśmy opłatę dwa razy.',
      'Pana rozczarowanie jest zrozumiałe: paczka miała być na urodziny córki.',
      'Proszę powiedzieć, jak Pani odebrała tę rozmowę, zapiszę to słowo w słowo.',
      'Przepraszamy za zimną zupę i za to, że kelner nie wrócił do stolika.',
      'Bardzo mi przykro z powodu śmierci Pani męża.',
      'Wiem, że ta decyzja Pana zabolała, dlatego przeczytam akta jeszcze raz do środy.',
    ],
  },
};
