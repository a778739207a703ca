/** Nobody did it: faults that are found, get made and take place by themselves. */
import { oneOf } from './english-list.ts';
import { FAULT_NOUN } from './english-words.ts';

const FAULTY = oneOf(
  'failures?, failings?, lapses?, breakdowns?, errors?, gaps?, weakness(?:es)?, deficienc(?:y|ies), shortcomings?, irregularit(?:y|ies)',
  'discrepanc(?:y|ies), oversights?, mistakes?, mix-ups?, slips?, omissions?, misunderstandings?, anomal(?:y|ies), inconsistenc(?:y|ies)',
);
const FOUND = oneOf(
  'identified, found, noted, discovered, established, uncovered, detected, acknowledged, highlighted, observed, recognised, come to light',
  'picked up, flagged, revealed, exposed, brought to light, made, committed, taken place, occurred, arisen, happened, crept in, come about',
);
const UNHAPPILY = oneOf(
  'unfortunately, regrettably, sadly, inadvertently, erroneously, mistakenly, incorrectly, wrongly, accidentally, unintentionally',
  'prematurely, improperly, unhappily, somehow, clearly, obviously, evidently, apparently, in fact, indeed, also',
);
const FAULTILY = oneOf(
  'prematurely, erroneously, incorrectly, improperly, inadvertently, accidentally, mistakenly, unnecessarily, inappropriately, wrongly',
  'unintentionally, without (?:authorisation|authority|consent|checking|notice), too (?:early|soon|late), out of turn, the wrong way round',
  'in the wrong (?:order|place|tray|name|room|file), on the wrong \\p{L}+, under the wrong \\p{L}+, to the wrong \\p{L}+',
);

const THING = oneOf(
  'figure, amount, item, product, parcel, letter, name, address, order, dish, date, part, size, form, file, label, price, charge, sum',
  'medicine, tablet, medication, prescription, meal, room, sample, drug, dose, message, ticket, key, card, bag, photograph, entry, sheet, delivery, payment, statement, report, invoice',
);
/** Things that go where they should not, as if on their own feet. */
const WANDERED = oneOf(
  '(?:made|found|worked|wormed) (?:its|their) way, ended up, wound up, turned up, landed, finished up, slipped in, crept, got',
);

export const NOBODY = [
  `(?:an?|the|some) (?:wrong|incorrect|old|other|different|false|second|outdated|extra|stray) ${THING}s? (?:somehow )?${WANDERED} (?:in|on|at|with|to|into|onto|under|among)`,
  `(?:your|the|his|her|their) ${THING}s? (?:somehow |unfortunately )?${WANDERED} (?:in|on|at|with|under|among)(?:to)? (?:an?other|a different|someone else's|somebody else's|the wrong|an incorrect) \\p{L}+`,
  `(?:an?|the|some|this) (?:unfortunate |regrettable |partial |serious )?(?:breakdown|failure|lapse|lack|gap|error|slip)s? (?:in|of) (?:\\p{L}+ ){1,3}?(?:took place|occurred|arose|happened|ensued|resulted)`,
  `(?:has|have|had|was|were|got|became|become)(?: somehow)? (?:become )?(?:mixed|muddled|jumbled|crossed)(?: up)?(?=[.,;]| (?:with|in|at|during|somewhere|along))`,
  `(?:never|not) (?:actually |quite |in fact )?(?:got|get|gets) (?:passed|handed|sent|entered|written|recorded|booked|posted|done|logged|processed|picked|put|checked|signed|delivered)`,
  `(?:did not|didn't|never|has not|have not) (?:get|got|receive|received|gotten) the (?:attention|care|priority|answer|treatment|follow-up|response|consideration) (?:it|they|that it|you) (?:deserved?|needed|required|merit(?:s|ed)?|should)`,
  `(?:${FAULTY}|problems?|difficulties) (?:in|of|with) (?:\\p{L}+ ){1,3}?(?:was|were|has been|have been) (?:experienced|encountered|suffered)`,
  `${FAULTY}(?: (?:of|in|with|at|around|on|to do with|regarding|concerning) [^.;,]{2,40}?)? (?:has|have|had|was|were)(?: (?:${UNHAPPILY}|since|now|then))? (?:been )?${FOUND}`,
  `(?:an?|some|the|this|that|such an?) (?:${FAULT_NOUN}) (?:has|have|had) taken place`,
  `mistakes (?:have|were|had) (?:\\p{L}+ ){0,2}(?:been )?made`,
  `(?:somewhere|somehow|at some (?:point|stage))(?: along the (?:line|way)| in the process| in the system)?,?[^.;]{0,40} (?:went|got|was|were|fell|slipped|has been|have been|became) (?:wrong|lost|missed|mixed|muddled|mislaid|astray|forgotten|overlooked|dropped|separated|detached|deleted|scrambled|crossed|through)`,
  `(?:brought|drawn|come|came) to (?:our|my|the \\p{L}+'s) (?:attention|notice) that (?:the|your|a|an|some|his|her|no) [^.;]{2,40} (?:was|were|had been|has been|had) (?:not )?(?:left|put|given|sent|taken|lost|told|kept|made|\\p{L}+ed)`,
  `(?:appears?|seems?|understand|believe|transpired|emerged|regrettable|unfortunate|acknowledged|accepted) that (?:the|an?|your|no|certain|some|his|her|two) [^.;]{2,50} (?:was|were|had|has|have) (?:not |never )?(?:been )?(?:not )?(?:left|put|given|sent|taken|lost|told|kept|made|\\p{L}+ed)(?! (?:by|you|down))`,
  `(?:was|were|been|is|got) (?:${UNHAPPILY} )?[a-z]+(?:ed|en|nt|ut|old|ade|eld|ost|eft|id) ${FAULTILY}`,
  `(?:was|were|been) (?:${UNHAPPILY}) (?:not )?(?:overlooked|missed|forgotten|lost|mislaid|closed|misfiled|omitted|deleted|left|withdrawn|duplicated|misplaced|applied|sent|issued|followed|recorded|processed|passed|carried|given)`,
  "things (?:did(?: not|n't) (?:quite |exactly )?(?:go|run|work)|went|got|have gone|had gone|were not) (?:\\p{L}+ ){0,3}?(?:planned|plan|awry|amiss|wrong|astray|pear-shaped|out of hand|hoped|smoothly|right|well|intended|should|off the rails|handled|done)",
  "(?:your|the|his|her|their) [a-z'-]+(?: [a-z'-]+){0,2} (?:was|were|had been|got|has been|have been) (?:not |never )?(?:missed|skipped|lost|mislaid|misplaced|forgotten|overlooked|omitted|left out|mixed up|muddled|swapped|dropped)(?: (?:on|in|from|at|several|twice|two|three|somehow|along))?(?= [a-z]|[.,;]|$)(?! (?:by|in (?:our|a)|for))",
  '(?:standards?|service|care|attention|vigilance|discipline) (?:had |have |has |somehow |clearly )?(?:slipped|lapsed|slid|dipped|dropped off|fallen away|fell away|fell short|fallen short)',
  '(?:(?:lines|channels|chain) of )?communications? (?:had |have |has |somehow |clearly )?(?:failed|broke down|broken down|lapsed|went astray|gone astray|faltered)',
  '(?:the |that |your |this )?(?:message|note|instruction|request|word|email|information) (?:somehow |apparently |unfortunately )?never (?:got through|got there|reached|arrived|was passed on|made it)',
  '(?:fell|fallen|slipped|got lost|dropped) (?:between (?:two |the )?(?:stools|cracks|chairs)|through (?:the |our )?(?:cracks?|net|gaps?))',
].join('|');
