import type { Passage, Sentence } from '../passage.ts';
import { oneOf } from '../lexicon/english-list.ts';
import { openingEnd } from '../passage.ts';
import { occurs, words } from '../word-pattern.ts';

/**
 * What a sentence of an English letter does. Mending is told by tense and by what is given; a plain story with nobody addressed in it and
 * nothing given explains. A paragraph is settled by what most of it does: a story inside a paragraph that mends goes on mending.
 */
export type EnglishPart = 'explains' | 'mends' | 'other';
export interface EnglishTold {
  readonly sentence: Sentence;
  readonly part: EnglishPart;
}

const DAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas)';
const GIVEN = oneOf(
  'refund\\p{L}*, repaid, repay, reimburs\\p{L}*, credited, compensat\\p{L}*, vouchers?, enclosed?, waived, free of charge, at no cost',
  'at no charge, at our (?:own )?(?:cost|expense), on the house, as a gift, as a present, complimentary, made good, written off',
  'costs? you nothing, (?:with )?nothing to pay, pays? nothing, yours to keep, is yours, are yours, in (?:the|this) envelope, with this letter',
);
/** What is so from now on. */
const NOW = oneOf(
  'now, no longer, from now on, as of, any more, from today, from tomorrow, in future, for good, so that (?:no|nobody|it|the next|a)',
  `(?:from|since|starting|beginning|with effect from) (?:this |next |last |the )?(?:${DAY}|week|month|year|${MONTH}|\\d{1,2}(?:st|nd|rd|th)?(?: ${MONTH})?)`,
  `next (?:year|term|season|month|week|time)`,
  'every (?:morning|evening|night|day|week|month|shift|friday|monday), each (?:morning|evening|night|day|week|month|shift), afresh',
);
const DONE = oneOf(
  'refunded, repaid, returned, paid, credited, replaced, repaired, mended, fixed, restored, corrected, cancelled, reopened, reissued',
  'reconnected, cleaned, emptied, fitted, delivered, booked, moved, settled, put right, removed, transferred, given, sent, posted, added',
  'taken off, changed, trained, retrained, bought, hired, installed, ordered, arranged, introduced, written to, made, released, served',
);
const GIFT = words(GIVEN);
const MENDS = words(
  [
    GIVEN,
    "(?:we|i)(?:'ve| have)(?: \\p{L}+ly| now| also| already| since| then| today)* (?!had|been|to|no|not|never)[a-z]+",
    `(?<!(?:could|would|should|must|might|may|to|not|can) )(?:has|have) (?:now |already |since |also |all )*(?:been )?(?:(?!(?:to|no|not|never|had|been|a|an|the|only)(?!\\p{L}))[a-z]+(?:ed|en)|${DONE})`,
    "(?:will|shall|[a-z]+'ll)(?! (?:understand|appreciate|know|see|have (?:seen|heard|noticed)|recall|remember)(?!\\p{L}))",
    `(?:is|are) (?:now |already )?(?:back|on (?:its|their) way|ready|waiting|booked|reserved|held|set down|to be|off|ours|free)(?! (?:of|from))`,
    `(?:was|were) (?:${DONE})(?: \\p{L}+){0,5}? (?:on|at|this|yesterday|by|within|to you|into your|the same)`,
    '(?:[£€$]\\d[\\d.,]*)(?: \\p{L}+){0,5} (?:was|were|is|are|has|have|went|goes|off|back|on top|for (?:the|your))|(?:off|took|taken|pay|paid|add|added|put|repay|return|returned) (?:you )?(?:another |a further |the )?[£€$]\\d',
    'we (?:pay|owe|repay|return|give|waive|offer|bear|cover|ask|check|count|ring|print|keep|hold|read) (?:you|your|for|the|each|every|all|back)',
    '(?:would|should) (?:also )?like to (?:invite|offer|give|pay|show)|(?:i|we) (?:am|are) (?:paying|refunding|sending|returning|crediting|replacing|adding|changing|moving|training|putting)',
    'only (?:where|when|after|once|if|with)|(?:is|are) (?:accepted|approved|paid by us)',
    'putting (?:it|this|that|things|matters) right',
    NOW,
  ].join('|'),
);
/** Not only sounding like it: somebody of ours gives or promises. */
const SURELY_MENDS = words(
  `${GIVEN}|[£€$]\\d|(?:we|i)(?:'ve|'ll| have| will| shall)|you(?:'ll| will)|from (?:now|today|this week)|no longer|now [a-z]+s|is now|are now`,
);
const SURELY_OURS = words(
  `(?:we|i)(?:'ve|'ll| have| will| shall) (?:\\p{L}+ly |now |already |also |since )*(?!had|been|not|never|no|to|ring|call|phone|write|understand|know|see|be|let|hear)[a-z]+[^.;]{0,80}(?:[£€$]\\d|${GIVEN}|written|confirmed|changed|moved|asked|told)`,
);
/** Sorry, thanks, what it was like for the reader, where to turn: neither. */
const OTHER = words(
  'sorry|apolog\\p{L}*|regret(?:s|ted)?|ashamed|thank(?:s|ed)?|grateful|ombudsman|adjudicat\\p{L}*|appeal|(?:ring|call|phone|telephone|contact|reach|email|write to|ask for) (?:me|us|him|her)|(?:on|number is|line is|at) \\+?0\\d{2,}|our (?:own )?(?:fault|mistake|error|failing|failure|doing|responsibility)|let you down|(?:you|one|nobody|no one) (?:should|ought|deserved?)|deserved?|must have been|understand (?:how|that|why)|dear|yours|please|what (?:we|i) did|we were wrong|wrong of us|our part|being checked|are checking|looking into',
);
/** How we stand to it, unless something is done in the same sentence. */
const STANDING = words('(?:we|i) (?:am|are|do|can|cannot|hope|trust|understand|know)(?! not)');
/** The reader acts in it, and nobody of ours: what happened, not why. */
const TO_THE_READER = words(
  "you(?:'d|'ve|'re)?(?: \\p{L}+ly| then| also| still| had| have| were| are| was)*",
);
const OURS_ACTS = words(
  "(?:we|i|he|she|they|it|our \\p{L}+|nobody)(?:'d| had)? (?!you)(?:\\p{L}+ed|was|were|had|is|are|has|ran|put|took|kept|sent|gave|went|left|came|made|read|saw|lost|thought|wrote|stood|fell|broke|found|told|began|held|got|did|does|\\p{L}+s)",
);
const TELLS = words(
  "had|was|were|did|didn't|couldn't|wasn't|could|would|used to|\\p{L}{2,}ed|ran|put|took|kept|sent|gave|went|left|came|made|saw|lost|thought|wrote|stood|fell|broke|found|told|began|held|got|is|are|has|\\p{L}+s",
);
/** A shorter line is a heading, a greeting or a name. */
const SHORTEST = 24;

