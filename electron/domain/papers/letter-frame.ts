import type { Letterhead } from '../branch.ts';
import type { PaperLanguage } from '../language.ts';
import type { LetterPart, PaperBlock, Run } from '../paper.ts';
import type { LocalDate } from '../time.ts';
import { dateWords } from './date-words.ts';
import { fieldLabel } from './field-labels.ts';
import { jobTitleOf, letterheadOf } from './letterhead-of.ts';
import { languageOf, printableRule } from './paper-input.ts';
import type { PaperInput } from './paper-input.ts';
import { FIXED_PARTS } from './parts-of.ts';
import { addressLines, genderOf, listedName, nameOf, referenceTail, salutation } from './person.ts';
import { oneLineOf } from './sentence.ts';
import { FRAME_WORDS } from './voices/frame-words.ts';

export type Paragraph = Extract<PaperBlock, { readonly kind: 'paragraph' }>;

/** One paragraph, or none where a part has nothing to say. */
export function paragraph(part: LetterPart, runs: readonly Run[]): readonly Paragraph[] {
  return runs.length === 0 ? [] : [{ kind: 'paragraph', part, fixed: FIXED_PARTS.has(part), runs }];
}

/** A letter around its paragraphs: head, window, references (the new date of a holding letter among them), signature, appeal route. */
export function letterBlocks(
  input: PaperInput,
  paragraphs: readonly Paragraph[],
  handLines: number,
  answerBy?: LocalDate,
): readonly PaperBlock[] {
  const language = languageOf(input);
  const head = letterheadOf(input.branch, language);
  const named = nameOf(input.facts.fields) !== undefined;
  return [
    letterhead(head, language),
    {
      kind: 'address',
      back: joined([head.organisation, head.address], language),
      lines: windowLines(input, language),
    },
    { kind: 'reference', rows: referenceRows(input, language, answerBy) },
    ...paragraphs,
    {
      kind: 'signer',
      closing: FRAME_WORDS[language].closing(named),
      name: input.signer.name,
      jobTitle: office(jobTitleOf(input.signer, input.branch, language), head.branchName, language),
      handLines,
    },
    ...foot(input, answerBy !== undefined),
  ];
}

export function letterhead(head: Letterhead, language: PaperLanguage): PaperBlock {
  return {
    kind: 'letterhead',
    organisation: head.organisation,
    lines: [
      joined([head.branchName, head.address], language),
      joined([head.openingHours, head.phone], language),
    ],
  };
}

/** The customer by the form they chose; an unknown name is a blank, a withheld one is respected. */
export function salutationRuns(input: PaperInput): readonly Run[] {
  const language = languageOf(input);
  const { fields } = input.facts;
  if (nameOf(fields) === undefined && fields.nameWithheld !== true)
    return [{ blank: 'customerName', label: fieldLabel('customerName', language) }];
  return [{ text: salutation(fields, language, fields.sector ?? input.branch.sector) }];
}

/** Where the customer may go next, as far as the deadline pack demands it; before it the day it speaks of. */
export function appealRoute(input: PaperInput): readonly PaperBlock[] {
  return foot(input, false);
}

/** A letter still being written, with the foot as it would be composed now: the day set by law may have moved since. */
export function withFootNow(
  blocks: readonly PaperBlock[],
  input: PaperInput,
  kind: 'holding' | 'apology',
): readonly PaperBlock[] {
  return [...blocks.filter((block) => block.kind !== 'legal'), ...foot(input, kind === 'holding')];
}

/** A holding letter states the day set by law and the one it was moved from, route or no route (deadline packs). */
function foot(input: PaperInput, always: boolean): readonly PaperBlock[] {
  const language = languageOf(input);
  const rule = printableRule(input);
  const { deadline } = input.facts;
  if (rule === null || deadline === null) return [];
  const route = rule.appealRoute[language];
  if (route === '' && !always) return [];
  const { dueOn, extendedFrom } = deadline;
  const words = FRAME_WORDS[language];
  const day = dateWords(dueOn, language);
  const set =
    extendedFrom === undefined
      ? words.deadline(day)
      : words.extendedDeadline(day, dateWords(extendedFrom, language));
  return [
    { kind: 'legal', text: [set, route].filter((part) => part !== '').join(language === 'zh' ? '' : ' ') },
  ];
}

/** 河滨路营业厅客户经理; Customer Adviser, Castle Street branch. */
function office(jobTitle: string, branchName: string, language: PaperLanguage): string {
  // Two scripts run together would be one word: a foreign branch name stands apart in a Chinese letter too.
  const bothChinese = /\p{Script=Han}$/u.test(branchName) && /^\p{Script=Han}/u.test(jobTitle);
  if (language === 'zh' && bothChinese) return `${branchName}${jobTitle}`;
  return language === 'zh'
    ? joined([branchName, jobTitle], language)
    : joined([jobTitle, branchName], language);
}

export function joined(parts: readonly string[], language: PaperLanguage): string {
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
  language: PaperLanguage,
  answerBy: LocalDate | undefined,
): readonly (readonly [string, string])[] {
  const { fields, number } = input.facts;
  const { reference: words, referenceTail: tailWords } = FRAME_WORDS[language];
  const { phone } = letterheadOf(input.branch, language);
  const rows: [string, string][] = [
    [words.date, dateWords(input.today, language)],
    [words.number, number],
  ];
  if (fields.reference !== undefined && fields.reference !== '') {
    rows.push([words.customerReference, tailWords(referenceTail(fields.reference))]);
  }
  if (fields.matter !== undefined && fields.matter !== '')
    rows.push([words.matter, oneLineOf(fields.matter)]);
  if (answerBy !== undefined) rows.push([words.answerBy, dateWords(answerBy, language)]);
  rows.push([words.writtenBy, input.signer.name]);
  // Below the references the text begins: the telephone makes room for the new date and stands in the head and in the contact line.
  if (phone !== '' && answerBy === undefined) rows.push([words.phone, phone]);
  return rows;
}
