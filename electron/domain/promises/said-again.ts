import type { PromiseId } from '../ids.ts';
import type { PromiseNow } from '../promise.ts';
import { endTogether } from './proposed-promises.ts';
import type { OpenPromise } from './promised-sentence.ts';

/** A promise with who keeps it. */
export interface OwnedPromise extends OpenPromise {
  readonly owner: string;
}

/**
 * Promises that were taken over from a line said at the counter and are now typed as well, each with the words it is typed in: due
 * within two hours of it, by the same person. The typed one stays, since a step or the next contact hangs on it.
 */
export function saidAgain(
  promises: readonly Pick<PromiseNow, 'id' | 'state' | 'source' | 'owner' | 'dueAt'>[],
  typed: readonly OwnedPromise[],
): readonly { readonly promiseId: PromiseId; readonly as: string }[] {
  return promises.flatMap((said) => {
    if (said.state !== 'open' || said.source !== 'manual') return [];
    const again = typed.find(
      (one) => one.owner.trim() === said.owner.trim() && endTogether(one.dueAt, said.dueAt),
    );
    return again === undefined ? [] : [{ promiseId: said.id, as: again.what }];
  });
}
