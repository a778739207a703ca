/** Promises nobody could check: told by what is promised, to whom and how. */
import { oneOf } from './english-list.ts';

const STAFF = oneOf(
  'staff, team, teams, lads, girls, colleagues, crew, crews, drivers, people, nurses, managers, everyone, everybody, members of staff',
  'member of staff, chap, person, person concerned, individual, waiter, receptionist, department, boys, ladies, driver, branch, clerk',
);
const ACTION = oneOf(
  'steps, measures, action, actions, things, plans, arrangements, changes, systems, wheels, safeguards, procedures, processes, work',
  'improvements, discussions, enquiries, efforts, moves, talks, checks, controls, precautions',
);
const END = '(?=[.,;:!]|$| and| to (?:prevent|ensure|avoid|make|stop|see))';

/** At no time in particular. */
export const SOMEDAY_MORE = [
  '(?:someone|somebody|a colleague|one of (?:us|our \\p{L}+)|a member of (?:the |our )?\\p{L}+) will (?:call|ring|contact|phone|email|write to|get in touch|be in touch|come round|look at it)(?: (?:with )?you)?(?=[.,;!]|$)',
  'some ?time (?:soon|this|next|before|in the|after)|this side of (?:christmas|easter|summer|the \\p{L}+)|in the fullness of time|all in good time',
  '(?:soonest|pronto|double quick|soon as(?=[.,;!]|$| (?:i|we) can)|the first chance (?:i|we) get|first chance|first thing we can|as fast as our legs)',
  'when (?:i|we|they|he|she|somebody|someone) (?:next )?(?:get|gets|have|has|can find|finds?|can spare) (?:a|the|some|five|any) (?:\\p{L}+ )?(?:minute|moment|chance|time|gap|slot|van|man|fitter)s?',
  "when(?:ever)? (?:there's|there is) (?:a|any|some) (?:gap|slot|time|space|chance|news)",
  "you(?:'ll| will) (?:be )?hear(?:ing)? (?:more )?from (?:us|our \\p{L}+|one of (?:us|our \\p{L}+)|somebody|someone)(?=[.,;!]|$)",
  '(?:it|this|yours|that|your \\p{L}+)(?:.s| is| are) (?:now |already |still |currently )?(?:on (?:our|the|my) (?:list|radar|to-?do list|agenda|desk)|in (?:hand|the pipeline|the system|train|progress|the works|the queue|our queue)|under way|underway|being (?:progressed|actioned|processed|worked on|seen to|chased|expedited)|with the (?:team|relevant \\p{L}+|right \\p{L}+|department|back office))' +
    END,
].join('|');

