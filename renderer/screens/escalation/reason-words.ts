import { useCallback } from 'react';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';

export type Escalated = ChannelOutput<'escalations'>['cases'][number];
type Reason = Escalated['reasons'][number];

/** Why a case stands on the supervisor's list, in one clause each. */
export function useReasonWords(): (reason: Reason) => string {
  const say = useLabels('escalation');
  const format = useFormat();
  return useCallback(
    ({ code, words, on, clocks, count }) => {
      const separator = say('wordSeparator');
      switch (code) {
        case 'statutory-overdue':
        case 'statutory-soon':
          return say(`reason.${code}`, { day: on === null ? '' : format.shortDate(on) });
        case 'asked-for-manager':
          return say('reason.asked-for-manager', { words: words.join(separator) });
        case 'promise-broken':
          return words.length === 0
            ? say('reason.contact-broken')
            : say('reason.promise-broken', { words: words.join(separator) });
        case 'service-late':
          return say('reason.service-late', {
            words: clocks.map((clock) => say(`clock.${clock}`)).join(separator),
          });
        case 'reopened':
          return say('reason.reopened', { count: count ?? 1 });
        case 'satisfaction-low':
          return say('reason.satisfaction-low', { score: count ?? 1 });
        case 'safety':
        case 'severe':
        case 'public-post':
        case 'repeat':
          return say(`reason.${code}`);
      }
    },
    [say, format],
  );
}
