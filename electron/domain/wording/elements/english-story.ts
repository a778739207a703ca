/**
 * A sentence with any of these says sorry, mends, thanks, promises, feels with the customer, tells what they went through or how to
 * reach us: it tells no cause.
 */
const NO_CAUSE =
  "\\byou(?:'ve|'d|'re|'ll)?(?= )(?! (?:(?:may )?(?:know|see|get|can imagine|usually|catch)|chose|ordered|bought|picked|asked for|see on))|sorry|apolog|regret|ashamed|thank|grateful|refund|repa(?:id|y)|reimburs|compensat|voucher|as a gift|as a present|at no charge|free of charge|ombudsman|complain|call me|ring me|ring us|contact|(?:on|at|number is) \\d{4,}|\\d{3} \\d{3,}|(?:i|we|she|he|they|you|it)(?:'ll| will| shall)(?! show)|will be|shall be|i (?:have|can|am|know|do|understand|keep|give|would|write|hope|want|'ve|shall|will|refer|visited|spoke|checked)|i've|we (?:have|are|do|will|can|would|pay|return|ask|understand|know that|hope|trust|value|thank|refer|want|offer|now)(?! not answer)|we've (?!been)|we're|should|deserve|ought|may expect|must be|no excuse|better luck|let (?:me|us) (?:know|say)|from (?:now|today)|as of|in future|now (?:check|come|go|carr|mov|sit|live|ring|send|open|clos|sign|scan|read)|is now|are now|has been (?:put|corrected|taken|moved|replaced|restored|paid|sent|returned|renewed)|have been (?:put|corrected|taken|moved|replaced|restored|paid|sent|returned|renewed)|[£€$]\\d|dear |yours |being checked|not know|do not yet|to find out|enclosed|welcome|please|our mistake|our fault|was ours|were ours|let you down|your (?:fare|new|account is|card|refund|money)|(?:was|were|is|came|sent|went) (?:renewed|delivered|returned|put right|corrected|replaced|repaired|tested|back (?:in|to|with)|made up|switched back|reopened|restored|serviced)";

/** English of letters tells a cause mostly as a plain story without because: nobody in it is addressed and nothing is mended. */
export const BACKGROUND = `^(?![^]*(?:${NO_CAUSE}))(?=[^]{24,}[.!?]["']?$)[^]+`;

/** The bare words of a cause. */
export const CAUSE_WORDS =
  "because(?! of your| (?:they|people|you) )|due to|owing to|caused by|(?:the|root|main|underlying|real) (?:cause|reason)(?! for (?:my|this) (?:letter|writing))|for (?:that|this) reason|as a result of|resulted (?:from|in)|came about|it turned out|(?:this|it|that|the \\p{L}+) happened(?! (?:on|at|again|in our))|happened (?:when|as|after|because)|let me explain|(?:want|like|try) to explain|(?:here's|here is) (?:what happened|how it|why)|this is why|explanation is|to explain how|(?:our|the) (?:investigation|enquir(?:y|ies)|records?|check) (?:show|shows|showed|found|has found)|(?:we|i) (?:have )?(?:established|discovered) that|so that the (?:whole|crew|driver)|which is why|on top of that|one thing after another|what happened (?:was|is)";

/** What a plain story tells when it is that of a cause: how things stood before, who of us did what, what gave way. */
const TELLS =
  "\\bhad\\b|nobody|no one|ran out|\\bnot\\b|n't|forgot|instead|still (?:showed|had|stood)|by hand|the wrong|same|twice|without|(?:was|were) (?:typed|folded|marked|filed|booked|kept|held|copied|planned|entered|logged|left|put|sent|used|last|on leave|broken|out of|new|in the|with (?:me|us)|made|drawn|set|closed|switched|sorted|read|lost|never|emptied|taken|moved|only|too|overdue|loose|down)|slid|stayed in|broke|burst|failed|let in|slipped|wrote an?|crossed|mixed|shelved|stuck|expired|lapsed|dropped|cracked|fell|jammed|went on leave|goes into|leave for";
export const STORY = `^(?![^]*(?:${NO_CAUSE}))(?=[^]{24,}[.!?]["']?$)(?=[^]*(?:${TELLS}))[^]+`;
