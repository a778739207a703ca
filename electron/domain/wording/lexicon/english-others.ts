/** Whom a letter can hide behind, and what is told of them when it does: put together by grammar, noun by verb. */
import { oneOf } from './english-list.ts';

export const PERSON = oneOf(
  'adviser, advisor, agent, apprentice, architect, assistant, attendant, auditor, baker, barman, boss, broker, builder, buyer',
  'call handler, carer, caretaker, carpenter, cashier, chap, chef, cleaner, clerk, colleague, conductor, consultant, contractor',
  'cook, courier, decorator, dentist, designer, dispatcher, doctor, doorman, driver, electrician, engineer, fitter, florist, foreman',
  'gardener, girl, guard, guide, handler, handyman, head, housekeeper, installer, instructor, intern, janitor, joiner, junior, lad',
  'lady, lass, lifeguard, loader, locum, maid, man, manager, mechanic, midwife, nurse, officer, operator, optician, organiser, owner',
  'packer, painter, pharmacist, photographer, physio, picker, pilot, planner, plasterer, plumber, porter, predecessor, printer',
  'programmer, receptionist, registrar, rep, roofer, salesman, saleswoman, seamstress, secretary, security man, shift leader, skipper',
  'solicitor, steward, student, supervisor, surgeon, surveyor, tailor, teacher, team leader, technician, temp, therapist, trainee',
  'trainer, translator, tutor, typist, usher, vet, volunteer, waiter, waitress, warden, woman, youngster',
);
const GROUP = oneOf(
  'accounts, admin, billing, bookings, centre, company, contact centre, crew, depot, desk, department, firm, floor, garage, girls, hub',
  'kitchen, lab, laboratory, lads, laundry, lot, managers, mob, nurses, office, people, pharmacy, planners, post room, reception, shift',
  'site, staff, stores, switchboard, team, theatre, unit, ward, warehouse, workshop, x-ray, yard, boys, drivers, porters, cleaners',
);
const HOUSE = oneOf(
  'agency, airline, airport, bank, brewery, broker, call centre, carrier, contractors?, council, courier, customs, dairy, developers?',
  'distributor, embassy, factory, farm, freeholder, haulier, head office, help ?desk, highways, home office, insurers?, landlord, lender, maker',
  'manufacturer, mill, ministry, network, organisers?, parent company, police, port authority, post office, printers?, promoters?',
  'provider, publisher, regulator, school, shippers?, solicitors?, sub-?contractors?, suppliers?, tour operator, underwriters?',
  'university, venue, wholesaler, surgery, gp, hospital, housing benefit, housing association, royal mail, openreach',
);
const WHICH = oneOf(
  'other, night, day, weekend, late, early, morning, evening, relief, saturday, sunday, agency, previous, last, old, new, young',
  'temporary, part-time, seasonal, outgoing, former, upstairs, downstairs, back, front, regional, central, local, ward, booking, sales',
);
/** Not „our”: our own people named as ours is another matter. */
const OTHERS = `(?:the|that|those|these|this|another|some|one of the|one of those|my|your(?: own)?(?! (?:\\p{L}+ )?(?:kitchen|floor|desk|office|ward|unit|yard|garage|site|pharmacy|theatre)(?!\\p{L}))|her|his|their)(?: (?:${WHICH}|(?!(?:our|my|your|we|i|you)(?!\\p{L}))[a-z'-]+)){0,2}? (?:${PERSON}s?|${GROUP}|${HOUSE})(?: (?:in|at|on|from|of|who|that|we|you|your|our) (?:[a-z'-]+ ){0,4}?[a-z'-]+)?,?`;
const KIN = oneOf(
  'nephew, niece, brother, sister, son, daughter, wife, husband, father, mother, cousin, partner, boss',
);
const DID =
  "(?:[a-z-]+ed|sent|gave|gives?|left|leaves?|took|takes|puts?|sets?|told|tells?|made|makes|wrote|reads?|cuts?|ran|rang|laid|hung|sold|sells|built|brought|brings?|did|drew|shut|chose|held|kept|keeps?|got|gets|lost|threw|fed|lets?|hit|bent|drove|spelt|spilt|stood|forgot)(?: [a-z'-]+){0,6}?";
