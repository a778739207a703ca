import type { ChannelInput } from '../contract/channels.ts';
import type { Branch } from '../domain/branch.ts';
import type { FieldName } from '../domain/complaint.ts';
import type { EventDraft } from '../domain/event.ts';
import { screenLocaleOf } from '../domain/language.ts';
import { caseDataIn } from '../domain/papers/case-data-in.ts';
import { blanksOf, paragraphsOf, plainText, textKindOf, textOf } from '../domain/papers/edited-letter.ts';
import { letterheadOf } from '../domain/papers/letterhead-of.ts';
import { promisedDay } from '../domain/papers/promised-day.ts';
import { receiptVoice } from '../domain/papers/receipt-voices.ts';
import { needsApproval } from '../domain/paper.ts';
import type { Paper } from '../domain/paper.ts';
import type { Nothing, Outcome, Refusal } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { endOfDay, localDateOf } from '../domain/time.ts';
import type { Instant } from '../domain/time.ts';
import { checkWording } from '../domain/wording/check-wording.ts';
import { acting } from './acting.ts';
import type { Acting } from './acting.ts';
import { decidableCase } from './confirmed-case.ts';
import type { CaseRow, Desk } from './ports.ts';
import { fieldsNow } from './paper-input.ts';
import { paperNow } from './read-paper.ts';
import { supervisorForCase } from './step-up.ts';
import { wordingFactsFor } from './wording-facts.ts';

/**
 * The wording check is gentle while typing and binding here: it runs again in main. A blank is never approved; an open error needs a
 * supervisor and a reason, and where the branch says so every letter needs a supervisor, whom the complaint is not about. What was
 * edited becomes the next version in the same transaction. Refuses `stale-draft` when words were saved while the PIN was checked: nobody has seen those checked.
 */
export async function approveLetter(
  desk: Desk,
  input: ChannelInput<'approve-letter'>,
): Promise<Outcome<Nothing>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const found = paperNow(desk, input.paperId);
  if (found === null) return refuse('not-found');
  const { paper } = found;
  if (!needsApproval(paper.kind) || paper.state !== 'draft') return refuse('wrong-paper-state');
  const decidable = decidableCase(desk, paper.caseId);
  if (!decidable.ok) return decidable;
  const unfit = unfitOf(desk, who.value, paper, found.row);
  if (unfit !== null) return unfit;
  const promised = promiseOf(desk, decidable.value, paper);
  if (!promised.ok) return promised;
  const { findings } = checkWording({
    text: textOf(paper.blocks),
    lang: paper.language,
    kind: textKindOf(paper.kind),
    screen: screenLocaleOf(paper.language),
    facts: wordingFactsFor(desk, who.value, paper, found.row),
    parts: paragraphsOf(paper.blocks).map(({ part }) => part),
  });
  const openErrors = findings.filter((finding) => finding.severity === 'error').length;
  const overrideReason = input.overrideReason.trim();
  if (openErrors > 0 && overrideReason === '') return refuse('open-error', { limit: openErrors });
  const byWriter = openErrors === 0 && who.value.branch.lettersApprovedBy === 'writer';
  const { staff } = who.value;
  let second: string | null = null;
  if (!byWriter || input.stepUp !== null) {
    if (staff.role !== 'supervisor' && input.stepUp === null)
      return refuse(openErrors > 0 ? 'not-allowed' : 'approval-needed');
    const supervisor = await supervisorForCase(desk, staff, input.stepUp, paper.caseId);
    if (!supervisor.ok) return supervisor;
    second = supervisor.value;
  }
  const stored = desk.records.paper(input.paperId);
  if (stored === null || stored.state !== 'draft') return refuse('wrong-paper-state');
  const contentHash = desk.digest.ofValue(paper.blocks);
  if (contentHash !== desk.digest.ofValue(paperNow(desk, paper.id)?.paper.blocks))
    return refuse('stale-draft');
  const { version, events } = nextVersion(desk, stored, paper);
  events.push({
    kind: 'paper-approved',
    caseId: paper.caseId,
    payload: {
      paperId: paper.id,
      version,
      openErrors,
      overrideReason: openErrors > 0 ? overrideReason : '',
    },
  });
  const context = { ...decidable.value.context, at: desk.clock.now(), secondActor: second };
  events.push(...promised.value);
  desk.log.append(context, events, { dropLetterDraftOf: paper.id });
  return done(NOTHING);
}

/** Why a letter cannot go on to a supervisor or to the printer at all: a blank, or a public reply that names the case. */
export function unfitOf(desk: Desk, who: Acting, paper: Paper, row: CaseRow): Refusal | null {
  const [blank] = blanksOf(paper.blocks);
  if (blank !== undefined) return refuse('blank-left', { field: blank });
  const given = givenAway(desk, who, paper, row);
  return given === null ? null : refuse('names-the-case', { field: given });
}

/** What was edited since the last version, as the next one. */
export function nextVersion(
  desk: Desk,
  stored: Paper,
  paper: Paper,
): { readonly version: number; readonly events: EventDraft[] } {
  const contentHash = desk.digest.ofValue(paper.blocks);
  if (contentHash === stored.contentHash) return { version: stored.version, events: [] };
  const { id: paperId, kind, language, templateVersion, title, blocks, signerName, signerTitle } = paper;
  const version = stored.version + 1;
  const payload = {
    paperId,
    kind,
    language,
    version,
    templateVersion,
    title,
    blocks,
    contentHash,
    signerName,
    signerTitle,
  };
  return { version, events: [{ kind: 'paper-drafted', caseId: paper.caseId, payload }] };
}

/** A public reply may have been written over: nothing of the case may stand on it (product D8). */
function givenAway(desk: Desk, who: Acting, paper: Paper, row: CaseRow): FieldName | null {
  if (paper.kind !== 'public-reply') return null;
  const head = letterheadOf(who.branch, paper.language);
  const fields = fieldsNow(desk, who, row);
  return caseDataIn(textOf(paper.blocks), paper.language, fields, row.number, Object.values(head));
}

/**
 * The day a holding letter names is a dated task from now on (product E1), taken from the words as approved. Refuses `blank-left`
 * where no day is named any more: without one the letter does not do its work.
 */
function promiseOf(
  desk: Desk,
  { branch, now, row }: { readonly branch: Branch; readonly now: Instant; readonly row: CaseRow },
  paper: Paper,
): Outcome<readonly EventDraft[]> {
  if (paper.kind !== 'holding') return done([]);
  const { caseId, language } = paper;
  const newDate = paragraphsOf(paper.blocks).find((block) => block.part === 'new-date');
  const day = promisedDay(plainText(newDate?.runs ?? []), language, localDateOf(now, branch.zone));
  if (day === null) return refuse('blank-left', { field: 'answerBy' });
  const promise = {
    id: desk.ids.next(),
    caseId,
    source: 'letter' as const,
    what: receiptVoice(language).answer(row.fields.sector ?? branch.sector),
    owner: desk.records.staff().find((one) => one.id === row.ownerId)?.name ?? '',
    dueAt: endOfDay(day, branch.zone),
  };
  return done([{ kind: 'promise-made', caseId, payload: { promise } }]);
}
