import { words, latin } from '../word-pattern.ts';
import type { ElementPatterns } from './element-patterns.ts';

export const EN: ElementPatterns = {
  responsibility: words(
    "(?:our|my) (?:own )?(?:fault|mistake|error|responsibility|failure|failing|failings|oversight|doing)|(?:take|takes|taking|accept|accepts|own|bear) (?:the |our |full |complete |sole )*(?:responsibility|blame)|we (?:are|were) (?:fully |entirely )?(?:responsible|at fault|to blame|wrong|in the wrong)|we (?:should have|should not have|ought to have|failed|let you down|fell short|got (?:this|it|that) wrong|made (?:a|an|this|that|the) (?:mistake|error)|forgot|missed|lost|mislaid|overcharged|did not|didn't|never|broke|sent (?:it|you|your \\p{L}+) to the wrong|gave you (?:the )?wrong|charged you (?:twice|too much)|disconnected|double[- ]booked)|(?:responsibility|fault|blame) (?:is|was|lies|rests) (?:entirely |wholly )?(?:ours|with us)",
  ),
  empathy: words(
    '(?:i|we) (?:can |do |fully |completely |quite |well |really )*(?:understand|appreciate|realise|realize|recognise|recognize|imagine|know|see) (?:how|that|why|what|the \\p{L}+ (?:this|you|it)|your (?:anger|frustration|worry|disappointment|distress|anxiety))|(?:must|will) have (?:been|felt|left|made)|you (?:deserved|deserve|had every (?:right|reason)|have every (?:right|reason)|were (?:right|entitled)|relied|trusted|counted|expected|should have been able|waited|had planned)|(?:your|the) (?:anger|frustration|worry|distress|disappointment|anxiety|upset|stress|embarrassment)|of course you|left you (?:\\p{L}+ )?(?:worried|anxious|stranded|without|waiting|out of pocket|unable|in the)|(?:frustrating|upsetting|distressing|worrying|exhausting|humiliating|stressful|alarming|embarrassing|frightening)|cost you|spoil\\p{L}*|ruined|your (?:trust|time|evening|holiday)',
  ),
  root_cause: words(
    'because(?! of your)|due to|owing to|caused by|(?:the|root|main) cause|the reason|this happened|it happened|happened (?:when|as|after)|as a result of|resulted from|came about|result of|we (?:have )?(?:found|established|discovered)|our (?:investigation|enquir(?:y|ies)|records|check) (?:show|shows|showed|found|has found)|turned out',
  ),
  remedy: words(
    'refund\\p{L}*|repaid|repay|replac(?:e|ed|ing|ement)\\p{L}*|repair(?:ed|ing|s)?|restor(?:e|ed|ing)|reconnect\\p{L}*|credit(?:ed|ing)?|correct(?:ed|ing)|reissu\\p{L}*|reimburs\\p{L}*|cancelled the|waiv(?:e|ed|ing)|re-?book(?:ed|ing)?|re-?scheduled|we (?:have|will|are) (?:now |also |already )*(?:returned|return|paid|pay|moved|move|booked|book|sent|send|sending|arranged|arrange|arranging|delivered|deliver|put (?:it|this) right|removed|remove|issued|issue|amended|amend|fixed|collect|collected|offer(?:ed)?)|new (?:appointment|bill|card|booking|room)',
  ),
  prevention: words(
    "(?:does not|doesn't|cannot|will not|won't|never) (?:happen|recur|occur)(?:s)? ?(?:again)?|so that (?:\\p{L}+ ){0,6}(?:not|never|no)|(?:to )?(?:prevent|avoid) (?:this|it|a|such|another|anyone)|from now on|in (?:the )?future|(?:we|i) (?:have|'ve) (?:now |also |since )*(?:changed|introduced|added|retrained|trained|set up|brought in|altered|revised|rewritten|amended (?:the|our) (?:procedure|process))|since (?:then|monday|tuesday|wednesday|thursday|friday)|now (?:check|checks|checked|two|requires?|has to|have to|double-checks?)|second (?:check|person|colleague)|two (?:people|colleagues)|new (?:procedure|process|check|rule|checklist)|(?:every|each) (?:morning|shift|evening|day|booking) (?:is|are|we|the)",
  ),
  personal_assurance: words(
    "i (?:will |shall |have |am |'ll )?(?:personally|myself)|personally|you have my (?:word|assurance|promise)|my (?:personal )?(?:word|assurance|promise|guarantee)|i (?:give you my|guarantee|promise|undertake)|i will (?:see to|make sure|oversee|follow|stay)|i assure you",
  ),
  goodwill: words(
    'goodwill|gesture|(?:added|paid|pay|sent|credited|enclosed?|adding)(?: you| a| an| and| further| another| you a| your account(?: with)?){0,3} (?:[£€$]\\d[\\d.,]*|\\d+ (?:pounds|euros?|dollars)) (?:on top|for (?:the|your|that|those|this|his|her|a)(?! (?:room|fare|ticket|meal|taxi|bill|night|clothes|dress|damage|repair|replacement|difference|second))|towards the|beyond|as a)|[£€$]\\d[\\d.,]* (?:was |has been |have been )?(?:added|paid on top|on top)|on top of (?:it|that|the refund)|token of|compensat\\p{L}*|vouchers?|free of charge|complimentary|at no (?:cost|charge)|discount|credit of|by way of (?:an )?apology|as an apology|in recognition of|in addition to (?:the|your) refund|waive[ds]?|upgrade[ds]?|free (?:night|month|meal|stay|delivery|ticket)|bouquet|flowers',
  ),
  follow_up_contact: words(
    "(?:i|we|he|she|they|\\p{L}+) (?:will|shall|'ll|am going to) (?:\\p{L}+ )?(?:call|phone|ring|telephone|write|contact|email|e-mail|visit|text|speak|let you know|tell you|update you|report back|be in touch|come to see)|i'll (?:call|phone|ring|write|contact)|(?:call|phone|ring|reach|contact|email|write to|speak to|ask for|get in touch with) (?:me|us|\\p{L}+ \\p{L}+)(?: directly| at any time)? (?:on|at|by|directly|in)|direct (?:line|number)|my (?:number|telephone|phone|extension|direct)|telephone(?: number)?|contact (?:me|us)|private message|direct message",
  ),
  thanks: words('thank you|thanks|thank|grateful|gratitude'),
  appeal_route: words(
    'ombudsman|adjudicat\\p{L}+|arbitrat\\p{L}+|appeal(?:s|ed)?(?! to you)|regulator|dispute resolution|alternative dispute|(?:refer|take|escalate) (?:your|this|the) (?:complaint|matter|case) to|ofgem|ofcom|small claims|county court|independent (?:review|body|reviewer)|citizens advice|deadlock letter',
  ),
  stated_deadline: latin(
    '(?<!\\p{L})(?:(?:by|before|no later than|not later than|until|within|at the latest by) (?:the end of |close of |\\d{1,2}[:.]\\d{2} ?(?:am|pm)? ?(?:on )?|noon on |midday on )?(?:\\[|_{2}|\\d|mon|tues|wednes|thurs|fri|satur|sun|today|tomorrow|tonight|noon|one|two|three|four|five|six|seven|eight|ten|fifteen|business|january|february|march|april|may|june|july|august|september|october|november|december)|(?:deadline|time limit) (?:is|for|of)|reply is due)',
  ),
};