/** What shows that it was done badly. */
const BADLY = oneOf(
  "wrong, wrongly, twice, somebody else's, someone else's, another \\p{L}+'s, upside down, back to front, too \\p{L}+, by mistake",
  'in error, unsigned, unlocked, in a (?:mess|state|muddle), badly, no notes, on us, incorrectly, half-done, half finished',
  'without (?:asking|telling|checking|a word|looking|notice), out of sight, empty, short, instead of \\p{L}+, \\p{L}+ \\p{L}+ first',
  'a second time, half of it, where (?:it|they|we) (?:should|could)(?: not|n.t), at random, any old how, before we (?:arrived|came|got there|took over)',
);
const IS_BAD = `(?:is|are|was|were|'s|'re)(?: (?:always|forever|for ever|constantly|continually|just|simply|plain|frankly|quite|very|rather|pretty|so|a bit|too|not very|not|only))* (?:slow|late|useless|hopeless|careless|unreliable|sloppy|lazy|to blame|at fault|a nightmare|a disgrace|the problem|(?:the )?ones? (?:holding|causing|dragging|blocking|who|that)|a law unto \\p{L}+|(?<=(?:always|forever|for ever|constantly|continually) )\\p{L}+ing|in (?:chaos|a muddle|a mess)|behind with|not up to|(?<!not )(?:only )?(?:new|learning|a trainee|a temp))`;
const HABIT = `(?:(?:just |simply |frankly |honestly )?never (?:[a-z]+(?<!ed)|[a-z]+ed)|always [a-z]+(?:s|e|t|p)?(?= [a-z]+)|keeps? [a-z]+ing)(?! (?:you|your)(?!\\p{L}))`;

/** Somebody else does it badly, with a word in it that shows so. */
export const OTHERS_BADLY = [
  `${OTHERS} (?:then |simply |clearly |apparently |obviously |sadly |had |has |have ){0,2}${DID} ${BADLY}`,
  `${OTHERS} (?:they )?(?:${IS_BAD}|${HABIT})`,
].join('|');
/** A few plain words without which that cannot be said: the pattern is dear. */
export const BADLY_HINT =
  /wrong|twice|else's|another|upside|to front|(?<![a-z])too |mistake|in error|unsigned|unlocked|mess|muddle|badly|no notes|on us|incorrect|half|without|empty|(?<![a-z])short|instead|first|second time|out of sight|where (?:it|they|we)|random|any old|before we|slow|late|useless|hopeless|careless|unreliable|sloppy|lazy|to blame|at fault|nightmare|disgrace|problem|the one|a law|always|for ?ever|constantly|continually|chaos|behind|not up|(?<![a-z])new|learning|trainee|temp|never|keeps? /g;

/** Somebody else does it badly, did it badly, or is bad at it. */
export const OTHERS_FAULT = [
  `housing benefit ${IS_BAD}`,
  `it (?:was|is) (?:the|your|that|those) (?:[a-z'-]+ ){0,2}?(?:${PERSON}s?|${HOUSE}|${GROUP}|men|women) who (?!(?:helped|noticed|found|told us|rang)(?!\\p{L}))[a-z]+`,
  'you (?:gave|left|sent) (?:us|our \\p{L}+|the \\p{L}+) (?:no|the wrong) [a-z]+',
  '(?:last|previous|former) (?:tenant|owner|occupant|occupier|guest|resident|user)s? must have',
  "nothing (?:that )?(?:we|i) can do(?= (?:at this end|from here|here|for you|until)|[.,;!]|$)|that's what happens when|that is what happens when",
  `our (?:[a-z]+ ){0,2}(?:colleagues|counterparts|friends|cousins|opposite numbers?|sister \\p{L}+)(?: (?:in|at|on|from|over) (?:the )?\\p{L}+)? (?:really |clearly |simply |obviously )?(?:ought|should|forgot|failed|missed|never|did not|didn't|are always|got)`,
  `(?:it|that) was (?!(?:us|me|him|them|her|you|here|there|then|wrong|late|cold|dark|not|ours|mine|so|lost|over|just|only|hard|good|bad)(?!\\p{L}))[a-z]+, (?:and|who|not) (?:she|he|they|me|us|isn't|is|was|never)`,
  `by (?:the|a|another|your) [^.;,]{3,40}, (?:and )?not (?:by )?(?:me|us)(?!\\p{L})`,
  `(?:is|was) (?:the|your|his|her|another) (?!same)[a-z]+(?: [a-z]+)?'s (?:decision|choice|doing|idea|handiwork|call)`,
  `(?:can|could|must)(?: only)? have been (?:the|your) (?:${HOUSE}|${PERSON})`,
  `(?:website|site|shop|agent|firm|dealer|company|platform|app|man|plumber|builder|broker) (?:that )?you (?:booked|bought|ordered|used|chose|hired|picked|went)(?: (?:it |them )?(?:through|from|with|to|on))? ${DID.replace('{0,6}', '{0,1}')}`,
  `(?:guests?|tenants?|family|people|couple|neighbours?|lady|gentleman|man|woman|students?|children|kids|party) (?:in|at|from|upstairs|above|below|next door)(?: (?!to)[a-z0-9]+){0,3} (?:had (?:the|left|let|a party)|left|let|would not|wouldn't|kept|insisted|overflowed|made|threw|ran|flooded|blocked|smoked|parked|broke|refused)(?! (?:been|to be|a word|us|their|your))`,
  `my ${KIN}(?:,[^,.]{3,50},)? (?:has no (?:head|idea|sense)|(?:is|was) (?:hopeless|useless|no good|forgetful|careless|new)|forgot|forgets|mixed|muddled|lost|put|wrote|does not|doesn't|did not|didn't|never)`,
  `my (?:colleague|manager|boss|supervisor|predecessor|${PERSON})(?: [a-z]+)?[^.;:]{0,50}? (?:he|she|they)(?:'s|'d| has| had| must have)? (?:never|not|didn't|did not|forgot|failed|left|lost|clearly|obviously)`,
].join('|');

