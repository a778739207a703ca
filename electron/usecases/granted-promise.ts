import type { Branch } from '../domain/branch.ts';
import type { EventDraft } from '../domain/event.ts';
import { GOODWILL_STEP } from '../domain/goodwill/granted-goodwill.ts';
import type { OfferedGoodwill } from '../domain/goodwill/granted-goodwill.ts';
import { paperLanguageOf } from '../domain/language.ts';
import { goodwillWords } from '../domain/papers/goodwill-words.ts';
import { endOfDay } from '../domain/time.ts';
import type { LocalDate } from '../domain/time.ts';
import type { CaseRow, Desk } from './ports.ts';

/**
 * Goodwill granted after Confirm is promised for its day (product E1). It takes the place of what the case offered so far, whose open
 * promise is withdrawn with the reason of the new one.
 */
export function grantedPromise(
  desk: Desk,
  branch: Branch,
  row: CaseRow,
  granted: OfferedGoodwill & { readonly id: string; readonly dueOn: LocalDate },
  reason: string,
): readonly EventDraft[] {
  const { caseId } = row;
  const language = row.fields.paperLanguage ?? paperLanguageOf(branch.locale);
  const earlier = [GOODWILL_STEP, ...desk.records.goodwillsOf(caseId).map(({ id }) => id)];
  const replaced = desk.records
    .casePage(caseId)
    .promises.filter(({ stepId, state }) => state === 'open' && earlier.includes(stepId ?? ''));
  const promise = {
    id: desk.ids.next(),
    caseId,
    source: 'remedy' as const,
    what: goodwillWords(granted, language),
    owner: desk.records.staff().find((one) => one.id === row.ownerId)?.name ?? '',
    dueAt: endOfDay(granted.dueOn, branch.zone),
    stepId: granted.id,
  };
  return [
    ...replaced.map(({ id }): EventDraft => ({
      kind: 'promise-settled',
      caseId,
      payload: { promiseId: id, state: 'withdrawn', reason },
    })),
    { kind: 'promise-made', caseId, payload: { promise } },
  ];
}
