import type { LateClock } from '../../../electron/domain/lateness.ts';
import type { CasePage } from './timeline-words.ts';

/** What the panel asks for; the case screen opens the dialog. */
export type ClockAct =
  | { readonly what: 'wait' }
  | { readonly what: 'extend' }
  | { readonly what: 'lateness'; readonly clock: LateClock };

export interface ClocksPanelProps {
  readonly page: CasePage;
  readonly onAsk: (act: ClockAct) => void;
}
