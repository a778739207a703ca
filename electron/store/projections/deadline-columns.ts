import type { DeadlineSnapshot } from '../../domain/deadline.ts';

/** A deadline as the columns `deadline_…` of a case hold it, by the names of the parameters; a case without one has none of them. */
export function deadlineColumns(deadline: DeadlineSnapshot | null) {
  return {
    pack: deadline?.packId ?? null,
    version: deadline?.packVersion ?? null,
    rule: deadline?.ruleId ?? null,
    dueOn: deadline?.dueOn ?? null,
    computedOn: deadline?.computedOn ?? null,
    dueAt: deadline?.dueAt ?? null,
    step: deadline?.stepId ?? null,
    extendedFrom: deadline?.extendedFrom ?? null,
  };
}
