import type { ChannelOutput } from '../contract/channels.ts';
import type { EventDraft } from '../domain/event.ts';
import type { CaseId, PaperId } from '../domain/ids.ts';
import { composeApology } from '../domain/papers/compose-apology.ts';
import { composeReceipt } from '../domain/papers/compose-receipt.ts';
import type { ComposedPaper, PaperInput } from '../domain/papers/paper-input.ts';
import { languageOf } from '../domain/papers/paper-input.ts';
import type { Paper, PaperKind } from '../domain/paper.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Acting } from './acting.ts';
import { acting } from './acting.ts';
import { fieldsNow, fieldsOf, paperInputOf } from './paper-input.ts';
import type { CaseRow, Desk } from './ports.ts';

/** Raised when frames or fixed lines of a paper change, so that an old paper still says which words it was made with. */
const TEMPLATE_VERSION = 1;

export function draftReceipt(desk: Desk, input: { caseId: CaseId }): Outcome<ChannelOutput<'draft-receipt'>> {
  return draftPaper(desk, input.caseId, 'receipt');
}

/**
 * A letter is written once the case is confirmed; asking again opens the one under way. A case that was reopened gets a letter of
 * its own, once the one before is with the customer.
 */
export function draftLetter(desk: Desk, input: { caseId: CaseId }): Outcome<ChannelOutput<'draft-letter'>> {
  return draftPaper(desk, input.caseId, 'apology');
}

function draftPaper(desk: Desk, caseId: CaseId, kind: 'receipt' | 'apology'): Outcome<{ paperId: PaperId }> {
  const who = acting(desk);
  if (!who.ok) return who;
  const row = desk.records.caseRow(caseId);
  if (row === null) return refuse('not-found');
  if (kind === 'apology' && row.state === 'intake') return refuse('facts-missing');
  const papers = desk.records.papersOf(caseId).filter((paper) => paper.kind === kind);
  const latest = papers.at(-1);
  if (kind === 'apology' && latest && !(row.state === 'reopened' && isGiven(latest)))
    return done({ paperId: latest.id });
  const drafted = paperDrafted(desk, who.value, row, kind, papers.length + 1);
  // The same facts make the same receipt; a second letter may well say the same and is still another letter.
  if (kind === 'receipt' && latest?.contentHash === drafted.contentHash) return done({ paperId: latest.id });
  desk.log.append(who.value.context, [drafted.event]);
  return done({ paperId: drafted.paperId });
}

function isGiven(paper: Paper): boolean {
  return paper.state === 'handed-over' || paper.state === 'posted' || paper.state === 'signed';
}

/** The event that drafts a paper of a case as it stands; the receipt's is written together with the confirmation. */
export function paperDrafted(
  desk: Desk,
  who: Acting,
  row: CaseRow,
  kind: Extract<PaperKind, 'receipt' | 'apology'>,
  version: number,
): { readonly paperId: PaperId; readonly contentHash: string; readonly event: EventDraft } {
  const fields = kind === 'receipt' ? fieldsOf(desk, row) : fieldsNow(desk, who.branch, row, who.now);
  const input = paperInputOf(desk, who.branch, row, fields, who.staff, who.now);
  return paperEvent(
    desk,
    input,
    kind === 'receipt' ? composeReceipt(input) : composeApology(input),
    kind,
    version,
  );
}

export function paperEvent(
  desk: Desk,
  input: PaperInput,
  composed: ComposedPaper,
  kind: Extract<PaperKind, 'receipt' | 'apology'>,
  version: number,
): { readonly paperId: PaperId; readonly contentHash: string; readonly event: EventDraft } {
  const paperId = desk.ids.next();
  const language = languageOf(input);
  const contentHash = desk.digest.ofValue(composed.blocks);
  return {
    paperId,
    contentHash,
    event: {
      kind: 'paper-drafted',
      caseId: input.facts.caseId,
      payload: {
        paperId,
        kind,
        language,
        version,
        templateVersion: TEMPLATE_VERSION,
        title: composed.title,
        blocks: composed.blocks,
        contentHash,
        signerName: input.signer.name,
        signerTitle: input.signer.jobTitle[language],
      },
    },
  };
}
