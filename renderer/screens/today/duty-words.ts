import { useCallback } from 'react';
import { CONTACT_KINDS } from '../../../electron/domain/complaint.ts';
import { PAPER_KINDS } from '../../../electron/domain/paper.ts';
import { SERVICE_CLOCKS } from '../../../electron/domain/service-clocks.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import type { Duty } from './group-duties.ts';

/** What is to be done, verb first: Call back: is the line up again? */
export function useDutyWords(): (duty: Duty) => string {
  const say = useLabels('today');
  const colon = useLocale() === 'zh-CN' ? '：' : ': ';
  return useCallback(
    (duty) => {
      switch (duty.kind) {
        case 'clock': {
          const clock = SERVICE_CLOCKS.find((code) => code === duty.code) ?? 'concrete';
          return say(`clock.${clock}`);
        }
        case 'contact': {
          const kind = CONTACT_KINDS.find((code) => code === duty.code) ?? 'phone';
          const verb = say(`contact.${kind}`);
          return duty.what === '' ? verb : `${verb}${colon}${duty.what}`;
        }
        case 'approval': {
          const paper = PAPER_KINDS.find((code) => code === duty.code) ?? 'apology';
          return say(`approve.${paper}`);
        }
        case 'hand-over': {
          const paper = PAPER_KINDS.find((code) => code === duty.code) ?? 'receipt';
          return say(`paper.${paper}`);
        }
        case 'promise':
          return duty.what === '' ? say('promiseDue') : duty.what;
      }
    },
    [say, colon],
  );
}
