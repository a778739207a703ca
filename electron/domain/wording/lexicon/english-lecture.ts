/** Lecturing, silencing and ordering about: put together by grammar. */
import { oneOf } from './english-list.ts';

const WARNING = oneOf(
  'warnings?, reminders?, notice, notices, letters?, chances?, opportunit(?:y|ies), time, instructions, emails, texts, calls',
);
const ENOUGH = oneOf(
  'ample, plenty of, fair, every, enough, more than enough, adequate, due, several, numerous, repeated, clear, proper, two, three',
  'four, five, six',
);
const SENSIBLE = oneOf(
  'responsible, sensible, reasonable, decent, careful, competent, experienced, normal, half-decent, self-respecting, grown, seasoned',
  'considerate, intelligent, prudent, regular, conscientious, caring, proper, good',
);
const WITS = oneOf('head, eyes, brain, brains, loaf, common sense, imagination, initiative, own judgement');
const READ_IT = oneOf(
  'clauses?, terms, conditions, small print, notices?, signs?, instructions?, contract, ticket, leaflet, rules, website, letter, email',
  'emails, manual, agreement, polic(?:y|ies), label, menu, form, faqs?, page \\d+, section \\d+, guidance, confirmation',
);

export const LECTURING = [
  // You had your chance.
  `you(?:'ve| have|'d| had)? (?:been |were |was )?(?:had|given|sent|received|got|issued with|allowed) (?:${ENOUGH} )+${WARNING}(?! (?:that|which|from us and each)(?! was ignored))(?! (?:but|by mistake|in error))`,
  "you(?:'ve| have)? [^.;]{0,40}(?:ignored|disregarded|brushed aside|overlooked|binned|thrown away) (?:every|each|all|both|them|our|it|the (?:notice|letter|sign|warning|instruction)s?)",
  '(?<=; )you (?:were|did|had|have) not(?=[.!]|$)',
  // I said so.
  '(?:i|we) did (?:tell|say|warn|explain|mention|ask|point out|make (?:it|that) clear)(?! you (?:would|it would)[^.;]{0,60}(?:and|but) (?:it|we|i) )(?: (?:so|this|that|it))?(?: (?:to )?you)?(?: (?:at the time|before|clearly|on the phone|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|quite clearly|several times|more than once|when))?',
  "(?:i've|i have|we've|we have) said (?:all|everything|what)(?: that)? (?:i'm|i am|we're|we are|i have|i've|there is) ",
  'as (?:per|stated in|set out in|explained in|mentioned in) (?:my|our|the) (?:(?:last|previous|earlier|first|many|several|two|three|four|five|six|own) )+(?:\\p{L}+ )?(?:letter|e-?mail|message|text|reply|correspondence|note|call)s?',
  'as (?:already |previously )?(?:stated|explained|set out|advised|mentioned|noted|confirmed|outlined|indicated|informed|discussed|said) (?:previously|before|earlier|already|in (?:my|our) (?:last|previous|earlier|two|three|several)|above|repeatedly|on (?:numerous|several|many|two|three))',
  'as (?:already|previously) (?:stated|explained|set out|advised|mentioned|noted|confirmed|outlined|indicated|informed|discussed|said)',
  "as i(?:'ve| have)? (?:said|told you|explained|mentioned) (?:\\p{L}+ times|now|before|twice|already)",
  // That is enough of it.
  "(?:and )?(?:that|this)(?:'s| is) (?:my|our) (?:last|final) word|(?:that|this)(?:'s| is) the end of (?:it|the matter|this)(?=[.,;!]|$)|(?:this|the) (?:conversation|discussion|correspondence|matter) is (?:now )?(?:over|closed|at an end|finished|ended)|(?:i|we) (?:do not|don't) (?:propose|intend) to (?:discuss|correspond|repeat|argue|enter into|debate)|no further correspondence",
  '(?:no|little|not much) (?:point|use|good|sense) (?:in )?(?:your |you )?(?!(?:in |of )?(?:our|us|my|me|waiting|sending you|asking you))(?:\\p{L}{2,}ing)(?! (?:us|me|you) (?:to|for))',
  // Orders.
  "(?<=^|[.;:,] |and |so |but )(?:please |kindly |just )?(?:do not|don't|never) (?:ever )?(?:ring|call|phone|contact|email|e-mail|write|message|come back|turn up|visit|text|telephone|bother|chase|pester|post|send|knock)(?! (?:off|out|your|any money|money|it back|them back|the (?:parcel|form|card|old|wrong))) ?(?:to )?(?:us|me|this|here|again|back|the|in|round|until|any|reception|on)?(?! worry)(?! (?:number (?:in|on) (?:it|that|the)|link))",
  '(?<=^|[.;:!?] |well,? |and |but |so |then )(?:just |please |kindly |do )?use your (?:own )?' + WITS,
  '(?<!(?:have|had|not|will|shall|to|i|we|and) )(?:read|study|check|consult|look at|familiarise yourself with|refer to|re-read|reread) (?:\\p{L}+ ){0,3}?' +
    READ_IT +
    '(?: [a-z0-9]+){0,4}? (?:before (?:you )?(?:complain|writ|send|post|ring|call|contact|accus|com(?:e|ing) (?:to|in)|walk|rais|shout|argu|jump|leav|park|book|throw)\\p{L}*|first(?=[.,;!]|$)|next time|properly|carefully|again(?! with you))',
  "don't you (?:raise|speak|take|start|dare|shout|talk|tell|use)(?! (?:the|it|a))",
  "(?:i'd|i would|i must|i have to|we'd|we would|we must|may i|might i|let me|we have to|can i) (?:ask|request|insist|urge|advise|suggest) (?:that )?you (?:to )?(?:refrain|stop|moderate|be (?:more|polite|civil|reasonable|patient|less|careful)|take down|remove|keep (?:it|your)|not|watch|mind|lower|calm|control|withdraw|retract|desist|check|read|pay|take|look|listen|think|try|follow|learn|respect|show)(?! (?:to worry|worry|for us))(?! (?:a seat|your time|home|to me|with me))",
  '(?:moderate|temper|tone down|lower|watch|mind|check) your (?:language|tone|voice|temper|manners|words|expectations|mouth)',
  "let's have (?:some|a bit of|a little) (?:quiet|hush|patience|respect|manners)|(?:have|show|try|learn) (?:some|a bit of|a little) (?:patience|respect|manners|consideration|courtesy|gratitude|understanding)",
  // What did you expect.
  'what (?:else )?(?:were|are|did|do|was) (?:you|anyone|people) (?:honestly |really |seriously )?(?:expect(?:ing)?|hoping for|think(?:ing)?)(?= (?:from|for|at|when|if|on|with|would|was going)|[?!.]|$)',
  '(?:ought|should) to be (?:\\p{L}+ )?(?:thankful|grateful|glad|ashamed)|(?:should|could|might) be (?:thankful|grateful|glad|ashamed)|be (?:thankful|grateful|glad) (?:that |for |we |you |it )|thank your (?:lucky )?stars|think yourself lucky|count yourself lucky',
  'any ' +
    SENSIBLE +
    ' \\p{L}+(?: \\p{L}+)? (?:would|should|could|will|knows?|reads?|checks?|does|do)(?! be (?:angry|upset|cross|furious))',
  "(?:perhaps|maybe|hopefully|with luck),? (?:next time|in future|in the future|another time)[^.;]{0,12} you(?:'ll| will| can| could| might| would)|(?:next time|in future|in the future|another time),? (?:perhaps|maybe|hopefully|do|kindly|please (?:check|read|leave|be|allow|remember|plan|come|bring|look|listen|ask|turn|make)|leave|allow|plan|check|read|look|bring|remember)(?! (?:ask|call|ring|tell|let|come straight))",
  '(?:good|long|hard|close) look (?:in the mirror|at (?:yourself|your own))|look to your own|your own (?:attitude|behaviour|conduct|manners|house)',
  // It stands there for all to see.
  '(?:says|said|stated|states|written|printed|marked|shown|displayed|there|posted|signed)[^.;]{0,50} (?:in (?:plain|black|bold|big|large|red|capital|clear|simple|large, clear|block) (?:and white|english|letters|type|print|capitals|ink|words|writing)|in (?:bold|capitals|writing)(?=[.,;!]|$)|in letters (?:an?|\\p{L}+ (?:inch|foot|feet))|plain(?:ly)? for (?:all|anyone) to (?:see|read)|for (?:all|anyone) to (?:see|read)|clear(?:ly)? (?:for|to) (?:all|anyone|everyone))',
  '(?:it|that|this|the (?:sign|ticket|notice|website|form|letter|contract|label|email|leaflet|board)) (?:quite |very |perfectly |so |does |really )?(?:clearly|plainly|explicitly|distinctly) (?:says?|states?|said|stated|shows?|tells?|asks?|reads?|explains?)|(?:does|did) (?:clearly |plainly )?(?:say|state) (?:so )?(?:quite |very |perfectly )?(?:clearly|plainly)',
  "(?:were|did|had|have) you not(?=[?.!]|$)|weren't you(?=[?!])|(?:till|until) i(?:'m| am) blue in the face|(?:respond|react|give in) to (?:threats|that (?:kind|sort|tone)|bullying|blackmail)",
  // Sneering.
  "(?:out of bed on|on) the wrong side|be so (?:good|kind) as to|(?:can't|cannot|could not|couldn't) (?:be|make it|put it) any (?:clearer|plainer|simpler)|(?:the|for the) last time (?:i|we)(?:'m|'re| am| are| will|'ll| shall)|not prepared to be (?:told|spoken|lectured|shouted)|how to (?:run|do) (?:my|our) (?:own )?\\p{L}+|(?:man|woman|person|lady|gentleman|adult|customer) of your (?:age|years|experience|education|intelligence)|(?:i|we)(?:'d| would) have thought|(?:had|have|do) you (?:have )?any idea (?:how|what|of the)|do you (?:honestly |seriously |really )?think (?:you're|you are|we|i|that|it)|under the impression (?:that )?(?:we are|we're|i am|i'm|this is) (?:an?|your|made|here|some)",
  'your (?:own )?(?:lateness|rudeness|impatience|carelessness|negligence|forgetfulness|behaviour|attitude|tone|stubbornness|refusal|laziness|bad manners|untidiness|noise)(?: to \\p{L}+)? (?:has |have |had )?(?:held|kept|caused|cost|made|meant|delayed|spoilt|spoiled|ruined|upset|offended|put|left|did)',
  "(?<=^)(?:[a-z]+ing)(?! (?:to|you|we|i)(?!\\p{L}))[^.;,]{0,50} (?:won't|will not|isn't going to|is not going to|doesn't|does not|never|is hardly going to) (?:make|get|bring|change|help|speed|solve|mend|alter|do|produce)",
  "you can(?:'t|not| hardly| scarcely| now| suddenly) (?:very well |really |now |then |suddenly )*(?:turn (?:round|around)|come back (?:and|now)|claim|pretend|have it both)",
  // You people.
  "(?:people|customers|guests|passengers|parents|patients|some of you|those|drivers|tenants) like you(?!\\p{L})|your (?:sort|kind|type) (?:of|always|never)|typical of|you(?:'re| are) (?:just |only )?(?:making|being|acting|behaving|talking|wasting|imagining|exaggerating|trying it on|blowing)(?! (?:us|me) (?:proud|feel))(?! (?:a|your) (?:claim|statement|complaint))",
  "(?:nobody|no one) (?:made|forced|asked you to|invited|obliged) you|you (?:chose|decided|agreed|insisted|wanted|elected) (?:to|on) \\p{L}+[^.;]{0,60} so (?:don't|do not|you|please|there|it)",
  "(?:when|where|what time) you (?:were|are|'re) (?:meant|supposed|told|asked|due) to|(?:had|have|has) (?:only )?(?:yourself|yourselves) to (?:blame|thank)",
  '(?:it|that) (?:might|may|would|could) (?:pay|help|be an idea|do no harm|not hurt|be wise|be better)(?: you)?(?: if| for you)? (?:you )?(?:to )?(?:read|check|listen|look|learn|ask|think|remember|leave|calm|try|tell|bring|arriv)\\p{L}*',
  'must (?:also |really |simply |first )?(?:understand|realise|realize|accept|appreciate|recognise|learn|grasp|see)(?= (?:that|how|we|our|it|there|this|the|your|why))(?<=(?:you|customers|guests|passengers|parents|patients|tenants|applicants|people) must (?:also |really |simply |first )?(?:\\p{L}+))',
  '(?:have|has|having) to (?:understand|realise|realize|accept|appreciate|recognise|learn|grasp)(?= (?:that|how|we|our|it|there|this|the))(?<=(?:you|customers|guests|passengers|parents|patients|tenants|applicants|people) (?:have|has|having) to (?:\\p{L}+))',
].join('|');
