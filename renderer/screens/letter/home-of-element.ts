import { LETTER_PARTS } from '../../../electron/domain/paper.ts';
import type { LetterPart } from '../../../electron/domain/paper.ts';
import type { ElementCode } from '../../../electron/domain/wording/finding.ts';
import type { Paragraph } from './use-wording.ts';

/** The parts that say such a thing, the likeliest first: a holding letter has others than a letter of apology. */
const PARTS_FOR = {
  regret: ['regret', 'responsibility', 'facts'],
  responsibility: ['responsibility'],
  specific_facts: ['facts'],
  empathy: ['empathy'],
  root_cause: ['cause', 'reason'],
  remedy: ['remedy'],
  prevention: ['prevention', 'remedy'],
  personal_assurance: ['assurance', 'contact'],
  goodwill: ['goodwill', 'remedy'],
  follow_up_contact: ['contact', 'assurance'],
  thanks: ['thanks'],
  stated_deadline: ['new-date', 'contact'],
} as const satisfies Readonly<Partial<Record<ElementCode, readonly LetterPart[]>>>;

function partsFor(element: string): readonly LetterPart[] {
  return Object.entries(PARTS_FOR).find(([code]) => code === element)?.[1] ?? [];
}

/** The paragraph that says such a thing, else the last one that comes before it in a letter. */
export function homeOfElement(element: string, paragraphs: readonly Paragraph[]): Paragraph | undefined {
  const parts = partsFor(element);
  const home = parts.flatMap((part) => paragraphs.find((one) => one.part === part) ?? [])[0];
  const [likeliest] = parts;
  if (home !== undefined || likeliest === undefined) return home;
  const order = LETTER_PARTS.indexOf(likeliest);
  return paragraphs.findLast(({ part }) => LETTER_PARTS.indexOf(part) <= order) ?? paragraphs[0];
}
