import { ACCUSING } from '../../lexicon/english-idioms.ts';
import { LECTURING } from '../../lexicon/english-lecture.ts';
import { REPROACHING } from '../../lexicon/english-reproach.ts';
import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

/** What the customer was owed: "you should have been told" accuses nobody but us. */
const OWED =
  '(?:(?:a|an|the|your|no|more|two|three|it|them|one|everything|both)(?!\\p{L})|been|had|received|got|gotten|heard|seen|found|enjoyed|slept|felt|boarded|stayed|experienced|left (?:here|us|the)|walked into|come (?:home|first)|arrived (?:by|at|on)|paid (?:only|no more|£|\\d|nothing)|waited (?:no|at most|five|ten|only)|needed|stood|sat|gone (?:home|to bed|into)|flown|to (?:wait|ask|chase|ring|come)|met|spent|landed|reached)';
const GLAD = words(
  'welcome|hello|hi|dear|hey|good (?:morning|afternoon|evening|day|luck)|happy|merry|congratulations|thank\\p{L}*|cheers|enjoy\\p{L}*|wish\\p{L}*|looking forward|look forward|see you|hope\\p{L}*|all the (?:best|very best)|get well|warm greetings|greetings|have a|take care|safe (?:travels?|journey)|well done|regards|come back|bless you|glad|delighted|pleased|lovely|great (?:news|to)|best|well|love|grateful',
);

