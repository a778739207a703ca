import { refuse } from '../domain/refusal.ts';
import type { Outcome } from '../domain/refusal.ts';

/** What puts another log in the place of the one here, or opens the desk anew over it: mend, restore, an answer for a gap, another try. */
export interface LogChanges {
  /**
   * Refuses `change-under-way` while another one is. Nobody waits for their turn: whoever did would then change a log that they have not
   * seen, open perhaps by then.
   */
  readonly alone: <T>(work: () => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  readonly underWay: () => boolean;
}

/** One for all wirings of a desk: there is one folder where a log is made ready, and a change may outlive the wiring it was begun in. */
export function makeLogChanges(): LogChanges {
  let underWay = false;
  return {
    alone: async (work) => {
      if (underWay) return refuse('change-under-way');
      underWay = true;
      try {
        return await work();
      } finally {
        underWay = false;
      }
    },
    underWay: () => underWay,
  };
}
