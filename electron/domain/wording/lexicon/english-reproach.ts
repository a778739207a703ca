/** Reproaches put as a question, as advice for next time or as what would have been so easy. */
import { oneOf } from './english-list.ts';

/** What a customer could have found out alone. */
const SOURCE = oneOf(
  'website, web page, web site, app, sign, notice, notices, label, leaflet, letter, contract, small print, ticket, timetable, instructions',
  'manual, calendar, clock, email, terms, conditions, receipt, statement, bill, booking, confirmation, map, board, brochure, phone call',
);
const MISSED = oneOf(
  'seen, noticed, known, read, heard, realised, realized, understood, spotted, remembered, checked, asked, told us, rung, called',
);
const KNOWING = oneOf(
  'know, realise, realize, notice, see, think, read, check, ask, look, listen, occur to you',
);
const BELIEVE = oneOf('think, believe, imagine, suppose, assume, expect');
const HEEDING = oneOf(
  'arrive, be, read, check, ask, ring, call, book, bring, come, keep, leave, look, listen, pay, plan, remember, take, tell, think, try',
  'use, wait, write, follow, make sure, measure, test, report, inform, contact',
);
const EASY = oneOf('perfectly, quite, entirely, fully, more than');
const REFUSED = oneOf(
  'ignore, disregard, overlook, dismiss, override, skip, throw away, leave it, wait, do nothing, say nothing',
);

export const REPROACHING = [
  `how (?:could|can|did) you (?:possibly )?(?:not|fail to|miss|overlook|forget|ignore)(?: (?:have )?${MISSED})?`,
  `how (?:could|can|did|do|have) you (?:ever )?(?:manage|managed|contrive|contrived|come|bring yourself|let yourself)(?: not)? to (?:\\p{L}+ly )?(?:miss|lose|overlook|forget|break|ignore|sign|press|confuse|mix|misread|leave|believe)`,
  `(?:were|are|did) you (?:honestly|seriously|really|actually|genuinely) (?:expect|think|believ|hop|ask|suggest|claim|imagin|tell)(?:ing|e)?(?! to (?:hear|see|find))`,
  `(?:did|has|have) (?:nobody|no one|anyone|anybody) (?:not |ever |never )*(?:teach|taught|tell|told|show|shown|explain|explained)(?: to)? you (?:to|how|that|what|why)`,
  `what(?:ever)? (?:on earth )?possessed you|what were you thinking`,
  `you (?:could|might) (?:have )?(?:so |quite |very |just as |perfectly )?(?:easily|well|simply) have (?:rung|told|asked|checked|called|read|looked|said|written|come|waited|known|avoided|cancelled|paid)`,
  `surely (?:even|a|any|anyone|every|somebody|someone|one of) (?:you|grown-?up|adult|customer|person|traveller|guest|parent|member|account holder)?`,
  `(?:what|whatever) (?:on earth )?(?:made|makes|led) you (?:to )?${BELIEVE}`,
  `(?:were|are) you (?:not|really not|simply not) (?:aware|told|informed|paying|listening|watching|looking)`,
  `(?:did|do|does) (?:you|it) (?:not|never|really not|not even|even|ever) (?:\\p{L}+ly )?${KNOWING}`,
  `(?:is|was) it (?:really )?(?:too much|so hard|so difficult|asking too much) (?:to ask|to expect|to read|to ring|to check|for you)`,
  `you (?:might|could) (?:well |at least |perhaps )?have (?:thought|mentioned|considered|wondered|remembered|guessed|known|saved|spared|avoided)(?! (?:been|us on))`,
  `(?:a|one) (?:(?:quick|simple|brief|single|short|careful|phone|telephone|second|closer|proper) ){0,2}(?:glance|look|call|word|check|peek|visit|read) (?:at|to|from|on|of|with) (?:the |your |our )?(?:\\p{L}+ )?(?:${SOURCE}|us|you)(?<!from us) would have`,
  `you (?:were|are) ${EASY} (?:capable of|able to|free to|welcome to) (?:ask|check|read|ring|call|com|refus|object|cancel|complain|tell|say)\\p{L}*`,
  `you (?:chose|preferred|decided|saw fit|opted) (?:to ${REFUSED}|not to)`,
  `why (?:on earth|in heaven's name|ever|in the world) (?:did|do|would|were|are|have|had|didn't|don't) you`,
  `(?:do|please do|kindly) try (?:to|and) (?:be|arrive|remember|read|check|come|keep|listen|understand|follow)`,
  `(?:next time|in future|for (?:the )?future|another time),? (?:please |kindly |do |perhaps |just )?(?!you(?!\\p{L}))${HEEDING}(?= (?!for(?!\\p{L})|me(?!\\p{L})))`,
  `(?:it|things) would (?:have been|be|have helped|help)(?: (?:\\p{L}+ ){0,3}?(?:easier|better|simpler|quicker|wiser|helpful|sensible))? (?:if|had) you (?:had )?(?:told|rung|asked|checked|read|said|come|called|mentioned|kept|looked|waited)`,
  '(?:if only|i (?:do |only )?wish|we (?:do |only )?wish|would that) (?:more |some |all )?(?:people|customers|guests|passengers|patients|clients|visitors|members|parents|tenants|callers|users|you)(?! (?:had told us of our|were)) (?:would |could |had |only |just )*(?:read|check|look|listen|ask|book|ring|call|come|plan|pay|bring|tell|think|follow|learn|arrive|remember)\\p{L}*',
  '(?:most|other|all our other|everybody else|every other) (?:people|customers?|guests?|passengers?|patients?|clients?|visitors?|callers?|users?) (?:seems? to |can |do |does )?(?:manages?|copes?|finds? it|gets? by|gets? it right|understands?|has no (?:trouble|difficulty)|have no (?:trouble|difficulty))',
].join('|');
