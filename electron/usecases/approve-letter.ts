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
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { endOfDay, localDateOf } from '../domain/time.ts';
import type { Instant } from '../domain/time.ts';
import { checkWording } from '../domain/wording/check-wording.ts';
import { acting } from './acting.ts';
import type { Acting } from './acting.ts';
import { checkPin } from './check-pin.ts';
import { decidableCase, isAbout } from './confirmed-case.ts';
import type { CaseRow, Desk } from './ports.ts';
import { fieldsNow } from './paper-input.ts';
import { paperNow } from './read-paper.ts';
import { wordingFactsFor } from './wording-facts.ts';

/**
 * The wording check is gentle while typing and binding here: it runs again in main. A blank is never approved; an open error
 * needs a supervisor's PIN and a reason, of a supervisor the complaint is not about. What was edited becomes the next version in
 * the same transaction. Refuses `stale-draft` when words were saved while the PIN was checked: nobody has seen those checked.
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
  const [blank] = blanksOf(paper.blocks);
  if (blank !== undefined) return refuse('blank-left', { field: blank });
  const given = givenAway(desk, who.value, paper, found.row);
  if (given !== null) return refuse('names-the-case', { field: given });
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
  let second: string | null = null;
  if (openErrors > 0) {
    if (input.override === null) return refuse('open-error', { limit: openErrors });
    const supervisor = await checkPin(desk, input.override.supervisorId, input.override.pin);
    if (!supervisor.ok) return supervisor;
    if (supervisor.value.role !== 'supervisor') return refuse('not-allowed');
    if (isAbout(supervisor.value, desk.records.staffConcerned(paper.caseId))) return refuse('own-complaint');
    second = supervisor.value.id;
  }
  const stored = desk.records.paper(input.paperId);
  if (stored === null || stored.state !== 'draft') return refuse('wrong-paper-state');
  const contentHash = desk.digest.ofValue(paper.blocks);
  if (contentHash !== desk.digest.ofValue(paperNow(desk, paper.id)?.paper.blocks))
    return refuse('stale-draft');
  const changed = contentHash !== stored.contentHash;
  const version = changed ? stored.version + 1 : stored.version;
  const events: EventDraft[] = [];
  if (changed) {
    const { id: paperId, kind, language, templateVersion, title, blocks, signerName, signerTitle } = paper;
    events.push({
      kind: 'paper-drafted',
      caseId: paper.caseId,
      payload: {
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
      },
    });
  }
  events.push({
    kind: 'paper-approved',
    caseId: paper.caseId,
    payload: {
      paperId: paper.id,
      version,
      openErrors,
      overrideReason: openErrors > 0 ? (input.override?.reason ?? '') : '',
    },
  });
  const context = { ...decidable.value.context, at: desk.clock.now(), secondActor: second };
  events.push(...promised.value);
  desk.log.append(context, events, { dropLetterDraftOf: paper.id });
  return done(NOTHING);
}

/** A public reply may have been written over: nothing of the case may stand on it (product D8). */
function givenAway(desk: Desk, { branch, now }: Acting, paper: Paper, row: CaseRow): FieldName | null {
  if (paper.kind !== 'public-reply') return null;
  const head = letterheadOf(branch, paper.language);
  const fields = fieldsNow(desk, branch, row, now);
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
