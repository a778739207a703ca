import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import { needsApproval } from '../domain/paper.ts';
import type { PaperId } from '../domain/ids.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { acting } from './acting.ts';
import { nextVersion, unfitOf } from './approve-letter.ts';
import { decidableCase } from './confirmed-case.ts';
import type { Desk } from './ports.ts';
import { paperNow } from './read-paper.ts';
import { supervisorForCase } from './step-up.ts';

/** Lays a letter before a supervisor as it stands: what was edited becomes its next version first. A blank has to be filled before. */
export function askApproval(desk: Desk, input: { paperId: PaperId }): Outcome<Nothing> {
  const who = acting(desk);
  if (!who.ok) return who;
  const found = paperNow(desk, input.paperId);
  const stored = desk.records.paper(input.paperId);
  if (found === null || stored === null) return refuse('not-found');
  const { paper, row } = found;
  if (!needsApproval(paper.kind) || paper.state !== 'draft') return refuse('wrong-paper-state');
  const unfit = unfitOf(desk, who.value, paper, row);
  if (unfit !== null) return unfit;
  const { version, events } = nextVersion(desk, stored, paper);
  const asked = desk.records.paperApproval(paper.id).askedAt !== null;
  if (asked && events.length === 0) return refuse('wrong-paper-state');
  const { caseId, id: paperId } = paper;
  desk.log.append(
    who.value.context,
    [...events, { kind: 'approval-asked', caseId, payload: { paperId, version } }],
    { dropLetterDraftOf: paperId },
  );
  return done(NOTHING);
}

/** A supervisor does not approve a letter laid before them and says why; it stays a draft and can be laid before again. */
export async function returnLetter(
  desk: Desk,
  input: ChannelInput<'return-letter'>,
): Promise<Outcome<Nothing>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const paper = desk.records.paper(input.paperId);
  if (paper === null) return refuse('not-found');
  const decidable = decidableCase(desk, paper.caseId);
  if (!decidable.ok) return decidable;
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', { field: 'reason' });
  const second = await supervisorForCase(desk, who.value.staff, input.stepUp, paper.caseId);
  if (!second.ok) return second;
  // Read again: the PIN took its time.
  const now = desk.records.paper(input.paperId);
  if (now?.state !== 'draft' || desk.records.paperApproval(input.paperId).askedAt === null)
    return refuse('wrong-paper-state');
  desk.log.append({ ...who.value.context, at: desk.clock.now(), secondActor: second.value }, [
    {
      kind: 'paper-returned',
      caseId: now.caseId,
      payload: { paperId: now.id, version: now.version, reason },
    },
  ]);
  return done(NOTHING);
}

/** A stored PDF is shown in a window of its own, which closes with the session. */
export interface PdfViewer {
  /** May be told before the pages are made: a desk that is locked meanwhile shows nothing of them. */
  readonly show: (pdf: Uint8Array | Promise<Uint8Array>, title: string) => Promise<void>;
}

export function readVersions(
  desk: Desk,
  input: { paperId: PaperId },
): Outcome<ChannelOutput<'paper-versions'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  if (desk.records.paper(input.paperId) === null) return refuse('not-found');
  return done({ versions: [...desk.records.paperVersions(input.paperId)] });
}

/** The very bytes that went to the printer. */
export async function showPdf(
  desk: Desk,
  viewer: PdfViewer,
  input: ChannelInput<'show-pdf'>,
): Promise<Outcome<Nothing>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const paper = desk.records.paper(input.paperId);
  const pdf = desk.records.pdfOfVersion(input.paperId, input.version);
  if (paper === null || pdf === null) return refuse('not-found');
  await viewer.show(pdf, paper.title);
  return done(NOTHING);
}
