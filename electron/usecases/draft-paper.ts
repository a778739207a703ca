import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { EventDraft } from '../domain/event.ts';
import type { CaseId, PaperId } from '../domain/ids.ts';
import { composeApology } from '../domain/papers/compose-apology.ts';
import { composeHolding } from '../domain/papers/compose-holding.ts';
import { composePublicReply } from '../domain/papers/compose-public-reply.ts';
import { composeReceipt } from '../domain/papers/compose-receipt.ts';
import { composeResolution } from '../domain/papers/compose-resolution.ts';
import type { HoldingFacts } from '../domain/papers/letter-voice.ts';
import { jobTitleOf } from '../domain/papers/letterhead-of.ts';
import type { ComposedPaper, PaperInput } from '../domain/papers/paper-input.ts';
import { languageOf } from '../domain/papers/paper-input.ts';
import { promisedDay } from '../domain/papers/promised-day.ts';
import { needsApproval } from '../domain/paper.ts';
import type { Paper, PaperKind } from '../domain/paper.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { localDateOf } from '../domain/time.ts';
import type { LocalDate } from '../domain/time.ts';
import { acting } from './acting.ts';
import { extensionOf } from './extend-deadline.ts';
import type { Extension } from './extend-deadline.ts';
import { fieldsNow, fieldsToPromise, paperInputOf } from './paper-input.ts';
import type { CaseRow, Desk } from './ports.ts';

/** Raised when frames or fixed lines of a paper change, so that an old paper still says which words it was made with. */
const TEMPLATE_VERSION = 4;

type Compose = (input: PaperInput) => ComposedPaper;

export function draftReceipt(desk: Desk, input: { caseId: CaseId }): Outcome<ChannelOutput<'draft-receipt'>> {
  return draftPaper(desk, input.caseId, 'receipt', composeReceipt);
}

/**
 * A letter is written once the case is confirmed; asking again opens the one under way. A case that was reopened gets a letter of
 * its own, once the one before is with the customer.
 */
export function draftLetter(desk: Desk, input: { caseId: CaseId }): Outcome<ChannelOutput<'draft-letter'>> {
  return draftPaper(desk, input.caseId, 'apology', composeApology);
}

/**
 * Why there is no answer yet is known to the clerk alone; refuses a new date that has passed. Once the customer has it, a further
 * one may follow. With `extend` the statutory day moves in the same transaction: what the letter says is what the law wants said.
 * Refuses an answer after the day as extended, and an extension with a letter that is already under way.
 */
export async function draftHolding(
  desk: Desk,
  input: ChannelInput<'draft-holding'>,
): Promise<Outcome<ChannelOutput<'draft-holding'>>> {
  const { caseId, extend, ...words } = input;
  const row = desk.records.caseRow(caseId);
  const earlier = desk.records.papersOf(caseId).filter((paper) => paper.kind === 'holding');
  const firstGiven = row === null ? undefined : firstGivenDay(desk, row);
  const holding = { ...words, ...(firstGiven === undefined ? {} : { firstGiven }) };
  if (extend === null) {
    const movedFrom = earlier.length === 0 ? row?.deadline?.extendedFrom : undefined;
    return draftPaper(desk, caseId, 'holding', composeWith(holding, movedFrom), { dueOn: holding.answerBy });
  }
  if (earlier.some((paper) => !isGiven(paper))) return refuse('wrong-paper-state');
  const { reason, toCheck: circumstances, answerBy } = holding;
  const extension = await extensionOf(desk, { caseId, ...extend, reason, circumstances });
  if (!extension.ok) return extension;
  const { dueOn, extendedFrom } = extension.value.deadline;
  if (answerBy > dueOn) return refuse('date-too-far', { field: 'answerBy' });
  const compose = composeWith(holding, extendedFrom);
  return draftPaper(desk, caseId, 'holding', compose, { dueOn: answerBy, extension: extension.value });
}

