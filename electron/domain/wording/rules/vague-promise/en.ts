import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { VaguePromisePatterns } from './patterns.ts';

export const EN: RuleWords<VaguePromisePatterns> = {
  patterns: {
    someday: words(
      'as (?:soon|quickly|fast|swiftly|promptly|speedily) as (?:possible|(?:we|i) (?:possibly )?can|practicable)|asap|at (?:the|our) (?:earliest|very earliest) (?:opportunity|convenience|possible \\p{L}+)|at your earliest convenience|in due course|in the (?:near|coming) (?:future|days|weeks|months)|(?:in|over) the (?:next few|coming) (?:days|weeks|months)|in a timely (?:manner|fashion)|(?:very )?soon(?! as| after|er)|shortly(?! (?:after|before|past))|before (?:too )?long|without (?:undue |further |any )*delay|promptly|right away(?= we)|at some (?:point|stage|time)|in (?:the|a) (?:next )?(?:little|short|wee) while|when (?:they|we|i|someone) (?:get|gets|have|has|find|finds) (?:a |the )?(?:chance|moment|minute|time)|sometime(?! ago)|as and when|when (?:we|time) (?:can|permits?)',
    ),
    slogan: words(
      '(?:being |be |are )?taken (?:very |extremely |so |most )?seriously|(?:take|takes|taking|treat|treats) (?:\\p{L}+ ){1,6}?(?:very |extremely |most |incredibly |really |so )*seriously|(?:do|doing|try|trying) (?:our|my) (?:very )?(?:best|utmost)|(?:do|doing) (?:everything|all|whatever) (?:that )?(?:we|i|it) (?:can|takes|possibly can)|(?:everything|all) (?:with)?in our power|(?:make|making) every (?:possible )?effort|every effort (?:will be|is being) made|spare no effort|(?:we|shall|will) (?:always )?(?:endeavour|strive)|(?:strive|striving|endeavour\\p{L}*|aim|committed) to (?:provid|deliver|improv|giv|offer|ensur|maintain|continuous|do better|be better|the highest|the best)\\p{L}*|(?:constantly|continually|continuously|always) (?:working|looking|striving|seeking|trying) to (?:improve|do better)|work(?:ing)? (?:tirelessly|around the clock|hard|diligently)|(?:continue|continuing|continued) to (?:improve|work on|review|monitor|strive)|(?:lessons? (?:will be|have been|has been|were) learn(?:ed|t))|learn(?:ing)? (?:the )?(?:lessons?|from (?:this|it|our|these|the experience))|(?:of|is) (?:the utmost|utmost|paramount|great) (?:importance|priority)|(?:our|a) (?:top|highest|number one|first) priority|improv(?:e|ing) (?:our|the) (?:services?|processes|procedures|standards|communication|quality|customer \\p{L}+|guest \\p{L}+|performance)|raise (?:our|the) standards|(?:take|taking|taken) (?:all )?(?:the )?(?:appropriate|necessary|relevant|suitable) (?:action|steps|measures)|(?:appropriate|necessary) (?:action|steps|measures) (?:will be|has been|have been|are being) taken|look(?:ing)? into ways|redouble (?:our|its) efforts|do better(?: (?:next time|in (?:the )?future))?|strengthen\\p{L}* (?:our|the|staff) \\p{L}+|(?:will be|being) (?:addressed|dealt with|looked at|handled) (?:appropriately|internally)|rest assured|review(?:ing)? (?:our|all|its|the) (?:\\p{L}+ )?(?:procedures?|processes|practices|policies|operations)|cares? (?:deeply|a great deal|very much|passionately) about|(?:do|doing) what (?:we|i) can|(?:used?|using) (?:\\p{L}+ )?to (?:help )?(?:us )?improve|mak(?:e|ing) (?:the )?(?:necessary |further |some )?(?:improvements|changes)(?= \\p{L}*ly|$)|(?:improve|improving) (?:our|the|its) \\p{L}+|committed to the (?:highest|best|very)|(?:been |be )?taken on board|(?:passed|pass|passing) (?:\\p{L}+ ){0,3}on to (?:the|our) (?:relevant|appropriate|respective) \\p{L}+',
    ),
    aim: words(
      "(?:ensur\\p{L}+|mak(?:e|ing) (?:sure|certain)|see to it|prevent\\p{L}*|avoid\\p{L}*) (?:that )?(?:\\p{L}+ ){0,5}?(?:(?:does not|doesn't|do not|don't|will not|won't|never|cannot|can't) (?:ever )?(?:happens?|occurs?|arise|be repeated)|(?:from )?(?:happening|occurring|recurring|a recurrence|recurrence)|recurs?|reoccur\\p{L}*)(?: again| in (?:the )?future)?|(?:this|it) (?:will|shall) (?:never|not) happen again|such \\p{L}+ (?:will|do|does) not (?:recur|happen)",
    ),
    notPromised: words(
      "please(?! (?:be|rest) assured)|could you|would you|you (?:should|must|can|may|need to|asked|wanted|told|said|were|had|have|expected|needed|hoped|rightly)|if you|ask you|(?:did(?: not|n't)|do(?: not|n't)|not|never|failed to|failure to|fail to|should have|should|ought to|without|nobody|no one|too) (?:\\p{L}+ ){0,4}?(?:taken?|taking|treat\\p{L}*|do|done|as soon|seriously|promptly|soon|shortly|best|make|made|learn\\p{L}*|improve|strive)|hope (?:you|to see|that you)|look(?:ing)? forward|see you|get well|feel better|welcome you|(?:did|done|tried) (?:our|their|his|her) best",
    ),
    announces: words('^(?:here is|here are|this is|these are) (?:what|how|the (?:steps|changes))'),
    act: words(
      'investigat\\w*|audit\\w*|inspect\\w*|refund\\w*|repay\\w*|credit (?:your|the)|reimburs\\w*|replac\\w*|repair\\w*|reissu\\w*|reprint\\w*|reconnect\\w*|send (?:you |an? |the |out |our |someone)|send|post (?:you |it|the|a)|visit\\w*|install\\w*|deliver (?:your|the|it|a)|publish\\w*|collect (?:the|it|your)|check (?:the|your|each|every|all|whether)|find out|waive\\w*|correct (?:the|your)|recalculat\\w*',
    ),
  },
  suggest: (facts) =>
    `By ${facts.remedyBy ?? facts.nextContact ?? '[date and time]'} we will do this: ${facts.remedy ?? '[what will be done]'}. ${facts.contactPerson ?? '[name]'} will see to it.`,
  examples: {
    bad: [
      'We will get back to you as soon as possible.',
      'We take complaints like yours very seriously.',
      'You will hear from us in due course.',
      'Our team is doing everything it can to put this right.',
      'We have replaced the lock and will continue to improve our service.',
      'We will strive to do better in future.',
      'Lessons have been learned.',
      'The matter will be resolved shortly.',
      'Appropriate action will be taken.',
    ],
    good: [
      'We will answer as soon as possible, and by 5 pm on Friday at the latest.',
      'We take this seriously: on Monday the manager will check the meter herself.',
      'We will investigate and write to you with what we find.',
      'Please report the card as soon as possible.',
      'We are sorry that your first letter was not taken seriously.',
      'To make sure this does not happen again, two people now sign each booking.',
      'We should have told you sooner.',
      'Your refund was sent shortly after 9 am.',
      'We will replace the meter as soon as possible.',
      'You will hear from us shortly. Anna Reed will ring you tomorrow at 10:00.',
      'As soon as the part arrives, the fitter will ring you.',
    ],
  },
};