/** What is said of somebody who is to blame, whoever it is. */
export const OTHERS_IDIOM = [
  `(?:because|since|as) (?:the |our |your |some |that )?(?:\\p{L}+ ){0,2}?(?:${HOUSE}|${GROUP}|${PERSON}|management|somebody|someone) (?:saw fit|took it upon (?:itself|themselves|himself|herself)|could not be bothered|couldn't be bothered|thought it knew|had other ideas|decided otherwise|insisted on)`,
  `(?:${HOUSE}|${GROUP}|${PERSON}|vendors?|partners?|dispatch|logistics|maintenance)s? (?:really |clearly |simply )?(?:(?:has|have) (?:a lot|much|plenty|something|a great deal) to answer for|(?:has |have )?dropped the ball|(?:has |have )?(?:botched|bungled|fluffed|messed up|cocked up)|(?:took|takes) (?:its|their) eyes? off)`,
  `it (?:was|is|must have been) (?:maintenance|dispatch|logistics|housekeeping|accounts|billing|reception|purchasing|admissions|management|marketing|security|catering|engineering|${GROUP}|${HOUSE}) (?:who|that|which) (?:had |has )?(?!found|noticed|helped|told|rang|saved)\\p{L}+`,
  `you (?:never|did not|didn't|failed to|refused to) (?:\\p{L}+ ){1,8}?\\p{L}+, (?:hence|therefore|thus|which is why|that is why|and that is why|so naturally|causing|resulting in)`,
  `(?:this|that|the delay|the mistake|the error)(?: one)?(?: is|'s| was) (?:all |entirely |squarely |firmly )?on (?:the |our |your )?(?:\\p{L}+ )?(?:${HOUSE}|vendor|partner)(?=[.,;!]|$)`,
  `(?:parcel|letter|bag|case|luggage|order|goods|delivery|card|file|package|document|samples?)s? (?:was|were|has been|have been|had been|got) (?:lost|mislaid|damaged|broken|delayed|misrouted|dropped|soaked|opened|crushed) (?:by|at) (?:the |your |a )(?:\\p{L}+ )?(?:${HOUSE}|airline|laborator(?:y|ies)|garage)(?! (?:we|that we))`,
  "(?:we|i)(?:'re| are| am|'m) (?:only |entirely |wholly |completely |very much |totally )*(?:at the mercy of|in the hands of|dependent (?:up)?on|reliant (?:up)?on|(?:only )?as good as)",
  '(?:we|i) can only (?:work|go|act|deal|use|print|deliver|charge|bill|ship|enter)(?: (?:with|on|by|from|to))? (?:what|whatever|the (?:information|details|address|data|figures|instructions|name|number))',
  "that's (?:the )?[a-z]+(?: [a-z]+)? for you",
  '(?:does|do) what (?:it|they|he|she) likes?|(?:has|have) (?:got )?a mind of (?:its|their) own|does things (?:her|his|its) own way',
  '(?:nobody|no one) (?:here|in this \\p{L}+|in our \\p{L}+|on my team) would(?: ever)? have',
  '(?:putting|fobbing|put|fobbed) us off|picking up the pieces',
  "(?<!we )(?<!i )(?<!we've )sat on (?:it|this|that|them|your|the) (?:\\p{L}+ )?(?:for|until|before|without|and)",
  '(?:drag(?:ged|ging|s)?|has dragged) (?:its|their|his|her) (?:feet|heels)',
  '(?:took|taking|take|takes) (?:its|their|his|her) (?:own )?(?:sweet )?time',
  "(?<!we've )(?<!we )kept us (?:waiting|in the dark|hanging|guessing|short)",
  'left us (?:in the lurch|high and dry|holding|to (?:clear|sort|pick)|powerless|short|stranded)|leav(?:es|ing) us (?:powerless|stuck|short|in the lurch)',
  "(?:they|he|she) (?:\\p{L}+ )?(?:cut|cuts) corners|(?:couldn't|could not|can't|cannot) be bothered to|couldn't care less|(?:hasn't|haven't|has not) (?:got )?a clue",
  "(?<!we )(?<!i )(?:wasn't|was not|weren't|were not|isn't|aren't) up to (?:the job|it|scratch|standard|the task)",
  "(?:we|i)(?:'ve)? (?:only )?inherited (?:the|this|that|it|a)",
  '(?:has|have|had|with) no (?:say|hand|part to play) (?:in|over)',
  'as much (?:a |the )?victims? as|(?:we|i) (?:were|was|are|am) (?:also |just as |equally |as )?(?:misled|let down|in the dark|the (?:victim|injured party))',
].join('|');

