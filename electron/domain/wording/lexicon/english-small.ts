/** Making it small: how little, how short, how harmless, how common. */
import { oneOf } from './english-list.ts';

const UNIT = oneOf(
  'seconds?, minutes?, hours?, days?, weeks?, pence, pennies, pounds?, quid, euros?, centimetres?, millimetres?, inch(?:es)?, miles?, feet',
  'metres?, degrees?, grams?, ounces?, pages?, words?, letters?, drops?, crumbs?, stitch(?:es)?, hairs?, stops?, streets?, yards?',
);
const COUNT = oneOf(
  'an?, one, two, three, four, five, six, seven, eight, nine, ten, fifteen, twenty, thirty, half an?, \\d+, a couple of, a few, some',
);
const SMALL_THING = oneOf(
  'penny, pea, pinhead, pin, stamp, postage stamp, coin, fingernail, thumbnail, grain, lentil, freckle, 5p, 10p, 1p, crumb, needle, match',
  'match ?head, full stop, button, ant, fly, ladybird, five ?pence',
);
const DROP = oneOf(
  'drop, spot, bit, splash, speck, touch, dab, dribble, splodge, whiff, smudge, lick, smear, trace, hint, dusting, sprinkling, pinch, puff',
);
const BARELY = oneOf('hardly, barely, scarcely, not really, not exactly, not quite');

