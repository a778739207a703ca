import type { ChannelInput } from '../contract/channels.ts';
import type { EventContext, EventDraft } from '../domain/event.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { actingFor } from './acting.ts';
import type { RetentionDesk } from './anonymise.ts';
import type { RegisterDesk } from './import-register.ts';
import type { Desk } from './ports.ts';

type Erasing = Pick<RetentionDesk, 'statistics' | 'emptiedPackages' | 'inTurn' | 'clearFiles' | 'breathe'>;

/** Takes a register out again with every word of it, but for the cases somebody worked on since. */
export async function undoRegister(
  desk: Desk,
  register: RegisterDesk,
  privacy: Erasing,
  input: ChannelInput<'undo-register'>,
): Promise<Outcome<Nothing>> {
  const who = actingFor(desk, 'undo-register');
  if (!who.ok) return who;
  const batch = register.batches().find((one) => one.batch === input.batch);
  if (batch === undefined) return refuse('not-found');
  if (batch.undoneAt !== null) return refuse('already-settled');
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', { field: 'reason' });
  await takeBack(desk, register, privacy, who.value.context, { batch: input.batch, reason });
  return done(NOTHING);
}

/** In one transaction: a save at the counter waits for no more than one of these. */
const BATCH = 10;

/**
 * The words of a batch go first, a few cases at a time, and the undoing is said last: what a power cut leaves is a register with fewer
 * cases, which can be undone again. No clock of retention runs for them any more, so nothing else would ever end these words.
 */
export function takeBack(
  desk: Desk,
  register: RegisterDesk,
  privacy: Erasing,
  context: EventContext,
  undone: { readonly batch: string; readonly reason: string },
): Promise<void> {
  const say = (events: readonly EventDraft[]): void => {
    desk.log.append({ ...context, at: desk.clock.now() }, events);
  };
  return privacy.inTurn(async () => {
    let next = register.untouched(undone.batch, BATCH);
    const hadWords = next.length > 0;
    while (next.length > 0) {
      say(
        next.map((caseId) => ({
          kind: 'payload-erased',
          caseId,
          payload: { ...privacy.statistics(caseId, { retentionClass: 'ordinary', months: 0 }), undone: true },
        })),
      );
      await privacy.breathe();
      next = register.untouched(undone.batch, BATCH);
    }
    say([
      { kind: 'register-undone', caseId: null, payload: undone },
      ...privacy
        .emptiedPackages()
        .map((payload): EventDraft => ({ kind: 'package-erased', caseId: null, payload })),
    ]);
    if (hadWords) await privacy.clearFiles();
  });
}
