import type { PaperLanguage, ScreenLocale } from '../language.ts';
import { SLOTS } from '../prompts/slots.ts';
import { parseTemplate } from '../prompts/template.ts';
import type { TemplatePart } from '../prompts/template.ts';
import { checkWording } from '../wording/check-wording.ts';
import type { RuleId } from '../wording/finding.ts';
import { checkedTexts } from './spoken-text.ts';
import type { CheckedText } from './spoken-text.ts';

/** A fault the wording checker finds in a text of a pack. `span` and `why` are for the person who wrote it. */
export interface WordingFault {
  readonly path: string;
  readonly language: PaperLanguage;
  readonly rule: RuleId;
  readonly span: string;
  readonly why: string;
}

/**
 * Runs the checker over everything in the content of a prompt pack that is to be said or asked, in every language and every
 * grammatical form, so that the prompter never says what the desk itself forbids (product B5). Hints of the checker may be
 * broader than the truth and do not count. Contents that are `shipped` have been through it.
 */
export function checkPackWording(
  content: unknown,
  screen: ScreenLocale,
  shipped: readonly unknown[] = [],
): readonly WordingFault[] {
  return textsToCheck(content, shipped).flatMap(({ path, language, text }) =>
    wordingFaults(text, language, screen).map((found) => ({ ...found, path, language })),
  );
}

/**
 * The texts nobody has checked yet. Two thousand texts take seconds on a slow machine (measured: 2.3 s, most of it patterns compiled
 * and used for the first time), a branch changes a few of them, and every text of the shipped packs was checked in the tests.
 */
export function textsToCheck(content: unknown, shipped: readonly unknown[]): readonly CheckedText[] {
  const known = new Set(shipped.flatMap(checkedTexts).map(keyOf));
  return checkedTexts(content).filter((text) => !known.has(keyOf(text)));
}

function keyOf({ language, text }: CheckedText): string {
  return `${language} ${text}`;
}

/** The faults of one text with slots; the same one in several grammatical forms counts once. */
export function wordingFaults(
  source: string,
  language: PaperLanguage,
  screen: ScreenLocale,
): readonly Pick<WordingFault, 'rule' | 'span' | 'why'>[] {
  const faults = new Map<RuleId, Pick<WordingFault, 'rule' | 'span' | 'why'>>();
  for (const text of wordingsOf(source, language)) {
    for (const finding of checkWording({ text, lang: language, kind: 'sentence', screen }).findings) {
      if (finding.severity === 'hint' || faults.has(finding.rule)) continue;
      faults.set(finding.rule, { rule: finding.rule, span: finding.span, why: finding.why });
    }
  }
  return [...faults.values()];
}

/** Every wording a text can take: each form of address and each form of the clerk, facts as named blanks. */
export function wordingsOf(source: string, language: PaperLanguage): readonly string[] {
  const template = parseTemplate(source);
  if (!template.ok) return [source];
  const all = [0, 1, 2, 3].flatMap((address) =>
    [0, 1].map((self) => template.parts.map((part) => partWording(part, language, address, self)).join('')),
  );
  return [...new Set(all)];
}

function partWording(part: TemplatePart, language: PaperLanguage, address: number, self: number): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'addr':
      return part.forms[address] ?? '';
    case 'self':
      return part.forms[self] ?? '';
    case 'slot':
      return part.slot === 'call' ? '' : `[${SLOTS[part.slot].label[language]}]`;
  }
}
