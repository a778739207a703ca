import { EVASIVE } from '../../lexicon/english-idioms.ts';
import { NOBODY } from '../../lexicon/english-nobody.ts';
import { ACTOR, FAULT_NOUN } from '../../lexicon/english-words.ts';
import { caseRecord } from '../../case-record.ts';
import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { admits, onDay } from '../suggested.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

const BEEN =
  "(?:was|were|is|are|has been|have been|had been|had not been|got|gets|being|been|wasn't|weren't|appears to have been|seems to have been|may have been|was being)(?: \\p{L}+ly| not| indeed| somehow| also| simply| then){0,2}";
const HAPPENED =
  '(?:occurred|happened|took place|arose|arisen|crept in(?:to)?|slipped in(?:to)?|came about|came to light|come to light|transpired|ensued|emerged|surfaced|come about)';
/** Verbs that already say that it was done badly. */
const BADLY_DONE =
  '(?:overlooked|mislaid|misplaced|misfiled|misread|misheard|misrouted|misdirected|mishandled|miscalculated|mis-?sold|misquoted|misapplied|misprinted|mistyped|mis-?keyed|miskeyed|mispriced|misallocated|misinterpreted|misdiagnosed|misplaced|neglected|forgotten|missed|duplicated|double-?booked|double-?charged|overcharged|over-?charged|undercharged|overbooked|overbilled|botched|omitted|dropped|messed up|mixed up|left off|lost sight of|(?:not|never) (?:been )?(?:processed|recorded|passed on|updated|followed(?: up)?|carried out|actioned|sent|sent out|entered|logged|registered|returned|applied|communicated|completed|informed|notified|dealt with|picked up|escalated|given|provided))';
const BY_MISTAKE =
  '(?:in error|by mistake|by accident|mistakenly|erroneously|inadvertently|incorrectly|wrongly|accidentally|unintentionally|improperly|unfortunately in error|through an oversight|more than once)';
const WRONG =
  '(?:wrong|incorrect|inaccurate|misleading|erroneous|conflicting|outdated|out-of-date|incomplete|false|contradictory|insufficient|poor|bad)';
const SOME =
  '(?:an?|some|the|this|these|certain|several|various|a number of|a series of|one or two|two|any|that|what seems to be an?|such)';
const FAULTY =
  /mistak|error|mix|oversight|slip|blunder|fail|lapse|shortcoming|confusion|misunderst|miscomm|mishap|glitch|hiccup|discrepanc|omission|irregular|anomal|deficien|inaccura|duplicat|incident|breach|breakdown|mishandl|shortfall|inconsisten|problem|issue|difficult|complication|malfunction|fault|decision|improvement|learning|gaps|judg|call|communicat|lack|clerical|administrative|processing/g;
/** What the customer says, and what is being checked. */
const TOLD = words(
  'you (?:told|say|said|wrote|report|reported|describe|described|state|stated|believe|feel|mention|mentioned|allege|claim)(?: us| me)?(?: that)?|whether|if|(?:find|found|finding) out|tells? us|told us|states? that|reports? that|says that|to ensure|make sure|so that',
);
const OWN_WORDS = words(ACTOR);

