import { FELT_SO } from '../../lexicon/english-idioms.ts';
import { FELT_MORE } from '../../lexicon/english-felt.ts';
import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { onDay } from '../suggested.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

const SORRY =
  '(?:sorry|apologi[sz]es?|apologi[sz]ed|regrets?|regretted|regretful|apologies|hate|hated|sad|saddened|disappointed|dismayed|concerned|upset|unfortunate|(?:a )?shame|(?:a )?pity|distressed|devastated|saddens|pains|grieves|troubles|upsets|disappoints)';
const LINK =
  '(?:,? ?(?:(?:i|we) (?:am|are|was|were)|to (?:hear|learn|read|see|know|note|discover|find|think|understand)(?: from your \\p{L}+| in your \\p{L}+)?|indeed|it|so much|deeply|very much|about the fact|for the fact|for making you feel as if))?(?: (?:that|if|about|for|when|how(?: \\p{L}+)?))? ?';
const WHO =
  '(?:you(?: and your \\p{L}+| both| all)?|your (?:family|wife|husband|mother|father|son|daughter|party|guests)|(?:the|some|many|any|a few|several|certain|our) (?:\\p{L}+ )?(?:family|families|customers?|guests?|passengers?|patients?|relatives?|residents?|people|visitors?|members|clients?|users|viewers|readers)|anyone|people|he|she|they|mr \\p{L}+|mrs \\p{L}+|ms \\p{L}+)';
const DEGREE =
  '(?:so |very |rather |quite |really |deeply |extremely |somewhat |a little |a bit |at all |left |still |clearly |obviously |evidently |not |feeling |made to feel |completely |entirely |less than |in any way |too |understandably ){0,3}';
const MOOD =
  '(?:unhappy|upset|disappointed|dissatisfied|happy|satisfied|angry|frustrated|annoyed|offended|hurt|let down|displeased|aggrieved|distressed|unsatisfied|discontented|cross|irritated|uncomfortable|comfortable|undervalued|valued|unwelcome|welcome|ignored|neglected|rushed|inconvenienced|insulted|embarrassed|humiliated|disrespected|mistreated|misled|unheard|heard|anxious|worried|uneasy|unsafe|confused|disheartened|bothered|disturbed|sad|bad|pleased|content|impressed|overwhelmed|discriminated|cheated|patroni[sz]ed|belittled|dismissed|alarmed)';
const FELT = `(?:${WHO}(?='re)|${WHO} )(?:(?:are|were|was|is|have been|had been|has been|came away|come away|went away|left|got|became|remain|remained|seem|seemed|'re)(?: ${DEGREE.replace('{0,3}', '{0,3}')}| )?${DEGREE}${MOOD}|(?:have |had |should |may |might |do |did |also |still |actually ){0,2}(?:(?:feel|feels|felt)(?! (?:the (?:cold|heat|pain)|ill|sick|faint|unwell|better))|(?:think|thinks|thought|believe|believed|consider|considered)(?! (?:you|it was (?:our|closed)))|perceived?|regard(?:ed)?|interpreted?|(?:take|took|taken) (?:it|this|that|offen[cs]e|umbrage|exception|(?:\\p{L}+ ){1,4}?(?:personally|badly|amiss|to heart|as an?|the wrong way))|(?:find|finds|found) (?:\\p{L}+ ){1,6}?(?:\\p{L}+ing|rude|unhelpful|unclear|poor|unsatisfactory|insensitive|offensive|unacceptable|slow|inadequate|unfriendly|uncaring|difficult|unprofessional|dismissive|abrupt|curt|impolite|hurtful|unfair|unreasonable|disrespectful|uninterested|stressful)|(?:see|saw|seen|view|viewed) (?:it|this|that|us|things|the \\p{L}+|our \\p{L}+)(?: \\p{L}+)? (?:that way|like that|as|so|in that light|differently|this way|like this)|(?:see|saw|view|viewed) (?:it|this|that|things) (?:that way|like that|as|so|differently|this way|like this)|experienced? (?:\\p{L}+ )?(?:frustration|distress|disappointment|upset|discomfort|dissatisfaction|annoyance)|got the impression|(?:had|have|gained|formed) the (?:\\p{L}+ )?impression|were (?:left )?(?:under|given|with) the impression|seem to feel|(?:had|have) cause to feel))`;
/** The cause stands beside the feeling: then it is empathy. */
const CAUSE =
  'because|since|after|when (?:we|our|i|the|you (?:came|rang|called|arrived|asked|opened|found))|by (?:the way|what) (?:we|i|our|my)|(?:with|at|about|over|by) (?:having|being|the (?:two|three|four|five|six|\\d+)[- ]\\p{L}+ (?:wait|delay|queue))|made to feel (?:\\p{L}+ ){1,3}by (?:our|my|us|one)|that we|that our|what (?:we|our|i) (?:did|wrote|said)|which we|we (?:did|had|gave|lost|left|sent|kept|told|made|charged|took|forgot|should|promised|cut|broke|billed|failed|were|put|asked|cancelled|let)|and (?:it|that) (?:is|was) (?:our|my)|of course|for (?:\\d+|two|three|four|five|six|half|several|nearly|over|almost|an) (?:\\p{L}+ )?(?:hours?|minutes?|days?|weeks?|months?)|no wonder|rightly|you had every|you have every|with good reason';

