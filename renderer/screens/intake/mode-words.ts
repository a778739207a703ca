import type { ApologyMode } from '../../../electron/domain/apology-mode.ts';
import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { modeOf } from './paper-input.ts';

/** The mode of apology in a few words, with the reason the table had. */
export function useModeWords(fields: ComplaintFields): string {
  const say = useLabels('prompts');
  const { session } = useDeskState();
  const mode = modeOf(fields, session?.role ?? 'clerk');
  return say('header', { mode: say(`mode.${mode}`), because: say(`because.${reasonOf(fields, mode)}`) });
}

function reasonOf(fields: ComplaintFields, mode: ApologyMode) {
  if (fields.modeChosen === mode) return 'chosen';
  const { factsState, cause, principle } = fields;
  if (factsState === undefined) return 'unknown';
  if (factsState !== 'established') return factsState;
  if (cause === undefined) return 'cause-open';
  return cause === 'ours' && principle !== undefined && principle !== 'none' ? 'principle' : cause;
}
