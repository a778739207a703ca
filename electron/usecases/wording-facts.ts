import type { LetterPart, Paper, PaperBlock } from '../domain/paper.ts';
import { dateWords } from '../domain/papers/date-words.ts';
import { paragraphsOf, plainText, textOf } from '../domain/papers/edited-letter.ts';
import { wordingFactsOf } from '../domain/papers/wording-facts.ts';
import { localDateOf } from '../domain/time.ts';
import type { WordingFacts } from '../domain/wording/finding.ts';
import { letterGrams } from '../domain/wording/values/letter-grams.ts';
import type { Acting } from './acting.ts';
import { fieldsNow, modeOf } from './paper-input.ts';
import type { CaseRow, Desk } from './ports.ts';

/** So many earlier letters are compared: the ones somebody could have copied from lately. */
const EARLIER_LETTERS = 60;

/**
 * What the checker compares a paper with: the case as it stands, what stands on the sheet around the paragraphs, and the letters
 * others got before. The same for the window while somebody types and for main before approval.
 */
export function wordingFactsFor(desk: Desk, who: Acting, paper: Paper, row: CaseRow): WordingFacts {
  const { branch, staff, now } = who;
  const { language } = paper;
  const fields = fieldsNow(desk, who, row);
  const owner = desk.records.staff().find((one) => one.id === row.ownerId)?.name ?? '';
  const others = desk.records.lettersOfOthers({ caseId: row.caseId, language, most: EARLIER_LETTERS });
  const arrived = dateWords(localDateOf(row.arrivedAt, branch.zone), language);
  const { dueOn, extendedFrom } = row.deadline ?? {};
  const due = [dueOn, extendedFrom].flatMap((day) => (day === undefined ? [] : [dateWords(day, language)]));
  const mode = modeOf(row, fields, staff.role);
  // Nothing of the case may stand on it (product D8; refused at approval): neither to compare with nor to suggest.
  if (paper.kind === 'public-reply') return { mode };
  return wordingFactsOf(fields, mode, language, localDateOf(now, branch.zone), {
    number: row.number,
    people: [paper.signerName, owner],
    places: [branch.letterhead[language].branchName],
    fixedLines: fixedLines(paper.blocks),
    words: [arrived, ...due, ...sheetWords(paper.blocks), ...toldHereOnly(paper.blocks)],
    earlierLetters: others.map((blocks) => letterGrams(textOf(blocks), language, fixedLines(blocks))),
  });
}

function fixedLines(blocks: readonly PaperBlock[]): readonly string[] {
  return paragraphsOf(blocks)
    .filter(({ fixed }) => fixed)
    .map(({ runs }) => plainText(runs));
}

/** Why an answer takes longer stands in the holding letter and in no field: its dates contradict nothing. */
const HERE_ONLY: readonly LetterPart[] = ['reason', 'open-points', 'new-date'];

function toldHereOnly(blocks: readonly PaperBlock[]): readonly string[] {
  return paragraphsOf(blocks)
    .filter(({ part }) => HERE_ONLY.includes(part))
    .map(({ runs }) => plainText(runs));
}

/** Letterhead, reference rows and appeal route: their dates and numbers may be repeated. */
function sheetWords(blocks: readonly PaperBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'letterhead') return block.lines;
    if (block.kind === 'reference') return block.rows.map(([label, value]) => `${label} ${value}`);
    return block.kind === 'legal' ? [block.text] : [];
  });
}
