import { CHANNEL_NAMES } from '../contract/channel-names.ts';
import type { Refusal } from '../domain/refusal.ts';
import { done } from '../domain/refusal.ts';
import type { DeskState } from './desk-state.ts';
import type { Handlers } from './answer.ts';

/** With no log the desk can only say why, in the language chosen: every other channel gives the same refusal. */
export function blockedHandlers(state: DeskState, why: Refusal): Handlers {
  const refused = Object.fromEntries(CHANNEL_NAMES.map((name) => [name, () => why]));
  const answered: Pick<Handlers, 'desk-state' | 'set-locale' | 'set-appearance'> = {
    'desk-state': () => done(state.read()),
    'set-locale': ({ locale }) => state.setLocale(locale),
    'set-appearance': (appearance) => state.setAppearance(appearance),
  };
  // `refused` has every name of the contract; `fromEntries` forgets which.
  return { ...(refused as unknown as Handlers), ...answered };
}
