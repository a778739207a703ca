import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { onDay } from '../suggested.ts';
import type { TemplatePhrasePatterns } from './patterns.ts';

export const EN: RuleWords<TemplatePhrasePatterns> = {
  patterns: {
    phrases: words(
      '(?<!(?:taking|took|take|worth) )(?:for )?(?:any|the|all) (?:\\p{L}+ )?(?:and \\p{L}+ )?(?:inconveniences?|trouble|disruption)(?: (?:or|and) (?:\\p{L}+ )?(?:inconvenience|frustration|disappointment|upset|distress|confusion|disruption))?(?: (?:caused|this (?:has )?caused?s?|that this (?:has )?caused|you (?:have )?(?:experienced|suffered)|experienced|incurred))?|(?:apologi[sz]e|apologies|sorry|regret) (?:\\p{L}+ )?for (?:your|this) (?:inconvenience|experience|bad experience|negative experience)|(?:thank you|thanks|we appreciate you|grateful) (?:\\p{L}+ ){0,2}?for your (?:continued |kind )?(?:patience|understanding|patience and understanding|understanding and patience|cooperation|co-operation|ongoing support|continued support)|we (?:appreciate|value) your (?:patience|understanding|feedback|business|custom|support)|your (?:feedback|satisfaction|custom|opinion|call|comfort|experience|business) (?:is|are) (?:very |extremely |so )?(?:important|valuable|paramount|our)(?: to us)?(?: priority)?|(?:thank you|thanks) for (?:bearing with us|your (?:valuable|valued|kind|precious) (?:feedback|comments|input))|valued (?:customer|guest|client|passenger)s?|not (?:the|a) standards? (?:we|you|that)(?: \\p{L}+)*|(?:below|short of|not (?:meet|reflect|represent)|fell below) (?:the|our) (?:usual |normal |high )*standards?(?: (?:you (?:have come to )?expect|we (?:expect|set|pride|strive)\\p{L}*)(?: of ourselves| from us| for ourselves)?)?|pride (?:ourselves|itself) on|(?:please )?accept our (?:sincere(?:st)?|humble|deepest|heartfelt|most sincere) apolog(?:y|ies)(?=[.!]|$)|we apologi[sz]e(?: again)? for (?:this|the) (?:situation|matter|issue|experience)',
    ),
  },
  suggest: (facts) =>
    `We are sorry for what happened ${onDay(facts)} (${facts.matter ?? '[what happened]'}). This is what it meant for you: ${facts.effect ?? '[effect]'}.`,
  examples: {
    bad: [
      'We apologise for any inconvenience caused.',
      'Sorry for the inconvenience.',
      'Thank you for your patience and understanding.',
      'Your satisfaction is our priority.',
      'As a valued customer, you matter to us.',
      'Please accept our sincere apologies.',
      'This falls below our usual high standards.',
      'We apologise for this situation.',
    ],
    good: [
      'We apologise for the inconvenience of the four-hour power cut on 3 May.',
      'We are sorry for any trouble the closed lift gave you on the third floor.',
      'Thank you for your patience while we searched for your suitcase.',
      'Please accept our apologies for cutting off your line by mistake.',
      'We are sorry that your room was given away.',
      'Thank you for telling us about the wrong bill.',
      'We are sorry for the trouble you had with your broadband last week.',
      'The delayed delivery cost you a day of work, and we are sorry.',
      'Thank you for waiting two hours with your daughter.',
      'We apologise for the inconvenience of having to come to the branch twice.',
    ],
  },
};
