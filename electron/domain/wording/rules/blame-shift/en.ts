import { BLAMING, OUR_PART, OUTSIDERS_DEED, OUTSIDERS_HELP } from '../../lexicon/english-idioms.ts';
import {
  ELSEWHERE,
  GONE,
  HAD_THEY,
  NEIGHBOURS,
  BADLY_HINT,
  OTHERS_BADLY,
  OTHERS_FAULT,
  OTHERS_IDIOM,
  THANKS_TO,
} from '../../lexicon/english-others.ts';
import { OWNING } from '../../lexicon/english-words.ts';
import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { admits, onDay } from '../suggested.ts';
import { triggers } from '../trigger.ts';
import type { Surroundings, Triggers } from '../trigger.ts';

/** People beside us, named as somebody else. */
const COLLEAGUE =
  '(?:my|a|another|one of (?:my|the|our)|some of (?:my|the|our)|that|this|the|an?) (?:(?:other|new|young|junior|former|previous|inexperienced|temporary|agency|individual|single|certain|rogue|part-time|seasonal|relief|weekend|night|early|late|outgoing) ){0,2}(?:colleagues?|co-?workers?|employees?|members? of (?:the )?(?:\\p{L}+ )?staff|staff members?|team members?|clerks?|ward clerks?|receptionists?|trainees?|temps?|apprentices?|interns?|cashiers?|operators?|agents?|advisers?|advisors?|assistants?|girls?|boys?|lads?|lass(?:es)?|lady|gentleman|guy|person|porters?|housekeepers?|cleaners?|waiters?|waitress(?:es)?|drivers?|nurses?|secretary|starters?|recruits?|predecessor|students?|volunteers?|bank nurse|locums?|supervisor|manager|technicians?|engineers?|fitters?)(?: (?:from|at|on|in|of) (?:the |our )?(?:\\p{L}+ ){0,2}(?:shift|agency|desk|branch|office|department|team|line|counter|reception|warehouse|day|ward|floor|depot|kitchen|bar|stores?|yard|garage|workshop|lab|phones?|till|door|gate|dock|sorting office|nights|days))?';
/** Houses beside us. */
const OUTSIDE =
  "(?:(?:one of (?:our|the|my)|our|the|your|a|an|another|their|his|her|its|some) (?:[a-z'-]+ ){0,3}?)?(?:(?<=(?:the|your|a|an|another|their|his|her|its) (?:[a-z'-]+ ){1,3})(?:firm|company|partners?|provider|department|garage|lab|laboratory|workshop|site|website|platform|people|service|office|desk|team|exchange)|suppliers?|sub-?contractors?|contractors?|vendors?|agency|agencies|agents|booking agent|manufacturers?|makers?|third[- ]part(?:y|ies)|couriers?|carriers?|hauliers?|freight(?: railroad| company| operator)?|railroad|airlines?|handling (?:company|agents?|contractor)|outside (?:company|firm|agency)|external (?:\\p{L}+ )?(?:company|firm|agency|provider|partner|party|team|organisation)|(?:service|network|software|payment|it|cloud|hosting|energy|line|internet|telephone|card) (?:providers?|supplier|company|partner|processor|operator|vendor)|providers?|processor|partners?|partner (?:company|hotel|bank|airline)|wholesaler|landlord|council|highways (?:agency|authority)|network rail|post office|royal mail|postal service|laundry|catering firm|agency staff|distributor|importer|head office|headquarters|call cent(?:re|er)|outside (?:company|firm|people)|other (?:bank|airline|department|team|branch|company|office|side(?! of)|operator|store|hotel|driver)s?|another (?:company|department|team|branch|firm|office|operator|organisation|provider)|(?:accounts|billing|finance|sales|logistics|dispatch|back-?office|back office|mortgage|maintenance|housekeeping|purchasing|claims|fraud|marketing|booking|reservations?|revenues?|planning|legal|lending|collections|security|parts|central|technical|payroll|records|admissions|pharmacy|radiology|transport|warehouse|it) (?:department|team|office|people|section|desk|division|unit|side)|developers?|sender|insurers?|solicitors?|surveyor|travel agent|tour operator|dealer|web ?site provider|mill|dairy|bakery supplier|security firm|cleaning (?:company|firm|contractor))";
