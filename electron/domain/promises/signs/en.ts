import { words } from '../../wording/word-pattern.ts';
import type { PromiseSigns } from './promise-signs.ts';

const ADVERBS =
  '(?: (?:also|then|now|again|first|still|all|both|gladly|certainly|of course|in any case|always|definitely|personally|\\p{L}+ly|myself|ourselves))*';
/** What will be without anybody keeping a promise by it: ends, changes, closing days, what the customer owes. */
const COURSE =
  'not|never|no longer|end|expire|rise|increase|go up|fall|lapse|close|shut|last|run (?:until|out|to)|remain|stay|cost|apply|depend|need|require|have to|want|become|start|begin|leave|charge|debit|cease|stop|vary|change|be (?:closed|open|shut|off|due|valid|debited|charged|released|needed|required|in force|no|able to (?:call|reach|come)|held|subject|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';

export const EN_SIGNS: PromiseSigns = {
  promise: words(
    `(?:we|i)(?:'ll| will| shall| are going to| am going to|'re going to|'m going to| promise| guarantee| undertake| commit| pledge| aim to| intend to| expect to| plan to)${ADVERBS}(?! (?:not|never|need|require|expect you|ask you|be (?:closed|open|shut)|wait|close our|have to ask)(?!\\p{L}))|you(?:'ll| will| shall| are going to)${ADVERBS} (?:have(?! to(?!\\p{L}))|get|receive|hear|see (?:the|a|it|your)|find|be (?:told|informed|called|contacted|refunded|repaid|paid|credited|given|sent|able to))|(?:(?:they|it|he|she|somebody|someone|everything|that)'ll|(?<!you )(?:will|shall|is going to|are going to))${ADVERBS}(?! (?:${COURSE})(?!\\p{L})) \\p{L}+|(?:goes|go) (?:back|out|in the post|to your)|(?<!(?:to|you) )expect (?:our|a|my|the) (?:call|letter|reply|answer|visit)|you can expect|(?<!you )(?:will|shall)(?= ?$)|you have my word`,
  ),
  none: words(
    "won't|will(?: \\p{L}+)? not|will never|will(?: \\p{L}+)? no longer|shall not|cannot|can't|(?<!of |in |by |until |before |\\d |st |nd |rd |th )may(?! (?:\\d|20))|might|every day|each day|daily|could|would|perhaps|maybe|possibly|hopefully|usually|normally|as a rule|you will (?:need|have) to|must|needs? to|should|be (?:closed|open|shut)|as usual|will (?:need|require)",
  ),
  conditional: words(
    '(?<!even |as |what |you |ask |see |check |know |sure |find out |tell us )if|unless|provided(?: that)?|providing|on condition|subject to|once (?:you|we have your|we receive|your)|as soon as (?:you|we|your|the)|after you (?:have|sign|send)|(?<!tell you |know |explain |you know )when (?:you|we have your|we receive|your)|should (?:the|you|your|we|it|this|there|that|they)|whenever|in case|depending on|until you|assuming',
  ),
  reported: words(
    "(?:not know|don't know|cannot say|can't say|not sure|unsure)(?: \\p{L}+){0,3} (?:whether|if|when)|(?:told|said|promised|assured|informed|wrote|claimed|heard|stated|understood)(?: \\p{L}+){0,3}(?: that)? (?:we|i)(?:'ll| will| shall)",
  ),
  aside: words(
    'please|sorry|apologise|apologize|thank|you (?:asked|were|had|said|told|waited|wrote|called|came)|you have (?:to|been)|was|were|did|had|until (?:yours|the|your|it)|is due|are due|which (?:is|are|was|were)|valid|expires?|(?<!we )open (?:from|on|until|daily)|have (?:asked|ordered|sent|written|checked|spoken|found|taken|noted)',
  ),
  apart: words('why|how|what|because|that|which|who|whom|whose|since|when|where|about the|instead of'),
  telling: /(?:^|[^a-z])(?:what|why|how|who) (?:(?! and |[,;]).)*$/,
  question: /\?\s*$/g,
  limitBefore:
    /(?:^|[\s,(])(?:no later than|not later than|at the latest (?:by|on)|by(?: no later than)?|until|till|before|within|latest by|on or before|up to)(?: (?:the|about|around|at the latest))? $/,
  dayBefore: /(?:^|[\s,(])before (?:the )?$/,
  settled: words('(?:already|now) (?:done|finished|paid|sent|kept)|promise kept|has been done'),
  startBefore:
    /(?:^|[\s,(])(?:from|since|as of|as from|no earlier than|not before|starting(?: on)?|beginning(?: on)?) $/,
  limitAfter: /^,? at the (?:very )?latest/,
  lead: /(?:^|[\s,(])(?:on|at|in|over|from|between|this|first thing|early|late|late on|early on|the|around|about)(?: the)? $/,
  range: /^(?: ?(?:and|to|or|until|till|[–-]) ?(?:the )?)$/,
  joining: /^(?:and|but|so|then|or|that|sorry that|also|because)\s+/i,
};
