/**
 * The one table of keys: shortcut, hint and button all read it, so that none can say another key than works. Words of a command:
 * labels, area `app`, `command.<id>`.
 *
 * Never bind Ctrl Space, Shift Space, Shift or Ctrl Shift alone, Ctrl . (Chinese input methods), nor AltGr and Ctrl Alt with a
 * letter (ą ć ę ł ń ó ś ź ż). F10 stays with the system.
 */
export const COMMANDS = {
  help: { key: 'F1', when: 'everywhere' },
  'new-customer': { key: 'F2', when: 'desk' },
  search: { key: 'F3', when: 'desk' },
  'next-missing': { key: 'F4', when: 'desk' },
  'listening-aid': { key: 'F5', when: 'desk' },
  'next-pane': { key: 'F6', when: 'desk' },
  'previous-pane': { key: 'Shift+F6', when: 'desk' },
  'another-line': { key: 'F7', when: 'desk' },
  'said-it': { key: 'F8', when: 'desk' },
  /** B as in both languages, G as in guide: neither types anything, neither is an input method's. */
  phrases: { key: 'Ctrl+B', when: 'desk' },
  guide: { key: 'Ctrl+G', when: 'desk' },
  supervisor: { key: 'F9', when: 'desk' },
  'blank-screen': { key: 'F12', when: 'desk' },
  back: { key: 'Escape', when: 'desk' },
  'main-button': { key: 'Ctrl+Enter', when: 'everywhere' },
  'stage-1': { key: 'Ctrl+1', when: 'desk' },
  'stage-2': { key: 'Ctrl+2', when: 'desk' },
  'stage-3': { key: 'Ctrl+3', when: 'desk' },
  'stage-4': { key: 'Ctrl+4', when: 'desk' },
  'stage-5': { key: 'Ctrl+5', when: 'desk' },
  'stage-6': { key: 'Ctrl+6', when: 'desk' },
  'stage-7': { key: 'Ctrl+7', when: 'desk' },
  'stage-before': { key: 'Alt+ArrowLeft', when: 'desk' },
  'stage-after': { key: 'Alt+ArrowRight', when: 'desk' },
  'next-case': { key: 'Ctrl+Tab', when: 'desk' },
  'add-row': { key: 'Insert', when: 'desk' },
  'page-down': { key: 'PageDown', when: 'desk' },
  'page-up': { key: 'PageUp', when: 'desk' },
  'print-paper': { key: 'Ctrl+P', when: 'desk' },
  /** M as in mail: from the page of a case, where it saves a dozen Tabs. */
  'write-letter': { key: 'Ctrl+M', when: 'desk' },
  /** K as in kontakt: beside the main button, which is whatever the case needs next. */
  'log-contact': { key: 'Ctrl+K', when: 'desk' },
  'show-saved': { key: 'Ctrl+S', when: 'desk' },
  /** In a text field Ctrl Z belongs to the typing. */
  'take-back': { key: 'Ctrl+Z', when: 'not-typing' },
  lock: { key: 'Ctrl+L', when: 'desk' },
} as const satisfies Record<string, { readonly key: string; readonly when: When }>;

/** `desk`: somebody is signed in. `not-typing`: and no text field has the cursor. `everywhere`: also first start and lock. */
export type When = 'everywhere' | 'desk' | 'not-typing';
export type CommandId = keyof typeof COMMANDS;

const SHOWN: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
};

/** How a command's key is drawn: `Ctrl Enter`, `Esc`, `F8`. */
export function keyHint(command: CommandId): string {
  return COMMANDS[command].key
    .split('+')
    .map((part) => SHOWN[part] ?? part)
    .join(' ');
}
