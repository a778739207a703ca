import type { PaperLanguage } from '../language.ts';
import { joined, letterhead, paragraph } from './letter-frame.ts';
import { letterheadOf } from './letterhead-of.ts';
import { languageOf } from './paper-input.ts';
import type { ComposedPaper, PaperInput } from './paper-input.ts';
import { PARTS_OF } from './parts-of.ts';
import type { PublicContext, PublicReplyVoice } from './public-reply-voice.ts';
import { CHINESE_PUBLIC_REPLY } from './voices/chinese-public-reply.ts';
import { ENGLISH_PUBLIC_REPLY } from './voices/english-public-reply.ts';
import { POLISH_PUBLIC_REPLY } from './voices/polish-public-reply.ts';

const VOICES: Readonly<Record<PaperLanguage, PublicReplyVoice>> = {
  zh: CHINESE_PUBLIC_REPLY,
  en: ENGLISH_PUBLIC_REPLY,
  pl: POLISH_PUBLIC_REPLY,
};

/**
 * The short reply to a public post (product D8; seed 003, last word): thanks, regret as the mode allows, an invitation to talk in
 * private. Its title carries no case number either.
 */
export function composePublicReply(input: PaperInput): ComposedPaper {
  const language = languageOf(input);
  const voice = VOICES[language];
  const head = letterheadOf(input.branch, language);
  const context: PublicContext = {
    mode: input.facts.mode,
    sector: input.facts.fields.sector ?? input.branch.sector,
    phone: head.phone,
    openingHours: head.openingHours,
  };
  const blocks = PARTS_OF['public-reply'].flatMap((part) => {
    const text =
      part === 'closing'
        ? joined([head.organisation, head.branchName], language)
        : voice.parts[part](context);
    return paragraph(part, text === '' ? [] : [{ text }]);
  });
  // Who speaks stands at the head of the preview; what is copied are the paragraphs.
  return { title: voice.title, blocks: [letterhead(head, language), ...blocks] };
}
