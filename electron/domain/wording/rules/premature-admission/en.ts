import { ADMITTING } from '../../lexicon/english-idioms.ts';
import { caseRecord } from '../../case-record.ts';
import type { WordingFacts } from '../../finding.ts';
import { DID_WRONG, OURS } from '../../lexicon/english-words.ts';
import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

const ADVERB =
  '(?:\\p{L}+ly |indeed |simply |also |then |really |certainly |obviously |evidently |wrongly |mistakenly |accidentally |inadvertently |negligently |carelessly |badly |now |evidently |admittedly |unfortunately |incorrectly |entirely |fully |completely |both |all |have |had |has |did ){0,3}';
/** What is looked into, what the customer says, and what only follows if it proves true. */
const OPEN = words(
  "whether|if|you(?:'ve| have)? (?:say|said|told|tell|believe|think|report|reported|state|stated|write|wrote|describe|described|feel|allege|claim|mention|mentioned|are (?:certain|sure|convinced))|(?:he|she|they) (?:says?|said|told|believes?)|says|according to|in your (?:view|words|account|letter)|check(?:ing)? (?:if|whether|what|how|the)|find(?:ing)? out|should the|not (?:yet|mean|an admission)|should it|(?:do not|don't|cannot|can't) (?:yet )?(?:say|know|tell|admit|accept)|suppos\\p{L}*|how (?:it|this|that) (?:came|happened)|decides? nothing|without (?:admitting|accepting|any admission)|until we (?:know|have)|no (?:admission|finding)|in case|would be|may (?:have|be)|might (?:have|be)|could be|appears?|seems?|perhaps|possibly|who (?:was|is) (?:responsible|to blame|at fault)",
);
/** Our own handling of the complaint may be told: it is not what is being checked. */
const HANDLING = words(
  'answer(?:ed)? (?:you|your (?:letter|call))|yet|so far|until now|any (?:news|answer)|(?:longer|later|sooner) than we (?:told|said|promised)|told you anything|before (?:now|today)|not (?:made up|decided|finished|heard|received|found)',
);

const CASE: WordingFacts = {
  mode: 'experience',
  record: caseRecord(
    {
      customerName: 'Nora Finch',
      addressForm: 'en-mrs',
      happenedOn: '2026-05-12',
      matter: 'a scratched table',
      what: 'Mrs Finch says that the table was scratched when it was delivered.',
      factsState: 'being-checked',
      toCheck: 'the delivery photographs',
    },
    'en',
  ),
};
const text = (words: string): { readonly text: string; readonly facts: WordingFacts } => ({
  text: words,
  facts: CASE,
});