export const EN: RuleWords<Triggers> = {
  patterns: triggers(
    {
      says: words(LECTURING),
      unless: {
        clause: words('if|unless|no longer|sorry|fraud\\p{L}*|scam\\p{L}*|in case'),
        sentence: words(
          'sorry|apologi\\p{L}*|i was wrong|we were wrong|regret|ashamed|our (?:fault|mistake|error)|thank(?: you|s)|told that you|and (?:nobody|no one|we|i) (?:did|never|kept|sent|forgot|lost|wrote)|if you (?:tell|told)',
        ),
      },
    },
    {
      says: words(REPROACHING),
      unless: {
        sentence: words(
          'sorry|apologi\\p{L}*|regret|our (?:fault|mistake|error)|(?:i|we) (?:was|were) wrong|thank(?: you|s)|because (?:we|i)|not (?:have|need) to|(?:we|i) (?:never|forgot|should)|how could you (?:not )?(?:have known|know)|(?:ask|call|ring) (?:for )?(?:me|us)|so (?:i|we|that i|that we) can|you could have (?:avoided|been spared)|helps? (?:me|us)',
        ),
        before: words('sorry|apologi\\p{L}*|our (?:fault|mistake|error)'),
        after: words("because (?:we|i)|(?:we|i) (?:never|did not|didn't) (?:tell|told|say|put|send)"),
      },
    },
    {
      says: words(ACCUSING),
      unless: {
        sentence: words(
          'so we (?:have|asked|will)|not you who|i was wrong to|we (?:promised|told you) (?:so|that)|you are right|you were right|once things',
        ),
      },
    },
    {
      says: words(
        `you (?:really |certainly |surely |clearly |perhaps |maybe |also )?(?:should|ought to|need to|must|were supposed to|were meant to) (?:really |at least |simply |also |always |first |just )?(?:have )(?!${OWED})\\p{L}+(?<!must have \\p{L}+)|you (?:could|might) (?:at least |simply |just |easily |always )(?:have )?(?:told|asked|rung|called|read|checked|said|waited|looked|mentioned|come|used)|you (?:really |surely |honestly |simply |do )?(?:should|ought to) (?:really |always |also |well )?(?:know|realise|realize|understand|be (?:aware|grateful|more|glad|ashamed)|read|check|learn|think|listen|pay|appreciate|accept|remember|try|be able)|you should (?:always |also |therefore |at least |then |please )?(?:submit|keep|contact|call|ring|ask|tell|inform|make sure|report|ensure|pay|bring|arrive|use|follow|refer|apply|give|provide|notify|take (?:more|better)|look|plan|leave (?:more|earlier)|book|update|compare|change your|wait)|you shouldn't have (?!to|been|had)\\p{L}+|you should not have (?!to|been|had|needed)\\p{L}+`,
      ),
      unless: {
        clause: words(
          'thank|if|when|should you|in case|you should (?:also )?(?:read|check) (?:the )?(?:enclosed|both)|i think|told that you should|no one|nobody|please',
        ),
      },
    },
    {
      says: words(
        "(?:as|like) (?:i|we|my colleague|our \\p{L}+|they) (?:have |had |'ve )?(?:already|previously|repeatedly|clearly|just|now|always|often|explicitly|twice|patiently|told you|said(?=,)|explained(?: to you)?(?=,)|mentioned(?=,)|informed you(?=,)|keep saying)(?: (?:already|repeatedly|clearly|twice|several times))?(?: (?:told|said|explained|mentioned|informed|stated|advised|pointed out|made clear|tried to explain|replied|confirmed|written|wrote))?(?: (?:to )?you)?|as (?:you (?:have been|were|'ve been)|has been|was|have been|already) (?:already |repeatedly |clearly |previously |several times )?(?:told|said|explained|informed|advised|mentioned|stated|pointed out)(?: (?:to you|before|already|on several occasions|several times|repeatedly|previously|more than once|clearly))|(?:i|we)(?:'ve| have)? (?:already|repeatedly|just) (?:told|explained|said|informed|answered)(?: (?:this|it|that))?(?: to)? ?(?:you)?(?! (?:on|at) \\d)(?:,? (?:already|twice|several times|many times|before))?|(?:i|we)(?:'ve| have|'d| had)? (?:told|explained|said|answered|informed|written)(?: this| it| that)?(?: to)?(?: you)? (?:(?:\\p{L}+|\\d) times|twice|before|again and again|already|over and over|more than once)|for the (?:last|umpteenth|hundredth) time|how (?:many times|often) (?:do|must|should|have|did|will|can)|once and for all|let me (?:make (?:it|this|one thing) (?:very |perfectly |absolutely )?clear|remind you)|(?:i|we) (?:must|would|have to|need to|should) (?:also )?(?:remind|point out to) you|may (?:i|we) remind you|you (?:have been|were) (?:already |repeatedly |clearly |duly |previously )?(?:told|warned|informed|advised|reminded) (?:before|already|repeatedly|clearly|several times|many times|twice|more than once|of this|about this|on several occasions)|you (?:were|have been) (?:already|repeatedly|clearly|duly|previously|explicitly) (?:told|warned|informed|advised|reminded)|i don't know how (?:else|many)",
      ),
      unless: {
        sentence: words(
          "sorry (?:that )?you|as we said we would|(?:wrong|incorrect)ly told|you were told (?:repeatedly|several times|twice|already) that|and (?:nobody|nothing)|apologi\\p{L}*|i am sorry|i'm sorry|our mistake|we are sorry|glad|happy|thank\\p{L}*",
        ),
      },
    },
    {
      says: words(
        "(?:you (?:need|have|'ve got|must try|had better|would do well|must learn) to |you'd better |you must (?:please )?|you are (?:required|obliged|expected|supposed) to |you will (?:just |simply )?have to |you'll (?:just |simply )?have to |try to |kindly |please |will you |would you please |just |can you |could you (?:just )?)?(?:(?<!things )calm (?:yourself )?down|lower your voice|watch your (?:language|tone|mouth)|mind your (?:language|tone|manners)|stop (?:shouting|yelling|complaining|arguing|interrupting|wasting|calling|ringing|swearing|exaggerating|making|being|blaming|asking|pestering|it(?=[.!,]|$))|listen to me|pull yourself together|control yourself|behave yourself|get over it|grow up|do your (?:homework|research)|get your facts (?:right|straight)|show some (?:respect|patience|understanding))|you (?:need|have|must learn) to (?:understand|accept|realise|realize|learn|listen|be (?:more )?(?:patient|reasonable|realistic|careful)|read|pay attention|stop|respect|remember|appreciate|wait your turn|grow|follow|take more care|look|bear in mind)|you(?:'ll| will) (?:just |simply )?have to (?:wait|accept|live|lump|put up|be patient|understand|sort)",
      ),
      unless: {
        clause: words('did not have to|sorry that you|no longer|never|without|nobody|if'),
        sentence: words('sorry|apologi\\p{L}*'),
      },
    },
    {
      says: words(
        '(?<=^|[.;:,!?]\\s|(?:and|but|or|so) )you must (?:to )?(?!have|be (?!(?:on time|patient|quiet|reasonable|realistic|careful|polite|honest|present|there|here|able|at|in|joking|mistaken|wrong|more|aware|seated|over|sure|willing|registered|accompanied|prepared)(?!\\p{L}))|feel|think|find|wonder|miss|know how|also be|not (?:think|feel|believe|lose|pay|worry|blame|have to|be (?:out|charged|left|made|kept|expected))|still|already|hear|often)\\p{L}+',
      ),
      unless: {
        sentence: words(
          'sorry|apologi\\p{L}*|please|by law|the law|regulations?|so that we can|in order to|to (?:claim|apply|appeal|receive)|within \\d+|refer|ombudsman|regret',
        ),
      },
    },
    {
      says: words(
        "why (?:didn't|did not|haven't|hadn't|don't|won't|couldn't|wouldn't|weren't|aren't|can't) you|why did you (?:not|wait|ignore|throw|leave|sign|agree|only|even|open|touch|let|give|buy|book|come|press|lose|order|accept|choose)|why (?:are|were) you (?:not |always |still |so |being )?(?:shouting|yelling|complaining|asking|angry|here|calling|listening|reading|understanding|late|rude|upset|only|telling)|^why you (?:are|were) not \\p{L}+ing|^why you (?:have|did|do) (?:not|n't)|what (?:did|do) you (?:expect(?! (?:of (?:it|them)|to (?:see|find|pay|hear))(?!\\p{L}))|think|want me to do)|what (?:more|else) do you want|who do you think you are|do you (?:even |actually |really |not )(?:realise|realize|understand|know|read|think|see|listen)|do you (?:realise|realize)|you do (?:realise|realize|know|understand|see)|you (?:realise|realize|understand),? (?:don't you|do you)|don't you (?:know|understand|realise|realize|see|think|read|have|ever|remember)|didn't you (?:know|read|see|check|hear|notice|think|receive|listen|get|realise)|can't you (?:read|see|hear|understand|wait)|haven't you (?:read|seen|heard|got)|have you (?:even|actually|ever|not) (?:read|checked|looked|tried|considered|thought|bothered)|surely you (?:know|knew|must|could|can|realise|understand|did|saw|read)",
      ),
      unless: {
        sentence: words(
          '(?:ask|asked|asking|told|tell|know|wonder\\p{L}*|explain\\p{L}*) (?:us |me |you )?why|if i may|may i ask|so that i|helps? (?:me|us)|did you not (?:get|receive) (?:my|our)|sorry',
        ),
      },
    },
    {
      says: words(
        "(?:had|if) you(?:'d| had)? (?:bothered|cared|troubled|taken the (?:time|trouble)|paid (?:more )?attention|been (?:more )?(?:careful|patient|attentive)|listened|used your)|you (?:clearly|obviously|evidently|apparently|simply|plainly) (?:did not|didn't|have not|haven't|had not|hadn't|do not|don't|misread|misunderstood|misheard|forgot|ignored|failed|never|overlooked|chose|cannot|can't|expect|think|want)|you (?:failed|neglected|omitted) to \\p{L}+|you (?:forgot|refused|declined|chose not|did not bother|didn't bother|could not be bothered) to (?:read|check|tell|inform|notify|provide|give|follow|mention|report|present|respond|reply|cooperate|co-operate|attend|turn up|update|cancel|pay|send|return|register|say|ask|contact|call|submit|sign)|you (?:can't|cannot|can not) (?:just|simply|seriously|possibly|really|expect|honestly|have it both|blame)|you (?:people|lot)|(?:as|which) you (?:well |very well |very |full well |perfectly well |surely |should |ought to |must |would |will )+(?:know|be aware|have (?:read|seen|known|noticed)|remember|realise|understand)|you are (?:being |very |quite |simply |just |completely |entirely |too |so )*(?:rude|unreasonable|wrong|mistaken|lying|aggressive|difficult|impatient|ungrateful|exaggerating|confused|overreacting|not listening|the only (?:one|person|customer|guest)|at fault)|your (?:tone|attitude|behaviour|manner|language|impatience|demands?|accusations?|claims?|allegations?|expectations?) (?:is|are|was|were) (?:un\\p{L}+|not (?:acceptable|appropriate|helpful|helping|justified|true)|exaggerated|rude|offensive|baseless|groundless|excessive|out of|too)|(?:we|i) (?:do not|don't|will not|won't|cannot|can't|find|resent|reject) (?:appreciate |tolerate |accept |like |have to take |put up with |it hard to understand )?(?:your (?:tone|attitude|language|manner|accusations?|insinuations?|behaviour)|being (?:spoken|shouted|talked|threatened|accused))|with (?:all )?due respect|with all respect|that(?:'s| is) (?:your|not (?:my|our)) (?:problem|concern|business)|instead of (?:running|complaining|shouting|writing|posting|going straight|blaming|leaving)|running to (?:the internet|social|facebook|the press)|hiding behind|next time,? (?:try|read|check|remember|make sure|be sure|be|listen|look|come|call|ring|ask(?! for)|book|think|do|you (?:should|must|might|could|need|had better)|please (?:read|check|remember|make sure|be|listen|think))|(?:in future,? |please |kindly )?(?:try|learn) (?:reading|to read|to listen|listening|looking|checking|to be (?:more )?(?:patient|polite|reasonable|careful))|it (?:is|was|'s) (?:your|up to you) (?:own )?(?:duty|responsibility|obligation|job|to (?:check|read|know|make sure))|it is clearly (?:stated|written|shown|explained|marked)|anyone can (?:see|read)|any (?:sensible|reasonable|normal) (?:person|customer|guest)|everybody (?:else )?(?:knows|manages|managed|understood)|everyone (?:else )?(?:knows|manages|managed|understood)|(?:no|little) (?:point|use|good|sense) (?:in )?(?:shouting|arguing|complaining|getting|raising|asking|repeating|insisting|writing|calling|you)|(?:refrain|desist) from|no need to (?:shout|be rude|raise|get)|read the (?:sign|notice|small print|contract|instructions|email|terms|label|letter) (?:again|properly|carefully|first)|check your facts|fill (?:in )?the form (?:in )?again|and this time,? (?:in (?:black|full|capitals|ink|english)|properly|correctly|read|do|make sure|please)|(?:our|the|your) (?:records?|files?|notes?|logs?) (?:clearly |plainly )?(?:shows?|indicates?|confirms?|states?) that you (?:were|had been|did|have|had|agreed|signed|received|ticked)|(?:you|your) should be grateful",
      ),
      unless: {
        sentence: words(
          "you are not|sorry (?:that )?(?:you|we)|we (?:failed|cannot just)|nobody (?:should|may)|i (?:am|'m) sorry|our (?:mistake|fault)|you need not|were told that you|apologi\\p{L}*",
        ),
      },
    },
    {
      says: words(
        "(?<=^|[.;!?:]\\s|(?:and|then|so|now|sir|madam|ma'am|please|kindly|just),? )(?:(?:don't|do not|never) (?:shout|raise|tell me|blame|talk to me|threaten|interrupt|be (?:rude|silly|ridiculous|difficult|so)|waste|expect|pretend|play|start|argue|speak to|ring (?:us )?again|contact us again|bother|complain|touch)|wait (?:your turn|outside|there|over there|like everyone)|go (?:away|back to your|home and|and (?:wait|sit|read|check|ask|find))|sit down and|move (?:along|aside|away)|get in line|get out|be quiet|be patient|shut|fill (?:it|the form|this) (?:in|out) (?:again|properly)|read (?:it|the \\p{L}+|your \\p{L}+)(?=[.,!]|$| (?:again|properly|first|carefully|before))|listen(?: carefully)?(?=[.,!:]|$)|think before|remember that you|understand that|complain to (?:them|the)|pay (?:up|attention|more attention)|hurry up|speak up|look (?:here|properly|again)|make sure (?:you|that you|next))",
      ),
      unless: { sentence: words('sorry to|we say to ourselves|told you') },
    },
    {
      says: /!/g,
      unless: { sentence: GLAD },
    },
  ),
  suggest: (facts) =>
    `Let me say what I can do about this (${facts.matter ?? '[what happened]'}): ${facts.remedy ?? '[remedy]'}. Could you tell me what else you need from us?`,
  examples: {
    bad: [
      'You should have told us before the meal.',
      'As I have already explained, the fee cannot be taken off.',
      'You need to be more patient.',
      'Why didn’t you keep the receipt?',
      'Calm down and let me finish.',
      'You clearly did not read the letter.',
      'Next time, read the label first.',
      'How many times do I have to explain this?',
      'The bill is right!',
      'It is your duty to check the statement every month.',
      'You must bring the bin out by six.',
    ],
    good: [
      'You should have been told on Monday that the pool was closed, and I am sorry.',
      'You should have had your keys at three, and we gave them to you at six.',
      'Please take a seat; I will bring the form to you.',
      'Could you tell me once more what the driver said?',
      'You must have been frightened in that lift, and nobody answered the bell. I am sorry.',
      'You need not fill it in again; I have your answers here.',
      'Thank you for waiting!',
      'Why you were not called is what I am finding out; I will ring you by five.',
      'As we said we would, we have checked the meter; it was five units out.',
      'If you come to window two, I will read the letter with you.',
      'Welcome back, and happy birthday to your daughter!',
    ],
  },
};
