import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { modeOf } from './paper-input.ts';

/** The mode of apology in a few words, with the reason the table had. */
export function useModeWords(fields: ComplaintFields): string {
  const say = useLabels('prompts');
  return say('header', { mode: say(`mode.${modeOf(fields)}`), because: say(`because.${reasonOf(fields)}`) });
}

function reasonOf(fields: ComplaintFields) {
  if (fields.modeChosen !== undefined) return 'chosen';
  const { factsState, cause, principle } = fields;
  if (factsState === undefined) return 'unknown';
  if (factsState !== 'established') return factsState;
  if (cause === undefined) return 'cause-open';
  return cause === 'ours' && principle !== undefined && principle !== 'none' ? 'principle' : cause;
}
