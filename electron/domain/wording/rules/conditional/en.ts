import { latin, words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { admits } from '../suggested.ts';
import type { ConditionalPatterns } from './patterns.ts';

export const EN: RuleWords<ConditionalPatterns> = {
  patterns: {
    head: words(
      '(?<!(?:ask|asked|asking|know|knew|see|check|checked|wonder|tell|told|clear|sure|unsure|find out|yet|confirm|say|said|explain|as|even|asks|not|matter) )if(?! only)(?! (?:i|we) (?:were|had been) (?:you|in))|in case(?! (?:no|number|of (?:questions|further)))|in the event|to (?:the|whatever|what) (?:extent|degree)|insofar as|in so far as|inasmuch as|as far as (?:we|i|our \\p{L}+) may|on the (?:off[- ]chance|assumption)|assuming|supposing|unless|provided that|should (?:this|that|it|you|your|any|anyone|anything|our|the|there|these)(?= \\p{L}+)(?<!(?:we|you|they|it|that|who|which|and|i|nor|neither|why|how|never) should \\p{L}+)|were (?:you|there|this|that|it|we|i|our|the|any|anyone|anybody|anything)(?: \\p{L}+){0,6}? to (?:have|be)|(?<=^)were (?:you|any|anyone|our|this)(?= )|(?<=^)where (?:customers|passengers|guests|patients|residents|tenants|people|anyone|any|we|our \\p{L}+|this|it) (?:have|has|was|were|fell|did)(?= )|were there any|(?<=^|[.,;:] )had (?:our|this|it|the|we|my|any|anything|there)(?= \\p{L}+)',
    ),
    harm: words(
      "true|so(?=$|,)|indeed|in fact|as you (?:say|claim|describe|report)|inconvenien\\p{L}*|upset\\p{L}*|offen[dcs]\\p{L}*|hurt\\p{L}*|feels?|feeling|felt|disappoint\\p{L}*|caus(?:e|ed|es|ing)|trouble\\p{L}*|distress\\p{L}*|let (?:you |anyone |people |our \\p{L}+ )?down|fell short|fallen short|falls short|mistakes?|errors?|mistaken|wrong|affect\\p{L}*|delay\\p{L}*|unhappy|dissatisf\\p{L}*|frustrat\\p{L}*|confus\\p{L}*|worr\\p{L}*|harm\\p{L}*|suffer\\p{L}*|impact\\p{L}*|loss(?:es)?|fail\\p{L}*|below|expectations?|rude\\p{L}*|annoy\\p{L}*|put (?:you )?out|misunder\\p{L}*|misled|came across|come across|seem\\p{L}*|fault|poor|insensitiv\\p{L}*|abrupt|unwelcome|less than|not (?:met|up to|as|what|good|clear)|didn't|did not meet|shortcomings?|oversights?|lapses?|slips?|blunders?|negligen\\p{L}*|confusion|problems?|issues?|disrupt\\p{L}*|discomfort|improper\\p{L}*|unfair\\p{L}*|you (?:believe|think|consider|perceive)|(?:i|we) (?:was|were|sounded|seemed|spoke|came)|unclear|unhelpful|careless|spoil\\p{L}*|ruin\\p{L}*|disturb\\p{L}*|bother\\p{L}*|left|kept|longer|cold|short",
    ),
    offer: words(
      "(?:you|they|he|she|anyone)(?:'d| would| still| do| should| also| need| would you)* (?:wish|like|prefer|want|need|agree|accept|choose|decide|have (?:any |further |other |more |a )*(?:questions?|quer(?:y|ies)|concerns?|documents?|receipts?)|require|contact|call|ring|write|reply|let us|tell us|can|could|come|give|send|bring|allow|remain|are (?:able|willing|free|happy|not happy with (?:this|our) (?:reply|answer|decision)|still))|possible|convenient|necessary|need be|appropriate|i may|we may|you may|available|for any reason|questions? (?:arise|remain)",
    ),
    elsewhere: words(
      "would(?! (?:of course |certainly |naturally |also )?(?:apologi[sz]e|be sorry|regret|like to (?:say|apologi[sz]e|express|offer)|wish to))|could have|please(?! accept| forgive| excuse| (?:give|tell|pass|convey|extend|send)(?: \\p{L}+){0,3} (?:our|my))|you (?:can|may|are (?:free|welcome))|we (?:will|can|shall)(?! (?:always |only |of course |certainly )?(?:apologi[sz]e|take|accept|say|be sorry))|i(?:'ll| will| can)(?! apologi[sz]e)|contact|call (?:us|me|us)|refund\\p{L}*|repay\\p{L}*|compensat\\p{L}*|replac\\p{L}*|ring (?:us|me)|let (?:us|me) know|ask (?:us|me|at)|and the ",
    ),
    detached:
      /(?<!^, (?:mr|mrs|ms|miss|dr|mx|mate|all|everyone|folks|sir|madam|guys)(?:\.? [a-z'-]+)?)(?:[,;:–—]|(?<!\p{L})and,?|(?<!\p{L})or,?|(?<!\p{L})but,?)\s*$/gu,
    atOnce: latin(
      "^(?:,? ?(?:as|which|in|on|at|for|despite|by|during|given) [^,]{1,40},[^,]{0,60})?[, ]*(?:(?:then|obviously|of course|naturally|certainly|clearly|please accept|please|do) )*(?:(?:i|we|you|the \\p{L}+|our|my|he|she|they)(?:'m|'re|'d| am| are| is| was| were| do| can| would| will| must| have| has| owe| hold| offer| express| want| wish)?)?(?: ?(?:only|of course|certainly|also|then|do|like to|want to|wish to|to|say|offer|express|you|all|our|my|an|the|sincerely|deeply|truly|very|so|really|full|and|of|be|have|each|\\p{L}+'s|sincere|heartfelt|accept)){0,6} *$",
    ),
    told: words(
      "told|tell|telling|explain\\p{L}*|inform\\p{L}*|warn\\p{L}*|advis\\p{L}*|ask\\p{L}*|know|knew|said|say|what (?:to|would|happens|will|you)|how to|not being able|policy|rules?|only|that you (?:were|had|have|could|cannot|can't)|that (?:nobody|no one)",
    ),
    hedge: words(
      '(?:(?:any|the|whatever|all|anything|any way in which|any part) )?(?:\\p{L}+ )?(?:(?:that|which|it|this|you|we|i|our \\p{L}+|the \\p{L}+|they|he|she|anyone who|anyone|anybody|who|customers|passengers|people|guests|patients|your \\p{L}+) )*(?:may|might|could|would)(?: well| also| possibly| inadvertently| unintentionally| perhaps| thereby| conceivably| unknowingly| in any way)* (?:have (?!to )(?:\\p{L}+ly |well |also |thereby )*(?:been \\p{L}+|had|given|led|brought|come|felt|hurt|put|let|upset|cost|gone|made|done|said|left|lost|fallen|met|found|seen|taken|become|arisen|fell|\\p{L}+ed)|(?:(?<!would )(?:cause|be caused|bring|result|lead to|feel|experience|suffer|incur|give rise|upset|offend|inconvenience|be (?:causing|inconvenienced|upset|feeling|experiencing))))|(?:would|should) be (?:very |so |deeply |truly |most )?(?:sorry|sad|upset|distressed|mortified|saddened|horrified) (?:to think|to learn|to hear|to find|if|were)|(?:have|has|was|were|is|are|been) (?:perhaps|possibly|potentially|conceivably|arguably)|what (?:some|certain|any|many|a few|several) (?:of )?(?:\\p{L}+ ){1,3}(?:may|might|could|would) (?:\\p{L}+)|(?:whoever|whomever)(?: among (?:our |the )?\\p{L}+| of \\p{L}+)? (?:took|felt|found|was|were|may|might|feels|thinks)|(?:any|the|our|for|regrets?|about|such) (?:potential|possible|perceived|alleged|supposed) (?!date|time|moment|way|solution)\\p{L}+(?: of \\p{L}+)?|any \\p{L}+ (?:who|that) (?:considers?|feels?|felt|believes?|thinks?|thought|found)(?: \\p{L}+){0,3}|(?:any )?(?:potential|possible|perceived|alleged|apparent) (?:inconvenience|distress|upset|offen[cs]e|delays?|disruption|harm|impact|discomfort|confusion|misunderstandings?|shortcomings?|failings?|errors?|mistakes?|faults?|wrongdoing|slights?|rudeness)|(?:the |any )?(?:\\p{L}+ )?(?:inconvenience|distress|upset|offen[cs]e|delay|disruption|harm|discomfort|confusion|loss|damage|trouble|errors?|mistakes?|hardship),? (?:if any|if at all)|(?:anyone|anybody|those|people|any(?: of (?:you|our \\p{L}+|the \\p{L}+))?(?: \\p{L}+)?) (?:who|that) (?:was|were|felt|feels?|is|are|has been|have been|has|have|took|found|finds?|may|might)(?: \\p{L}+ly)? ?(?:been |felt |taken )?(?:offended|upset|hurt|offen[cs]e|it (?:upsetting|offensive|hurtful)|disappointed|let down|distressed|inconvenienced|insulted|(?:this|the \\p{L}+|it|our \\p{L}+) (?:upsetting|offensive|hurtful|distressing))|(?:anyone|anybody|those|any \\p{L}+) (?:we|this|it|our \\p{L}+|i|that) (?:have |has )?(?:offended|upset|hurt|disappointed|let down|distressed)|(?:anyone|anybody) (?:offended|upset|hurt|distressed)',
    ),
    hedgeBarrier:
      /[;:]|(?<!\p{L})(?:and|but|so|because|since|while|although|as)\s+(?:we|i|you|they|he|she|it)\s(?!may|might|could)|, (?:and|so|but) /gu,
  },
  suggest: (facts) =>
    facts.mode === 'shared'
      ? `Our part in what happened on ${facts.date ?? '[date]'} (${facts.matter ?? '[what happened]'}) was this: [our part]. We are sorry for it.`
      : admits(facts.mode)
        ? `What happened on ${facts.date ?? '[date]'} (${facts.matter ?? '[what happened]'}) was our fault, and we are sorry for it.`
        : `We are sorry for what you went through on ${facts.date ?? '[date]'} (${facts.matter ?? '[what happened]'}).`,
  examples: {
    bad: [
      'We are sorry if this caused you any distress.',
      'I apologise if you felt that my colleague was abrupt.',
      'If our reply upset you, then we apologise.',
      'Please accept our apologies for any inconvenience you may have experienced.',
      'We regret any offence this letter might have caused.',
      'Should this have spoiled your evening, we are truly sorry.',
      'We apologise to anyone who was offended by the notice.',
      'If mistakes were made, we take full responsibility.',
      'Sorry if that came across as rude.',
      'We would like to apologise for any possible disruption to your plans.',
    ],
    good: [
      'We are sorry that your line was cut off on Monday. If you wish, an engineer will come this evening.',
      'If you would prefer a phone call to a letter, please tell us; we are sorry to have written to the wrong address.',
      'I am sorry for the two-hour wait, and if you lost wages we will repay them.',
      'We apologise for charging you twice; should you have any questions, my direct line is below.',
      'We are sorry that nobody told you what to do if the card is swallowed.',
      'I am sorry: if we had rung you on Friday, you would not have travelled.',
      'We are sorry that our clerk did not ask if you were in pain.',
      'It may take two days to reprint the passbook, and I am sorry that you must wait for it.',
      'We apologise for the cold room, even if the boiler firm was late.',
      'Any amount over £12.40 went back to your card, and we are sorry that we charged it.',
      'In your place I would be angry too, and I am sorry that we lost your booking.',
    ],
  },
};
