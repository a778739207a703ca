import { LETTER_PARTS } from '../paper.ts';
import type { LetterPart, PaperBlock, Run } from '../paper.ts';
import type { PaperLanguage } from '../language.ts';
import { dateWords } from './date-words.ts';
import { letterContext } from './letter-context.ts';
import type { LetterVoice } from './letter-voice.ts';
import { languageOf, printableRule } from './paper-input.ts';
import type { ComposedPaper, PaperInput } from './paper-input.ts';
import { addressLines, genderOf, listedName, nameOf, referenceTail, salutation } from './person.ts';
import { oneLineOf, toRuns } from './sentence.ts';
import { CHINESE_LETTER } from './voices/chinese-letter.ts';
import { ENGLISH_LETTER } from './voices/english-letter.ts';
import { POLISH_LETTER } from './voices/polish-letter.ts';

const VOICES: Readonly<Record<PaperLanguage, LetterVoice>> = {
  zh: CHINESE_LETTER,
  en: ENGLISH_LETTER,
  pl: POLISH_LETTER,
};

/** Lines that are the same for everybody; with closing and appeal route they stay under 30 % of a letter (product D1). */
const FIXED: ReadonlySet<LetterPart> = new Set(['salutation', 'contact', 'thanks']);

/** Ruled lines for a few words by hand: handwriting beats templates (seed 001, section 5, point 4). */
const HAND_LINES = 2;

/**
 * The letter of apology: one paragraph a part, in the order of LETTER_PARTS, from this case's facts and in the mode of
 * apology the case was decided on. A missing fact is a `blank` run naming its field. Same facts, same letter. The closing
 * stands in the `signer` block; parts with nothing to say (no goodwill promised) are left out.
 */
export function composeApology(input: PaperInput): ComposedPaper {
  const language = languageOf(input);
  const voice = VOICES[language];
  const context = letterContext(input);
  const { fields } = input.facts;
  const head = input.branch.letterhead[language];
  const paragraphs = LETTER_PARTS.flatMap((part): readonly PaperBlock[] => {
    if (part === 'closing') return [];
    const runs: readonly Run[] =
      part === 'salutation' ? salutationRuns(input, language) : toRuns(voice.parts[part](context), language);
    return runs.length === 0 ? [] : [{ kind: 'paragraph', part, fixed: FIXED.has(part), runs }];
  });
  const blocks: PaperBlock[] = [
    {
      kind: 'letterhead',
      organisation: head.organisation,
      lines: [
        joined([head.branchName, head.address], language),
        joined([head.openingHours, head.phone], language),
      ],
    },
    {
      kind: 'address',
      back: joined([head.organisation, head.address], language),
      lines: windowLines(input, language),
    },
    { kind: 'reference', rows: referenceRows(input, voice, language) },
    ...paragraphs,
    {
      kind: 'signer',
      closing: voice.closing(nameOf(fields) !== undefined),
      name: input.signer.name,
      jobTitle: office(input.signer.jobTitle[language], head.branchName, language),
      handLines: HAND_LINES,
    },
    ...appeal(input, voice, language),
  ];
  return { title: `${voice.title} ${input.facts.number}`, blocks };
}

function salutationRuns(input: PaperInput, language: PaperLanguage): readonly Run[] {
  const { fields } = input.facts;
  const nameless = nameOf(fields) === undefined && fields.nameWithheld !== true;
  if (nameless) return toRuns([[letterContext(input).known('customerName', undefined)]], language);
  return [{ text: salutation(fields, language) }];
}

/** 河滨路营业厅客户经理; Customer Adviser, Castle Street branch. */
function office(jobTitle: string, branchName: string, language: PaperLanguage): string {
  return language === 'zh' ? `${branchName}${jobTitle}` : joined([jobTitle, branchName], language);
}

/** Where the customer may go next, as far as the deadline pack demands it; before it the day it speaks of. */
function appeal(input: PaperInput, voice: LetterVoice, language: PaperLanguage): readonly PaperBlock[] {
  const route = printableRule(input)?.appealRoute[language] ?? '';
  const due = input.facts.deadline?.dueOn;
  if (route === '' || due === undefined) return [];
  const gap = language === 'zh' ? '' : ' ';
  return [{ kind: 'legal', text: `${voice.deadline(dateWords(due, language))}${gap}${route}` }];
}

function joined(parts: readonly string[], language: PaperLanguage): string {
  return parts.filter((part) => part !== '').join(language === 'zh' ? '　' : ', ');
}

function windowLines(input: PaperInput, language: PaperLanguage): readonly string[] {
  const { fields } = input.facts;
  const name = listedName(fields, language);
  const address = addressLines(fields.postalAddress ?? '', language);
  if (name === undefined) return address;
  if (language === 'zh') return [`${name} 收`, ...address];
  if (language === 'en') return [name, ...address];
  switch (genderOf(fields)) {
    case 'masculine':
      return ['Pan', name, ...address];
    case 'feminine':
      return ['Pani', name, ...address];
    case 'plural':
      return ['Państwo', name, ...address];
    case 'neutral':
      return [name, ...address];
  }
}

function referenceRows(
  input: PaperInput,
  voice: LetterVoice,
  language: PaperLanguage,
): readonly (readonly [string, string])[] {
  const { fields, number } = input.facts;
  const words = voice.reference;
  const rows: [string, string][] = [
    [words.date, dateWords(input.today, language)],
    [words.number, number],
  ];
  if (fields.reference !== undefined && fields.reference !== '') {
    rows.push([words.customerReference, voice.referenceTail(referenceTail(fields.reference))]);
  }
  if (fields.matter !== undefined && fields.matter !== '')
    rows.push([words.matter, oneLineOf(fields.matter)]);
  rows.push([words.writtenBy, input.signer.name], [words.phone, input.branch.letterhead[language].phone]);
  return rows;
}
