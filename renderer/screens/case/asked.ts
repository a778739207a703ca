import type { ClockAct } from './clock-acts.ts';
import type { HoldingStart } from './holding-dialog.tsx';
import type { CaseChange } from './state-dialogs.tsx';

/** What the page of a case asks for: a dialog, or the panel of a contact. */
export type Asked =
  | { readonly what: 'contact' }
  | { readonly what: 'promise' }
  | { readonly what: 'settle' | 'move'; readonly promiseId: string }
  | { readonly what: 'change'; readonly change: CaseChange }
  | { readonly what: 'decide'; readonly goodwillId: string }
  | { readonly what: 'close' }
  | { readonly what: 'file' }
  | { readonly what: 'holding'; readonly start: HoldingStart }
  | ClockAct;
