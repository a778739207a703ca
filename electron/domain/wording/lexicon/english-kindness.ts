/** What a letter gives beyond the facts: feeling with the reader, a gift, a change for good. */
import { oneOf } from './english-list.ts';

const EVENT = oneOf(
  'birthday, honeymoon, wedding, anniversary, funeral, holidays?, exams?, finals, interview, operation, christening, graduation, leave',
  'day off, journey, move, party, retirement, first day, last day, visit',
);
const FRAIL = oneOf(
  'baby, babies, sick child, small child, small children, young children, children, toddler, twins, grandchildren, elderly \\p{L}+, mother',
  'father, dog, wheelchair, suitcases?, shopping, bride, guests, people coming',
);
const HARDLY = oneOf(
  'joke, living, welcome sight, small thing, way to (?:treat|spend|start|end|live|be), life, home, holiday, birthday, christmas, evening',
);

export const EMPATHY_MORE = [
  // What was owed.
  "you(?:'d| had| were| are|'re| have|'ve)? (?:\\p{L}+ly |also |both |all )*(?:owed|entitled|every (?:right|reason)|deserv\\p{L}+|a right|due (?:a|an|better)|right to (?:expect|be|rely|feel))|(?:were|was|and were) (?:entitled|owed)",
  "(?<!(?:we|i|they) )(?:should(?:'ve| have) (?:never |not )?(?:been|had|got|heard|met|gone)|should (?:never|not) (?!have)|ought (?:never |not )?to)|should(?:n't| not| never)? have (?:had to|been (?:left|met|told|there|on|an? \\p{L}+))|(?:far|so much|a great deal) better (?:of|from) us",
  // What it was like.
  "(?:must|can(?:'t| not|not)|could(?:n't| not)?|can only) have (?:been|felt|had|seemed|stood|come|given|cost|spoilt)",
  '(?:can|could) (?:only |well )?imagine|i (?:know|felt|feel|keep|thought) (?:how|what|that|ashamed|of)(?: \\p{L}+){0,6}(?: (?:like|means|meant|costs?|cost|feels?|felt))?(?=[.,;]|$)',
  `(?:not|n't|isn't|wasn't|is no|was no|no) (?:an? )?(?:\\p{L}+ )?${HARDLY}(?=[.,;!]| |$)`,
  `of all (?:days|weeks|times|people|nights|mornings|years|places)|in the (?:week|month|days|hour|night) (?:of|your|that|when|before) (?:your|you)`,
  `on (?:your|her|his|their) (?:\\p{L}+ )?${EVENT}|it was (?:your|her|his|their) (?:\\p{L}+ )?${EVENT}`,
  `with (?:an? |your |two |three |four |the |her |his )(?:\\p{L}+ )?${FRAIL}|you(?:'d| had) (?:an? |two |three |your )(?:\\p{L}+ )?${FRAIL}`,
  "you(?:'d| had) (?:\\p{L}+ly |already |just )?(?:arranged|planned|saved|waited|travelled|come|kept|taken|given|promised|looked forward|been (?:looking|saving|waiting|up)|practised|prepared|picked|driven|queued|fasted|cancelled|invited|moved|worked)(?! (?:it|the (?:wrong|form)) (?:in|to) us)",
  'you (?:needed|wanted|lay|gave|were (?:nursing|cold|ill|alone|frightened|expecting|to be)) (?:it |that |them |there |all |the |two |three |an? |up |out |in |on |for |without |with |by |at |your |home )+[a-z]+',
  // What cannot be given back.
  "(?:nobody|no one|no sum|nothing|no money|we) (?:can|could|will|quite)(?:not|n't)? (?:quite )?(?:give|gives?|bring|put|make|replaces?|undo)|no putting (?:that|it) right|(?:few|no) (?:worse )?things worse|never about the money|took (?:that|it|the chance) from you|for nothing(?=[.,;]|$)|(?:felt|seemed) like an? \\p{L}+",
  '(?:made|left) (?:it|you|her|him|them) (?:an? \\p{L}+ of|standing|waiting|alone|without|in the|with (?:no|nothing|nowhere))|end(?:ed)? up (?:above|in|on|with|out|without)|hard to (?:hear|bear|see|take|forget)',
].join('|');

