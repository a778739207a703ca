import { mending } from './mend.ts';
import type { Operation } from './operation.ts';

/** A page of the state is zeroed: nothing has to be left out of the log. */
export const operation: Operation = mending('mend-state', 'complaint_case');