/** Read once: the elements and what explains too much both ask. */
const READ = new WeakMap<Sentence, EnglishPart>();

function partOf(sentence: Sentence): EnglishPart {
  const part = READ.get(sentence) ?? partRead(sentence);
  READ.set(sentence, part);
  return part;
}

function partRead({ text }: Sentence): EnglishPart {
  if (text.length < SHORTEST || !/[.!?…]["'’”)]*$/u.test(text)) return 'other';
  if (occurs(OTHER, text))
    return occurs(SURELY_OURS, text) || (occurs(MENDS, text) && occurs(GIFT, text)) ? 'mends' : 'other';
  if (occurs(MENDS, text)) return 'mends';
  if (occurs(STANDING, text)) return 'other';
  if (/^(?:you|still to be) /u.test(text) || (occurs(TO_THE_READER, text) && !occurs(OURS_ACTS, text)))
    return 'other';
  return occurs(TELLS, text) ? 'explains' : 'other';
}

/** The sentences of a letter, settled paragraph by paragraph. */
export function englishParts(passage: Passage): readonly (readonly EnglishTold[])[] {
  const paragraphs: EnglishTold[][] = [];
  for (const [at, sentence] of passage.sentences.entries()) {
    const before = passage.sentences[at - 1];
    const told = { sentence, part: partOf(sentence) };
    const broken =
      before === undefined || passage.text.folded.slice(before.end, sentence.start).includes('\n');
    if (broken) paragraphs.push([told]);
    else paragraphs.at(-1)?.push(told);
  }
  return paragraphs.map(settled);
}

/** So many times as much story as mending, and what only sounds like mending is story too. */
const MOSTLY = 1.5;

function settled(paragraph: readonly EnglishTold[]): readonly EnglishTold[] {
  const [explains, mends] = [lengthOf(paragraph, 'explains'), lengthOf(paragraph, 'mends')];
  if (mends > 0 && mends >= explains)
    return paragraph.map((told) => (told.part === 'explains' ? { ...told, part: 'mends' } : told));
  if (explains < mends * MOSTLY) return paragraph;
  return paragraph.map((told) =>
    told.part === 'mends' && !occurs(SURELY_MENDS, told.sentence.text) ? { ...told, part: 'explains' } : told,
  );
}

export function lengthOf(paragraph: readonly EnglishTold[], asked: EnglishPart): number {
  return paragraph.reduce((sum, { part, sentence }) => sum + (part === asked ? sentence.text.length : 0), 0);
}

/** Somebody of ours did something, or something gave way: the sentences behind the opening that tell a cause. */
const OUR_DEED = words(
  "(?:we|i|nobody|no one|(?:our|my|the) \\p{L}+(?: \\p{L}+)?)(?:'d| had| have)?(?: \\p{L}+ly| then| also| never| not| simply)* (?!you)(?:\\p{L}{2,}ed|was|were|had|put|took|kept|sent|gave|went|left|came|made|read|saw|lost|thought|wrote|stood|fell|broke|found|told|began|held|got|did|ran|forgot|set|let|sold|cut|burst|split|slipped|typed)",
);
export function explainsInEnglish(passage: Passage): boolean {
  const opening = openingEnd(passage);
  return passage.sentences.some(
    (sentence) =>
      sentence.start >= opening &&
      !occurs(TO_THE_READER, sentence.text) &&
      partOf(sentence) === 'explains' &&
      occurs(OUR_DEED, sentence.text),
  );
}