const MACHINE =
  '(?:the|our|this) (?:new |old |booking |billing |computer |automatic |automated |reservation |reservations |card |payment |online |ticketing |central |phone |software )?(?:systems?|computers?|software|algorithm|machine|app|till|website|server|database|scanner|bot|program(?:me)?|printer|program)';
/** What others did badly. */
const DID_BADLY =
  "(?:forgot|forgets|failed|fails|lost|misread|misheard|mixed|mislaid|missed|neglected|omitted|damaged|broke|dropped|ignored|confused|let (?:you|us) down|messed|misunderstood|mishandled|delayed|held|overlooked|misinformed|mistook|miscalculated|refused|rejected|cancelled|caused|spoiled|ruined|did not|didn't|does not|doesn't|could not|couldn't|would not|wouldn't|never|ran late|got (?:it|this|that|the \\p{L}+) wrong|made (?:a|an|the|this|that|some|such) (?:\\p{L}+ )?(?:mess|mistake|error|blunder|slip|muddle|hash)|is (?:to blame|at fault|responsible|slow|late)|are (?:to blame|at fault|responsible|slow|late|known for)|(?:was|were) (?:late|careless|inexperienced|wrong|slow|to blame|at fault|responsible|unaware|stacking|not)|(?:was|is|were) (?:only )?(?:on (?:work experience|probation|trial|loan)|new|a trainee|here only|covering|temporary|a temp|from an agency)|(?:has|had) only been|(?:has|have|had) (?:let|failed|delayed|made|not|lost|forgotten|caused|misread|mixed)|should(?:n't)? (?:not )?have|(?:gave|sent|entered|typed|put|told|wrote|set|took|delivered|made|supplied|quoted|booked|charged|packed|loaded|pressed|keyed|handed|passed|printed|used|brought|left|has given|has sent|had given|had sent|had put|had typed|had entered)(?: \\p{L}+){0,5}? (?:wrong|wrongly|incorrect|incorrectly|twice|by mistake|too|late|without|in error|false|old|instead|incomplete|damaged|empty|behind|badly|broken|to somebody else))";
const OWNED = words(OWNING);
/** A page may take its own part anywhere; a plain deed of ours („we sent”) only counts beside the part of the others. */
const OWNED_PLAINLY = words(
  "(?<!(?:not|isn't|wasn't|no|never) )(?:our|my) (?:own )?(?:fault|mistake|error|responsibility|failure|failing)s?(?! (?:to|that) you)|(?:fault|responsibility|blame|error|mistake|failure) (?:is|was|lies|lay|rests)(?: \\p{L}+)? (?:ours|mine|with us)|(?:is|was|are|were) (?:entirely |all )?(?:ours|mine)(?! to)|(?:take|takes|accept|accepts|bear|own) (?:the |our |full |complete |all )*(?:responsibility|blame)|we (?:were|are) (?:at fault|to blame|wrong|responsible)|no excuse",
);
/** Around the words somebody takes it upon us. */
function owned(sentence: string): Surroundings {
  return { sentence: words(`${OWNING}|${sentence}`), before: OWNED, after: OWNED, text: OWNED_PLAINLY };
}

/** Beside these somebody else is only named, thanked, waited for or owned. */
const BLAME_ELSEWHERE: Surroundings = {
  ...owned(
    `whether|if|you (?:say|told|wrote|said|were right)|please|on our (?:behalf|instructions?|request)|at our request|(?:we|i) (?:chose|hired|picked|engaged|trusted)|apologi[sz]es|retrained|until (?:today|yesterday|this morning|\\p{L}+day)|taken off|on (?:his|her|its|their) way|(?:has|have) found`,
  ),
};