/** Our own deed told beside the feeling. */
const OUR_DEED =
  'because (?:we|our|i)|(?:we|i) (?:made|left|gave (?:away|you)|kept|shouted|lost|cancelled|were|had|forgot|did|took|sent|told|asked|put|let|charged|said|wrote|treated)|our mistake|of course|no wonder|by asking|which we';

export const EN: RuleWords<Triggers> = {
  patterns: triggers(
    {
      says: words(
        `${SORRY}(?: \\p{L}+){0,6}? you (?:still |clearly |obviously )?(?:feel|felt|think|thought|believe|believed|consider) (?:that )?(?:we|i|our \\p{L}+)`,
      ),
      unless: { sentence: words('rightly|of course|you (?:are|were) right|no wonder|because (?:we|i)') },
    },
    {
      says: words(`${SORRY}[^.;:!?]{0,90}? (?:${FELT_MORE})`),
      unless: {
        sentence: words(
          `${OUR_DEED}|not (?:because|sorry)|(?:by|from) (?:our|my|us|one of our)|(?:by|with|when|after) (?:having to|being|breaking|what (?:i|we))|when our`,
        ),
        before: words('(?:no wonder|of course)'),
      },
    },
    {
      says: words(`${SORRY}[^.;:!?]{0,90}?(?:${FELT_SO})`),
      unless: {
        sentence: words(`${OUR_DEED}|not (?:because|sorry)`),
      },
    },
    {
      says: words(`${SORRY}${LINK}${FELT}`),
      unless: {
        sentence: words(
          `${CAUSE}|if i may|not (?:because|sorry)|(?:fall|fell|injur\\p{L}*|painful|bruis\\p{L}*|hurt (?:in|on|by|at|your|when|yourself))`,
        ),
        before: words('(?:no wonder|of course)'),
      },
    },
    {
      says: words(
        `${SORRY} (?:to (?:hear|learn|read|see) )?(?:of|for|about|at|by) (?:your|their|his|her|the evident|the feeling of) (?:(?:obvious|evident|feelings? of|sense of|understandable|great|level of|apparent|negative|strong|deep) )?(?:frustrations?|disappointment|dissatisfaction|annoyance|anger|upset|distress|displeasure|feelings?|unhappiness|discontent|irritation|grievance|hurt|discomfort|perception|impression|concerns?)(?: (?:felt|expressed|experienced))?|${SORRY}(?: (?:for|at|about))? (?:the|any|your) (?:displeasure|disappointment|dissatisfaction|frustration|annoyance|upset|unhappiness|distress)(?: that)? (?:felt|expressed|you(?:'re| are) (?:experiencing|feeling)|you (?:feel|felt|express))`,
      ),
      unless: {
        sentence: words(
          `${CAUSE}|(?:frustration|distress|disappointment|upset|anger|worry) (?:of (?:being|having|not|your|the|a|those|these)|that (?:our|the|my|we)|(?:our|my|we|the) \\p{L}+ (?:caused|brought|gave)|caused (?:by|to)|you (?:were|had|felt|suffered|experienced) (?:when|while|after)|(?:we|i) (?:caused|brought|gave|have caused)|at having|over having|to you)|and (?:the )?inconvenience|any \\p{L}+ (?:this|it|that|or|and|caused)`,
        ),
      },
    },
    {
      says: words(
        `${SORRY}${LINK}(?:it|this|that|we|i|they|our \\p{L}+|my \\p{L}+|the \\p{L}+)(?: \\p{L}+)? (?:came across|come across|seemed?|appeared|sounded|struck you|felt|was (?:taken|perceived|interpreted|received|felt|seen|understood|read)|were (?:taken|perceived|interpreted|seen)|has been (?:taken|perceived))(?: \\p{L}+){0,5}? ?(?:to you|by you|that way|like that|as|in that way|so|wrong|badly|personally)|${SORRY}${LINK}(?:this|it|that|the \\p{L}+|our \\p{L}+) (?:has |have )?(?:left|gave|given|made) you (?:with|feel\\p{L}*|an? (?:\\p{L}+ )?impression|unhappy|upset|disappointed)|${SORRY}${LINK}you (?:(?:did not|didn't|have not|haven't|had not|could not|couldn't|were unable to|do not|don't) (?:fully |really |at all )?(?:have (?:a|the|an) (?:\\p{L}+ )?(?:time|stay|experience|visit|meal|evening|trip|holiday)|enjoy|like|appreciate|feel|find|understand)|misunderstood|had (?:such )?(?:an? )?(?:bad|negative|poor|unpleasant|disappointing|unsatisfactory) (?:feeling|impression)|have (?:been )?(?:left )?(?:with )?(?:a |this |that )(?:\\p{L}+ )?(?:feeling|impression)|were left (?:with|feeling))`,
      ),
      unless: { sentence: words(CAUSE) },
    },
    {
      says: words(
        `(?:that|because|when|how) (?:you|the (?:family|customer|guest)) (?:took|felt|feel|perceived|saw|found|take) (?:\\p{L}+ ){1,6}?(?:personally|so|that way|like that|amiss|badly|to heart),? (?:and|but|so) (?:for that )?(?:i|we) (?:am|are|do)? ?(?:sorry|apologi[sz]e|regret)`,
      ),
    },
  ),
  suggest: (facts) =>
    `We are sorry for what happened ${onDay(facts)} (${facts.matter ?? '[what happened]'}). This is what it meant for you: ${facts.effect ?? '[effect]'}.`,
  examples: {
    bad: [
      'I am sorry you feel let down by your visit.',
      'We regret that you were dissatisfied with our reply.',
      'We are sorry to hear that you are unhappy.',
      'I apologise that you found me unhelpful.',
      'It is a pity that you see it that way.',
      'We are sorry for your disappointment.',
      'We are sad to hear that you did not enjoy your stay.',
      'The company regrets that some guests felt unwelcome.',
      'I am sorry that my remark came across that way to you.',
    ],
    good: [
      'You waited two hours on a hard chair; of course you were angry, and I am sorry.',
      'I am sorry that we told you to wait outside, and I understand how small that made you feel.',
      'You were right to feel let down: we had promised to ring and did not.',
      'I am sorry you found glass in your salad; it came from our kitchen.',
      'I can hear how upset you are. Let me look for the file at once.',
      'We are sorry for the frustration of being passed between four desks.',
      'I am sorry that you had to find your own way home.',
      'We are sorry that we made you feel like a thief at the exit gate.',
      'Thank you for telling us how you felt when the alarm rang and nobody came.',
      'I am sorry that you took the 8.15 on our advice and it did not stop at Rugby.',
      'If you are unhappy with this answer, you can ask the ombudsman to look at it.',
      {
        text: 'We are sorry that you were disappointed with the view from row K.',
        facts: { mode: 'regret' },
      },
    ],
  },
};