/** Who had it or sat there before. */
const BEFORE_YOU = `(?:customers?|famil(?:y|ies)|people|couple|guests?|tenants?|patient|passengers?|person|party|group|lot|owners?|users?)(?: who (?:had|rented|used|hired|took) (?:it|them|the \\p{L}+))? (?:before you(?:rs)?|the (?:week|day|night|month) before|next door|above you|below you|in the next \\p{L}+|across the hall)(?!,? (?:and )?(?:told|rang|reported|said|asked|were told))`;
export const NEIGHBOURS = `(?:the|some|a) ${BEFORE_YOU} (?:had |have |has |having |must have |did not |didn't |never )?(?!(?:was|were|is|are|will|can|may) )\\p{L}+`;
export const THANKS_TO = `(?:thanks|owing|due|down) to (?:the|a|some|her|his|their|that) (?:[a-z'-]+ ){1,4}?(?:cutting|sending|putting|leaving|failing|forgetting|refusing|not|having|making|giving|taking|losing|closing|being|changing|packing|never)(?!\\p{L})|who (?:don't|doesn't|didn't|do not|does not|did not) (?:know|care|bother|check|read|listen|look|understand|speak)`;

/** The one who did it has gone. */
export const GONE = `(?:the|that|your|our|an?) (?:${WHICH} )?${PERSON}[^.;:]{0,50} (?:has|have|had)(?: since| now)? (?:moved on|left(?: us| the \\p{L}+| our \\p{L}+)?)(?:,| and| without| so)|(?:is|are) no longer (?:with us|working here|employed)(?: here)?(?:,| and| so)|no longer works? (?:here|for us),? (?:and|so)`;

/** Sent elsewhere for the answer. */
export const ELSEWHERE = [
  `(?:is|are|was|were|'s|be) (?:\\p{L}+ly )?(?:one |an? (?:matter|question|point) |something )?for (?:them|him|her|your (?!to)\\p{L}+|the (?!ombudsman|court|judge|reader)\\p{L}+(?: \\p{L}+)?) to (?:answer|sort|settle|put right|pay|explain|deal with|fix|mend|resolve|address)`,
  `(?:complaints?|questions?|matters?|points?|issues?|quer(?:y|ies)) [^.;]{0,50}?(?:is|are) (?:really |strictly |properly )?(?:one |ones |an? matter )?for (?:them|him|her|the ${HOUSE})`,
  `(?:run|managed|operated|staffed|owned|handled|supplied|organised|maintained|delivered|printed|cooked|provided|made) by [^.;]{3,40},? (?:so(?! (?:i|we)(?!\\p{L}))|and not|and therefore|which means|not (?:us|by us)|and we (?:only|just|merely))`,
  `(?:the |your |their )?${HOUSE} (?:just |simply |still )?(?:won't|will not|refuses? to|wouldn't|would not) (?:let|give|allow|release|tell|answer|pay us|pass|hand|act|budge|issue|grant|share|talk|sign)`,
].join('|');

/** Had the customer, or somebody of theirs, done what they should. */
export const HAD_THEY = [
  `(?<=^|[.;,:] |and |but )(?:had|if) (?:(?:the|that|your(?: own)?) (?!letter|post|weather|results?)\\p{L}+(?: \\p{L}+)?|you(?! (?:had )?(?:bothered|cared|troubled))) (?:had )?(?:\\p{L}+ly |only |simply )?(?!needed|failed|arrived|been)(?:\\p{L}+ed|given|told|sent|brought|taken|kept|read|rung|left|put|come|gone|let|shown|said)(?! (?:to|by) us)[^.;]{3,80} would(?:n't| not| never)? (?:have|be)`,
  `^with (?:an? |the |your )?(?:right|correct|proper|legible|readable|full|complete|valid|up-to-date|clear|working|signed|better|little more|bit more|earlier)[^.;]{3,60} (?:would(?:n't| not| never)? have|none of this)`,
  `(?:wrong|wrongly|incorrect(?:ly)?|errors?|mistake|fault|problem|failed|failure|issue|delay|slip|mix-up|oversight|breakdown|misunderstanding)[^.;:,?]{0,40} (?:at|on|from) your (?:own )?(?:end|side|part)`,
].join('|');