export const EN: RuleWords<Triggers> = {
  patterns: triggers(
    {
      says: words(ADMITTING),
      unless: { clause: OPEN },
    },
    {
      says: words(
        `(?:(?:this|that|it)(?:'s| is| was| has been) )?(?:(?:clearly|entirely|all|wholly|completely|obviously|certainly|indeed) )?(?:our|my) (?:own )?(?:\\p{L}+ )?(?:fault|mistakes?|errors?|negligence|failures?|failings?|oversights?|carelessness|blunders?|lapses?|wrongdoing|misconduct|shortcomings?|slip|breach|omission|doing|rudeness|incompetence|mishandling|neglect|clumsiness)(?! (?:log|book|record|report|form|desk|line|team|code|rate)s?)|(?:fault|responsibility|blame|error|mistake|failure|failing) (?:is|was|lies|lay|rests)(?: \\p{L}+ly)?(?: \\p{L}+)? (?:ours|mine|with us|on us)|(?:is|was|are|were) (?:\\p{L}+ly )?(?:our|my) (?:fault|mistake|doing|error)|(?:lapse|mistake|error|fault|failure|negligence|slip|omission|shortcoming|deficiency)(?: \\p{L}+)? (?:from|on|at|of) our (?:side|part|end)|(?:it|that|this)(?:'s| is| was) (?:all )?(?:on us|down to us)`,
      ),
      unless: { clause: OPEN },
    },
    {
      says: words(
        `(?:(?:we|i|the \\p{L}+) )?(?:(?:fully|completely|hereby|do|freely|gladly|must|have to) ){0,2}(?:take|takes|taking|accept|accepts|accepted|accepting|bear|bears|assume|own|acknowledge|admit|admits|admitted|concede) (?:the |our |full |complete |sole |all |entire |total |any |legal |that (?:we|it|the|our) )*(?:responsibility|blame|liability|fault|failure|failings?|mistake|error|guilt|was (?:wrong|our)|were (?:wrong|at fault|negligent|to blame))|we (?:are|were) (?:\\p{L}+ly )?(?:responsible|liable|at fault|to blame|guilty|answerable|in the wrong|negligent)(?! for (?:checking|looking into))|(?:the|this) (?:hotel|bank|hospital|trust|company|airline|shop|store|branch|ward|restaurant|clinic|garage) (?:is|was) (?:\\p{L}+ly )?(?:guilty|responsible|liable|at fault|to blame|negligent|wrong)|mea culpa|guilty as charged|we (?:have )?no excuse|there (?:is|was) no excuse|inexcusable of us|wrong of us|careless of us|we own (?:that|this|it)`,
      ),
      unless: { clause: OPEN },
    },
    {
      says: words(
        `(?:we|i|and) ${ADVERB}${DID_WRONG}|${OURS}(?: (?:on|at|in|from) (?:the )?\\p{L}+(?: \\d+)?)? ${ADVERB}${DID_WRONG}|we've (?:${DID_WRONG})`,
      ),
      unless: { clause: OPEN, sentence: HANDLING },
    },
    {
      says: words(
        `${OURS} (?:has |have |had )?(?:\\p{L}+ ){1,6}?(?:by mistake|in error|wrongly|by accident|negligently|carelessly)|(?:we|i) (?:have |had )?(?:\\p{L}+ ){1,6}?(?:by mistake|in error|wrongly|by accident|negligently|carelessly)|(?:apologi[sz]e|sorry|apologies|apology|regret)(?: \\p{L}+)? (?:for|about) (?:having )?(?:breaking|losing|damaging|dropping|failing|forgetting|overcharging|charging|not (?:giving|keeping|checking|telling|looking|cleaning|locking|treating)|leaving|missing|mishandling|misreading|ignoring|giving you the wrong|sending (?:you|it) (?:to )?the wrong|taking (?:it|your|the)|what (?:we|our \\p{L}+|i) (?:did|have done|said)|the (?:mistake|error|negligence|failure|carelessness|rudeness) of|the way (?:we|our \\p{L}+) (?:treated|handled|dealt|spoke|behaved))|our (?:\\p{L}+ )?(?:machine|till|system|meter|reader) (?:was|is|had been) (?:faulty|wrong|short|defective|broken)`,
      ),
      unless: { clause: OPEN },
    },
  ),
  suggest: (facts) =>
    `We are sorry for what you went through (${facts.matter ?? '[what happened]'}). We are checking it and will tell you what we find by ${facts.nextContact ?? '[date and time]'}.`,
  examples: {
    bad: [
      text('We scratched your table, and I am sorry.'),
      text('It was our mistake from the start.'),
      text('Our driver dropped the table on the stairs.'),
      text('I apologise for our carelessness at the door.'),
      text('We take full responsibility for the scratch.'),
      text('We should have wrapped the legs.'),
      text('I am sorry that we did not handle it with care.'),
      text('The fault lies with us.'),
      text('Our fitter has marked the table by mistake.'),
    ],
    good: [
      text('I am sorry that your new table has a scratch on the first day.'),
      text('You told us that our driver dropped the table on 12 May.'),
      text('We are checking whether we scratched it on the stairs.'),
      text('If the photographs show that it was our mistake, we will say so and pay for the repair.'),
      text('We do not yet know whether the fault is ours; you will hear by 5 pm on 22 May.'),
      text('I am sorry that you have had to ring us twice about it.'),
      text('We have asked the depot for its pictures and will ring you by 22 May.'),
      text('You say that we did not wrap the legs, and I have written that down in your words.'),
      text(
        'A polisher will look at the scratch on Tuesday; you pay nothing for the visit, whatever he finds.',
      ),
      text('Who is responsible is what we want to find out by 22 May.'),
      'It was our mistake: we scratched your table on the stairs, and I am sorry.',
    ],
  },
};
