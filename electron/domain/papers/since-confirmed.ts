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
  readonly stepId: string | null;
}

/**
 * The facts as they stand when a letter is written: steps whose promise was kept, in time or late, are done, and the next
 * contact is the one agreed last. A letter must not announce what the customer has already been told (seed 001, section 2: what was
 * done and what will be done).
 */
export function sinceConfirmed(
  fields: ComplaintFields,
  promises: readonly PromiseSince[],
  contacts: readonly { readonly nextContactAt: LocalDateTime | null }[],
  zone: Zone,
  now: Instant,
): ComplaintFields {
  const steps = fields.steps && stepsSince(fields.steps, promises, zone);
  const agreed =
    contacts.findLast((contact) => contact.nextContactAt !== null)?.nextContactAt ?? fields.nextContactAt;
  const { nextContactAt: _earlier, ...rest } = fields;
  const ahead = agreed !== undefined && instantOf(agreed, zone) > now ? { nextContactAt: agreed } : {};
  return { ...rest, ...ahead, ...(steps === undefined ? {} : { steps }) };
}

/** The plan with what its promises say: a step whose promise was kept, in time or late, is done. */
export function stepsSince(
  steps: readonly RemedyStep[],
  promises: readonly PromiseSince[],
  zone: Zone,
): readonly RemedyStep[] {
  return steps.map((step): RemedyStep => (isKept(step, promises, zone) ? { ...step, state: 'done' } : step));
}

/** Promises of before they named their step are known by words, owner and time, as they were made of the step's. */
function isKept(step: RemedyStep, promises: readonly PromiseSince[], zone: Zone): boolean {
  return promises.some(
    (promise) =>
      (promise.state === 'kept' || promise.state === 'late') &&
      (promise.stepId === null
        ? promise.owner === step.owner &&
          promise.dueAt === instantOf(step.due, zone) &&
          promise.what === oneLineOf(step.what)
        : promise.stepId === step.id),
  );
}