export const SMALLNESS = [
  // How little.
  `(?:an?|the|this|that|one|some|your) mere (?:[a-z-]+)(?! (?:of us|fact|thought|sight|mention|idea))`,
  `for all of ${COUNT} (?:and a half )?${UNIT}|all of ${COUNT} ${UNIT}`,
  `(?:of|by|about|only|just|was|is|maybe|perhaps|all) (?:an?|one) ${UNIT} or (?:so|two|three)(?! (?:ago|before|after|later|to go|from now|until|and (?:we|i)))`,
  `size of an? (?:${SMALL_THING})|no bigger than|(?<!not )smaller than (?:an?|your|my)|if that(?=[.,;!]|$)`,
  `(?:it(?:'s| is| was)|that(?:'s| is| was)|only|just|merely|simply) (?:only |just |really )?a ${DROP} of (?!a )(?!(?:luck|help|good|time|your time|advice|paper)(?!\\p{L}))[a-z]+`,
  `(?:inconvenience|discomfort|harm|hardship|upset|breach|incident|impact|exposure|damage|effects?|leak|issue|error|loss|scale|extent|disruption|delay|problem|consequences)[^.;,]{0,40} (?:was|is|were|are|has been|have been|remained) (?:very |quite |extremely |relatively |fairly |rather |strictly )?(?:limited|contained|minimal|low|modest|slight|small|minor|marginal|localised|short-lived)(?! (?:to (?:the|your|our|one|two|three|his|her)))`,
  `(?:limited|confined|restricted) to (?:some|a few|only|basic|just|a handful|a (?:small|tiny)|minor)`,
  `minimal (?:\\p{L}+ )?(?:impact|effect|disruption|damage|loss|delay|inconvenience|consequences?|risk)`,
  'nobbut|nowt but|nothing but an? |nothing besides|(?<!no )(?<!not )little (?:else|more) than',
  `a handful of (?:people|customers|parents|passengers|guests|patients|tenants|members|residents|readers|homes|orders|accounts|cases|complaints)`,
  `${BARELY} (?:a|an|the|any|worth|noticeable|perceptible|visible|anything|what you'd call|a matter)(?! (?:ten|twenty|five) minutes)`,
  '(?:only|just|merely) (?:an? )?(?!(?:fair|right|natural|proper|polite|reasonable|start|beginning|today|now|then|yesterday|started|human)(?!\\p{L}))[a-z]+(?=[.,;!]|$)(?<=(?:it.s|it is|it was|that.s|that is|at the end of the day) (?:only|just|merely) (?:an? )?[a-z]+)',
  '(?:one|an?) (?:little|tiny|small|single) [a-z]+ (?:out of|in|among|of) (?:\\d+|ten|twelve|twenty|thirty|forty|fifty|so many|a hundred|many|hundreds)',
  "(?:not|[a-z]+n't|far from|hardly) the worst(?: thing)?(?! (?:of it|part))|which (?:many|some|most|a lot of|plenty of) (?:people |of us |folk )?would (?:pay|be glad|love|envy|give|kill|be happy)",
  'split(?:ting)? hairs|quibbl\\p{L}+|nit-?pick\\p{L}*|haggl\\p{L}+|pedantic|hair-splitting|one [a-z]+ (?:does not|doesn.t|hardly) (?:make|mean|spoil|ruin|amount to)|at the end of the day,? (?:it.s|it is|it was|this is|we.re talking about) (?:only |just )?an? |no more than that',
  // How harmless.
  "(?:won't|will not|wouldn't|would not|hasn't|has not|didn't|did not|never|doesn't|don't|can't) (?:ever |actually |exactly |really )?(?:kill(?:ed)?|hurt|harm(?:ed)?|ruin(?:ed)?) (?:anyone|anybody|you|a soul|them|him|her|a fly)",
  "(?:nobody|no one|no-one)(?:'s| has| had| was| ever| actually| really| else)*(?: been)? (?:died|dies|hurt|harmed|injured|starved|suffered|come to (?:any )?harm|came to (?:any )?harm|worse off|out of pocket|the worse|the wiser|noticed a thing)",
  '(?:nobody|no one|hardly anyone|none of (?:the|our|your) (?:\\p{L}+ )?\\p{L}+) (?:else )(?:has |have |had |will have |would have |even |so much as |ever )*(?:noticed|spotted|seen|minded|realised|cared|batted|complained|felt)|(?:nobody|no one|hardly anyone) (?:has |had |will |would |will have |would have )?even (?:noticed?|spot(?:ted)?|see|seen|mind(?:ed)?|realise|feel|felt)',
  '(?:heals?|fades?|wears? off|blows? over|grows? back|grows? out|washes? out|comes? out in the wash|dries? out|settles? down|clears? up) (?:by itself|on its own|in no time|within (?:days|hours)|in (?:a (?:day|week|few|couple)|no|an hour|days))',
  "you(?:'ll| will) (?:soon |one day |all )?(?:be )?(?:laugh(?:ing)?|smil(?:e|ing)|look(?:ing)? back|have forgotten|forget(?:ting)?|get over)(?! to)",
  '(?:easily|quickly|soon|readily|simply) (?:put right|fixed|mended|solved|sorted|remedied|replaced|cleaned|repaired|done)(?=[.,;!]|$)|(?:nothing|no) (?:lasting|permanent|serious|real|great) (?:harm|damage|injury|loss|harm done)|no (?:real |great |lasting )?(?:loss|hardship|bother)(?=[.,;!]|$| to)',
  "(?:got|were|arrived|made it) (?:there|home|here|away|off)? ?(?:safely |safe )?in the end|all(?:'s| is| was) well that ends well|(?:came|turned out|worked out|ended) (?:right|fine|well|all right|alright|okay|ok) in the end",
  '(?:bruise|bruising|stain|mark|smell|swelling|rash|redness|scratch|dent|soreness|itch|stiffness)(?: [a-z]+){0,3} (?:will|should|.ll) (?:soon |quickly |all )?(?:be gone|go|fade|heal|clear|disappear|pass|wear off|come out)|any the worse|of (?:that|this) (?:kind|sort|length|size) (?:is|are) (?:perfectly|quite|entirely|completely|only) (?:normal|usual|common|routine|natural)',
  // How common.
  '(?:these|such|those) (?:little |small |minor )?(?:things|mistakes|slips|delays|errors|mix-ups) (?:are|do|will|can|tend|have)(?: (?:simply|just|always|bound|sent|part|to|be|a|normal|common|inevitable)){0,3}(?= (?:happen|occur|to|part|normal|common|bound|sent|inevitable|us)|[.,;!]|$)(?! being)',
  "(?:is|was|are|were|ai)n't (?:so|that|all that|too|really that|such an?|really so) (?:bad|serious|terrible|long|late|awful|dreadful|much|big(?: a deal)?|important|significant|unusual|uncommon|great a|large a|painful|cold|dirty|far|high)(?= |[.,;!?]|$)(?! (?:enough|as (?:we|it should)|that (?:it|you)))",
  '(?:nothing|little) (?:out of the ordinary|unusual|extraordinary|remarkable|that special|new)(?= |[.,;!]|$)(?! to (?:report|tell))',
  "(?:happens|it happens) (?:everywhere|all the time|in (?:every|any|the best)|every day|to everyone|sometimes|now and then|more often)|(?:small|little|minor|tiny) things?(?=[.,;!]|$|, )(?<=(?:these|those|such|are|it's|is) (?:\\p{L}+ )?(?:small|little|minor|tiny) things?)|in the (?:great|grand|wider|bigger) (?:scheme|order|picture)|keep (?:this|it|things) in (?:proportion|perspective)",
  "(?:let's|let us|we should|one should|we must) (?:not )?(?:be sensible|exaggerate|get carried away|overreact|make (?:a|too much)|keep (?:it|this|things) in)",
].join('|');
