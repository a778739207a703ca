import type { PaperLanguage } from '../language.ts';
import { letterContext } from './letter-context.ts';
import { letterBlocks, paragraph, salutationRuns } from './letter-frame.ts';
import type { LetterVoice } from './letter-voice.ts';
import { languageOf } from './paper-input.ts';
import type { ComposedPaper, PaperInput } from './paper-input.ts';
import { PARTS_OF } from './parts-of.ts';
import { toRuns } from './sentence.ts';
import { CHINESE_LETTER } from './voices/chinese-letter.ts';
import { ENGLISH_LETTER } from './voices/english-letter.ts';
import { POLISH_LETTER } from './voices/polish-letter.ts';

const VOICES: Readonly<Record<PaperLanguage, LetterVoice>> = {
  zh: CHINESE_LETTER,
  en: ENGLISH_LETTER,
  pl: POLISH_LETTER,
};

/**
 * The letter of apology: one paragraph a part, from this case's facts and in the mode of apology the case was decided on. A
 * missing fact is a `blank` run naming its field. Same facts, same letter. The closing stands in the `signer` block; parts with
 * nothing to say (no goodwill promised, or none granted) are left out.
 */
export function composeApology(input: PaperInput): ComposedPaper {
  const language = languageOf(input);
  const voice = VOICES[language];
  const context = letterContext(input);
  const paragraphs = PARTS_OF.apology.flatMap((part) =>
    paragraph(
      part,
      part === 'salutation' ? salutationRuns(input) : toRuns(voice.parts[part](context), language),
    ),
  );
  return {
    title: `${voice.title} ${input.facts.number}`,
    blocks: letterBlocks(input, paragraphs, input.branch.stationery.handLines),
  };
}