export const EN: RuleWords<Triggers> = {
  patterns: triggers(
    {
      says: words(OUTSIDERS_DEED),
      unless: {
        clause: words(OUTSIDERS_HELP),
        ...owned(
          `${OUR_PART}|you (?:say|told|wrote)|you (?:bought|booked|ordered|paid) (?:it |them )?(?:from|with|through) us|on its way|under our name`,
        ),
      },
    },
    {
      says: words(OTHERS_BADLY),
      needs: BADLY_HINT,
      unless: BLAME_ELSEWHERE,
    },
    {
      says: words(`${OTHERS_FAULT}|${OTHERS_IDIOM}|${GONE}|${ELSEWHERE}|${NEIGHBOURS}|${THANKS_TO}`),
      unless: BLAME_ELSEWHERE,
    },
    {
      says: words(HAD_THEY),
      unless: {
        ...owned(
          '(?:we|i) (?:would|could) still|not your|no fault|you (?:were|are) right|we (?:had|have)|our',
        ),
      },
    },
    {
      says: words(BLAMING),
      unless: {
        ...owned(
          "(?:say|says|tell|find out|know|known) whose|(?:cannot|can't|do not|don't) (?:yet )?(?:say|know)|not (?:of )?you|isn't your|is not your|wasn't your|no fault of yours|you did nothing wrong|can't tell|cannot tell|whether|being checked|works? for me|sit with us|will text|can confirm|has sent us a fresh|our (?:own )?(?:locum|driver|kitchen|warehouse|porter|waiter|laboratory)",
        ),
      },
    },
    {
      needs:
        /colleague|worker|employ|staff|team|clerk|receptionist|trainee|temp|apprentice|intern|cashier|operator|agent|advis|assistant|girl|boy|lad|lass|gentleman|guy|person|porter|housekeeper|cleaner|wait|driver|nurse|secretary|starter|recruit|predecessor|student|volunteer|locum|supervisor|manager|technician|engineer|fitter/g,
      says: words(
        `(?:my|another|one of (?:my|the)|the|an?|that|this|some|new) (?:[a-z-]+ ){0,2}?(?:colleagues?|co-?workers?)(?: (?:from|at|on|in|of) (?:the |our )?(?:\\p{L}+ ){1,2}?)?(?: who \\p{L}+ \\p{L}+(?: \\p{L}+)?)? ${DID_BADLY}|${COLLEAGUE}(?: who (?:\\p{L}+ ){1,4}?\\p{L}+)? (?:then |simply |clearly |obviously |apparently |unfortunately |wrongly |mistakenly |may have |must have )?${DID_BADLY}`,
      ),
      unless: {
        ...owned(
          "our (?:own )?(?:driver|porter|reader|clerk|engineer|crew|packer|nurse|staff|team|planner|adviser|cook|workshop|housekeeper|guard|surveyor|fitter|cleaner|waiter|technician|receptionist|cashier|doctor|supervisor|manager|operator|agent)s?|i'm sorry,? (?:on|for)|(?:has|have) (?:been )?retrained|you (?:told|wrote|say|said)|no (?:longer|colleague)|(?:asked|wants) to apologise|whether|apologis\\p{L}*|sorry|on our behalf",
        ),
      },
    },
    {
      needs:
        / by |due to|owing to|down to|attributable to|because of|thanks to|fault|responsib|mistake|error|negligence|failure|blame|oversight|delay|problem|careless|work of|result of|doing of|let down|held up|side of|matter|question|issue|hands of/g,
      says: words(
        `(?:(?:caused|occasioned|brought about|made|created|triggered) (?:solely |entirely |wholly |mainly |directly )?by|(?:entirely |solely |wholly |mainly |all |largely |purely |simply )?(?:down|due|owing|attributable|thanks|because) (?:to|of)|(?:is|was|are|were) (?:the|a) (?:sole )?(?:fault|responsibility|mistake|work|error|result|doing|failure|negligence|carelessness) (?:of|by|on the part of)|(?:the )?(?:fault|mistake|error|responsibility|negligence|failure|blame|oversight|delay|problem|carelessness)(?: (?:is|was|lies|lay|rests|sits|came|comes|originated|must lie))?(?: \\p{L}+)? (?:of|with|by|from|on)(?: the (?:side|part) of)?|let down (?:\\p{L}+ )?by|held up (?:by|at|in)|failed by|from the side of|on the side of|responsibility of|(?:matter|question|issue|problem|one) for|out of our hands and in (?:those|the hands) of) (?:${OUTSIDE}|${COLLEAGUE}|${MACHINE})`,
      ),
      unless: {
        ...owned(
          '(?:thank|replaced|complain\\p{L}* to|take (?:it|your (?:case|complaint)) to)|you can|should you|if you|may (?:also )?(?:go|turn|take)',
        ),
      },
    },
    {
      needs:
        /forg[oe]t|fail|lost|misread|misheard|mix|mislaid|miss|neglect|omitt|damag|broke|drop|ignor|confus|let (?:you|us)|messed|misund|mishandl|delay|held|overlook|misinform|mistook|miscalc|refus|reject|cancel|caused|spoil|ruin|n't|never|mess|not|late|wrong|to blame|at fault|responsib|slow|twice|mistake|error|without|false|old|instead|incomplete|empty|behind|badly|else|must have|could only|can only|careless|unaware|new|trainee|temp|covering/g,
      says: words(
        `${OUTSIDE}(?: (?:that|who|which) (?:\\p{L}+ ){1,5}?)?(?:,? (?:who|which))?(?: that owns the \\p{L}+)? (?:also |then |simply |clearly |apparently |unfortunately |regrettably |sadly |wrongly |mistakenly |never )?(?:${DID_BADLY}|is responsible|are responsible|bears? (?:the )?(?:responsibility|blame))|(?:the|your|this|any) (?:damage|fault|defect|loss|delay|error|mistake) (?:must|can only|could only) have (?:happened|occurred|been (?:done|caused|made)|arisen|come)|their (?:\\p{L}+ )?(?:people|engineers?|staff|drivers?|team|system|side|end|office|fault|mistake|error|delay|failure)s? (?:did not|didn't|failed|never|was|were|is|has|have|made|forgot|lost|only)`,
      ),
      unless: {
        ...owned(
          'apologises?|told (?:you|us)|you (?:told|say|said|wrote)|you (?:bought|booked|ordered|paid) (?:it |them |\\p{L}+ )?(?:from|with|through) us|on our (?:behalf|instructions?)|we (?:asked|chose|had|did|then|have|also|sent)|whether|if|you may',
        ),
      },
    },
    {
      needs:
        /system|computer|software|algorithm|machine|app|till|website|server|database|scanner|bot|program|printer|technical| it /g,
      says: words(
        `${MACHINE}(?: (?:then|simply|automatically|wrongly|just|apparently|unfortunately|somehow|sadly))?(?: (?:has|had|have))?(?: (?:then|simply|automatically|wrongly|just))? (?:cancelled|rejected|charged|generated|refused|deleted|lost|won't|will not|wouldn't|would not|does(?:n't| not)|did(?:n't| not)|can(?:not|'t)|could not|couldn't|is to blame|was to blame|is at fault|was at fault|made|makes|sent|blocked|locked|decided|decides|assigned|duplicated|changed|put|picked|failed|crashed|froze|dropped|booked|overrode|applied|issued|only|always|never|is (?:slow|old|down|very)|was (?:down|slow|overloaded|unable)|went down|let (?:us|you) down|must have|automatically|says|tells|shows no|has (?:not|a mind))|(?:due to|because of|thanks to|owing to|blame|down to|caused by|result of) (?:an? |the |our )?(?:(?:new|old|\\p{L}+) )?(?:system|computer|software|it|server|website|app|technical) (?:error|problem|issue|failure|glitch|fault|outage|update|upgrade|crash|migration|limitations?)s?`,
      ),
      unless: {
        ...owned(
          "we(?! (?:are|were|do|can|cannot|can't|apologi|regret|only|just|have no))|if|when|where|(?:on|at|from) our (?:side|end|part)|i(?:'ve|'ll|'m)?(?! (?:can|could|am|know|see|cannot|can't))|you (?:can|may|will)|that's why|which is why|until every|so nobody|until|unless|since|now|from now|release the door|sorry|(?:left|kept) you",
        ),
        before: words('we (?:did|had|left|forgot|switched|changed)'),
      },
    },
    {
      says: words(
        "(?:that|this|it|which|the \\p{L}+)(?:'s| is| was| are| were|'d be| would be) (?:really |actually |entirely |strictly |more )?(?:(?:the|a|an|another) (?:[a-z'-]+ ){1,3}?(?:doing|fault|responsibility|problem|department|job|mistake|matter|decision|issue|error|side)|(?:their|his|her|theirs|somebody else's|someone else's|another \\p{L}+'s|nobody's|head office's) ?(?:doing|fault|responsibility|problem|job|mistake|decision|error)?)(?:,? (?:and )?not (?:ours|us|mine|our \\p{L}+))|(?:[a-z-]+ )?(?:is|was|are|were|'s|isn't|wasn't) (?:really )?(?:not )?(?:our|my) (?:fault|doing|mistake|responsibility|department|problem|job|decision|area)(?<=(?:not|isn't|wasn't) (?:really )?(?:our|my) \\p{L}+)|(?:nothing|not anything) to do with (?:us|me|our \\p{L}+)|(?:not|n't) (?:our|my|down to our|because of our) (?:fault|doing|mistake|responsibility|department|problem|job|decision|error)|(?:managed|run|handled|dealt with|organised|operated) (?:separately|independently of us|by (?:another|a separate|a different) \\p{L}+)|(?:an?|the) (?:entirely |completely |totally |wholly )?(?:separate|different|other) (?:department|team|company|office|organisation|entity|section|firm|business|side of (?:the )?(?:business|company|house|organisation|operation))|(?:not|n't) (?:something|anything|one) (?:that )?(?:we|i) (?:can|could|are able to) (?:answer|be held|control|influence|do anything|help)|circumstances (?:entirely |wholly |completely )?(?:beyond|outside) (?:of )?(?:our|anyone's) control|(?:badly |frankly |simply |also |again )?(?:let us down|failed us)|no fault of (?:ours|our own|the (?:bank|company|hotel|hospital|airline|store|airport|council))|through no fault|(?:cannot|can't|can not|could not|couldn't|should not|shouldn't|won't|will not|not) (?:be )?(?:held )?(?:responsible|liable|accountable|accept (?:any )?(?:responsibility|liability|blame)|take (?:any )?(?:responsibility|the blame)|answer for (?:that|this|it|them|what))|(?:out of|not in) (?:our|my) hands|nothing (?:that )?(?:i|we) could have done|nothing (?:that )?(?:we|i) (?:can|could) do about (?:that|it|this)|we only (?:received|get|pass on|sell|deliver|print|do|follow|act|forward)|we (?:just|merely|simply) (?:received|pass|sell|deliver|scan|follow|do what|forward|act|scan)|we (?:have|had) no (?:control|influence|say) (?:over|in|on)|with no (?:responsibility|fault) on our (?:side|part)|(?:please )?(?:direct|address|take) (?:any |your |all )?(?:complaints?|it|that|this|questions) (?:up )?(?:to|with) (?:them|the (?:manufacturer|carrier|airline|supplier|council|landlord|agent|operator|other))|(?:ask|blame|speak to|talk to|thank) (?:them|the (?:council|government|manufacturer|airline|supplier|airport|courier|landlord|weather))(?: (?:about it|instead|yourself|for that))?",
      ),
      unless: {
        sentence: words(
          'but (?:we|our|it was for us)|the rest is ours|you (?:were|are) not|(?:will|cannot|can) (?:not )?tell you|please(?! direct| address| take)|may (?:also )?(?:go|turn|take)|say that|if you|should you|no customer|do not answer for the',
        ),
        text: words(
          'our (?:own )?(?:fault|mistake|error|responsibility|failure|failing)(?<!not our \\p{L}+)(?<!not our \\p{L}+)|we do answer|the rest was ours|is ours|are ours|were ours',
        ),
      },
    },
    {
      says: words(
        "(?:because|since|as|arose because|given that|due to the fact that|for the reason that) (?:you|your (?:bank|wife|husband|daughter|son|representative|agent|solicitor|employer|neighbour|landlord|\\p{L}+)) (?:had |have |has )?(?:(?:did|do|does|had|have|has|were|was|could) ?(?:n't|not)|failed|fail|forgot|forgotten|gave|given|entered|typed|refused|ignored|waited|left it|misread|misunderstood|missed|chose|insisted|changed|omitted|neglected|supplied|provided|used|arrived late|came late|lost|never|cancelled|booked|put|wrote|were late|moved|signed|clicked|pressed|selected|opted)|(?:if (?:only )?(?:you|your \\p{L}+)(?:'d| had)|(?<!(?:what|why|when|where|who|how|which) )had (?:you|your \\p{L}+)) (?:only )?(?:typed|read|checked|called|rung|told|given|entered|used|kept|paid|come|arrived|followed|listened|let|taken|looked|informed|notified|contacted|reported|booked|signed|mentioned|asked|waited|registered|updated|provided|left|sent|brought|answered|cancelled|switched|opened|filled|not)|(?:caused by|due to|down to|because of|owing to|result of|thanks to) (?:your|the (?:customer|guest|passenger|patient)(?:'s)?|an? (?:customer|user|guest|passenger)(?:'s)?)(?: own)? (?:own )?(?:failure|late|error|mistake|own|lack|not|incorrect|wrong|delay|misuse|carelessness|misunderstanding|refusal|negligence|choice|handling|router|device|wiring|phone|settings|equipment|behaviour|browser|absence|fault|decision|\\p{L}+ error|having|being)|(?:customer|user|operator|passenger|guest) error|(?:reader|driver|engineer|courier|fitter|postman|man|colleague) (?:had )?found (?:nobody|no one)|you were (?:not|n't) (?:at home|in when)|your own (?:fault|doing|mistake|error|making|responsibility|choice|negligence|carelessness|decision)|(?:you|the customer|the guest) (?:must|may|might|could|will|probably|presumably|apparently) ?(?:well )?(?:have )(?:entered|typed|pressed|misread|misheard|given|mistyped|forgotten|lost|left|clicked|used|shared|deleted|dropped|damaged|misunderstood|been mistaken|put|opened|overlooked|missed|selected|switched|told)|(?:mistake|error|fault|problem|delay|issue|responsibility)(?: (?:was|is|lies|lay|must be|seems to be|appears to be))? (?:entirely |clearly |on |at |with )*(?:yours|your (?:side|end|part|own)|with you(?=[.,;!]|$)|with your (?:bank|side|end|provider|insurer|employer|network|device|router|builder))|(?:you|your \\p{L}+) (?:are|were|is|was) (?:to blame|at fault|responsible for (?:the|this|that|any|your))|brought (?:this|it) (?:up)?on yourself|for (?:the )?(?:customer|sender|guest|passenger|tenant|owner|buyer)s? to (?:check|make sure|ensure)|is (?:the )?(?:customer|sender|guest|passenger|tenant|owner|buyer|client|account holder|cardholder)'s (?:own )?(?:responsibility|fault|problem|risk)",
      ),
      unless: {
        sentence: words(
          "(?:we|our \\p{L}+) should (?:not )?have|our (?:fault|mistake|failure|error)|you (?:were|are) (?:right|not)|no fault|(?:we|i) (?:should|could|did|had|would not|left|sent|took|forgot|lost|gave|never)|even if|as you did not|had you not (?!\\p{L}+ly)\\p{L}+, (?:we|i) would still|sorry(?! if)|tell us|we'd|we had|not your",
        ),
        text: words('our (?:own )?(?:fault|mistake|failure)(?<!not our \\p{L}+)'),
      },
    },
    {
      says: words(
        `(?:by|through|from) (?:an? )?(?:individual|rogue|single|isolated|few|certain) (?:employees?|members? of staff|individuals?|workers?)|(?:work|actions?|acts?|fault|mistake|carelessness|misconduct) of (?:an? )?(?:individual|rogue|single|isolated|few|certain|handful of|small number of) (?:employees?|members? of staff|individuals?|workers?|people)|an? (?:individual|rogue) (?:employee|member of staff|worker)|(?:reduced|delayed|held(?: up| back)?|caused|cut|damaged|lost|stopped|cancelled|broken|rejected|mislaid|misdelivered|switched off|done) by (?:them|him|her|others|somebody else|someone else)|(?:it|this|that)(?:'s| is| was) (?:the |a )?(?:mistake|fault|error|doing|carelessness) of (?:the|a|our|my|another|an?) |who (?:is|are|was|were) (?:as )?(?:slow|late|unreliable|careless|always late|notorious)|(?:it|that) (?:was|is|must have been)(?:n't us but| not us but| not us, but)? (?!(?:we|us|our|i|me|only|not|you|then|here|there|because|at|on|in|when|this|my|after|before)(?!\\p{L}))(?:\\p{L}+ ){1,4}?(?:who|that|which) (?:had |has )?(?:${DID_BADLY}|deleted|closed|blocked|changed|ordered|decided|sent|told|gave|booked|charged|put|took)|they (?:are|were) (?:always )?(?:slow|late|unreliable|to blame|at fault|the ones)|(?:council|government|ministry|airport|landlord|parent company|previous owner|last owner|former management|management company|regulator)(?:'s)? (?:are|is|was|were)? ?(?:the )?(?:fault|to blame|responsible)|(?:is|are|was|were) the (?:council|government|airport|landlord|airline|manufacturer|supplier|courier|police|previous owner)(?:'s|') (?:fault|responsibility|problem|doing|decision|mistake)`,
      ),
      unless: { ...owned('measures|dismissed|will|whether|if') },
    },
  ),
  suggest: (facts) =>
    facts.mode === 'shared'
      ? `Others had a part in what happened ${onDay(facts)} (${facts.matter ?? '[what happened]'}); our part is this, and we are sorry for it: [our part].`
      : admits(facts.mode)
        ? `What happened ${onDay(facts)} (${facts.matter ?? '[what happened]'}) is for us to answer, and we are sorry. By ${facts.remedyBy ?? '[date and time]'} we will do this: ${facts.remedy ?? '[remedy]'}.`
        : `We are sorry for what you went through ${onDay(facts)} (${facts.matter ?? '[what happened]'}). Please ask ${facts.contactPerson ?? '[name]'} about it; nobody will send you elsewhere.`,
  examples: {
    bad: [
      'The night porter forgot to pass on your message.',
      'The delay was caused by our courier.',
      'Our booking partner made the mistake, and we only pass on what they send.',
      'The computer will not let me change the date.',
      'Your parcel was held up by the customs broker, which is a separate company.',
      'If you had read the letter, you would have known the date.',
      'The leak is the landlord’s responsibility, not ours.',
      'It was the fault of a new receptionist.',
      'The late bill is due to a software problem.',
      'The mistake is on your side, because you gave us an old address.',
    ],
    good: [
      'Our driver dropped the parcel, and we are sorry.',
      'The courier was late, but we chose the courier, so the answer has to come from us.',
      'The storm closed the road for two days.',
      'Our supplier sent the wrong part; we should have checked it before we fitted it, and that is our failure.',
      'The system shut down at 9.10, and we then gave you the wrong platform.',
      'The adviser who spoke to you has been retrained.',
      'We sent your statement to the old address because we had not saved the new one.',
      'Wholesale prices rose in March, which is why the tariff changed on 1 April.',
      'Our warehouse packed the wrong lamp, and we will put it right by Friday.',
      'If you had not shown us the entry, we would still be charging you, and I am sorry.',
      'My colleague Mrs Reed will ring you at ten tomorrow.',
      'The surveyor is calling at ten.',
      'The wholesaler has promised us new stock.',
    ],
  },
};