function composeWith(holding: Omit<HoldingFacts, 'movedFrom'>, movedFrom: LocalDate | undefined): Compose {
  return (paper) => composeHolding(paper, { ...holding, ...(movedFrom === undefined ? {} : { movedFrom }) });
}

/**
 * The day of the answer on the first receipt that was printed, read from its own words: fields and rules may have changed since.
 * Of a reopened case only what was printed since; undefined where the customer has no receipt.
 */
function firstGivenDay(desk: Desk, { caseId, ends }: CaseRow): LocalDate | undefined {
  const zone = desk.records.branch()?.zone;
  const receipt = desk.records
    .papersOf(caseId)
    .find(
      ({ kind, printedAt, createdAt }) =>
        kind === 'receipt' && printedAt !== null && createdAt >= (ends.reopenedAt ?? createdAt),
    );
  const date = receipt?.blocks.find((block) => block.kind === 'deadline')?.date;
  if (receipt === undefined || date === undefined || zone === undefined) return undefined;
  return promisedDay(date, receipt.language, localDateOf(receipt.createdAt, zone)) ?? undefined;
}

/** The sheet for signature, from the case as it stands now; a new one only when what was agreed has changed. */
export function draftResolution(
  desk: Desk,
  input: { caseId: CaseId },
): Outcome<ChannelOutput<'draft-resolution'>> {
  return draftPaper(desk, input.caseId, 'resolution', composeResolution);
}

export function draftPublicReply(
  desk: Desk,
  input: { caseId: CaseId },
): Outcome<ChannelOutput<'draft-public-reply'>> {
  return draftPaper(desk, input.caseId, 'public-reply', composePublicReply);
}

function draftPaper(
  desk: Desk,
  caseId: CaseId,
  kind: PaperKind,
  compose: Compose,
  { dueOn, extension }: { readonly dueOn?: LocalDate; readonly extension?: Extension } = {},
): Outcome<{ paperId: PaperId }> {
  const who = acting(desk);
  if (!who.ok) return who;
  const stored = desk.records.caseRow(caseId);
  if (stored === null) return refuse('not-found');
  const row = extension === undefined ? stored : { ...stored, deadline: extension.deadline };
  // The receipt alone can be printed from any stage (product A1).
  if (kind !== 'receipt' && row.state === 'intake') return refuse('facts-missing');
  const papers = desk.records.papersOf(caseId).filter((paper) => paper.kind === kind);
  const latest = papers.at(-1);
  if (latest && needsApproval(kind) && !isFollowed(latest, row)) return done({ paperId: latest.id });
  const fields = kind === 'receipt' ? fieldsToPromise(desk, who.value, row) : fieldsNow(desk, who.value, row);
  const { branch, staff, now, context } = who.value;
  const input = paperInputOf(desk, branch, row, fields, staff, now);
  if (dueOn !== undefined && dueOn < input.today) return refuse('due-in-the-past', { field: 'answerBy' });
  const drafted = paperEvent(desk, input, compose(input), kind, papers.length + 1);
  // The same facts make the same form; a second letter may well say the same and is still another letter.
  if (!needsApproval(kind) && latest?.contentHash === drafted.contentHash)
    return done({ paperId: latest.id });
  if (extension === undefined) desk.log.append(context, [drafted.event]);
  else desk.log.append(extension.context, [...extension.events, drafted.event]);
  return done({ paperId: drafted.paperId });
}

/** Whether another paper of its kind may follow: the customer has this one, and for a letter of apology the case was reopened. */
function isFollowed(latest: Paper, row: CaseRow): boolean {
  return isGiven(latest) && (latest.kind !== 'apology' || row.state === 'reopened');
}

function isGiven({ state }: Paper): boolean {
  return state === 'handed-over' || state === 'posted' || state === 'signed';
}

/** The event that drafts a paper; the receipt's is written together with the confirmation. */
export function paperEvent(
  desk: Desk,
  input: PaperInput,
  composed: ComposedPaper,
  kind: PaperKind,
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
        signerTitle: jobTitleOf(input.signer, input.branch, language),
      },
    },
  };
}