export const GOODWILL_MORE = [
  '(?:\\p{L}+ )?free (?:returns?|tickets?|until|till|through|for|of rent|lessons?|class(?:es)?|sessions?|delivery|repairs?|service|line|season|entry|parking|drinks?|cakes?|coffee|treatment|visit|wash|hire|week|day)|(?:is|are) free (?:until|till|through|for|to the end)|rent free until',
  '(?:[\\d,.]+|bonus|extra|loyalty|air) (?:points|miles)|on top(?: of| from us|[.,;]|$)|donation|as a courtesy|as a thank[- ]you|with (?:my|our) compliments|is a gift|a gift|gift card',
  '(?:be|are|as) (?:my|our) guests?|food and wine|(?:\\p{L}+ )?held in your name|whichever (?:\\p{L}+ )?(?:you|day|night|evening)|good for (?:a year|any|two|twelve)|of your choice|yours (?:besides|to keep|for the)|besides(?=[.,;]|$)|(?:second|another|new) \\p{L}+ (?:with (?:her|his|your) name|for nothing)',
  "[£€$]\\d[\\d.,]* (?:beside it|besides|on top|as an? \\p{L}+|in recognition|for the (?:trouble|upset|two|lost|days|nights|wait|worry|distress)|has gone (?:back )?on your card)|(?:put|added?|adding) [£€$]\\d[\\d.,]* (?:on|to|beside)|(?:taken|knocked) [£€$]\\d[\\d.,]* off|(?:this|next|the) (?:month's|year's|quarter's) \\p{L}+ (?:is|are) (?:down|less|free|waived)|until (?:you have|the \\p{L}+|your \\p{L}+) (?:found|are|is|has) ",
].join('|');

const DAY = '(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)';
export const PREVENTION_MORE = [
  "(?:don't|do not|doesn't|does not|no longer|never|cannot|can't) [^.;]{2,60} any ?more",
  '(?:we|i|they|staff|one of us|the \\p{L}+) (?:\\p{L}+ )?(?:print|check|read|ring|keep|count|sign|send|ask|look|open|lock|carry|write|go|goes|sign|test|lay|photograph|enter|close|hold|hand|put)s? [^.;]{2,80}(?: now(?=[.,;]|$)| before (?:it|they|we|he|she|anything|any|the|a|each|every)| from now on| first(?=[.,;]|$))',
  `(?:is|are|gets?|comes?|goes|go|stands?|sits?|lives?) [^.;]{2,60}(?:every|each) (?:${DAY}|${MONTH}|morning|evening|night|day|week|month|time|round|shift|year)`,
  `from (?:next|this) (?:year|term|season|month|week|${MONTH})(?! (?:to|until)),? `,
  "(?:cannot|can't|can no longer|may not|is not|isn't|are not|aren't|won't|will not|refuses to) (?:be )?[^.;]{2,60} (?:until|unless|before|without|while) (?:an?|the|somebody|someone|both|two|it|they|he|she|we|one)",
  'no [a-z]+(?: [a-z]+){0,4} (?:leaves|crosses|goes|is|are|gets|passes|moves|starts|closes)(?: [a-z]+){0,5} (?:until|unless|before|without)',
  '(?:has|have) now (?:an?|one|two|its|their)|has been retired|whoever (?:is|takes|answers|opens)|goes (?:straight )?(?:to|into) (?:every|each|a|the)|(?:are|is) (?:only )?(?:tested|opened|read|entered|handled|printed|switched|sold|held|kept|asked|checked) (?:only |out |back |aloud |by |in |at |to |away |with |afresh |every |each )+',
  "(?:we've|we have|i've|i have) (?:put|thrown out|bought|hung|fitted|installed|moved|made|opened|set up|written|given|asked|added|changed) [^.;]{3,80}(?:,? and |,? so (?:that )?)(?:\\p{L}+ ){0,3}(?:goes|is|are|can|has|have|will|now|every|each|nobody|no|travels)",
].join('|');
