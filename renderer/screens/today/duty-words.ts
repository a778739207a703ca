import { useCallback } from 'react';
import { CONTACT_KINDS } from '../../../electron/domain/complaint.ts';
import { PAPER_KINDS } from '../../../electron/domain/paper.ts';
import { SERVICE_CLOCKS } from '../../../electron/domain/service-clocks.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import type { Duty } from './group-duties.ts';

const DEADLINE_STANDINGS = ['due-soon', 'due-today', 'overdue'] as const;

/** What is to be done, verb first: Call back: is the line up again? */
export function useDutyWords(): (duty: Duty) => string {
  const say = useLabels('today');
  const sayTerm = useLabels('terms');
  const format = useFormat();
  return useCallback(
    (duty) => {
      switch (duty.kind) {
        case 'clock': {
          const clock = SERVICE_CLOCKS.find((code) => code === duty.code) ?? 'concrete';
          return say(`clock.${clock}`);
        }
        case 'contact': {
          // A promised contact brings its own words, how and about what; only one without them is named by its kind.
          const kind = CONTACT_KINDS.find((code) => code === duty.code) ?? 'phone';
          return duty.what === '' ? say(`contact.${kind}`) : duty.what;
        }
        case 'approval': {
          const paper = PAPER_KINDS.find((code) => code === duty.code) ?? 'apology';
          return say(`approve.${paper}`);
        }
        case 'hand-over': {
          const paper = PAPER_KINDS.find((code) => code === duty.code) ?? 'receipt';
          return say(`paper.${paper}`);
        }
        case 'goodwill': {
          const { amount, what } = duty;
          const asked =
            amount === null ? say('goodwillInKind') : say('goodwill', { amount: format.money(amount) });
          return what === '' ? asked : `${asked}${sayTerm('factSeparator')}${what}`;
        }
        case 'deadline': {
          const standing = DEADLINE_STANDINGS.find((code) => code === duty.code) ?? 'due-soon';
          return say(`deadline.${standing}`);
        }
        case 'promise':
          return duty.what === '' ? say('promiseDue') : duty.what;
      }
    },
    [say, sayTerm, format],
  );
}
