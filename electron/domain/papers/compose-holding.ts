import type { PaperLanguage } from '../language.ts';
import { nearDateWords } from './date-words.ts';
import { letterContext } from './letter-context.ts';
import { letterBlocks, paragraph, salutationRuns } from './letter-frame.ts';
import type { HoldingContext, HoldingFacts, HoldingVoice } from './letter-voice.ts';
import { languageOf, printableRule } from './paper-input.ts';
import type { ComposedPaper, PaperInput } from './paper-input.ts';
import { PARTS_OF } from './parts-of.ts';
import { toRuns } from './sentence.ts';
import { CHINESE_HOLDING } from './voices/chinese-holding.ts';
import { ENGLISH_HOLDING } from './voices/english-holding.ts';
import { POLISH_HOLDING } from './voices/polish-holding.ts';

const VOICES: Readonly<Record<PaperLanguage, HoldingVoice>> = {
  zh: CHINESE_HOLDING,
  en: ENGLISH_HOLDING,
  pl: POLISH_HOLDING,
};

/**
 * The holding letter (product D1): why there is no answer yet, what is still to be established, the new date and whom to ring.
 * Poland's finance law asks for reason, circumstances and new date; every case of every sector gets them. It admits as much as
 * the mode does, and no more.
 */
export function composeHolding(input: PaperInput, holding: HoldingFacts): ComposedPaper {
  const language = languageOf(input);
  const voice = VOICES[language];
  const context: HoldingContext = {
    ...letterContext(input),
    holding,
    earlierDate: earlierDate(input, holding, language),
  };
  const paragraphs = PARTS_OF.holding.flatMap((part) =>
    paragraph(
      part,
      part === 'salutation' ? salutationRuns(input) : toRuns(voice.parts[part](context), language),
    ),
  );
  return {
    title: `${voice.title} ${input.facts.number}`,
    blocks: letterBlocks(input, paragraphs, 0, holding.answerBy),
  };
}

/**
 * The day the customer was given first, as long as the new one lies behind it: as the receipt was printed, else that of a rule
 * that printed. A promise that moves is named together with its apology, whoever set it, the law or we.
 */
function earlierDate(
  input: PaperInput,
  { answerBy, movedFrom, firstGiven }: HoldingFacts,
  language: PaperLanguage,
): string {
  const byLaw = printableRule(input) === null ? undefined : (movedFrom ?? input.facts.deadline?.dueOn);
  const due = firstGiven ?? byLaw;
  if (due === undefined || answerBy <= due) return '';
  return nearDateWords(due, language, input.today);
}
