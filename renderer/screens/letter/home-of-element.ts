import { LETTER_PARTS } from '../../../electron/domain/paper.ts';
import type { LetterPart } from '../../../electron/domain/paper.ts';
import type { ElementCode } from '../../../electron/domain/wording/finding.ts';
import type { Paragraph } from './use-wording.ts';

const PART_OF: Readonly<Partial<Record<ElementCode, LetterPart>>> = {
  regret: 'responsibility',
  responsibility: 'responsibility',
  specific_facts: 'facts',
  empathy: 'empathy',
  root_cause: 'cause',
  remedy: 'remedy',
  prevention: 'prevention',
  personal_assurance: 'assurance',
  goodwill: 'goodwill',
  follow_up_contact: 'contact',
  thanks: 'thanks',
  stated_deadline: 'contact',
};

/** The paragraph that says such a thing, else the last one that comes before it in a letter. */
export function homeOfElement(element: ElementCode, paragraphs: readonly Paragraph[]): Paragraph | undefined {
  const wanted = PART_OF[element];
  if (wanted === undefined) return undefined;
  const order = LETTER_PARTS.indexOf(wanted);
  return paragraphs.findLast(({ part }) => LETTER_PARTS.indexOf(part) <= order) ?? paragraphs[0];
}
