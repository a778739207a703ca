import type { ChannelOutput } from '../contract/channels.ts';
import type { PaperId } from '../domain/ids.ts';
import { lettered } from '../domain/papers/edited-letter.ts';
import type { Paper } from '../domain/paper.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { addMinutes } from '../domain/time.ts';
import { acting } from './acting.ts';
import { customerLabel } from './customer-label.ts';
import { fieldsToPromise, modeOf } from './paper-input.ts';
import type { CaseRow, Desk } from './ports.ts';
import { statutoryOf } from './statutory.ts';
import { wordingFactsFor } from './wording-facts.ts';

/** The letter is due within 24 hours of the resolution (seed 001, section 2, step 4). */
const LETTER_MINUTES = 24 * 60;

/** What only drawing a paper can tell. */
export interface PaperSheets {
  /** A4 pages the paper takes as it stands. */
  readonly pages: (paper: Paper, number: string) => number;
  /** Characters that no shipped face draws. */
  readonly uncovered: (text: string) => readonly string[];
}

/** A paper as it stands, with the words typed since the last version. */
export function paperNow(
  desk: Desk,
  paperId: PaperId,
): { readonly paper: Paper; readonly row: CaseRow } | null {
  const stored = desk.records.paper(paperId);
  const row = stored && desk.records.caseRow(stored.caseId);
  if (!stored || !row) return null;
  const typed = stored.state === 'draft' ? desk.drafts.letterOf(paperId) : [];
  return { row, paper: typed.length === 0 ? stored : { ...stored, blocks: lettered(stored.blocks, typed) } };
}

export function readPaper(
  desk: Desk,
  sheets: PaperSheets,
  input: { paperId: PaperId },
): Outcome<ChannelOutput<'paper'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const now = paperNow(desk, input.paperId);
  if (now === null) return refuse('not-found');
  const { paper, row } = now;
  const { staffConcerned: _restricted, ...fields } = fieldsToPromise(desk, who.value, row);
  const statutory = statutoryOf(desk, who.value.branch, fields, row);
  const { templateVersion: _template, pdfSha256: _pdf, ...shown } = paper;
  const view = {
    paper: { ...shown, blocks: [...paper.blocks] },
    number: row.number,
    customer: customerLabel(fields),
    matter: fields.matter ?? '',
    fields: structuredClone(fields),
    mode: modeOf(row, fields, who.value.staff.role),
    approval: desk.records.paperApproval(paper.id),
    // Paying back what was taken wrongly is remedy, not goodwill (wording: elements).
    goodwillPromised:
      fields.goodwillAmount !== undefined &&
      fields.goodwillAmount.minor > 0 &&
      fields.goodwillKind !== 'refund',
    appealRouteDemanded: statutory !== null && statutory.rule.appealRoute[paper.language] !== '',
    letterDueAt:
      paper.kind !== 'apology' || row.marks.resolvedAt === null
        ? null
        : addMinutes(row.marks.resolvedAt, LETTER_MINUTES),
    previewUrl: previewUrl(paper.id),
    pages: sheets.pages(paper, row.number),
    uncovered: [...sheets.uncovered(JSON.stringify(paper.blocks))],
    wording: wordingFactsFor(desk, who.value, paper, row),
  };
  return done(view);
}

export function previewUrl(paperId: PaperId): string {
  return `app://desk/paper/${paperId}`;
}
