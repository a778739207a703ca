import { BELITTLING } from '../../lexicon/english-idioms.ts';
import { SMALLNESS } from '../../lexicon/english-small.ts';
import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { onDay } from '../suggested.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

/** What the sender would rather call small. */
const MATTER =
  '(?:errors?|mistakes?|slips?|slip-ups?|mix-?ups?|oversights?|hiccups?|glitch(?:es)?|blips?|issues?|problems?|matters?|misunderstandings?|inconveniences?|delays?|waits?|hold-?ups?|incidents?|faults?|defects?|discrepanc(?:y|ies)|inaccurac(?:y|ies)|irregularit(?:y|ies)|typos?|scratch(?:es)?|marks?|dents?|stains?|leaks?|nuisances?|annoyances?|irritations?|setbacks?|snags?|bumps?|bugs?|overcharges?|sums?|amounts?|differences?|confusion|disruptions?|interruptions?|outages?|disturbances?|noise|miscommunications?|lapses?|technicalit(?:y|ies)|formalit(?:y|ies)|details?|things?|damage|draughts?|smells?|hitch(?:es)?|scuffs?|niggles?|muddles?|spills?|chips?|dings?|graz(?:e|es)|jolts?|scrapes?|upsets?|tears?|cracks?|wobbles?|drips?|spots?|hairline|mess|crumbs?|misprints?|shortfalls?|overruns?|undercharges?|creases?|rattles?|squeaks?|blemish(?:es)?)';
const SMALL =
  '(?:small|minor|little|slight|tiny|trivial|trifling|insignificant|negligible|teeny|teensy|wee|petty|minimal|minuscule|simple|mere|momentary|silly|isolated)';
const KIND =
  '(?:administrative|admin|technical|clerical|typing|human|computer|system|billing|booking|communication|cosmetic|processing|logistical|teething|rounding|innocent|honest|genuine|one-off|temporary|brief|unfortunate)';
const SPAN =
  '(?:seconds?|minutes?|mins|hours?|days?|weeks?|pounds?|quid|euros?|dollars?|pence|cents|bucks|metres?|miles?|drops?|customers|people|pages?)';
const MUCH_LATER =
  /(?<![a-z])(?:here|with us|ago|before|after|earlier|later|left|remain\w*|to go|away|old|notice|if|when|until|then)(?![a-z])/g;
const NOT_SMALL =
  "(?<!\\p{L})(?:not|no|isn't|wasn't|never|nothing|hardly|far from)(?: (?:just|only|merely|simply|at all|even|some|been))? (?:an? )?";

