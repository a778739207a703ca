import type { ComplaintFields, RemedyStep } from '../complaint.ts';
import type { PromiseState } from '../promise.ts';
import { instantOf } from '../time.ts';
import type { Instant, LocalDateTime, Zone } from '../time.ts';
import { oneLineOf } from './sentence.ts';

export interface PromiseSince {
  readonly source: string;
  readonly what: string;
  readonly owner: string;
  readonly dueAt: Instant;
  readonly state: PromiseState;
}

/**
 * The facts as they stand when a letter is written: steps whose promise was kept, in time or late, are done, and the next
 * contact is the one agreed last. A letter must not announce what the customer has already been told (seed 001, section 2:
 * what was done and what will be done). A promise was made of a step's words on one line (promised-things.ts), so they are
 * compared that way.
 */
export function sinceConfirmed(
  fields: ComplaintFields,
  promises: readonly PromiseSince[],
  contacts: readonly { readonly nextContactAt: LocalDateTime | null }[],
  zone: Zone,
  now: Instant,
): ComplaintFields {
  const isDone = (step: RemedyStep): boolean =>
    promises.some(
      (promise) =>
        (promise.state === 'kept' || promise.state === 'late') &&
        promise.owner === step.owner &&
        promise.dueAt === instantOf(step.due, zone) &&
        promise.what === oneLineOf(step.what),
    );
  const steps = fields.steps?.map((step): RemedyStep => (isDone(step) ? { ...step, state: 'done' } : step));
  const agreed =
    contacts.findLast((contact) => contact.nextContactAt !== null)?.nextContactAt ?? fields.nextContactAt;
  const { nextContactAt: _earlier, ...rest } = fields;
  const ahead = agreed !== undefined && instantOf(agreed, zone) > now ? { nextContactAt: agreed } : {};
  return { ...rest, ...ahead, ...(steps === undefined ? {} : { steps }) };
}
