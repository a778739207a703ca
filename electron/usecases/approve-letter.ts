import type { ChannelInput } from '../contract/channels.ts';
import type { EventDraft } from '../domain/event.ts';
import { screenLocaleOf } from '../domain/language.ts';
import { blanksOf, textKindOf, textOf } from '../domain/papers/edited-letter.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { checkWording } from '../domain/wording/check-wording.ts';
import { acting } from './acting.ts';
import { checkPin } from './check-pin.ts';
import { decidableCase, isAbout } from './confirmed-case.ts';
import type { Desk } from './ports.ts';
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
  if (paper.kind === 'receipt' || paper.state !== 'draft') return refuse('wrong-paper-state');
  const decidable = decidableCase(desk, paper.caseId);
  if (!decidable.ok) return decidable;
  const [blank] = blanksOf(paper.blocks);
  if (blank !== undefined) return refuse('blank-left', { field: blank });
  const { findings } = checkWording({
    text: textOf(paper.blocks),
    lang: paper.language,
    kind: textKindOf(paper.kind),
    screen: screenLocaleOf(paper.language),
    facts: wordingFactsFor(desk, who.value, paper, found.row),
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
  desk.log.append(context, events, { dropLetterDraftOf: paper.id });
  return done(NOTHING);
}