/** We care, we try, we shall see. */
export const SLOGAN_MORE = [
  `(?:every(?:thing| effort| step)|all) (?:that is )?(?:possible|conceivable|imaginable|humanly possible|necessary|required|in our power) (?:is|are|will be|has been|was)(?: being)? (?:done|made|taken|undertaken|tried)`,
  `(?<=(?:we|i|they|will|'ll|shall|soon|be|try to|trying to|going to|hope to|aim to) )(?:get|getting|have) (?:it|this|that|things|everything|the matter|your \\p{L}+) (?:all )?(?:sorted|fixed|straightened|resolved|put right|dealt with|looked at|seen to)(?: out)?${END}`,
  `(?<!(?:for you|you|you can|please) (?:to )?)keep(?:ing)? (?:an?|our|my|both) (?:\\p{L}+ )?(?:eyes?|watch) (?:on|over|out)`,
  `(?:see|find out|look at) what (?:can|could|may|might) be (?:done|arranged|managed|worked out)`,
  `(?:promise|pledge|undertake|vow|resolve|aim)s? (?:you )?to (?:try|work|do)(?: even| much)? (?:harder|better|more)`,
  `(?:sort|work|figure|arrange|think of) (?:something|somehow|some way|anything)(?: out)?(?: for you| with you)?${END}`,
  '(?:see|find out|check) what (?:we|i|they) can (?:do|manage|sort out|arrange|come up with)|do what (?:we|i) can',
  "(?:is|are|am|'s|'re|'m) (?:all )?(?:onto it|working on it|all over it|(?<=(?:somebody|someone|we|they|team|people|lads|engineers?|colleagues?|department)(?:'s|'re| is| are) (?:all )?)(?:on it|looking at it))" +
    END,
  '(?:the |such |whatever |any |those )?(?:measures|steps|action|actions) (?:that )?(?:it|we|they|are|is|may be|seems?) (?:considers?|deems?|thinks?|sees?|deemed|considered|required|necessary)(?: (?:necessary|fit|appropriate|right))?|whatever (?:steps|measures|action|it takes)',
  `${ACTION} (?:have been|has been|are being|is being|were|are|will be|are to be) (?:\\p{L}+ly |now |duly )?(?:put in train|set in motion|put in place|in train|in motion|in hand|put in hand|initiated|implemented|strengthened|stepped up|tightened|under way|ongoing|afoot|considered|explored)`,
  `(?:remind(?:ed|ing)?|speak(?:ing)? (?:to|with)|spoken (?:to|with)|talk(?:ing)? to|(?:have|had|having) (?:a |another )?(?:quiet |quick |little |stern |friendly )?(?:word|chat|conversation) with|briefed?|spoke to|refresh(?:ed|ing)?|train(?:ed|ing)?|coach(?:ed|ing)?|educat(?:e|ed|ing)) (?:all |our |my |the |every |everyone |of |his |her |those |that )*${STAFF}(?: \\p{L}+)?(?: (?:of (?:our|the|their)|about (?:this|it|our|the importance|what|their|customer)|concerned|involved|in question|on (?:the importance|customer)|in (?:customer|this)|accordingly|again))?(?=[.,;:!]|$| \\p{L}+[.,;!]?$| of| and| so)`,
  '(?:has|have|had|was|were|is|are) (?:now |also |since |already |duly )?been (?:escalated|raised internally|flagged|flagged up|logged|passed up|fed back|actioned|progressed|prioritised|taken forward|taken up|brought to attention)' +
    END,
  '(?:aim|aims|aiming|strive|strives|striving|seek|seeks|seeking|endeavour|endeavours|goal is|mission is|aim is|here) (?:always )?to (?:deliver|offer|provide|give|achieve|maintain|ensure) (?:\\p{L}+ ){0,4}?(?:best|highest|finest|great|excellent|outstanding|exceptional|superb|superior|unrivalled|first[- ]class|world[- ]class|five[- ]star|high|top) (?:\\p{L}+ ){0,2}?(?:service|experience|standards?|care|quality|stay|hospitality)',
  'deliver(?:ing|s)? (?:\\p{L}+ ){0,2}?(?:best|highest|finest|great|excellent|outstanding|exceptional|superb|superior|unrivalled|first[- ]class|world[- ]class|five[- ]star|high|top) (?:\\p{L}+ )?(?:service|experience|standards?|care|quality|hospitality)',
  '(?:set|sets|hold|holds|pride|prides) (?:ourselves|itself|themselves) (?:to |on )?(?:the |very )*(?:highest|high|exacting|rigorous) standards',
  '(?:always|constantly|continually|continuously|ever|forever|tirelessly|every day) (?:strive|striving|seek|seeking|looking|look|aim|aiming|work|working|try|trying|endeavour|endeavouring)(?: for| to|,)',
  '(?:upping|raising|lifting|stepping up|improve|improving|sharpening) (?:our|its|their|my) (?:game|act)|(?:pull|pulling) (?:our|their|my) socks up|(?:get|getting|put|putting) (?:our|its|their|my) (?:act together|house in order|backs? into it|best foot forward)|buck up|shape up|smarten (?:ourselves )?up|mend (?:our|my|their) ways|turn(?:ing)? over a new leaf|sharpen up|wake-up call|go the extra mile|up to scratch in future|raise the bar|raising the bar|earn back|win back|work night and day|day and night to',
  '(?:a |an )?(?:much |even |far )?(?:close|closer|careful|beady|watchful|keener|keen|better) (?:eye|watch|look|handle) (?:on|over|at|of)',
  'tighten(?:ing|ed)?(?: up)? (?:our|the|its) (?:procedures?|process(?:es)?|controls?|checks|security|systems?|practices?|rules)(?=[.,;!]|$)',
  'look(?:ing)? (?:at|into) (?:this|it|that|things|the matter|what happened|how we \\p{L}+)(?: all)? (?:very |really |extremely |quite )?(?:closely|carefully|hard|seriously|in (?:some |great )?detail)',
  'trust that you will (?:see|notice|find)|you(?:.ll| will) (?:see|notice) (?:a|the) (?:real |big |marked )?(?:difference|improvement|change)|things (?:will|are going to|can only) (?:be different|improve|get better|change)|(?:be|do|try|prove) (?:a lot |so much |much |far |even )?better (?:by you|next (?:time|season|year)|than (?:this|that))|better than this in future',
  '(?:promise|pledge|vow|undertake|determined|committed|dedicated|aim|aiming|intend|hope|want|mean|resolved?)(?: (?:you|is|are))? to (?:learn|improve|do better|be better|do (?:our|its|their) (?:best|utmost)|get (?:better|it right|things right)|listen|change|grow|put (?:things|this|matters) right|raise|win|earn|serve|provide|deliver|offer|give (?:you|our \\p{L}+) (?:a )?better|work (?:hard|harder))',
  '(?:our|its|their|my) (?:very )?(?:utmost|best|level best|damnedest|hardest) (?:to|for)|working (?:flat out|hard|harder|round the clock|around the clock|tirelessly|diligently|as hard as)',
  'determined to|give it (?:some |more |our )?thought|think (?:hard|carefully|long and hard) about|take it from here|leave no stone|spare no|do right by|make things right|make it right|put it right for you somehow',
].join('|');