export const EN: RuleWords<Triggers> = {
  patterns: triggers(
    {
      says: words(SMALLNESS),
      unless: {
        clause: words(
          'not (?:just|only|merely|simply|limited|a mere|to (?:you|us|say))|no small|never too|anything but|which is not|even|however|too (?:long|many|much)|one too many|would have been|may look|you (?:say|said|wrote|told)|takes?|could have|can (?:stop|ruin|cost|kill)',
        ),
        sentence: words(
          'not just|not only|no matter|together|adds? up|too (?:long|many|much)|and it was not|is hard|are hard|we know|and (?:we|i) (?:still|even) (?:charged|closed|left|said)|you had waited',
        ),
      },
    },
    {
      says: words(BELITTLING),
      unless: {
        clause: words(
          "(?:not|[a-z]+n't|never)(?! (?:much|anything|to|worth|know|notice|hurt|harm|ruin|kill|spoil|bother|cure|fix|mend|solve|shift|cover|put right|sort|did|stopped|troubled|upset|as (?:if|though)|exactly|really))|(?<!no )(?<!little )(?<!nothing )more than an?|a day|no small|never too|more than that|anything but|less than (?:a|the) (?:full|fair)|which is not|even|however|is enough|one too many|would have been|may look|you (?:say|said|wrote|told)|can (?:still )?be (?:exchanged|returned|refunded)|you can still (?:use|have|get|claim|travel|return|change)",
        ),
        sentence: words(
          'not just|not only|simply wrong|no matter|is yours|paid back|and it was not|together|adds? up|too (?:long|many|much)',
        ),
      },
    },
    {
      says: words(
        `(?:just|only|merely|simply|purely|nothing (?:more|other) than|no more than|nothing but|little more than|at most|basically) (?:an? |the |some |one |your )?(?:\\p{L}+ly )?(?:${SMALL},? |${KIND} ){0,3}${MATTER}|(?:an?|some|the|this|these|such an?|one|any|our|very|rather an?|quite an?) (?:\\p{L}+ )?(?:very |fairly |relatively |rather |quite |really )?${SMALL},? (?:${SMALL} )?(?:${KIND} ){0,2}(?:bit of )?${MATTER}|(?<!\\p{L})${SMALL} (?:${SMALL} |${KIND} )?${MATTER}|(?:loss|${MATTER}) (?:is|was|were|are|has been) (?:really |only |very |quite |rather |fairly |indeed |so )?(?:negligible|trivial|insignificant|minimal|trifling|minor|slight|tiny)`,
      ),
      unless: {
        clause: words(
          `${NOT_SMALL}(?!more)(?:\\p{L}+ )?(?:${SMALL}|${MATTER}|thing)|however (?:small|minor)|no matter how|may (?:seem|look|sound|appear)|might (?:seem|look|sound|appear)|(?:seems?|looks?|sounds?) (?:like )?(?:a |such a )?(?:small|minor)|to (?:you|some|others) it|called it|but (?:to|for) you|never too|even (?:a|the) (?:small|slightest|minor)\\p{L}*|every (?:small|little)|each (?:small|little)|all the (?:small|little)|thinks?|thought|if (?:only|just)|small print|one small thing (?:i|we) can|no|not (?:just|only|merely|simply)|also|too|more than a|(?<!no )more than`,
        ),
        sentence: words(
          '(?:is|was) not small|not a small|no small|anything but|was not to you|is not to you|only (?:when|after|if|then|once)',
        ),
      },
    },
    {
      says: words(
        `(?:just|only|merely|barely|hardly|scarcely|no more than|a mere|a matter of|less than|under) (?:an? |about |some |a mere )?(?:few|couple of|handful of|matter of|fraction of|little|bit|while|short while|moment|moments|second|minute|tad|touch|trifle)(?: (?:of )?\\p{L}+)?|(?:only|just|barely|a mere|merely|less than|no more than) (?:about |some |around )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|twenty-five|thirty-five|half an|an) ?(?:odd |extra |more )?(?:${SPAN})(?: (?:late|short|out|over|behind|longer|of (?:delay|waiting|your time)))?|(?:only|just|a mere|merely|no more than) [£€$]\\d[\\d.,]*`,
      ),
      when: {
        sentence: words(
          "late|delay\\p{L}*|wait\\p{L}*|without|off|out|short|longer|lost|overcharg\\p{L}*|difference|anyway|it(?:'s| is| was)|that(?:'s| is| was)|took|lasted|you (?:were|had)|after all|next bill|affected|queue\\p{L}*|closed|down",
        ),
      },
      unless: {
        clause: MUCH_LATER,
        sentence: words(
          'questions?|not (?:just|only|merely|simply|a matter of)|to find|only to|too late|we (?:had|gave|allowed|left|sent|kept|paid|offered|credited)|should (?:have|take|be)|ought|promised|will|takes|can|could|instead of|when|refund\\p{L}*|you (?:only|just) (?:wanted|asked|needed|had)|had (?:only|just)',
        ),
      },
    },
    {
      says: words(
        "(?:such|these|those|this kind of|that sort of|this sort of) things? (?:do |can |will |sometimes |just |simply |always )?(?:happens?|occurs?)|things? (?:like (?:this|that) )?(?:happens?|go wrong) (?:to|from time|in|sometimes|with)|(?:mistakes|errors|delays|accidents) (?:do |will |can |always |sometimes )?happen(?! (?:because|when|again|after))|(?:could|can|might) (?:have )?happen(?:ed)? to any(?:one|body)|(?:hardly |not |n't |isn't |wasn't )(?:exactly )?the end of the world|no(?:t such|t)? (?:a )?(?:great |real |big |lasting |serious )?(?:big )?(?:deal|harm (?:was )?done|harm done|drama|biggie|catastrophe|tragedy|disaster)|nothing (?:too |very |that |really |so |particularly )?(?:serious|major|dramatic|unusual|out of the ordinary|to (?:worry|get (?:upset|excited|worked up)) about|to speak of|much)|no cause for (?:alarm|concern|complaint)|storm in a tea ?cup|mountain out of a mole ?hill|much ado|making a fuss|(?:a )?fuss over|(?:nobody|no one) (?:died|was hurt|got hurt|was seriously)|could have been (?:much |far |a lot )?worse|it (?:happens|does happen)(?= to|\\.|,|$)|(?:one of those things|part and parcel|par for the course|the luck of the draw|water under the bridge|a storm that will pass)|all part of (?:travel\\p{L}*|the)|not (?:so |that |such |very |too |really |particularly |all that )?(?:an? )?(?:big|bad|serious|significant|large|great|terrible|huge|major|long) (?:an? )?(?:problem|issue|deal|matter|thing|wait|delay|difference|loss|sum|amount|error|mistake|as (?:it|all that))|(?:not|n't) (?:so|that|all that) (?:bad|serious|terrible|long|late)",
      ),
      unless: {
        clause: words(
          'not to (?:you|us)|must not|should not|never|more than|(?:that|it) (?:is|was) no excuse|which is why|to you|why',
        ),
      },
    },
    {
      says: words(
        '(?:a tad|a touch|a wee bit|a little bit|slightly|somewhat|marginally|ever so slightly|a bit|a little) (?:late|later|delayed|longer|higher|over(?! (?:an?|\\d+|two|three|four|five|six|ten|half)(?!\\p{L}))|out|short|slow|slower|cold|damaged|dented|behind|noisy|damp|off|wrong|inconvenienced|inconvenient|more than usual|imperfect|confus\\p{L}*|dirty|dusty|worn|rushed|scratched|creased|overdue|overcharged)|(?:a |this |the )?(?:little |tiny |wee )?(?:bit|spot|drop|touch|hint|speck) of (?:noise|dust|water|dirt|damp|a (?:delay|mix-?up|wait|muddle|hiccup|problem|issue|hold-?up)|delay|bother|confusion|inconvenience|disruption|trouble|mess|discomfort|smell|turbulence)|(?:barely|hardly|scarcely|not really|almost in|scarce) ?(?:noticeable|visible|worth|anything|noticed|affect\\p{L}*|matter\\p{L}*|an inconvenience|a problem)|an? (?:tiny|small|minor|little|trivial|slight) one(?! of)|(?:they|we|he|she|it|staff|nurses|colleagues|our \\p{L}+) (?:was|were|is|are) (?:merely|just|simply|only) (?:busy|tired|new|young|doing|trying|joking|being|following|a little|a bit|unlucky)|(?:of a |a |an )?(?:trivial|minor|negligible|insignificant|minimal) (?:nature|impact|effect|consequence|significance|importance)|(?:a )?(?:triviality|trifle|mere formality|mere inconvenience|mere detail|technicality|storm in)|only natural wear|just (?:one of those|how it|bad luck|unlucky|the way|teething|an? \\p{L}+ thing)|(?:only|just) an? (?:sofa|chair|meal|breakfast|phone|parcel|bag|suitcase|dress|cake|ticket|toy|card|letter|form|few|hotel|holiday|coat|jacket|pair|signature|number|figure|digit|typo|cosmetic \\p{L}+|routine \\p{L}+|fraction|precaution)',
      ),
      unless: {
        clause: words(
          "not (?:just|only|merely|simply|a mere|a little|slightly|a bit)|(?:isn't|wasn't) (?:just|only)|more than|no|never|even|if|can|may|could|would you|please|questions?|wait a|needs?|you (?:asked|said|felt)|looks?",
        ),
        sentence: words('only to|so that|not to you'),
      },
    },
  ),
  suggest: (facts) =>
    `We can see what this meant for you ${onDay(facts)}: ${facts.effect ?? '[effect]'} (${facts.matter ?? '[what happened]'}). We are sorry.`,
  examples: {
    bad: [
      'It was just a minor mix-up with the keys.',
      'The overcharge was only a few euros.',
      'It was merely a clerical slip.',
      'Mistakes happen, as you know.',
      'A slight delay of your operation could not be avoided.',
      'Your train was a tad late, that is all.',
      'It is not the end of the world; you can fly tomorrow.',
      'You were only ten minutes without power.',
      'The stain is barely noticeable.',
      'This was no big deal for most of our guests.',
    ],
    good: [
      'Only two days before the wedding we told you that the hall was closed.',
      'It was not just a small mistake: you missed your flight.',
      'The sum is small, and it is yours; it was paid back today.',
      'We are sorry for the delay of forty minutes at gate 4.',
      'Just a moment, please, while I fetch your file.',
      'Only the branch manager can release the payment, and she is here until five.',
      'A small number of bills in your street went out twice.',
      'You waited only to be told that the counter was closed.',
      'However small the sum, it was your money and we took it.',
      'The little boy beside you was frightened by the alarm, and we did nothing for him.',
      'We sent you just one letter when you should have had three reminders.',
      'The smallest flat paid the largest bill because we read the wrong meter.',
    ],
  },
};