export const EN: RuleWords<Triggers> = {
  patterns: triggers(
    {
      says: words(`${EVASIVE}|${NOBODY}`),
      kinds: ['sentence', 'letter', 'holding', 'resolution', 'public_reply'],
      unless: { sentence: OWN_WORDS, before: OWN_WORDS, clause: TOLD },
    },
    {
      needs: FAULTY,
      says: words(
        `(?:an?|some) (?:\\p{L}+ )?${FAULT_NOUN}(?: (?:in|on|at|with|during) (?:the |your |this )(?:\\p{L}+ ){1,3}?)? ?(?:has |had |have )?(?:led to|resulted in|meant|caused|prevented)|${FAULT_NOUN}(?: (?:that|which))?(?: (?:in|with|on|during|around|over|regarding) (?:the|your|this|our) (?:\\p{L}+ ){1,3}?)? ?(?:has|have|had|may have|appears? to have|seems? to have|must have)?(?: \\p{L}+ly)? ?${HAPPENED}|(?:mistakes?|errors?|misjudge?ments?|wrong decisions?|failings|shortcomings|failures|issues|discrepanc(?:y|ies)|omissions?|lapses|inaccurac(?:y|ies)|deficiencies|irregularities|areas for improvement|opportunities for improvement|learning points|problems|gaps|slip-ups|mix-ups?|bad calls)(?: (?:in|with|on|during|around|over|regarding) (?:the|your|this) (?:\\p{L}+ ){0,2}\\p{L}+)? ${BEEN} ?(?:made|created|introduced|committed|identified|found|noted|noticed|detected|discovered|encountered|reported|experienced|observed|uncovered|brought to light)`,
      ),
      unless: { sentence: OWN_WORDS, before: OWN_WORDS, clause: TOLD },
    },
    {
      needs: /there (?:was|were|has|have|had|appear|seem|would|must|may)/g,
      says: words(
        `there (?:was|were|has been|have been|had been|appears to have been|seems to have been|would appear to have been|must have been|may have been)(?: \\p{L}+ly)?(?: ${SOME})?(?: \\p{L}+)? (?:(?:error|mistake|mix-?up|mix up|oversight|misunderstanding|miscommunication|failure|breakdown|slip|slip-up|lapse|omission|confusion|blunder|discrepancy|shortcoming|communication|clerical|administrative|processing|inaccuracy|duplication|lack)(?:s|es|ies)?|(?:problem|issue|difficulty|delay)s? (?:with|in|regarding|around|concerning) (?:your|the (?:processing|handling|booking|order|paperwork|service)))`,
      ),
      unless: { sentence: OWN_WORDS, before: OWN_WORDS, clause: TOLD },
    },
    {
      needs:
        /(?:looked|laid|placed|filed|read|heard|routed|directed|handled|calculated|sold|quoted|applied|printed|typed|keyed|priced|allocated|interpreted|diagnosed|neglected|forgotten|missed|duplicated|double|charged|booked|billed|botched|omitted|dropped|messed|mixed|left|lost|not |never |by mistake|accident|in error|mistakenly|erroneous|inadvertent|incorrect|wrongly|unintention|improper|oversight|more than once)/g,
      says: words(
        `(?=was|were|has|have|had|is|are|got|appears|seems|may)(?<=(?:your|the|his|her|their|this|these|those|both|two|some|one) (?:[a-z'-]+ ){1,5})${BEEN} ?(?:${BADLY_DONE}|${BY_MISTAKE} \\p{L}+|(?:\\p{L}+ ){1,6}?${BY_MISTAKE})|it ${BEEN} ?(?:overlooked|missed|forgotten|mislaid|misfiled)`,
      ),
      unless: { sentence: OWN_WORDS, before: OWN_WORDS, clause: TOLD },
    },
    {
      needs:
        /wrong|incorrect|inaccurate|misleading|erroneous|conflicting|outdated|out-of-date|incomplete|false|contradictory|insufficient|poor|bad/g,
      says: words(
        `(?:the )?${WRONG} (?:\\p{L}+ ){1,3}?${BEEN} ?(?:given|provided|recorded|sent|supplied|entered|quoted|applied|issued|charged|used|delivered|ordered|displayed|shown|prescribed|fitted|dispensed|administered|typed|printed|selected|taken|debited|offered|communicated|booked|posted|put|made|[a-z-]+ed|sold|cut|done|written|read|worn|hung|built|drawn)`,
      ),
      unless: { sentence: OWN_WORDS, before: OWN_WORDS, clause: TOLD },
    },
    {
      needs: /(?:two|three|duplicate|double|second|extra|additional|several|unauthori[sz]ed) /g,
      says: words(
        `(?:two|three|duplicate|double|second|extra|additional|several|unauthori[sz]ed) (?:\\p{L}+ )?(?:payments?|charges?|debits?|amounts?|bills?|deductions?|invoices?|fees?) ${BEEN} ?(?:taken|debited|charged|deducted|made|applied|issued|raised)`,
      ),
      unless: { sentence: OWN_WORDS, before: OWN_WORDS, clause: TOLD },
    },
    {
      needs:
        /decision|could|should|might|awry|wrong|amiss|astray|ball|wires|cracks?|gaps?|nets?|met|followed|adhered|observed|reached|carried|complied|maintained|upheld|applied/g,
      says: words(
        "(?<!find out )(?<!whether )(?<!if )(?<!where )(?<!what )(?:things?|something(?:'s)?|matters|it|a lot|much|this|that|everything|a few things|procedures?|communication)(?: (?:has|have|had|may have|did|clearly|obviously|evidently|somehow|then|simply|sadly|unfortunately)){0,2} (?:went|gone|go|been) (?:badly |horribly |very |terribly |so |a bit |quite |rather )?(?:awry|wrong|amiss|astray)|(?:could|should|might) have been (?:\\p{L}+ly )?(?:handled|managed|done|communicated|dealt with|explained|organised|organized|better|coordinated|conducted)(?: (?:better|differently|more \\p{L}+|with more \\p{L}+))?|(?:a|the|that) decision (?:was|had been|has been) (?:taken|made)(?! by)|(?:the )?balls? (?:was|were|got|has been|had been) dropped|wires (?:were|got|have been|had been) crossed|(?:slipped|fell|fallen|falling) (?:through|between) the (?:nets?|cracks?|gaps?)|(?:the )?(?:standards?|procedures?|process|protocols?|policy|guidelines?|guidance|instructions?|checks?)(?: of \\p{L}+| you expect| expected)? (?:was|were|has|have|had|is|are)(?: been)? (?:not|n't)(?: been)?(?: \\p{L}+ly)? (?:met|followed|adhered to|observed|reached|carried out|complied with|maintained|upheld|applied)|(?:our|the) (?:usual |normal |correct |proper |high )?(?:standards?|procedures?|process|protocols?) (?:was|were) not (?:met|followed|adhered to|observed)",
      ),
      unless: { sentence: OWN_WORDS, before: OWN_WORDS, clause: TOLD },
    },
    {
      needs: /situation|circumstance|event|incident|matter|occurrence|affairs|condition/g,
      says: words(
        '(?:the|this|that|an?) (?:\\p{L}+ )?(?:situations?|circumstances|events?|incident|matter|occurrence|state of affairs) (?:that |which |has |have |had ){1,2}(?:\\p{L}+ly )?(?:arisen|arose|occurred|happened|took place|taken place|transpired|developed|unfolded|come about)|an? (?:unfortunate|regrettable|unforeseen|unexpected|untoward)(?: \\p{L}+)? (?:situation|occurrence|set of circumstances|turn of events|condition) (?:has |had )?(?:arisen|arose|occurred|happened|took place|developed|was (?:encountered|met))',
      ),
      unless: { sentence: OWN_WORDS },
    },
    {
      needs: FAULTY,
      says: words(
        `(?:due|owing|thanks|down|attributable) to (?:an?|some|the) (?:\\p{L}+ )?(?:${FAULT_NOUN})(?! (?:of|by|at|in|with) (?:the|our|a|an) (?:cable|line|pump|boiler|transformer|engine|brake|lift|supplier|contractor|substation|exchange|network|signal|server))|(?:because of|as a result of|following|through|caused by|result of) (?:an?|some) (?:\\p{L}+ )?(?:(?:clerical|administrative|human|processing|internal|booking|billing|communication|scheduling) \\p{L}+|oversight|misunderstanding|mix-?up|error|mistake|miscommunication)`,
      ),
      unless: { sentence: OWN_WORDS, before: OWN_WORDS, clause: TOLD },
    },
  ),
  suggest: (facts) =>
    facts.mode === 'shared'
      ? `Our part in what happened ${onDay(facts)} (${facts.matter ?? '[what happened]'}) was this: [who of us did what]. We are sorry for it.`
      : admits(facts.mode)
        ? `The mistake was ours: ${onDay(facts)} [who of us did what] (${facts.matter ?? '[what happened]'}). We are sorry; this is what it meant for you: ${facts.effect ?? '[effect]'}.`
        : `You told us what happened ${onDay(facts)} (${facts.matter ?? '[what happened]'}). ${facts.contactPerson ?? '[Name]'} is finding out who did what and will tell you by ${facts.nextContact ?? '[date and time]'}.`,
  examples: {
    bad: [
      'Unfortunately an administrative error occurred and your passport was sent to another address.',
      'There was a misunderstanding about your discharge date.',
      'The second instalment was debited in error.',
      'Incorrect opening hours were given for the bank holiday.',
      'It appears that your complaint was mislaid.',
      'We are sorry that things went wrong with your installation.',
      'Some failings have been identified in the way your claim was handled.',
      'Your repeat prescription slipped through the net.',
      'The circumstances which have arisen are most regrettable.',
      'Owing to an oversight, no engineer came on Thursday.',
    ],
    good: [
      'We made a mistake in your bill: the night rate was charged as the day rate.',
      'Our clerk entered the wrong account number, so the transfer was sent in error to somebody else.',
      'An error in our booking list meant that we gave your table away, and I am sorry.',
      'You were sent to the third floor and back down again.',
      'The transformer in Mill Road failed at 6.10 and the street went dark.',
      'We will find out what went wrong with the delivery and ring you by Tuesday.',
      'Your parcel was left in the rain by our driver.',
      'We lost your form. That is why the appointment was cancelled by mistake.',
      'The lift was out of order for three days, and you carried the pram up four floors.',
      'There was an error on our part in the final invoice; the corrected one is enclosed.',
      'Your card was stopped by our fraud desk at 4 pm, and nobody told you.',
      {
        text: 'We overlooked your letter of 12 May, and it lay unanswered for eight days.',
        facts: { record: caseRecord({ happenedOn: '2026-05-12', matter: 'an unanswered letter' }, 'en') },
      },
    ],
  },
};
